import type { Text } from "../locale";

/** The words of the wizard about backups, customer service and quotes. */
export const promoPreparationWords = {
  backups: { "en-US": "Backups", "zh-CN": "备用方案", "zh-TW": "備援方案" },
  secondSupplier: {
    "en-US": "Products without a second supplier",
    "zh-CN": "缺少备用供应商的产品",
    "zh-TW": "缺少備用供應商的產品",
  },
  withoutSupplier: {
    "en-US": "Ordered without a backup supplier: {count} products. Name one in the Suppliers table.",
    "zh-CN": "有 {count} 个要订货的产品缺少备用供应商，请在供应商表中填写。",
    "zh-TW": "有 {count} 個要訂貨的產品缺少備用供應商，請在供應商表中填寫。",
  },
  allHaveSuppliers: {
    "en-US": "Every product that is ordered has suppliers enough.",
    "zh-CN": "要订货的产品都有足够的供应商。",
    "zh-TW": "要訂貨的產品都有足夠的供應商。",
  },
  noneListed: { "en-US": "none listed", "zh-CN": "未填写", "zh-TW": "未填寫" },
  forwarders: { "en-US": "Forwarders by lane", "zh-CN": "各线路货代", "zh-TW": "各線路貨代" },
  withoutForwarder: {
    "en-US": "Too few forwarders in reserve: {lanes}. Name them in the Lanes table.",
    "zh-CN": "备用货代不足的线路：{lanes}。请在物流线路表中填写。",
    "zh-TW": "備用貨代不足的線路：{lanes}。請在物流線路表中填寫。",
  },
  ifOneFails: {
    "en-US": "If one of them fails, by your Contingency plans table:",
    "zh-CN": "若有一方失效，按您的应急预案表：",
    "zh-TW": "若有一方失效，依您的應變計畫表：",
  },
  noPlans: {
    "en-US": "No contingency plan for this: set the Contingency plans table up in Settings, and fill it in.",
    "zh-CN": "没有对应的应急预案：请在“设置”中建立应急预案表并填写。",
    "zh-TW": "沒有對應的應變計畫：請在「設定」中建立應變計畫表並填寫。",
  },
  support: { "en-US": "Customer service", "zh-CN": "客服人手", "zh-TW": "客服人力" },
  supportUnknown: {
    "en-US":
      "Say above how many buyers write in and how many cases a person settles a day, to see the people needed.",
    "zh-CN": "在上方填写咨询比例与每人每天处理量，即可算出所需人数。",
    "zh-TW": "在上方填寫諮詢比例與每人每天處理量，即可算出所需人數。",
  },
  orders: { "en-US": "Orders expected", "zh-CN": "预计订单", "zh-TW": "預計訂單" },
  cases: { "en-US": "Cases", "zh-CN": "咨询数", "zh-TW": "諮詢數" },
  casesPerDay: { "en-US": "Cases a day", "zh-CN": "每天咨询数", "zh-TW": "每天諮詢數" },
  people: { "en-US": "People a day", "zh-CN": "每天所需人数", "zh-TW": "每天所需人數" },
  quotes: { "en-US": "Quote request", "zh-CN": "货代询价单", "zh-TW": "貨代詢價單" },
  nothingToQuote: {
    "en-US": "Nothing is ordered yet, so there is nothing to ask a price for.",
    "zh-CN": "尚无订货，无需询价。",
    "zh-TW": "尚無訂貨，無需詢價。",
  },
  quotesLack: {
    "en-US": "A forwarder will ask back about {count} lines: {facts}.",
    "zh-CN": "货代会就 {count} 行追问：{facts}。",
    "zh-TW": "貨代會就 {count} 列追問：{facts}。",
  },
  quoteLines: {
    "en-US": "{count} lines, written with the plan",
    "zh-CN": "共 {count} 行，随计划写入",
    "zh-TW": "共 {count} 列，隨計畫寫入",
  },
} as const satisfies Record<string, Text>;
