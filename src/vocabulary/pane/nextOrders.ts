import type { Text } from "../locale";

/** The words of next orders. */
export const nextOrderWords = {
  nextOrders: { "en-US": "Next orders", "zh-CN": "下次订货", "zh-TW": "下次訂購" },
  noneOrdered: {
    "en-US":
      "No product has a last order yet. Fill in “Last order” in Products for those that were ordered before.",
    "zh-CN": "还没有产品填写上次订货量。请在产品表中为订过货的产品填写。",
    "zh-TW": "尚無產品填寫上次訂購量。請在產品表格中為訂購過的產品填寫。",
  },
  turns: {
    "en-US": "{turns} a month, {yearly} a year; the target is {target} a month, {targetYearly} a year.",
    "zh-CN": "每月 {turns} 次，每年 {yearly} 次；目标为每月 {target} 次，每年 {targetYearly} 次。",
    "zh-TW": "每月 {turns} 次，每年 {yearly} 次；目標為每月 {target} 次，每年 {targetYearly} 次。",
  },
  limitsOfPace: {
    "en-US": "Fast from {fastFrom}, slow to {slowTo} a month.",
    "zh-CN": "每月 {fastFrom} 次起为快，{slowTo} 次以下为慢。",
    "zh-TW": "每月 {fastFrom} 次起為快，{slowTo} 次以下為慢。",
  },
  turnsFormula: {
    "en-US": "units sold a month ÷ average stock in units",
    "zh-CN": "月销量 ÷ 平均库存件数",
    "zh-TW": "月銷量 ÷ 平均庫存件數",
  },
  targetFormula: {
    "en-US": "units sold a month ÷ (units sold a month × cycle in months ÷ 2 + safety stock)",
    "zh-CN": "月销量 ÷ (月销量 × 订货周期月数 ÷ 2 + 安全库存)",
    "zh-TW": "月銷量 ÷ (月銷量 × 訂購週期月數 ÷ 2 + 安全庫存)",
  },
  orderFormula: {
    "en-US": "last order × factor of the pace, in whole cartons",
    "zh-CN": "上次订货量 × 动销系数，按整箱",
    "zh-TW": "上次訂購量 × 動銷係數，按整箱",
  },
  todaysStock: {
    "en-US":
      "Today’s stock stands for the average: fill in “Average stock units” in Products for a better one.",
    "zh-CN": "以今天的库存代替平均库存：在产品表填写“平均库存件数”更准确。",
    "zh-TW": "以今天的庫存代替平均庫存：在產品表格填寫「平均庫存件數」更準確。",
  },
  heldByLife: {
    "en-US": "Held by the remaining life: {units} units instead of {before}.",
    "zh-CN": "受剩余生命周期限制：{before} 件减为 {units} 件。",
    "zh-TW": "受剩餘生命週期限制：{before} 件減為 {units} 件。",
  },
  newCycle: {
    "en-US": "Order again after {months} months.",
    "zh-CN": "{months} 个月后再订货。",
    "zh-TW": "{months} 個月後再訂購。",
  },
  bundle: {
    "en-US": "Sell it in a set with {sku}: stock for {sets} sets.",
    "zh-CN": "与 {sku} 组套销售：库存可组 {sets} 套。",
    "zh-TW": "與 {sku} 組套銷售：庫存可組 {sets} 套。",
  },
  noBundle: {
    "en-US": "Slow, but no product of its category sells well enough to bundle it with.",
    "zh-CN": "动销慢，但同品类没有畅销产品可捆绑。",
    "zh-TW": "動銷慢，但同品類沒有暢銷產品可搭配。",
  },
  kits: { "en-US": "Sets in stock", "zh-CN": "套装库存", "zh-TW": "套組庫存" },
  kitsRule: {
    "en-US": "A set is there as often as its scarcest component (003-39); each set reckoned alone.",
    "zh-CN": "可售套数取决于最缺的组件（003-39）；各套装分别计算。",
    "zh-TW": "可售套數取決於最缺的組件（003-39）；各套組分別計算。",
  },
  stockUnknown: {
    "en-US": "The stock of {names} is not known.",
    "zh-CN": "{names} 的库存未知。",
    "zh-TW": "{names} 的庫存未知。",
  },
} as const satisfies Record<string, Text>;
