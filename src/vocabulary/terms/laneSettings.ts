import {
  defaultCreditAfterDays,
  defaultCreditShare,
  defaultFastShare,
  defaultLastMileDays,
} from "../../calculation";
import { numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";
import { creditShare } from "./laneRates";

export const fastShare = withDefault(
  rateTerm({
    label: { "en-US": "Fast share", "zh-CN": "快线占比", "zh-TW": "快線占比" },
    hint: {
      "en-US": "The part of all units that goes by the fast lane.",
      "zh-CN": "走快线的件数占比。",
      "zh-TW": "走快線的件數占比。",
    },
  }),
  defaultFastShare,
);

export const unitsToSend = numberTerm({
  label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  hint: {
    "en-US": "Pieces of the SKU to be sent, not cartons.",
    "zh-CN": "要发运的该 SKU 件数，不是箱数。",
    "zh-TW": "要出貨的該 SKU 件數，不是箱數。",
  },
  unit: "units",
  above: 0,
});

/** What holds for lanes of parcels that say nothing of their own. */
export const usualCreditDays = withDefault(
  numberTerm({
    label: { "en-US": "Parcels late after days", "zh-CN": "小包超时天数", "zh-TW": "小包逾時天數" },
    hint: {
      "en-US": "Days after which freight is credited, for lanes of parcels that say nothing of their own.",
      "zh-CN": "未另行约定的小包线路，超过多少天未妥投即减免运费。",
      "zh-TW": "未另行約定的小包線路，超過多少天未妥投即減免運費。",
    },
    unit: "days",
    min: 0,
  }),
  defaultCreditAfterDays,
);
export const usualCreditShare = withDefault(creditShare, defaultCreditShare);

export const lastMileDays = withDefault(
  numberTerm({
    label: { "en-US": "Last mile days", "zh-CN": "尾程天数", "zh-TW": "尾程天數" },
    hint: {
      "en-US": "Days from an overseas warehouse to the buyer.",
      "zh-CN": "从海外仓到买家的天数。",
      "zh-TW": "從海外倉到買家的天數。",
    },
    unit: "days",
    min: 0,
  }),
  defaultLastMileDays,
);
