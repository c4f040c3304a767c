import { choiceTerm, dateTerm, numberTerm, textTerm } from "../readers";

/** What a line of the Stock table says of its units. */
export const stockKinds = ["ON HAND", "ON ORDER", "COMMITTED"] as const;
export type StockKind = (typeof stockKinds)[number];

export const stockKind = choiceTerm(
  {
    label: { "en-US": "Stock kind", "zh-CN": "库存类别", "zh-TW": "庫存類別" },
    hint: {
      "en-US": "ON HAND: counted in a warehouse. ON ORDER: ordered, not yet arrived. COMMITTED: promised.",
      "zh-CN": "ON HAND：仓库盘点数。ON ORDER：已下单未到货。COMMITTED：已锁定占用。",
      "zh-TW": "ON HAND：倉庫盤點數。ON ORDER：已下單未到貨。COMMITTED：已保留。",
    },
  },
  stockKinds,
);

export const stockDate = dateTerm({
  label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
  hint: {
    "en-US": "The day it was counted; of units on order the day they are to arrive.",
    "zh-CN": "盘点日期；在途货物填预计到货日。",
    "zh-TW": "盤點日期；在途貨物填預計到貨日。",
  },
});

export const stockUnits = numberTerm({
  label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  hint: { "en-US": "Pieces, not cartons.", "zh-CN": "单件数，不是箱数。", "zh-TW": "單件數，不是箱數。" },
  unit: "units",
  min: 0,
});

export const reference = textTerm({
  label: { "en-US": "Reference", "zh-CN": "单号或仓库", "zh-TW": "單號或倉庫" },
  hint: {
    "en-US": "The warehouse, or the order, container or tracking number.",
    "zh-CN": "仓库，或采购单号、柜号、运单号。",
    "zh-TW": "倉庫，或採購單號、櫃號、運單號。",
  },
});
