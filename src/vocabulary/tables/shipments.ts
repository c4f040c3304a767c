import * as assumption from "../terms/assumption";
import * as cost from "../terms/cost";
import * as costLine from "../terms/costLines";
import * as customs from "../terms/customs";
import * as exchange from "../terms/exchange";
import * as lane from "../terms/lanes";
import * as laneRate from "../terms/laneRates";
import * as product from "../terms/product";
import * as shipment from "../terms/shipment";
import * as line from "../terms/shipmentLines";
import * as tax from "../terms/taxRates";
import { column, defineTable } from "./define";
import { skuSynonyms } from "./inputs";

/** What travels together, for the cost of each SKU landed (002-31, 002-51, C.10). */
export const shipmentsTable = defineTable({
  name: { "en-US": "Shipments", "zh-CN": "货件", "zh-TW": "貨件" },
  purpose: {
    "en-US": "One row for each SKU of a shipment; market and dates need to stand in one of its rows only.",
    "zh-CN": "每个货件的每个 SKU 一行；市场和日期只需填在其中一行。",
    "zh-TW": "每個貨件的每個 SKU 一列；市場與日期只需填在其中一列。",
  },
  columns: {
    shipment: column(line.shipment, { required: true, synonyms: ["Shipment ID", "货件编号", "貨件編號"] }),
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    units: column(cost.shipmentUnits, {
      required: true,
      synonyms: ["Qty", "Quantity", "数量", "發貨數量", "发货数量", "數量"],
    }),
    unitCost: column(cost.unitCost),
    currency: column(costLine.currency),
    market: column(line.market),
    mode: column(shipment.mode),
    shipDate: column(line.shipDate),
    arrivalDate: column(line.arrivalDate),
    goodUnits: column(line.goodUnits),
    leftUnits: column(line.leftUnits),
    manualShare: column(line.manualShare),
    storedUntil: column(line.storedUntil),
    invoiceReady: column(line.invoiceReady),
    originReady: column(line.originReady),
    complianceReady: column(line.complianceReady),
  },
});

/** What a currency was worth, by day (002-31). */
export const exchangeRatesTable = defineTable({
  name: { "en-US": "Exchange rates", "zh-CN": "汇率", "zh-TW": "匯率" },
  purpose: {
    "en-US": "One row for each currency and day; a rate holds until the next one of its currency.",
    "zh-CN": "每个币种每个日期一行；汇率沿用至该币种的下一个汇率。",
    "zh-TW": "每個幣別每個日期一列；匯率沿用至該幣別的下一個匯率。",
  },
  columns: {
    currency: column(costLine.currency, { required: true }),
    rateDate: column(exchange.rateDate, { required: true, synonyms: ["Date", "日期"] }),
    exchangeRate: column(exchange.exchangeRate, { required: true, synonyms: ["Rate"] }),
    source: column(assumption.source),
  },
});

/** Duty, fees, VAT and registration thresholds of each market as they hold from one day to another (C.9, 000-22, 001-12). */
export const dutyRatesTable = defineTable({
  name: { "en-US": "Duty rates", "zh-CN": "税率", "zh-TW": "稅率表" },
  purpose: {
    "en-US":
      "One row a rate with its days and its source. The longest matching HS code counts; without one, the row is for all goods.",
    "zh-CN": "每个税率一行，填写起止日期和来源。以匹配最长的 HS 编码为准；不填则适用于全部商品。",
    "zh-TW": "每個稅率一列，填寫起訖日期與來源。以符合最長的 HS 編碼為準；不填則適用於全部商品。",
  },
  columns: {
    market: column(line.market, { required: true }),
    taxKind: column(tax.taxKind, { required: true }),
    layer: column(tax.layer, { required: true }),
    hsCode: column(customs.hsCode),
    taxRate: column(tax.taxRate),
    dutyBasis: column(tax.rateBasis),
    effectiveFrom: column(costLine.effectiveFrom, { required: true }),
    effectiveTo: column(tax.effectiveTo),
    source: column(assumption.source),
    fixedAmount: column(tax.fixedAmount),
    minAmount: column(tax.minAmount),
    maxAmount: column(tax.maxAmount),
    currency: column(costLine.currency),
    mode: column(shipment.mode),
    upToValue: column(tax.upToValue),
    pricePerGramFrom: column(tax.pricePerGramFrom),
    pricePerPieceFrom: column(tax.pricePerPieceFrom),
  },
});

/** What forwarders quote, a row a lane; its days may stand in Lanes (001-14 to 001-16, 002-24, A.6-22). */
export const laneRatesTable = defineTable({
  name: { "en-US": "Lane rates", "zh-CN": "运价", "zh-TW": "運價表" },
  purpose: {
    "en-US":
      "One row for each lane and price. Where the days are empty, the legs of that lane in Lanes count, from pick-up on.",
    "zh-CN": "每条线路每个报价一行。天数留空时，取物流线路表中该线路自提货起的各环节。",
    "zh-TW": "每條線路每個報價一列。天數留空時，取物流線路表中該線路自提貨起的各環節。",
  },
  columns: {
    lane: column(lane.lane, { required: true }),
    mode: column(shipment.mode),
    quotedFor: column(laneRate.quotedFor, { required: true }),
    minKg: column(laneRate.minKg),
    maxKg: column(laneRate.maxKg),
    volumeDivisor: column(laneRate.volumeDivisor, { synonyms: ["Divisor", "抛比"] }),
    ratePerKg: column(laneRate.ratePerKg),
    ratePerM3: column(laneRate.ratePerM3),
    fixedFee: column(laneRate.fixedFee),
    minimumCharge: column(laneRate.minimumCharge),
    stepKg: column(laneRate.laneStepKg),
    currency: column(costLine.currency),
    usualDays: column(lane.usualDays),
    worstDays: column(lane.worstDays),
    containerM3: column(laneRate.containerM3),
    volumeShare: column(laneRate.volumeShare),
    includesDuty: column(costLine.includesDuty),
    bandFromKg: column(laneRate.bandFromKg),
    bandToKg: column(laneRate.bandToKg),
    effectiveFrom: column(costLine.effectiveFrom),
    effectiveTo: column(tax.effectiveTo),
    source: column(assumption.source),
    co2PerKg: column(laneRate.co2PerKg),
    creditAfterDays: column(laneRate.creditAfterDays),
    creditShare: column(laneRate.creditShare),
  },
});
