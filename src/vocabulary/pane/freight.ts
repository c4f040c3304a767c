import type { FreightStatus } from "../../calculation";
import type { Text } from "../locale";

/** The words of the screen that compares lanes. */
export const freightWords = {
  goods: { "en-US": "What is sent, and when", "zh-CN": "发运的货物与时间", "zh-TW": "出貨的貨物與時間" },
  skuNote: {
    "en-US": "Empty: the shipments of the workbook only.",
    "zh-CN": "留空：只比较工作簿中的货件。",
    "zh-TW": "留空：只比較活頁簿中的貨件。",
  },
  unitsNote: {
    "en-US": "Units of this SKU; needed with it.",
    "zh-CN": "该 SKU 的件数；填了 SKU 时必填。",
    "zh-TW": "該 SKU 的件數；填了 SKU 時必填。",
  },
  needNote: {
    "en-US": "Empty: no lane is too late; compare by cost and day of arrival.",
    "zh-CN": "留空：不判断是否来得及，按费用和到货日比较。",
    "zh-TW": "留空：不判斷是否來得及，按費用與到貨日比較。",
  },
  today: { "en-US": "Empty: today.", "zh-CN": "留空为今天。", "zh-TW": "留空為今天。" },
  lanes: { "en-US": "Lanes compared", "zh-CN": "线路比较", "zh-TW": "線路比較" },
  cheapest: {
    "en-US": "Cheapest: {lane}, {cost}. There at worst on {worst}.",
    "zh-CN": "最便宜：{lane}，{cost}，最晚 {worst} 到。",
    "zh-TW": "最便宜：{lane}，{cost}，最晚 {worst} 到。",
  },
  fastest: {
    "en-US": "First there: {lane}, on {worst} at worst, for {more} more.",
    "zh-CN": "最快：{lane}，最晚 {worst} 到，多付 {more}。",
    "zh-TW": "最快：{lane}，最晚 {worst} 到，多付 {more}。",
  },
  none: {
    "en-US": "No lane can take these goods in time.",
    "zh-CN": "没有线路能按时运这批货。",
    "zh-TW": "沒有線路能按時運這批貨。",
  },
  noneCompared: {
    "en-US": "No lane could be compared: each lacks something. Fill in these cells:",
    "zh-CN": "没有可比较的线路：都缺少信息。请填写以下单元格：",
    "zh-TW": "沒有可比較的線路：都缺少資訊。請填寫以下儲存格：",
  },
  late: { "en-US": "Too late: {lanes}.", "zh-CN": "来不及：{lanes}。", "zh-TW": "來不及：{lanes}。" },
  outside: {
    "en-US": "Outside their limits of weight: {lanes}.",
    "zh-CN": "超出重量限制：{lanes}。",
    "zh-TW": "超出重量限制：{lanes}。",
  },
  between: { "en-US": ", ", "zh-CN": "、", "zh-TW": "、" },
  arrivals: {
    "en-US": "There between (001-26)",
    "zh-CN": "到货区间（001-26）",
    "zh-TW": "到貨區間（001-26）",
  },
  arrivalsHint: {
    "en-US": "From the as-of date: one past delivery in ten was there before, and one in ten after.",
    "zh-CN": "自起算日起：以往十次中有一次更早、一次更晚。",
    "zh-TW": "自起算日起：以往十次中有一次更早、一次更晚。",
  },
  fewDeliveries: {
    "en-US": "Of lanes with fewer than five deliveries the range is little more than the first and the last.",
    "zh-CN": "到货不足五次的线路，区间仅供参考。",
    "zh-TW": "到貨不足五次的線路，區間僅供參考。",
  },
  late25: {
    "en-US": "Late freight to claim back (001-25)",
    "zh-CN": "超时可减免的运费（001-25）",
    "zh-TW": "逾時可減免的運費（001-25）",
  },
  claim: {
    "en-US": "{count} deliveries took longer than agreed: {amount} may be claimed (002-30).",
    "zh-CN": "{count} 次到货超过约定天数：可减免 {amount}（002-30）。",
    "zh-TW": "{count} 次到貨超過約定天數：可減免 {amount}（002-30）。",
  },
  fewBackups: {
    "en-US": "Fewer than {fewest} forwarders in reserve (001-22): {lanes}. Name them in Lanes.",
    "zh-CN": "备用货代不足 {fewest} 家（001-22）：{lanes}。请在物流线路表填写。",
    "zh-TW": "備用貨代不足 {fewest} 家（001-22）：{lanes}。請在物流線路表填寫。",
  },
  ways: {
    "en-US": "Overseas warehouse or parcels (002-54)",
    "zh-CN": "海外仓还是小包直发（002-54）",
    "zh-TW": "海外倉還是小包直送（002-54）",
  },
  waysHint: {
    "en-US":
      "Cost of one unit up to the buyer, in {currency}. The warehouse is faster and takes money first; parcels are slow and bind none.",
    "zh-CN": "每件送达买家的成本，以 {currency} 计。海外仓快但先压资金，小包慢但不压货。",
    "zh-TW": "每件送達買家的成本，以 {currency} 計。海外倉快但先壓資金，小包慢但不壓貨。",
  },
  overseas: { "en-US": "Overseas warehouse", "zh-CN": "海外仓", "zh-TW": "海外倉" },
  parcels: { "en-US": "Parcels from home", "zh-CN": "小包直发", "zh-TW": "小包直送" },
  byParcel: {
    "en-US":
      "While a product is tried, parcels are usual; lanes for whole shipments pay once it sells (001-18).",
    "zh-CN": "测款阶段通常走小包；卖起来后再用整批的线路（001-18）。",
    "zh-TW": "測款階段通常走小包；賣起來後再用整批的線路（001-18）。",
  },
  byShipment: {
    "en-US":
      "Once a product sells, it usually travels in whole shipments, by line or to an overseas warehouse (001-18).",
    "zh-CN": "产品卖起来后通常整批走专线或发往海外仓（001-18）。",
    "zh-TW": "產品賣起來後通常整批走專線或送往海外倉（001-18）。",
  },
  withDuty: {
    "en-US": "Some rates have duty in them (DDP) and others not: compare them with the duty added.",
    "zh-CN": "部分运价含税（双清包税），部分不含：请加上关税后再比较。",
    "zh-TW": "部分運價含稅（雙清包稅），部分不含：請加上關稅後再比較。",
  },
  nothingToSend: {
    "en-US": "Nothing to send yet",
    "zh-CN": "还没有要发运的货物",
    "zh-TW": "還沒有要出貨的貨物",
  },
  nothingToSendStep: {
    "en-US": "Type a SKU and its units above, or fill in Shipments. Products need weight and volume.",
    "zh-CN": "请在上方输入 SKU 和件数，或填写货件表。产品须有重量和体积。",
    "zh-TW": "請在上方輸入 SKU 與件數，或填寫貨件表。產品須有重量與體積。",
  },
  breakEven: { "en-US": "Container or part load", "zh-CN": "整柜还是拼箱", "zh-TW": "整櫃還是併櫃" },
  fastLane: { "en-US": "First by the fast lane", "zh-CN": "优先走快线的产品", "zh-TW": "優先走快線的產品" },
  fastLaneHint: {
    "en-US": "Dear products that turn fast; those sold out first. Of the goods chosen above.",
    "zh-CN": "高单价、高周转的产品，已断货的优先。针对上方所选货物。",
    "zh-TW": "高單價、高週轉的產品，已缺貨的優先。針對上方所選貨物。",
  },
  subject: { "en-US": "Goods", "zh-CN": "货物", "zh-TW": "貨物" },
  chargedByWeight: { "en-US": "charged by weight", "zh-CN": "按实重计费", "zh-TW": "按實重計費" },
  chargedByVolume: { "en-US": "charged by volume", "zh-CN": "按体积重计费", "zh-TW": "按材積重計費" },
  inBand: {
    "en-US": "the weight this lane is meant for",
    "zh-CN": "在该线路的适用重量段内",
    "zh-TW": "在該線路的適用重量段內",
  },
  hasDuty: {
    "en-US": "duty is in the rate (DDP)",
    "zh-CN": "运价含税（双清包税）",
    "zh-TW": "運價含稅（雙清包稅）",
  },
} as const satisfies Record<string, Text>;

export const freightStatusNames: Readonly<Record<FreightStatus, Text>> = {
  OK: { "en-US": "can go", "zh-CN": "可走", "zh-TW": "可走" },
  LATE: { "en-US": "too late", "zh-CN": "来不及", "zh-TW": "來不及" },
  WEIGHT: { "en-US": "outside its limits", "zh-CN": "超出重量限制", "zh-TW": "超出重量限制" },
};
