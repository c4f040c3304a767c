import {
  defaultFirstOrderCoverDays,
  defaultMinOrder,
  defaultPromoUpliftRate,
  defaultSalvageValue,
  defaultSellingFees,
  sourced,
} from "../../calculation";
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
      "en-US":
        "Days of sales to order for, beyond the lead time: 3 for a first small order, 90 for three months.",
      "zh-CN": "除提前期外，订单还要覆盖的销售天数：小批首单填 3，备三个月填 90。",
      "zh-TW": "除前置時間外，訂單還要涵蓋的銷售天數：小批首單填 3，備三個月填 90。",
    },
    unit: "days",
    min: 0,
  }),
  defaultFirstOrderCoverDays,
);

export const promoUpliftRate = withDefault(
  rateTerm({
    label: { "en-US": "Promotion uplift", "zh-CN": "大促上浮比例", "zh-TW": "促銷加成比例" },
    hint: {
      "en-US": "How much more a promotion needs: half more is 0.5.",
      "zh-CN": "大促需要多备的比例：多备一半为 0.5。",
      "zh-TW": "促銷需要多備的比例：多備一半為 0.5。",
    },
  }),
  defaultPromoUpliftRate,
);

export const orderNowUnits = numberTerm({
  label: { "en-US": "Order now", "zh-CN": "本次订货量", "zh-TW": "本次訂購量" },
  hint: {
    "en-US": "Units due today: stock on hand and on order deducted, in whole cartons.",
    "zh-CN": "今天应订的件数：已扣除在库与在途，按整箱。",
    "zh-TW": "今天應訂的件數：已扣除在庫與在途，按整箱。",
  },
  unit: "units",
  min: 0,
});

export const firstOrderUnits = numberTerm({
  label: { "en-US": "First order", "zh-CN": "首批备货量", "zh-TW": "首批備貨量" },
  hint: {
    "en-US": "Units of a first order, stock not deducted, in whole cartons.",
    "zh-CN": "首批应订的件数，未扣库存，按整箱。",
    "zh-TW": "首批應訂的件數，未扣庫存，按整箱。",
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

export const lastOrderUnits = numberTerm({
  label: { "en-US": "Last order", "zh-CN": "上次订货量", "zh-TW": "上次訂購量" },
  hint: {
    "en-US": "Units of the order before.",
    "zh-CN": "上一次订购的件数。",
    "zh-TW": "上一次訂購的件數。",
  },
  unit: "units",
  min: 0,
});

export const turnsPerMonth = numberTerm({
  label: { "en-US": "Turns a month", "zh-CN": "月周转次数", "zh-TW": "每月周轉次數" },
  hint: {
    "en-US": "How often a month the stock turns over: STOCKTURNS(…)/12.",
    "zh-CN": "库存每月周转的次数：STOCKTURNS(…)/12。",
    "zh-TW": "庫存每月周轉的次數：STOCKTURNS(…)/12。",
  },
  unit: "none",
  min: 0,
});

export const inventoryPosition = numberTerm({
  label: { "en-US": "Inventory position", "zh-CN": "库存水位", "zh-TW": "庫存部位" },
  hint: {
    "en-US": "Units on hand and on order, less what is already promised.",
    "zh-CN": "在库加在途，减去已被占用的件数。",
    "zh-TW": "在庫加在途，減去已被保留的件數。",
  },
  unit: "units",
});

export const minOrder = withDefault(
  numberTerm({
    label: { "en-US": "Minimum order", "zh-CN": "起订量", "zh-TW": "最低訂購量" },
    hint: {
      "en-US": "The least the supplier accepts.",
      "zh-CN": "供应商接受的最少件数。",
      "zh-TW": "供應商接受的最少件數。",
    },
    unit: "units",
    min: 0,
  }),
  defaultMinOrder,
);

export const annualDemand = numberTerm({
  label: { "en-US": "Annual demand", "zh-CN": "年需求量", "zh-TW": "年需求量" },
  hint: {
    "en-US": "Units a year.",
    "zh-CN": "每年的件数。",
    "zh-TW": "每年的件數。",
  },
  unit: "units",
  min: 0,
});

export const orderCost = numberTerm({
  label: { "en-US": "Order cost", "zh-CN": "每次订货费用", "zh-TW": "每次訂購費用" },
  hint: {
    "en-US": "What an order costs whatever its size: handling, documents, fixed freight.",
    "zh-CN": "与数量无关的每次订货成本：操作、单证、固定运费。",
    "zh-TW": "與數量無關的每次訂購成本：作業、文件、固定運費。",
  },
  unit: "money",
  above: 0,
});

export const annualHoldingCostPerUnit = numberTerm({
  label: { "en-US": "Holding cost", "zh-CN": "单件年持有成本", "zh-TW": "每件年持有成本" },
  hint: {
    "en-US": "Money to keep one unit for a whole year: storage and capital.",
    "zh-CN": "一件存放一整年的成本：仓储与资金占用。",
    "zh-TW": "一件存放一整年的成本：倉儲與資金占用。",
  },
  unit: "moneyPerUnit",
  above: 0,
});

export const meanDemand = numberTerm({
  label: { "en-US": "Mean demand", "zh-CN": "预计需求", "zh-TW": "預計需求" },
  hint: {
    "en-US": "Units expected over the whole event.",
    "zh-CN": "整个活动预计的件数。",
    "zh-TW": "整個活動預計的件數。",
  },
  unit: "units",
  min: 0,
});

export const sdDemand = numberTerm({
  label: { "en-US": "Deviation of demand", "zh-CN": "需求标准差", "zh-TW": "需求標準差" },
  hint: {
    "en-US": "Standard deviation of that demand, best from the errors of past forecasts.",
    "zh-CN": "该需求的标准差，最好取自以往预测误差。",
    "zh-TW": "該需求的標準差，最好取自以往預測誤差。",
  },
  unit: "units",
  min: 0,
});

export const netPrice = numberTerm({
  label: { "en-US": "Price", "zh-CN": "售价", "zh-TW": "售價" },
  hint: {
    "en-US": "What a unit brings during the event, VAT taken off.",
    "zh-CN": "活动期间每件的不含税售价。",
    "zh-TW": "活動期間每件的未稅售價。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const sellingFeesPerUnit = withDefault(
  numberTerm({
    label: { "en-US": "Selling fees", "zh-CN": "单件销售费用", "zh-TW": "每件銷售費用" },
    hint: {
      "en-US": "Commission, payment and last mile of one unit.",
      "zh-CN": "每件的佣金、支付手续费与尾程费。",
      "zh-TW": "每件的佣金、金流手續費與尾程費。",
    },
    unit: "moneyPerUnit",
    min: 0,
  }),
  defaultSellingFees,
);

export const salvageValue = withDefault(
  numberTerm({
    label: { "en-US": "Salvage value", "zh-CN": "残值", "zh-TW": "殘值" },
    hint: {
      "en-US": "What a unit left over still brings; negative where removal costs money.",
      "zh-CN": "每件剩余货品还能收回的金额；弃置需付费时为负数。",
      "zh-TW": "每件剩餘貨品還能收回的金額；棄置需付費時為負數。",
    },
    unit: "moneyPerUnit",
  }),
  defaultSalvageValue,
);
