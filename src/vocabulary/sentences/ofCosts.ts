import type { CostProblemCode } from "../../calculation";
import type { Text } from "../locale";

/** The sentence for each problem of what a shipment costs, the taxes on it, and the lanes it may take. */
export const costSentences: Readonly<Record<CostProblemCode, Text>> = {
  exchangeRateMissing: {
    "en-US":
      "{currency} has no exchange rate on or before {day}: add one to the Exchange rates table. Until then the amount is left out.",
    "zh-CN": "{currency} 在 {day} 及之前没有汇率：请在汇率表中补充。补充前该金额不计入。",
    "zh-TW": "{currency} 在 {day} 及之前沒有匯率：請在匯率表中補上。補上前該金額不計入。",
  },
  exchangeRateOld: {
    "en-US": "The latest rate of {currency} is of {day}, {days} days before the day it is used for.",
    "zh-CN": "{currency} 的最新汇率是 {day} 的，比使用日早 {days} 天。",
    "zh-TW": "{currency} 的最新匯率是 {day} 的，比使用日早 {days} 天。",
  },
  exchangeRateTwice: {
    "en-US": "{currency} has two rates of {day}, {otherRate} and {got}; the first one counts.",
    "zh-CN": "{currency} 在 {day} 有两个汇率 {otherRate} 和 {got}；以前者为准。",
    "zh-TW": "{currency} 在 {day} 有兩個匯率 {otherRate} 和 {got}；以前者為準。",
  },
  homeCurrencyRate: {
    "en-US": "{currency} is your own currency, so its rate is 1 and {got} is not used.",
    "zh-CN": "{currency} 是本位币，汇率恒为 1，{got} 不采用。",
    "zh-TW": "{currency} 是本位幣，匯率恆為 1，{got} 不採用。",
  },
  shipmentDetailDiffers: {
    "en-US": "{field} differs from another row of the shipment {shipment}; the first one counts.",
    "zh-CN": "{field}与货件 {shipment} 的其他行不同；以第一行为准。",
    "zh-TW": "{field}與貨件 {shipment} 的其他列不同；以第一列為準。",
  },
  shipmentUnknown: {
    "en-US": "The shipment {shipment} is not in the Shipments table; this row is left out.",
    "zh-CN": "货件 {shipment} 不在货件表中，本行未计入。",
    "zh-TW": "貨件 {shipment} 不在貨件表中，本列未計入。",
  },
  measureOfSkuMissing: {
    "en-US": "{sku} has no {field}, by which “{charge}” is shared: the charge is left out.",
    "zh-CN": "{sku} 缺少{field}，而“{charge}”按它分摊：该费用未计入。",
    "zh-TW": "{sku} 缺少{field}，而「{charge}」按它分攤：該費用未計入。",
  },
  costKindNeeded: {
    "en-US": "{field} is needed for {group}: choose one of {choices}. Until then the row is left out.",
    "zh-CN": "{group} 须填{field}：请从 {choices} 中选择。填写前本行不计入。",
    "zh-TW": "{group} 須填{field}：請從 {choices} 中選擇。填寫前本列不計入。",
  },
  notAShipmentCost: {
    "en-US":
      "“{charge}” is a sum by the month: no cost of one shipment, so it is left out here. Storage by room counts as CBM MONTH.",
    "zh-CN": "“{charge}”按月计总额，不属于某一货件，此处不计入。按体积收的仓储费请填 CBM MONTH。",
    "zh-TW": "「{charge}」按月計總額，不屬於某一貨件，此處不計入。按材積收的倉儲費請填 CBM MONTH。",
  },
  chargeTwice: {
    "en-US":
      "“{charge}” stands here a second time and counts once: give it another name if it was charged twice.",
    "zh-CN": "“{charge}”重复出现，只计一次：若确实收了两次，请用不同的名称。",
    "zh-TW": "「{charge}」重複出現，只計一次：若確實收了兩次，請用不同的名稱。",
  },
  kindChargedTwice: {
    "en-US":
      "{shipment} bears {kind} twice, by the rate “{charge}” and by its own row “{otherCharge}”: check that it is not counted twice.",
    "zh-CN": "{shipment} 有两笔 {kind}：费率“{charge}”和该货件自己的“{otherCharge}”，请确认没有重复计算。",
    "zh-TW":
      "{shipment} 有兩筆 {kind}：費率「{charge}」和該貨件自己的「{otherCharge}」，請確認沒有重複計算。",
  },
  leftUnitsNeeded: {
    "en-US":
      "“{charge}” came after {sku} arrived: {field} says which part of it is still in stock. Until then the charge is left out.",
    "zh-CN": "“{charge}”在 {sku} 到货后才发生：须填{field}，以确定仍在库的部分。填写前该费用不计入。",
    "zh-TW": "「{charge}」在 {sku} 到貨後才發生：須填{field}，以確定仍在庫的部分。填寫前該費用不計入。",
  },
  storageDaysMissing: {
    "en-US":
      "“{charge}” is left out of {shipment}: {field} is not given, so nobody knows how long the goods lie there.",
    "zh-CN": "{shipment} 未计入“{charge}”：未填{field}，无法得知货物存放多久。",
    "zh-TW": "{shipment} 未計入「{charge}」：未填{field}，無法得知貨物存放多久。",
  },
  storageRateMissing: {
    "en-US":
      "“{charge}” has no rate for the first days of {shipment} in store, so it is left out: add a row that begins earlier.",
    "zh-CN": "“{charge}”在 {shipment} 入仓的头几天没有费率，因此未计入：请补一行更早生效的费率。",
    "zh-TW": "「{charge}」在 {shipment} 入倉的頭幾天沒有費率，因此未計入：請補一列更早生效的費率。",
  },
  insuranceRateTooHigh: {
    "en-US":
      "“{charge}” would be {got} of the insured value, more than {limit}: type 0.3% or 0.003. Until then it is left out.",
    "zh-CN": "“{charge}”为保额的 {got}，超过 {limit}：0.3% 请填 0.3% 或 0.003。更正前不计入。",
    "zh-TW": "「{charge}」為保額的 {got}，超過 {limit}：0.3% 請填 0.3% 或 0.003。更正前不計入。",
  },
  thresholdMissing: {
    "en-US":
      "From which sales on {market} asks for a registration is not known: give it a REGISTRATION row in Duty rates with “Up to value”, 0 where the first sale counts.",
    "zh-CN":
      "{market} 的注册门槛未知：请在税率表填一行 REGISTRATION，并填写“货值上限”；首笔销售即须注册填 0。",
    "zh-TW":
      "{market} 的登記門檻未知：請在稅率表填一列 REGISTRATION，並填寫「貨值上限」；首筆銷售即須登記填 0。",
  },
  salesOfNoMarket: {
    "en-US": "{sku} sold this year and has no {field}: its sales are in no market’s share.",
    "zh-CN": "{sku} 近一年有销售，但缺少{field}：其销售额未计入任何市场。",
    "zh-TW": "{sku} 近一年有銷售，但缺少{field}：其銷售額未計入任何市場。",
  },
  freightPaidMissing: {
    "en-US": "A late delivery by {lane} has no {field}: what may be claimed back is not known.",
    "zh-CN": "{lane} 有一次超时到货未填{field}：可减免多少不得而知。",
    "zh-TW": "{lane} 有一次逾時到貨未填{field}：可減免多少不得而知。",
  },
  regionNotCompared: {
    "en-US": "{region} has no {field}, so it is left out of the comparison of one warehouse with several.",
    "zh-CN": "{region} 缺少{field}，未计入单仓与多仓的比较。",
    "zh-TW": "{region} 缺少{field}，未計入單倉與多倉的比較。",
  },
  dutyTwice: {
    "en-US": "The freight of {shipment} has duty and import tax in it (DDP), so “{charge}” is left out.",
    "zh-CN": "{shipment} 的运费已含关税和进口税（双清包税），因此“{charge}”不计入。",
    "zh-TW": "{shipment} 的運費已含關稅與進口稅（雙清包稅），因此「{charge}」不計入。",
  },
  taxWorldsMixed: {
    "en-US":
      "{shipment} goes into the bonded zone, where the buyer pays the tax with each order (1210); “{charge}” is left out.",
    "zh-CN": "{shipment} 进入保税区，税由消费者随每笔订单缴纳（1210）；“{charge}”不计入。",
    "zh-TW": "{shipment} 進入保稅區，稅由消費者隨每筆訂單繳納（1210）；「{charge}」不計入。",
  },
  taxDatesOverlap: {
    "en-US":
      "{layer} of {market} has another row for the same goods from {from} to {to}: on days in both the rate is not known. End one before the other begins.",
    "zh-CN":
      "{market} 的 {layer} 对同一商品另有一行，期间为 {from} 至 {to}：重叠的日期税率不明。请先让一行结束再开始另一行。",
    "zh-TW":
      "{market} 的 {layer} 對同一商品另有一列，期間為 {from} 至 {to}：重疊的日期稅率不明。請先讓一列結束再開始另一列。",
  },
  taxRateBlank: {
    "en-US": "{layer} of {market} holds on {day}, but its rate is not filled in. Type it, or 0 for none.",
    "zh-CN": "{market} 的 {layer} 在 {day} 有效，但未填税率。请填写，没有则填 0。",
    "zh-TW": "{market} 的 {layer} 在 {day} 有效，但未填稅率。請填寫，沒有則填 0。",
  },
  taxRateMissing: {
    "en-US":
      "{sku}: no {kind} rate of {market} for tariff line {hsCode} on {day}. Add a row to the Duty rates table, with 0 for none.",
    "zh-CN": "{sku}：{market} 没有税号 {hsCode} 在 {day} 的 {kind} 税率。请在税率表中补充，没有则填 0。",
    "zh-TW": "{sku}：{market} 沒有稅則號別 {hsCode} 在 {day} 的 {kind} 稅率。請在稅率表中補上，沒有則填 0。",
  },
  contentNeeded: {
    "en-US":
      "{sku}: {layer} goes by the price of a gram, millilitre or piece, but Products says neither its content nor its pieces.",
    "zh-CN": "{sku}：{layer} 按每克、每毫升或每片的价格判断，但产品表没有填含量或片数。",
    "zh-TW": "{sku}：{layer} 按每公克、每毫升或每片的價格判斷，但產品表沒有填含量或片數。",
  },
  laneDetailMissing: {
    "en-US":
      "The lane {lane} has no {field}: type it, or 0 where there is none. Until then the lane is left out.",
    "zh-CN": "线路 {lane} 缺少{field}：请填写，没有则填 0。填写前该线路不参与比较。",
    "zh-TW": "線路 {lane} 缺少{field}：請填寫，沒有則填 0。填寫前該線路不參與比較。",
  },
  partLoadCheaper: {
    "en-US":
      "{lane}: a part load is always cheaper. The container would pay from {m3} m³ on, and holds {capacity} m³.",
    "zh-CN": "{lane}：拼箱始终更便宜。整柜要到 {m3} 立方米才划算，而一柜只能装 {capacity} 立方米。",
    "zh-TW": "{lane}：併櫃始終較便宜。整櫃要到 {m3} 立方公尺才划算，而一櫃只能裝 {capacity} 立方公尺。",
  },
  goodsNotMeasured: {
    "en-US": "{sku} has no {field}: what is sent with it is not compared until it is filled in.",
    "zh-CN": "{sku} 缺少{field}：填写前，含该产品的货物不参与比较。",
    "zh-TW": "{sku} 缺少{field}：填寫前，含該產品的貨物不參與比較。",
  },
};
