import type { AlertAction, AlertKind } from "../../calculation";
import type { Text } from "../locale";

/** The words of the screen of alerts. */
export const alertWords = {
  title: { "en-US": "To decide", "zh-CN": "待决定", "zh-TW": "待決定" },
  none: {
    "en-US": "Nothing asks for a decision today.",
    "zh-CN": "今天没有需要决定的事项。",
    "zh-TW": "今天沒有需要決定的事項。",
  },
  noneNote: {
    "en-US": "Nothing runs out before an order of today arrives, and nothing lies too long.",
    "zh-CN": "没有产品会在今天下单到货前断货，也没有积压。",
    "zh-TW": "沒有產品會在今天下單到貨前缺貨，也沒有積壓。",
  },
  note: {
    "en-US": "The most money first. Reckoned from today's replenishment plan.",
    "zh-CN": "按涉及金额排序，依据今天的补货计划计算。",
    "zh-TW": "依涉及金額排序，依據今天的補貨計畫計算。",
  },
  noteForLastSale: {
    "en-US": "Your sales end on an earlier day, so the alerts are for the day after: {date}.",
    "zh-CN": "销售只到较早的日期，因此按其次日（{date}）预警。",
    "zh-TW": "銷售只到較早的日期，因此依其次日（{date}）警示。",
  },
  showOnly: { "en-US": "Show only", "zh-CN": "只显示", "zh-TW": "只顯示" },
  wholeShop: { "en-US": "All products", "zh-CN": "全部产品", "zh-TW": "全部產品" },
  byWhen: { "en-US": "By {date}", "zh-CN": "期限 {date}", "zh-TW": "期限 {date}" },
  whatToDo: { "en-US": "What to do", "zh-CN": "建议", "zh-TW": "建議" },
  goTo: { "en-US": "In Products", "zh-CN": "在产品表中", "zh-TW": "在產品表中" },
  actionMark: { "en-US": "; ", "zh-CN": "；", "zh-TW": "；" },
  nameAndSentence: {
    "en-US": "{name}: {sentence}",
    "zh-CN": "{name}：{sentence}",
    "zh-TW": "{name}：{sentence}",
  },
  units: { "en-US": "units", "zh-CN": "件数", "zh-TW": "件數" },
  atPrice: { "en-US": "price", "zh-CN": "售价", "zh-TW": "售價" },
  atCost: { "en-US": "unit cost", "zh-CN": "采购单价", "zh-TW": "採購單價" },
  atPriceChange: { "en-US": "change of the price", "zh-CN": "价格变动", "zh-TW": "價格變動" },
  noWorth: {
    "en-US": "Neither price nor cost is known, so only units are at stake.",
    "zh-CN": "售价和成本都未知，只能给出件数。",
    "zh-TW": "售價與成本都未知，只能給出件數。",
  },
  shareOfA: {
    "en-US": "(target − share of the A products) × stock at cost",
    "zh-CN": "（目标 − A 类占比）× 库存成本金额",
    "zh-TW": "（目標 − A 類占比）× 庫存成本金額",
  },
  overLimit: {
    "en-US": "stock of the product at cost − {limit} × stock of all",
    "zh-CN": "该产品库存成本 − {limit} × 全部库存成本",
    "zh-TW": "該產品庫存成本 − {limit} × 全部庫存成本",
  },
} as const satisfies Record<string, Text>;

/** What an alert of each kind is called. */
export const alertNames: Readonly<Record<AlertKind, Text>> = {
  "STOCK OUT": { "en-US": "Stock-out", "zh-CN": "断货", "zh-TW": "缺貨" },
  ORDER: { "en-US": "Order today", "zh-CN": "今天下单", "zh-TW": "今天下單" },
  CLEARANCE: { "en-US": "Clearance", "zh-CN": "清仓", "zh-TW": "出清" },
  "BEYOND LIFE": { "en-US": "Outlasts its life", "zh-CN": "超出生命周期", "zh-TW": "超出生命週期" },
  OVERSTOCK: { "en-US": "Overstock", "zh-CN": "积压", "zh-TW": "積壓" },
  PROMOTE: { "en-US": "Promote", "zh-CN": "触发促销", "zh-TW": "觸發促銷" },
  SLOW: { "en-US": "Slow", "zh-CN": "滞销", "zh-TW": "滯銷" },
  PRICE: { "en-US": "Price", "zh-CN": "调价", "zh-TW": "調價" },
  FORECAST: { "en-US": "Forecast off", "zh-CN": "预测偏差", "zh-TW": "預測偏差" },
  CONCENTRATION: { "en-US": "Concentration", "zh-CN": "库存集中", "zh-TW": "庫存集中" },
  "A SHARE": { "en-US": "Share of A", "zh-CN": "A 类占比", "zh-TW": "A 類占比" },
};

/** What an alert of each kind says, with its figures. */
export const alertSentences: Readonly<Record<AlertKind, Text>> = {
  "STOCK OUT": {
    "en-US": "Runs out on {date}; sales of {units} units are lost before an order of today is there.",
    "zh-CN": "{date} 断货；今天下单到货前将损失 {units} 件销售。",
    "zh-TW": "{date} 缺貨；今天下單到貨前將損失 {units} 件銷售。",
  },
  ORDER: {
    "en-US": "Order {order} units: {position} are on hand and on order, and the reorder point is {point}.",
    "zh-CN": "应订 {order} 件：在库加在途 {position} 件，补货点 {point} 件。",
    "zh-TW": "應訂 {order} 件：在庫加在途 {position} 件，再訂購點 {point} 件。",
  },
  CLEARANCE: {
    "en-US": "{onHand} units on hand and no sale for {quiet} days.",
    "zh-CN": "在库 {onHand} 件，已 {quiet} 天没有销售。",
    "zh-TW": "在庫 {onHand} 件，已 {quiet} 天沒有銷售。",
  },
  "BEYOND LIFE": {
    "en-US": "Lasts {cover} days but can be sold for {life}: {units} units will be left.",
    "zh-CN": "可卖 {cover} 天，但只剩 {life} 天可售：将剩 {units} 件。",
    "zh-TW": "可賣 {cover} 天，但只剩 {life} 天可售：將剩 {units} 件。",
  },
  OVERSTOCK: {
    "en-US": "Stock and goods on order last {cover} days; {units} units are beyond {most} days.",
    "zh-CN": "在库加在途可卖 {cover} 天；超出 {most} 天的有 {units} 件。",
    "zh-TW": "在庫加在途可賣 {cover} 天；超出 {most} 天的有 {units} 件。",
  },
  PROMOTE: {
    "en-US":
      "On its way to dead stock: lasts {cover} days, last sold {quiet} days ago (risk {risk}, promote from 1).",
    "zh-CN": "滞销风险升高：可卖 {cover} 天，{quiet} 天前最后一次销售（风险 {risk}，达到 1 即促销）。",
    "zh-TW": "滯銷風險升高：可賣 {cover} 天，{quiet} 天前最後一次銷售（風險 {risk}，達到 1 即促銷）。",
  },
  SLOW: {
    "en-US": "Turns at half its target or less: stock and goods on order last {cover} days.",
    "zh-CN": "周转不到目标的一半：在库加在途可卖 {cover} 天。",
    "zh-TW": "周轉不到目標的一半：在庫加在途可賣 {cover} 天。",
  },
  PRICE: {
    "en-US": "From {price} to {suggested}: stock lasts {cover} days.",
    "zh-CN": "由 {price} 调为 {suggested}：库存可卖 {cover} 天。",
    "zh-TW": "由 {price} 調為 {suggested}：庫存可賣 {cover} 天。",
  },
  FORECAST: {
    "en-US": "Sold {actual} units in the last week; {forecast} were forecast.",
    "zh-CN": "最近一周卖出 {actual} 件，预测为 {forecast} 件。",
    "zh-TW": "最近一週賣出 {actual} 件，預測為 {forecast} 件。",
  },
  CONCENTRATION: {
    "en-US": "Holds {share} of the stock's money; {limit} is the most for one product.",
    "zh-CN": "占库存金额 {share}，单品上限 {limit}。",
    "zh-TW": "占庫存金額 {share}，單品上限 {limit}。",
  },
  "A SHARE": {
    "en-US": "The {best} best sellers hold {share} of the stock's money; the aim is {target}.",
    "zh-CN": "{best} 个 A 类产品占库存金额 {share}，目标 {target}。",
    "zh-TW": "{best} 個 A 類產品占庫存金額 {share}，目標 {target}。",
  },
};

/** The same of a product that is out of stock already. */
export const outOfStockSentence: Text = {
  "en-US": "Out of stock; sales of {units} units are lost before an order of today is there.",
  "zh-CN": "已断货；今天下单到货前将损失 {units} 件销售。",
  "zh-TW": "已缺貨；今天下單到貨前將損失 {units} 件銷售。",
};

/** What kept a suggested price from the planner's own step. */
export const heldByWords = {
  RULE: { "en-US": "By your steps of the price.", "zh-CN": "按您的调价幅度。", "zh-TW": "依您的調價幅度。" },
  COMPETITOR: {
    "en-US": "Held to the competitor's price of {competitor}.",
    "zh-CN": "以竞品价格 {competitor} 为限。",
    "zh-TW": "以競品價格 {competitor} 為限。",
  },
  FLOOR: {
    "en-US": "Held at landed cost and fees: {floor}.",
    "zh-CN": "以到岸成本加费用 {floor} 为底线。",
    "zh-TW": "以到岸成本加費用 {floor} 為底線。",
  },
} as const satisfies Record<string, Text>;

/** What to do; a hole stands for a figure of the alert. */
export const actionWords: Readonly<Record<AlertAction, Text>> = {
  ORDER: { "en-US": "Order {order} units", "zh-CN": "订 {order} 件", "zh-TW": "訂 {order} 件" },
  HASTEN: {
    "en-US": "Hasten what is on its way, or send part by a faster lane",
    "zh-CN": "催促在途货物，或部分改走更快的线路",
    "zh-TW": "催促在途貨物，或部分改走更快的線路",
  },
  "BACKUP SUPPLIER": {
    "en-US": "Ask the backup supplier",
    "zh-CN": "启用备用供应商",
    "zh-TW": "啟用備用供應商",
  },
  PRESELL: {
    "en-US": "Sell ahead for {next}",
    "zh-CN": "预售，{next} 起发货",
    "zh-TW": "預購，{next} 起出貨",
  },
  "STOP ORDERS": { "en-US": "Order no more", "zh-CN": "停止补货", "zh-TW": "停止補貨" },
  BUNDLE: {
    "en-US": "Bundle it with {partner}",
    "zh-CN": "与 {partner} 组合销售",
    "zh-TW": "與 {partner} 組合銷售",
  },
  "SOCIAL MEDIA": {
    "en-US": "Show it on social media",
    "zh-CN": "社交媒体营销",
    "zh-TW": "社群媒體行銷",
  },
  "NEW CHANNELS": { "en-US": "Offer it on other channels", "zh-CN": "拓展渠道", "zh-TW": "拓展通路" },
  CLEAR: { "en-US": "Clear it", "zh-CN": "清仓", "zh-TW": "出清" },
  PROMOTE: { "en-US": "Promote it", "zh-CN": "安排促销", "zh-TW": "安排促銷" },
  "RAISE PRICE": { "en-US": "Ask {suggested}", "zh-CN": "提价至 {suggested}", "zh-TW": "提價至 {suggested}" },
  "LOWER PRICE": { "en-US": "Ask {suggested}", "zh-CN": "降价至 {suggested}", "zh-TW": "降價至 {suggested}" },
  "FORECAST ANEW": { "en-US": "Look at its forecast", "zh-CN": "重新查看预测", "zh-TW": "重新檢視預測" },
  "RELEASE BATCH": {
    "en-US": "Release a batch held back",
    "zh-CN": "放行预留批次",
    "zh-TW": "放行預留批次",
  },
  "HOLD BATCH": { "en-US": "Hold the next batch", "zh-CN": "暂缓下一批", "zh-TW": "暫緩下一批" },
  "SPREAD STOCK": {
    "en-US": "Put the next money into other products",
    "zh-CN": "后续资金投向其他产品",
    "zh-TW": "後續資金投向其他產品",
  },
  "STOCK MORE": { "en-US": "Stock more of the best sellers", "zh-CN": "多备 A 类", "zh-TW": "多備 A 類" },
  "STOCK LESS": { "en-US": "Stock less of the best sellers", "zh-CN": "少备 A 类", "zh-TW": "少備 A 類" },
};

/** The same where the figure is not known. */
export const actionsWithoutFigure = {
  PRESELL: { "en-US": "Sell ahead", "zh-CN": "预售", "zh-TW": "預購" },
  BUNDLE: {
    "en-US": "Bundle it with a best seller of its category",
    "zh-CN": "与同品类热销款组合销售",
    "zh-TW": "與同品類熱銷款組合銷售",
  },
} as const satisfies Partial<Record<AlertAction, Text>>;

/** Which units an alert counts, for its workings. */
export const alertUnits: Readonly<Record<AlertKind, Text>> = {
  "STOCK OUT": { "en-US": "units of sales lost", "zh-CN": "损失的销售件数", "zh-TW": "損失的銷售件數" },
  ORDER: { "en-US": "units to order", "zh-CN": "应订件数", "zh-TW": "應訂件數" },
  CLEARANCE: { "en-US": "units on hand", "zh-CN": "在库件数", "zh-TW": "在庫件數" },
  "BEYOND LIFE": { "en-US": "units left at the end", "zh-CN": "到期剩余件数", "zh-TW": "到期剩餘件數" },
  OVERSTOCK: { "en-US": "units too many", "zh-CN": "超出件数", "zh-TW": "超出件數" },
  PROMOTE: {
    "en-US": "units not sold in time",
    "zh-CN": "未能及时售出的件数",
    "zh-TW": "未能及時售出的件數",
  },
  SLOW: { "en-US": "units not sold in time", "zh-CN": "未能及时售出的件数", "zh-TW": "未能及時售出的件數" },
  PRICE: { "en-US": "units sold in 30 days", "zh-CN": "30 天销量", "zh-TW": "30 天銷量" },
  FORECAST: { "en-US": "units it was out by", "zh-CN": "偏差件数", "zh-TW": "偏差件數" },
  CONCENTRATION: { "en-US": "units above the limit", "zh-CN": "超出上限的件数", "zh-TW": "超出上限的件數" },
  "A SHARE": { "en-US": "best sellers", "zh-CN": "A 类产品数", "zh-TW": "A 類產品數" },
};
