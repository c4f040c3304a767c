import {
  defaultCancelRate,
  defaultFlexShare,
  defaultPromoSafetyFactor,
  defaultUnitsPerOrder,
  promoEvents,
} from "../../calculation";
import { choiceTerm, dateTerm, listTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const promoDays = numberTerm({
  label: { "en-US": "Promotion days", "zh-CN": "大促天数", "zh-TW": "促銷天數" },
  hint: {
    "en-US": "Days the promotion lasts.",
    "zh-CN": "大促持续的天数。",
    "zh-TW": "促銷持續的天數。",
  },
  unit: "days",
  min: 0,
});

export const demandMultiple = numberTerm({
  label: { "en-US": "Demand multiple", "zh-CN": "销量倍数", "zh-TW": "銷量倍數" },
  hint: {
    "en-US": "What a day sells against a usual day: 2 is twice, half more is 1.5.",
    "zh-CN": "大促日销量为平时的几倍：2 为两倍，多一半为 1.5。",
    "zh-TW": "促銷日銷量為平時的幾倍：2 為兩倍，多一半為 1.5。",
  },
  unit: "factor",
});

export const promoSafetyFactor = withDefault(
  numberTerm({
    label: { "en-US": "Safety factor", "zh-CN": "备货系数", "zh-TW": "備貨係數" },
    hint: {
      "en-US": "Stock as a multiple of the forecast, 1 to 2: 1.2 to 1.5 for main products.",
      "zh-CN": "备货量为预测的几倍，1 至 2：主推款 1.2 至 1.5。",
      "zh-TW": "備貨量為預測的幾倍，1 至 2：主推款 1.2 至 1.5。",
    },
    unit: "factor",
    min: 1,
    max: 2,
  }),
  defaultPromoSafetyFactor,
);

export const flexShare = withDefault(
  rateTerm(
    {
      label: { "en-US": "Flex share", "zh-CN": "机动比例", "zh-TW": "機動比例" },
      hint: {
        "en-US": "Units kept to move where needed, as a share on top, to 0.5: usually 0.1 to 0.2.",
        "zh-CN": "额外准备的机动库存比例，最多 0.5，常用 0.1 至 0.2。",
        "zh-TW": "額外準備的機動庫存比例，最多 0.5，常用 0.1 至 0.2。",
      },
    },
    { max: 0.5 },
  ),
  defaultFlexShare,
);

export const gmvTarget = numberTerm({
  label: { "en-US": "GMV target", "zh-CN": "GMV 目标", "zh-TW": "GMV 目標" },
  hint: {
    "en-US": "Sales aimed at.",
    "zh-CN": "目标成交总额。",
    "zh-TW": "目標成交總額。",
  },
  unit: "money",
  min: 0,
});

export const avgOrderValue = numberTerm({
  label: { "en-US": "Average order value", "zh-CN": "客单价", "zh-TW": "客單價" },
  hint: {
    "en-US": "Money an order brings, in the currency of the target.",
    "zh-CN": "每单平均金额，币种与目标相同。",
    "zh-TW": "每單平均金額，幣別與目標相同。",
  },
  unit: "money",
  above: 0,
});

const mixWords = {
  label: { "en-US": "Mix", "zh-CN": "件数占比", "zh-TW": "件數占比" },
  hint: {
    "en-US": "Each product's share of the units, adding up to 1.",
    "zh-CN": "各产品占总件数的比例，合计为 1。",
    "zh-TW": "各產品占總件數的比例，合計為 1。",
  },
};
export const mix = listTerm(mixWords, rateTerm(mixWords));

export const unitsPerOrder = withDefault(
  numberTerm({
    label: { "en-US": "Units an order", "zh-CN": "每单件数", "zh-TW": "每單件數" },
    hint: {
      "en-US": "Units in an average order.",
      "zh-CN": "平均每单的件数。",
      "zh-TW": "平均每單的件數。",
    },
    unit: "units",
    above: 0,
  }),
  defaultUnitsPerOrder,
);

export const cancelRate = withDefault(
  rateTerm({
    label: { "en-US": "Cancel rate", "zh-CN": "取消率", "zh-TW": "取消率" },
    hint: {
      "en-US": "Share of orders cancelled before they are shipped.",
      "zh-CN": "发货前取消的订单比例。",
      "zh-TW": "出貨前取消的訂單比例。",
    },
  }),
  defaultCancelRate,
);

export const promoEvent = choiceTerm(
  {
    label: { "en-US": "Event", "zh-CN": "活动", "zh-TW": "活動" },
    hint: {
      "en-US": "The sales event.",
      "zh-CN": "促销活动或节日。",
      "zh-TW": "促銷活動或節日。",
    },
  },
  promoEvents,
);

export const year = numberTerm({
  label: { "en-US": "Year", "zh-CN": "年份", "zh-TW": "年份" },
  hint: {
    "en-US": "Four digits, such as 2026.",
    "zh-CN": "四位数年份，如 2026。",
    "zh-TW": "西元四位數年份，如 2026。",
  },
  unit: "none",
  min: 1900,
  max: 9999,
  whole: true,
});

export const promoDate = dateTerm({
  label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
  hint: {
    "en-US": "The day of the event, to be formatted as a date.",
    "zh-CN": "活动日期，请设为日期格式。",
    "zh-TW": "活動日期，請設為日期格式。",
  },
});
