import { dateTerm, numberTerm } from "../readers";

export const orderedDate = dateTerm({
  label: { "en-US": "Ordered on", "zh-CN": "采购下单日", "zh-TW": "採購下單日" },
  hint: {
    "en-US": "The day you ordered from the supplier.",
    "zh-CN": "向供应商下单的日期。",
    "zh-TW": "向供應商下單的日期。",
  },
});

export const promisedDate = dateTerm({
  label: { "en-US": "Promised date", "zh-CN": "承诺交货日", "zh-TW": "承諾交貨日" },
  hint: {
    "en-US": "The day the supplier promised the goods for.",
    "zh-CN": "供应商承诺的交货日期。",
    "zh-TW": "供應商承諾的交貨日期。",
  },
});

export const receivedDate = dateTerm({
  label: { "en-US": "Received date", "zh-CN": "实际到货日", "zh-TW": "實際到貨日" },
  hint: {
    "en-US": "The day they arrived; empty while they are awaited.",
    "zh-CN": "实际到货的日期；尚未到货则留空。",
    "zh-TW": "實際到貨的日期；尚未到貨則留空。",
  },
});

export const unitsOrdered = numberTerm({
  label: { "en-US": "Ordered units", "zh-CN": "采购件数", "zh-TW": "採購件數" },
  hint: {
    "en-US": "Pieces ordered, not cartons.",
    "zh-CN": "订购的单件数，不是箱数。",
    "zh-TW": "訂購的單件數，不是箱數。",
  },
  unit: "units",
  min: 0,
});

export const unitsReceived = numberTerm({
  label: { "en-US": "Received units", "zh-CN": "到货件数", "zh-TW": "到貨件數" },
  hint: {
    "en-US": "Pieces that arrived, good or not.",
    "zh-CN": "实际到货的件数，含不合格品。",
    "zh-TW": "實際到貨的件數，含不合格品。",
  },
  unit: "units",
  min: 0,
});

export const unitsRejected = numberTerm({
  label: { "en-US": "Rejected units", "zh-CN": "不合格件数", "zh-TW": "不合格件數" },
  hint: {
    "en-US": "Of these, pieces that failed inspection; 0 where all were good.",
    "zh-CN": "其中质检不合格的件数；全部合格填 0。",
    "zh-TW": "其中品檢不合格的件數；全部合格填 0。",
  },
  unit: "units",
  min: 0,
});

export const shippedDate = dateTerm({
  label: { "en-US": "Dispatched on", "zh-CN": "实际发货日", "zh-TW": "實際出貨日" },
  hint: {
    "en-US": "The day the goods left, from which the days of a lane are counted.",
    "zh-CN": "货物发出的日期，线路用时由此算起。",
    "zh-TW": "貨物發出的日期，線路耗時由此算起。",
  },
});

export const freightPaid = numberTerm({
  label: { "en-US": "Freight paid", "zh-CN": "已付运费", "zh-TW": "已付運費" },
  hint: {
    "en-US": "For this delivery, in your own currency; a credit for a late one is a part of it.",
    "zh-CN": "该次运输的运费，以本位币计；超时减免按此计算。",
    "zh-TW": "該次運輸的運費，以本位幣計；逾時減免按此計算。",
  },
  unit: "money",
  min: 0,
});
