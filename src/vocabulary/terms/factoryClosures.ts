import {
  defaultClosedDaysBeforeSpringFestival,
  defaultClosedDaysFromSpringFestival,
  defaultNationalHolidayDays,
} from "../../calculation";
import { numberTerm } from "../readers";
import { withDefault } from "../term";

export const closedDaysBeforeSpringFestival = withDefault(
  numberTerm({
    label: {
      "en-US": "Closed before Spring Festival",
      "zh-CN": "春节前停工天数",
      "zh-TW": "春節前停工天數",
    },
    hint: {
      "en-US": "Days the factory is closed before the first day of the Chinese year.",
      "zh-CN": "正月初一之前工厂停工的天数。",
      "zh-TW": "正月初一之前工廠停工的天數。",
    },
    unit: "days",
    min: 0,
    whole: true,
  }),
  defaultClosedDaysBeforeSpringFestival,
);

export const closedDaysFromSpringFestival = withDefault(
  numberTerm({
    label: {
      "en-US": "Closed from Spring Festival",
      "zh-CN": "春节起停工天数",
      "zh-TW": "春節起停工天數",
    },
    hint: {
      "en-US": "Days it stays closed from that day on.",
      "zh-CN": "从正月初一起停工的天数。",
      "zh-TW": "從正月初一起停工的天數。",
    },
    unit: "days",
    min: 0,
    whole: true,
  }),
  defaultClosedDaysFromSpringFestival,
);

export const nationalHolidayDays = withDefault(
  numberTerm({
    label: { "en-US": "National holiday", "zh-CN": "国庆停工天数", "zh-TW": "十一長假停工天數" },
    hint: {
      "en-US": "Days the factory is closed from 1 October on.",
      "zh-CN": "从 10 月 1 日起停工的天数。",
      "zh-TW": "從 10 月 1 日起停工的天數。",
    },
    unit: "days",
    min: 0,
    whole: true,
  }),
  defaultNationalHolidayDays,
);
