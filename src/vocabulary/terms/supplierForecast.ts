import { numberTerm } from "../readers";

/** The weeks of a shared forecast, as its columns are called. */
const week = (number: number) =>
  numberTerm({
    label: { "en-US": `Week ${number}`, "zh-CN": `第 ${number} 周`, "zh-TW": `第 ${number} 週` },
    hint: {
      "en-US": `Units expected in week ${number}, counted from the first day.`,
      "zh-CN": `从首日起第 ${number} 周的预计件数。`,
      "zh-TW": `從首日起第 ${number} 週的預計件數。`,
    },
    unit: "units",
  });

export const week1 = week(1);
export const week2 = week(2);
export const week3 = week(3);
export const week4 = week(4);
export const week5 = week(5);
export const week6 = week(6);
export const week7 = week(7);
export const week8 = week(8);
export const week9 = week(9);
export const week10 = week(10);
export const week11 = week(11);
export const week12 = week(12);

export const sharedUnits = numberTerm({
  label: { "en-US": "Twelve weeks", "zh-CN": "十二周合计", "zh-TW": "十二週合計" },
  hint: {
    "en-US": "Units expected in all twelve weeks; no order.",
    "zh-CN": "十二周预计件数合计；并非订单。",
    "zh-TW": "十二週預計件數合計；並非訂單。",
  },
  unit: "units",
});
