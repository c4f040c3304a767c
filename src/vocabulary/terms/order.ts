import { defaultFirstOrderCoverDays, defaultPromoUpliftRate, sourced } from "../../calculation";
import { numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const leadDays = numberTerm({
  label: { "en-US": "Lead days", "zh-CN": "提前期", "zh-TW": "前置時間" },
  hint: {
    "en-US": "Days from order to sellable: factory, shipping, customs and receiving together.",
    "zh-CN": "从下单到可售需要的天数：生产、运输、清关、上架合计。",
    "zh-TW": "從下單到可售需要的天數：生產、運輸、清關、上架合計。",
  },
  unit: "days",
  min: 0,
});

export const coverDays = withDefault(
  numberTerm({
    label: { "en-US": "Cover days", "zh-CN": "备货天数", "zh-TW": "備貨天數" },
    hint: {
      "en-US": "Days of sales the order is to cover: 3 is the printed formula, 90 is three months.",
      "zh-CN": "订单要覆盖的销售天数：3 为原文公式，90 为三个月。",
      "zh-TW": "訂單要涵蓋的銷售天數：3 為原文公式，90 為三個月。",
    },
    unit: "days",
    min: 0,
  }),
  defaultFirstOrderCoverDays,
);

export const promoUpliftRate = withDefault(
  rateTerm({
    label: { "en-US": "Promotion uplift", "zh-CN": "大促上浮比例", "zh-TW": "大促上浮比例" },
    hint: {
      "en-US": "How much more a promotion needs: half more is 0.5.",
      "zh-CN": "大促需要多备的比例：多备一半为 0.5。",
      "zh-TW": "大促需要多備的比例：多備一半為 0.5。",
    },
  }),
  defaultPromoUpliftRate,
);

export const firstOrderUnits = numberTerm({
  label: { "en-US": "First order", "zh-CN": "首批备货量", "zh-TW": "首批備貨量" },
  hint: {
    "en-US": "Units to order first, in whole cartons.",
    "zh-CN": "首批应订的件数，按整箱。",
    "zh-TW": "首批應訂的件數，按整箱。",
  },
  unit: "units",
  min: 0,
});

export const maxUnits = numberTerm({
  label: { "en-US": "Maximum units", "zh-CN": "数量上限", "zh-TW": "數量上限" },
  hint: {
    "en-US": "The most units this order may have; leave out for no limit.",
    "zh-CN": "本次订单最多件数；不填则不限。",
    "zh-TW": "本次訂單最多件數；不填則不限。",
  },
  unit: "units",
  min: 0,
  zeroMeansDefault: true,
});

export const packSize = withDefault(
  numberTerm({
    label: { "en-US": "Pack size", "zh-CN": "箱规", "zh-TW": "裝箱數" },
    hint: { "en-US": "Units in one carton.", "zh-CN": "每箱件数。", "zh-TW": "每箱件數。" },
    unit: "units",
    min: 1,
    whole: true,
    zeroMeansDefault: true,
  }),
  sourced(1, {
    source: "own",
    checked: "2026-11-21",
    note: "units are ordered singly where no carton is given",
  }),
);
