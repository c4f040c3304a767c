import type { FactorySource, Presale, ShareSource } from "../../calculation";
import type { Text } from "../locale";

/** What the steps on stock and dates say of suppliers, warehouses, ways and delays. */
export const promoSupplyWords = {
  sharedBy: {
    "en-US": "{source}: {count} products.",
    "zh-CN": "{source}：{count} 个产品。",
    "zh-TW": "{source}：{count} 個產品。",
  },
  onePlace: {
    "en-US": "All goes to one place: no warehouse shares are given.",
    "zh-CN": "全部发往一处：未填写分仓比例。",
    "zh-TW": "全部發往一處：未填寫分倉比例。",
  },
  mixes: { "en-US": "Ways compared", "zh-CN": "运输组合比较", "zh-TW": "運輸組合比較" },
  asPlanned: { "en-US": "As planned", "zh-CN": "按计划", "zh-TW": "依計畫" },
  allBy: { "en-US": "All by {lane}", "zh-CN": "全部走 {lane}", "zh-TW": "全部走 {lane}" },
  cheapest: {
    "en-US": "Least together: {mix}.",
    "zh-CN": "合计最低：{mix}。",
    "zh-TW": "合計最低：{mix}。",
  },
  mixUnknown: {
    "en-US":
      "A dash is not known: freight takes both lanes’ prices in Lane prices and the weight and volume of every product; lost sales take its price and cost.",
    "zh-CN": "短横线表示未知：运费需要两条线路的运价和每个产品的重量、体积；断货损失需要其售价和成本。",
    "zh-TW": "短橫線表示未知：運費需要兩條線路的運價和每個產品的重量、體積；缺貨損失需要其售價和成本。",
  },
  mixNoOrder: {
    "en-US": "A dash is not known: no product’s order is, so no way can be called the cheapest.",
    "zh-CN": "短横线表示未知：尚无任何产品的订货量，无法说哪种组合最省。",
    "zh-TW": "短橫線表示未知：尚無任何產品的訂貨量，無法說哪種組合最省。",
  },
  presale: { "en-US": "Sell ahead", "zh-CN": "预售", "zh-TW": "預購" },
  presaleLine: {
    "en-US": "{count} units, promise {date}",
    "zh-CN": "{count} 件，可承诺 {date}",
    "zh-TW": "{count} 件，可承諾 {date}",
  },
  presaleNote: {
    "en-US": "What runs out before may come sooner if you order it apart, see Replenishment.",
    "zh-CN": "大促前售罄的部分若另行补货可更早到货，见“补货”。",
    "zh-TW": "促銷前售罄的部分若另行補貨可更早到貨，見「補貨」。",
  },
  presaleMore: {
    "en-US": "{count} more products are in the written plan.",
    "zh-CN": "另有 {count} 个产品见写入的计划。",
    "zh-TW": "另有 {count} 個產品見寫入的計畫。",
  },
  capacity: { "en-US": "Within the capacity", "zh-CN": "产能内的分配", "zh-TW": "產能內的分配" },
  left: {
    "en-US": "If sales are {percent} lower",
    "zh-CN": "若销量低 {percent}",
    "zh-TW": "若銷量低 {percent}",
  },
  leftUnits: {
    "en-US": "Left beyond the safety stock",
    "zh-CN": "安全库存之外剩余",
    "zh-TW": "安全庫存之外剩餘",
  },
  leftMoney: { "en-US": "Money in it", "zh-CN": "占用资金", "zh-TW": "占用資金" },
  expectedArrival: { "en-US": "Usually there", "zh-CN": "通常到货", "zh-TW": "通常到貨" },
  withDelay: {
    "en-US": "Usually there, {days} days of delay expected",
    "zh-CN": "通常到货（含平均延误 {days} 天）",
    "zh-TW": "通常到貨（含平均延誤 {days} 天）",
  },
  factory: {
    "en-US": "Production takes {days} days: {sku}, {source}.",
    "zh-CN": "生产需 {days} 天：{sku}，{source}。",
    "zh-TW": "生產需 {days} 天：{sku}，{source}。",
  },
  bySupplier: {
    "en-US": "{source} ({supplier})",
    "zh-CN": "{source}（{supplier}）",
    "zh-TW": "{source}（{supplier}）",
  },
} as const satisfies Record<string, Text>;

export const shareSourceWords: Readonly<Record<ShareSource, Text>> = {
  PRODUCT: {
    "en-US": "By the product’s own shares in Products",
    "zh-CN": "按产品表中该产品的分仓比例",
    "zh-TW": "依產品表中該產品的分倉比例",
  },
  PLANNER: {
    "en-US": "By the shares typed in this step",
    "zh-CN": "按本步骤填写的比例",
    "zh-TW": "依本步驟填寫的比例",
  },
  REGIONS: {
    "en-US": "By the orders of your Regions table",
    "zh-CN": "按区域表的订单量",
    "zh-TW": "依區域表的訂單量",
  },
};

export const factorySourceWords: Readonly<Record<FactorySource, Text>> = {
  SUPPLIER: {
    "en-US": "by the production days in Suppliers",
    "zh-CN": "按供应商表的生产天数",
    "zh-TW": "依供應商表的生產天數",
  },
  PRODUCT: {
    "en-US": "by the production days in Products",
    "zh-CN": "按产品表的生产天数",
    "zh-TW": "依產品表的生產天數",
  },
  "SUPPLIER LEAD": {
    "en-US": "since the lead days in Suppliers are more than the whole lane takes",
    "zh-CN": "因供应商表的提前期比整条线路还长",
    "zh-TW": "因供應商表的前置時間比整條線路還長",
  },
};

export const presaleReasonWords: Readonly<Record<Presale["why"], Text>> = {
  "RUNS OUT BEFORE": {
    "en-US": "runs out before the promotion",
    "zh-CN": "大促前售罄",
    "zh-TW": "促銷前售罄",
  },
  "BATCH TOO LATE": {
    "en-US": "comes after the promotion has begun",
    "zh-CN": "大促开始后才到货",
    "zh-TW": "促銷開始後才到貨",
  },
};
