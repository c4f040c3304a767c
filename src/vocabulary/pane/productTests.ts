import type { TestReason, TrialOrderState } from "../../calculation";
import type { Text } from "../locale";

/** The words of test sales. */
export const testWords = {
  tests: { "en-US": "Test sales", "zh-CN": "测款", "zh-TW": "測款" },
  interval: {
    "en-US": "{share} seen; truly {low} to {high} ({confidence})",
    "zh-CN": "观察值 {share}；真实值在 {low} 至 {high} 之间（{confidence}）",
    "zh-TW": "觀察值 {share}；真實值在 {low} 至 {high} 之間（{confidence}）",
  },
  nothingSeen: { "en-US": "Nothing seen yet.", "zh-CN": "尚无数据。", "zh-TW": "尚無資料。" },
  sureFrom: {
    "en-US": "Sure from {count} visits on, if it goes on so ({missing} more).",
    "zh-CN": "若保持不变，累计 {count} 次访问后可确定（还差 {missing} 次）。",
    "zh-TW": "若維持不變，累計 {count} 次造訪後可確定（還差 {missing} 次）。",
  },
  sureAlready: {
    "en-US": "Sure already: {count} visits were enough.",
    "zh-CN": "已可确定：{count} 次访问即足够。",
    "zh-TW": "已可確定：{count} 次造訪即足夠。",
  },
  neverSure: {
    "en-US": "It converts exactly at the limit: no number of visits decides that.",
    "zh-CN": "转化率正好等于界限，访问再多也无法判定。",
    "zh-TW": "轉換率正好等於界限，造訪再多也無法判定。",
  },
  visitsFormula: {
    "en-US": "z² × limit × (1 − limit) ÷ (conversion − limit)²",
    "zh-CN": "z² × 界限 × (1 − 界限) ÷ (转化率 − 界限)²",
    "zh-TW": "z² × 界限 × (1 − 界限) ÷ (轉換率 − 界限)²",
  },
  size: {
    "en-US": "{units} units cost {cost}, {share} of the budget.",
    "zh-CN": "{units} 件，成本 {cost}，占预算 {share}。",
    "zh-TW": "{units} 件，成本 {cost}，占預算 {share}。",
  },
  sizeUnknown: {
    "en-US": "Unit cost or budget is missing, so the test was not held against the budget.",
    "zh-CN": "缺少采购单价或总预算，无法与预算对照。",
    "zh-TW": "缺少採購單價或總預算，無法與預算對照。",
  },
  lanes: {
    "en-US": "Ways quick enough for a test",
    "zh-CN": "适合测款的物流线路",
    "zh-TW": "適合測款的物流線路",
  },
  lanesRule: {
    "en-US":
      "A test goes by a way that delivers in {from} to {to} days (003-16), from the factory to sellable.",
    "zh-CN": "测款用 {from} 至 {to} 天达的渠道（003-16），从出厂到可售。",
    "zh-TW": "測款用 {from} 至 {to} 天達的管道（003-16），從出廠到可售。",
  },
  noLanes: {
    "en-US": "The Lanes table has no way from the factory to sellable yet.",
    "zh-CN": "物流线路表中还没有从出厂到可售的线路。",
    "zh-TW": "物流線路表格中還沒有從出廠到可售的線路。",
  },
} as const satisfies Record<string, Text>;

/** What the first delivery showed of a supplier. */
export const trialOrderWords: Readonly<Record<TrialOrderState, Text>> = {
  NONE: {
    "en-US": "Deliveries has no row of it: capacity and quality are not tried yet.",
    "zh-CN": "到货记录中没有该产品：产能与品控尚未验证。",
    "zh-TW": "到貨紀錄中沒有該產品：產能與品控尚未驗證。",
  },
  AWAITED: {
    "en-US": "{ordered} units ordered from {supplier} have not come.",
    "zh-CN": "向 {supplier} 订购的 {ordered} 件尚未到货。",
    "zh-TW": "向 {supplier} 訂購的 {ordered} 件尚未到貨。",
  },
  KEPT: {
    "en-US": "{supplier}: {received} of {ordered} units came in time, none rejected.",
    "zh-CN": "{supplier}：{ordered} 件中到货 {received} 件，按时，无不良。",
    "zh-TW": "{supplier}：{ordered} 件中到貨 {received} 件，準時，無不良。",
  },
  MISSED: {
    "en-US": "{supplier}: {received} of {ordered} units came, {rejected} rejected, {daysLate} days late.",
    "zh-CN": "{supplier}：{ordered} 件中到货 {received} 件，不良 {rejected} 件，晚 {daysLate} 天。",
    "zh-TW": "{supplier}：{ordered} 件中到貨 {received} 件，不良 {rejected} 件，晚 {daysLate} 天。",
  },
};

export const testReasonWords: Readonly<Record<TestReason, Text>> = {
  tooFewVisits: {
    "en-US": "{visitsToRule} visits are missing to the 380 from which 2% can be told from 1%.",
    "zh-CN": "距 380 次访问还差 {visitsToRule} 次，之前无法区分 2% 与 1%。",
    "zh-TW": "距 380 次造訪還差 {visitsToRule} 次，之前無法區分 2% 與 1%。",
  },
  conversionStops: {
    "en-US": "Conversion is below 1%.",
    "zh-CN": "转化率低于 1%。",
    "zh-TW": "轉換率低於 1%。",
  },
  conversionBetween: {
    "en-US": "Conversion is between 1% and the {passesFrom} that passes.",
    "zh-CN": "转化率介于 1% 与合格线 {passesFrom} 之间。",
    "zh-TW": "轉換率介於 1% 與合格線 {passesFrom} 之間。",
  },
  conversionPasses: {
    "en-US": "Conversion reaches {passesFrom}.",
    "zh-CN": "转化率达到 {passesFrom}。",
    "zh-TW": "轉換率達到 {passesFrom}。",
  },
  noRatings: {
    "en-US": "No rating yet, and a pass needs one.",
    "zh-CN": "还没有评价，合格需要有评价。",
    "zh-TW": "尚無評價，合格需要有評價。",
  },
  tooFewRatings: {
    "en-US": "Too few ratings to stop for: ten are needed.",
    "zh-CN": "评价太少，不足以停止：需 10 条。",
    "zh-TW": "評價太少，不足以停止：需 10 則。",
  },
  badStops: {
    "en-US": "More than 10% of the ratings are bad.",
    "zh-CN": "差评率超过 10%。",
    "zh-TW": "負評率超過 10%。",
  },
  badBetween: {
    "en-US": "Bad ratings are between 5% and 10%.",
    "zh-CN": "差评率在 5% 至 10% 之间。",
    "zh-TW": "負評率在 5% 至 10% 之間。",
  },
  badPasses: {
    "en-US": "At most 5% of the ratings are bad.",
    "zh-CN": "差评率不超过 5%。",
    "zh-TW": "負評率不超過 5%。",
  },
};
