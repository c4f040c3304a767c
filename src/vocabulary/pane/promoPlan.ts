import type {
  BatchState,
  DemandEvidence,
  OnShelfRule,
  PlatformDateKind,
  PromoRoute,
  ShipRule,
} from "../../calculation";
import type { Text } from "../locale";

/** The words of the promotion wizard. */
export const promoPlanWords = {
  steps: { "en-US": "Steps", "zh-CN": "步骤", "zh-TW": "步驟" },
  stepOf: {
    "en-US": "Step {step} of {steps}: {name}",
    "zh-CN": "第 {step} 步，共 {steps} 步：{name}",
    "zh-TW": "第 {step} 步，共 {steps} 步：{name}",
  },
  hasProblems: { "en-US": "{name}, to mend", "zh-CN": "{name}，待修正", "zh-TW": "{name}，待修正" },
  back: { "en-US": "Back", "zh-CN": "上一步", "zh-TW": "上一步" },
  next: { "en-US": "Next: {name}", "zh-CN": "下一步：{name}", "zh-TW": "下一步：{name}" },
  settings: { "en-US": "What this step takes", "zh-CN": "本步骤的设置", "zh-TW": "本步驟的設定" },
  mendIn: {
    "en-US": "Mend the fields marked in: {steps}. The plan appears then.",
    "zh-CN": "请修正以下步骤中标出的内容：{steps}。之后显示计划。",
    "zh-TW": "請修正以下步驟中標出的內容：{steps}。之後顯示計畫。",
  },
  write: { "en-US": "Write the promotion plan", "zh-CN": "写入大促计划", "zh-TW": "寫入促銷計畫" },
  written: {
    "en-US": "The promotion plan is written.",
    "zh-CN": "大促计划已写入。",
    "zh-TW": "促銷計畫已寫入。",
  },
  itemOf: { "en-US": "{of}: {item}", "zh-CN": "{of}：{item}", "zh-TW": "{of}：{item}" },
  noAnswer: {
    "en-US": "Not known yet; the problems above say what is lacking.",
    "zh-CN": "暂无结果；上方的问题说明了缺少什么。",
    "zh-TW": "尚無結果；上方的問題說明了缺少什麼。",
  },
} as const satisfies Record<string, Text>;

/** Each step's name, and what it settles. */
export const promoStepWords = {
  promotion: {
    name: { "en-US": "Promotion", "zh-CN": "大促与平台", "zh-TW": "促銷與平台" },
    intro: {
      "en-US": "Which promotion, on which platforms, with which dates, and whether you may take part.",
      "zh-CN": "哪场大促、哪些平台、有哪些日期，以及是否符合条件。",
      "zh-TW": "哪場促銷、哪些平台、有哪些日期，以及是否符合條件。",
    },
  },
  history: {
    name: { "en-US": "History", "zh-CN": "历史", "zh-TW": "歷史" },
    intro: {
      "en-US": "What was sold, what past promotions did, and the part each product plays.",
      "zh-CN": "过去卖了多少、以往大促的效果，以及每个产品的角色。",
      "zh-TW": "過去賣了多少、過往促銷的效果，以及每個產品的角色。",
    },
  },
  demand: {
    name: { "en-US": "Demand", "zh-CN": "需求", "zh-TW": "需求" },
    intro: {
      "en-US": "Three ways to reckon what will be sold, and the buffers on top, line by line.",
      "zh-CN": "用三种方式推算销量，并逐项列出增加的缓冲。",
      "zh-TW": "用三種方式推算銷量，並逐項列出增加的緩衝。",
    },
  },
  stock: {
    name: { "en-US": "Stock and batches", "zh-CN": "库存与批次", "zh-TW": "庫存與批次" },
    intro: {
      "en-US": "What is there already, what to order, in which batches, and the money kept back.",
      "zh-CN": "已有多少、还要订多少、分几批，以及留多少灵活预算。",
      "zh-TW": "已有多少、還要訂多少、分幾批，以及留多少彈性預算。",
    },
  },
  dates: {
    name: { "en-US": "Dates", "zh-CN": "日程", "zh-TW": "日程" },
    intro: {
      "en-US": "By when each batch must be ordered and leave, by every rule; the one that binds is marked.",
      "zh-CN": "每批最晚的下单日和发货日，按各条规则列出并标明起决定作用的一条。",
      "zh-TW": "每批最晚的下單日和出貨日，依各條規則列出並標明起決定作用的一條。",
    },
  },
  review: {
    name: { "en-US": "Review and write", "zh-CN": "检查与写入", "zh-TW": "檢查與寫入" },
    intro: {
      "en-US": "The plan in a few figures, and the tables it is written to.",
      "zh-CN": "用几个数字概括计划，并写入各表。",
      "zh-TW": "用幾個數字概括計畫，並寫入各表。",
    },
  },
} as const satisfies Record<string, { readonly name: Text; readonly intro: Text }>;

/** Step 1. */
export const promoChoiceWords = {
  planned: { "en-US": "Planned", "zh-CN": "计划的大促", "zh-TW": "計畫的促銷" },
  fromTable: {
    "en-US": "from your Promotions table",
    "zh-CN": "来自大促日历表",
    "zh-TW": "來自促銷行事曆表",
  },
  fromCalendar: { "en-US": "from the calendar", "zh-CN": "来自日历", "zh-TW": "來自行事曆" },
  fromPlanner: { "en-US": "by your dates", "zh-CN": "按您填写的日期", "zh-TW": "依您填寫的日期" },
  days: { "en-US": "{from} to {to}", "zh-CN": "{from} 至 {to}", "zh-TW": "{from} 至 {to}" },
  coming: { "en-US": "Coming promotions", "zh-CN": "即将到来的大促", "zh-TW": "即將到來的促銷" },
  planIt: { "en-US": "Plan", "zh-CN": "做计划", "zh-TW": "做計畫" },
  planThis: { "en-US": "Plan {name}", "zh-CN": "为{name}做计划", "zh-TW": "為{name}做計畫" },
  deadlines: { "en-US": "Platform dates", "zh-CN": "平台日期", "zh-TW": "平台日期" },
  daysLeft: { "en-US": "in {days} days", "zh-CN": "还有 {days} 天", "zh-TW": "還有 {days} 天" },
  daysAgo: { "en-US": "{days} days ago", "zh-CN": "已过 {days} 天", "zh-TW": "已過 {days} 天" },
  today: { "en-US": "today", "zh-CN": "今天", "zh-TW": "今天" },
  onShelf: { "en-US": "On the shelf by {date}", "zh-CN": "最晚 {date} 上架", "zh-TW": "最晚 {date} 上架" },
  eligibility: { "en-US": "May you take part?", "zh-CN": "是否符合条件", "zh-TW": "是否符合條件" },
  pass: { "en-US": "passed", "zh-CN": "通过", "zh-TW": "通過" },
  below: { "en-US": "below {limit}", "zh-CN": "低于 {limit}", "zh-TW": "低於 {limit}" },
  refused: { "en-US": "not admitted", "zh-CN": "未准入", "zh-TW": "未准入" },
  advice: { "en-US": "{item} (advice)", "zh-CN": "{item}（仅供参考）", "zh-TW": "{item}（僅供參考）" },
  platformChecks: {
    "en-US":
      "What each platform asks for (shop level, rating, category) is checked once its row in Promotions says so.",
    "zh-CN": "在大促日历表中填写各平台的要求（店铺等级、评分、品类准入）后，会逐项检查。",
    "zh-TW": "在促銷行事曆表中填寫各平台的要求（商店等級、評分、品類准入）後，會逐項檢查。",
  },
  unknown: { "en-US": "not known: ask", "zh-CN": "未知，请确认", "zh-TW": "未知，請確認" },
  blankPromotion: {
    "en-US": "Empty: the next one of your table, else of the calendar.",
    "zh-CN": "留空则取表中下一场，没有则取日历中下一场。",
    "zh-TW": "留空則取表中下一場，沒有則取行事曆中下一場。",
  },
  blankDates: {
    "en-US": "Empty: as the table or the calendar has it.",
    "zh-CN": "留空则按表或日历。",
    "zh-TW": "留空則依表或行事曆。",
  },
} as const satisfies Record<string, Text>;

/** What the dates of a platform are called, as verbs would not fit a narrow list. */
export const deadlineWords: Readonly<Record<PlatformDateKind, Text>> = {
  submitBy: { "en-US": "Submit by", "zh-CN": "提报截止", "zh-TW": "提報截止" },
  priceLockBy: { "en-US": "Price lock", "zh-CN": "价格锁定", "zh-TW": "價格鎖定" },
  stockLockBy: { "en-US": "Stock lock", "zh-CN": "库存锁定", "zh-TW": "庫存鎖定" },
  inWarehouseBy: { "en-US": "Cut-off for goods", "zh-CN": "入仓截止", "zh-TW": "入倉截止" },
  presaleStart: { "en-US": "Pre-sale", "zh-CN": "预售开始", "zh-TW": "預購開始" },
  startDate: { "en-US": "Begins", "zh-CN": "开始", "zh-TW": "開始" },
  endDate: { "en-US": "Ends", "zh-CN": "结束", "zh-TW": "結束" },
};

export const onShelfRuleWords: Readonly<Record<OnShelfRule["rule"], Text>> = {
  "CUT-OFF": {
    "en-US": "Cut-off of {channel}",
    "zh-CN": "{channel} 入仓截止",
    "zh-TW": "{channel} 入倉截止",
  },
  "DAYS BEFORE START": {
    "en-US": "Days before {channel} begins",
    "zh-CN": "{channel} 开始前的天数",
    "zh-TW": "{channel} 開始前的天數",
  },
};

/** Step 2. */
export const promoHistoryWords = {
  shop: {
    "en-US": "Units a week, all products",
    "zh-CN": "每周销量（全部产品）",
    "zh-TW": "每週銷量（全部產品）",
  },
  shopSentence: {
    "en-US": "Units a week from {from} to {to}, with {count} past promotions marked.",
    "zh-CN": "{from} 至 {to} 每周销量，标出 {count} 场以往大促。",
    "zh-TW": "{from} 至 {to} 每週銷量，標出 {count} 場過往促銷。",
  },
  trend: {
    "en-US":
      "The last three months sold {now} a day, the same months a year before {before}: {percent} of it.",
    "zh-CN": "最近三个月日均 {now} 件，去年同期日均 {before} 件，为去年的 {percent}。",
    "zh-TW": "最近三個月日均 {now} 件，去年同期日均 {before} 件，為去年的 {percent}。",
  },
  beyondLimits: {
    "en-US": "So great a change is seldom growth: find out what happened before you plan with it.",
    "zh-CN": "变化如此之大往往不是增长：请先查明原因，再据以计划。",
    "zh-TW": "變化如此之大往往不是成長：請先查明原因，再據以計畫。",
  },
  noTrend: {
    "en-US":
      "With less than fifteen months of history, growth against last year cannot be told; give it in the next step if you know it.",
    "zh-CN": "历史不足 15 个月，无法与去年同期比较；若已知增长率，请在下一步填写。",
    "zh-TW": "歷史不足 15 個月，無法與去年同期比較；若已知成長率，請在下一步填寫。",
  },
  past: { "en-US": "Past promotions", "zh-CN": "以往大促", "zh-TW": "過往促銷" },
  noPast: {
    "en-US":
      "None was found in your sales. List past ones in the Promotions table with their dates, or give the multiple in the next step.",
    "zh-CN": "销售数据中没有发现以往大促。可在大促日历表中补填日期，或在下一步填写销量倍数。",
    "zh-TW": "銷售資料中沒有發現過往促銷。可在促銷行事曆表中補填日期，或在下一步填寫銷量倍數。",
  },
  uplift: { "en-US": "{times} times the usual", "zh-CN": "平时的 {times} 倍", "zh-TW": "平時的 {times} 倍" },
  oneProduct: { "en-US": "One product", "zh-CN": "单个产品", "zh-TW": "單一產品" },
  chooseProduct: { "en-US": "Product", "zh-CN": "产品", "zh-TW": "產品" },
  chooseStep: { "en-US": "Shown", "zh-CN": "显示", "zh-TW": "顯示" },
  byWeek: { "en-US": "by week", "zh-CN": "按周", "zh-TW": "按週" },
  byDay: { "en-US": "by day", "zh-CN": "按日", "zh-TW": "按日" },
  ofProduct: {
    "en-US": "{sku}: units from {from} to {to}, with {count} past promotions marked.",
    "zh-CN": "{sku}：{from} 至 {to} 的销量，标出 {count} 场以往大促。",
    "zh-TW": "{sku}：{from} 至 {to} 的銷量，標出 {count} 場過往促銷。",
  },
  sold: { "en-US": "Units", "zh-CN": "销量", "zh-TW": "銷量" },
  yearBefore: { "en-US": "A year before", "zh-CN": "去年同期", "zh-TW": "去年同期" },
  fewerMonths: {
    "en-US": "Twelve months were wanted; {months} are known, from {from} on.",
    "zh-CN": "需要 12 个月的销售，目前只有 {months} 个月（自 {from} 起）。",
    "zh-TW": "需要 12 個月的銷售，目前只有 {months} 個月（自 {from} 起）。",
  },
  average: { "en-US": "Average a day", "zh-CN": "日均销量", "zh-TW": "日均銷量" },
  peak: { "en-US": "Best day", "zh-CN": "峰值日销量", "zh-TW": "單日最高銷量" },
  conversion: { "en-US": "Units a visit", "zh-CN": "转化率（件 ÷ 访问）", "zh-TW": "轉換率（件 ÷ 造訪）" },
  noVisits: {
    "en-US": "no Visits in Sales",
    "zh-CN": "销售表没有访问数",
    "zh-TW": "銷售表沒有造訪次數",
  },
  noTrendOfProduct: {
    "en-US": "With less than fifteen months it cannot be held against last year.",
    "zh-CN": "历史不足 15 个月，无法与去年同期比较。",
    "zh-TW": "歷史不足 15 個月，無法與去年同期比較。",
  },
  roles: { "en-US": "Roles", "zh-CN": "产品角色", "zh-TW": "產品角色" },
  roleOf: { "en-US": "Role of {sku}", "zh-CN": "{sku} 的角色", "zh-TW": "{sku} 的角色" },
  rolesNote: {
    "en-US": "By class and length of history; choose another where you know better.",
    "zh-CN": "按类别与历史长短判断；如有不同判断请自行选择。",
    "zh-TW": "依類別與歷史長短判斷；如有不同判斷請自行選擇。",
  },
} as const satisfies Record<string, Text>;

export const routeWords: Readonly<Record<PromoRoute, Text>> = {
  HISTORY: { "en-US": "By past sales", "zh-CN": "按历史推算", "zh-TW": "依歷史推算" },
  TRAFFIC: { "en-US": "By traffic", "zh-CN": "按流量推算", "zh-TW": "依流量推算" },
  GMV: { "en-US": "By sales target", "zh-CN": "按销售目标推算", "zh-TW": "依銷售目標推算" },
};

/** Step 3. */
export const promoDemandWords = {
  routes: { "en-US": "Three routes", "zh-CN": "三种推算", "zh-TW": "三種推算" },
  gap: { "en-US": "Gap", "zh-CN": "差距", "zh-TW": "差距" },
  chosen: { "en-US": "chosen", "zh-CN": "采用", "zh-TW": "採用" },
  fillTraffic: {
    "en-US": "Give visits and conversion.",
    "zh-CN": "请填写访问数与转化率。",
    "zh-TW": "請填寫造訪次數與轉換率。",
  },
  fillGmv: {
    "en-US": "Give the target and the order value.",
    "zh-CN": "请填写销售目标与客单价。",
    "zh-TW": "請填寫銷售目標與客單價。",
  },
  fillHistory: {
    "en-US": "Give the demand multiple.",
    "zh-CN": "请填写销量倍数。",
    "zh-TW": "請填寫銷量倍數。",
  },
  lines: { "en-US": "Products", "zh-CN": "产品", "zh-TW": "產品" },
  measured: { "en-US": "measured on past promotions", "zh-CN": "由以往大促测得", "zh-TW": "由過往促銷測得" },
  given: { "en-US": "as you gave it", "zh-CN": "按您填写", "zh-TW": "依您填寫" },
  variation: {
    "en-US": "Demand may be {percent}% off either way ({from}).",
    "zh-CN": "需求可能上下偏离 {percent}%（{from}）。",
    "zh-TW": "需求可能上下偏離 {percent}%（{from}）。",
  },
  variationReviews: {
    "en-US": "what your reviewed plans were off by",
    "zh-CN": "来自已复盘计划的误差",
    "zh-TW": "來自已檢討計畫的誤差",
  },
  variationHistory: {
    "en-US": "measured, beside the usual figure",
    "zh-CN": "由历史测得并参考通常值",
    "zh-TW": "由歷史測得並參考通常值",
  },
  variationDefault: { "en-US": "the usual figure", "zh-CN": "通常值", "zh-TW": "通常值" },
  variationPlanner: { "en-US": "yours", "zh-CN": "自定", "zh-TW": "自訂" },
  newsvendorNote: {
    "en-US": "Best-paying units need the price in Products and the selling fees below.",
    "zh-CN": "最赚备货量需要产品表中的售价和下方的销售费率。",
    "zh-TW": "最賺備貨量需要產品表中的售價和下方的銷售費率。",
  },
  blankMultiple: {
    "en-US": "Empty: measured on past promotions.",
    "zh-CN": "留空则由以往大促测得。",
    "zh-TW": "留空則由過往促銷測得。",
  },
  blankVariation: {
    "en-US": "Empty: measured, else the usual one.",
    "zh-CN": "留空则由历史测得，否则取通常值。",
    "zh-TW": "留空則由歷史測得，否則取通常值。",
  },
} as const satisfies Record<string, Text>;

/** What comes on top of a product's own sales, and what else there is to look at. */
export const promoEvidenceWords = {
  onTop: { "en-US": "On top of own sales", "zh-CN": "自身销量之外", "zh-TW": "自身銷量之外" },
  onTopSource: {
    "en-US": "From your Products table and the fields above; no line is counted unless you fill it in.",
    "zh-CN": "来自产品表和上方填写的内容；未填写的不计入。",
    "zh-TW": "來自產品表和上方填寫的內容；未填寫的不計入。",
  },
  attached: {
    "en-US": "Sold along with other products",
    "zh-CN": "随其他产品连带卖出",
    "zh-TW": "隨其他產品連帶賣出",
  },
  subscribed: {
    "en-US": "Of subscribers, without a buffer",
    "zh-CN": "订阅件数，不加缓冲",
    "zh-TW": "訂閱件數，不加緩衝",
  },
  conversionTimes: { "en-US": "Conversion, times", "zh-CN": "转化率乘以", "zh-TW": "轉換率乘以" },
  trial: {
    "en-US": "Trial of methods on usual days",
    "zh-CN": "各方法在平日的回测",
    "zh-TW": "各方法在平日的回測",
  },
  trialHow: {
    "en-US":
      "Each method forecast {days} days from {origins} days of the past, and was held against what was sold; promotions left out.",
    "zh-CN": "各方法从过去的 {origins} 个时点预测随后 {days} 天，再与实际销量比较；不含大促日。",
    "zh-TW": "各方法從過去的 {origins} 個時點預測隨後 {days} 天，再與實際銷量比較；不含促銷日。",
  },
  trialOf: {
    "en-US": "The {count} products that sell most were tried.",
    "zh-CN": "只回测销量最高的 {count} 个产品。",
    "zh-TW": "只回測銷量最高的 {count} 個產品。",
  },
  byAuto: {
    "en-US": "Products whose history is too short for it go by AUTO: {count}.",
    "zh-CN": "历史不足而改用自动方法的产品：{count} 个。",
    "zh-TW": "歷史不足而改用自動方法的產品：{count} 個。",
  },
  used: { "en-US": "{method} (used)", "zh-CN": "{method}（采用）", "zh-TW": "{method}（採用）" },
  trying: {
    "en-US": "Trying methods… {percent}%",
    "zh-CN": "正在回测… {percent}%",
    "zh-TW": "正在回測… {percent}%",
  },
  evidence: { "en-US": "Beside the forecast", "zh-CN": "其他参考", "zh-TW": "其他參考" },
  evidenceHow: {
    "en-US": "Shown as your tables say it, and counted nowhere.",
    "zh-CN": "按表中数据显示，不参与计算。",
    "zh-TW": "依表中資料顯示，不參與計算。",
  },
  ofProducts: {
    "en-US": "(products: {count})",
    "zh-CN": "（{count} 个产品）",
    "zh-TW": "（{count} 個產品）",
  },
  times: { "en-US": "{times} times", "zh-CN": "{times} 倍", "zh-TW": "{times} 倍" },
} as const satisfies Record<string, Text>;

/** Each figure beside the forecast, and where it would stand. */
export const evidenceWords: Readonly<
  Record<keyof DemandEvidence, { readonly name: Text; readonly lacking: Text }>
> = {
  lastYearUnits: {
    name: {
      "en-US": "Units on these days last year",
      "zh-CN": "去年同期销量",
      "zh-TW": "去年同期銷量",
    },
    lacking: {
      "en-US": "sales do not reach back so far",
      "zh-CN": "销售数据不够早",
      "zh-TW": "銷售資料不夠早",
    },
  },
  conversionRate: {
    name: { "en-US": "Units a visit", "zh-CN": "转化率（件 ÷ 访问）", "zh-TW": "轉換率（件 ÷ 造訪）" },
    lacking: {
      "en-US": "fill in Visits in Sales",
      "zh-CN": "请在销售表填写访问数",
      "zh-TW": "請在銷售表填寫造訪次數",
    },
  },
  unitValue: {
    name: { "en-US": "Money a unit sold", "zh-CN": "每件成交金额", "zh-TW": "每件成交金額" },
    lacking: {
      "en-US": "fill in Price in Products",
      "zh-CN": "请在产品表填写售价",
      "zh-TW": "請在產品表填寫售價",
    },
  },
  refundRate: {
    name: { "en-US": "Units that come back", "zh-CN": "退货率", "zh-TW": "退貨率" },
    lacking: {
      "en-US": "fill in the Returns table",
      "zh-CN": "请填写退货表",
      "zh-TW": "請填寫退貨表",
    },
  },
  searchFactor: {
    name: {
      "en-US": "Searches, this year to last",
      "zh-CN": "搜索量与上年之比",
      "zh-TW": "搜尋量與上年之比",
    },
    lacking: {
      "en-US": "needs 24 months of SEARCH in Market research",
      "zh-CN": "选品调研表需有 24 个月的 SEARCH",
      "zh-TW": "選品調研表需有 24 個月的 SEARCH",
    },
  },
  priceFactor: {
    name: {
      "en-US": "Our price to competitors’",
      "zh-CN": "我方售价与竞品之比",
      "zh-TW": "我方售價與競品之比",
    },
    lacking: {
      "en-US": "fill in Competitor price in Products",
      "zh-CN": "请在产品表填写竞品价格",
      "zh-TW": "請在產品表填寫競品價格",
    },
  },
};

/** Step 4. */
export const promoStockWords = {
  orders: { "en-US": "Orders", "zh-CN": "订货", "zh-TW": "訂貨" },
  batches: { "en-US": "Batches", "zh-CN": "批次", "zh-TW": "批次" },
  batch: {
    "en-US": "Batch {batch}, {lane}",
    "zh-CN": "第 {batch} 批，{lane}",
    "zh-TW": "第 {batch} 批，{lane}",
  },
  heldBack: { "en-US": "held back", "zh-CN": "暂缓", "zh-TW": "暫緩" },
  units: { "en-US": "units {count}", "zh-CN": "{count} 件", "zh-TW": "{count} 件" },
  release: {
    "en-US":
      "It goes as soon as sales pass {above} of {expected} expected units, and stays while they are below {below}: watch the days so far and the last three.",
    "zh-CN": "预计 {expected} 件：销量超过 {above} 件立即发出，低于 {below} 件则暂缓；同时看累计与最近三天。",
    "zh-TW": "預計 {expected} 件：銷量超過 {above} 件立即出貨，低於 {below} 件則暫緩；同時看累計與最近三天。",
  },
  noRelease: {
    "en-US":
      "When it goes is not known until the demand is: give a multiple in the step Demand, or a target and an order value.",
    "zh-CN": "需求未知，放行规则无法给出：请在“需求”一步填写倍数，或填写目标与客单价。",
    "zh-TW": "需求未知，放行規則無法給出：請在「需求」一步填寫倍數，或填寫目標與客單價。",
  },
  channels: { "en-US": "Kept for platforms", "zh-CN": "平台保留", "zh-TW": "平台保留" },
  channelLine: {
    "en-US": "units {count} of {needed} needed",
    "zh-CN": "保留 {count} 件，需求 {needed} 件",
    "zh-TW": "保留 {count} 件，需求 {needed} 件",
  },
  warehouses: { "en-US": "By warehouse", "zh-CN": "按仓库", "zh-TW": "依倉庫" },
  money: { "en-US": "Money", "zh-CN": "资金", "zh-TW": "資金" },
  orderMoney: { "en-US": "All orders", "zh-CN": "全部订货", "zh-TW": "全部訂貨" },
  reserve: { "en-US": "Kept back ({rate})", "zh-CN": "灵活预算（{rate}）", "zh-TW": "彈性預算（{rate}）" },
  withoutCost: {
    "en-US": "Products without a cost, not in it: {count}.",
    "zh-CN": "另有 {count} 个产品没有成本，未计入。",
    "zh-TW": "另有 {count} 個產品沒有成本，未計入。",
  },
} as const satisfies Record<string, Text>;

export const shipRuleWords: Readonly<Record<ShipRule, Text>> = {
  "WORST LEGS": { "en-US": "Worst legs", "zh-CN": "各环节最坏情况", "zh-TW": "各環節最壞情況" },
  "WEEKS BEFORE": { "en-US": "Weeks before", "zh-CN": "提前周数规则", "zh-TW": "提前週數規則" },
  "FIRST LEG": { "en-US": "First leg", "zh-CN": "头程提前规则", "zh-TW": "頭程提前規則" },
};

export const batchStateWords: Readonly<Record<BatchState, Text>> = {
  OK: { "en-US": "in time", "zh-CN": "来得及", "zh-TW": "來得及" },
  TIGHT: { "en-US": "short of time", "zh-CN": "时间紧", "zh-TW": "時間緊" },
  LATE: { "en-US": "too late", "zh-CN": "已来不及", "zh-TW": "已來不及" },
};

/** Step 5. */
export const promoDateWords = {
  orderBy: { "en-US": "Order and deposit by", "zh-CN": "最晚下单付定金", "zh-TW": "最晚下單付訂金" },
  shipBy: { "en-US": "Ship by", "zh-CN": "最晚发货", "zh-TW": "最晚出貨" },
  bookBy: { "en-US": "Book the warehouse by", "zh-CN": "最晚预约入仓", "zh-TW": "最晚預約入倉" },
  arriveBy: { "en-US": "On the shelf by", "zh-CN": "最晚上架", "zh-TW": "最晚上架" },
  binding: { "en-US": "binds", "zh-CN": "起决定作用", "zh-TW": "起決定作用" },
  passed: { "en-US": "passed", "zh-CN": "已过", "zh-TW": "已過" },
  faster: {
    "en-US": "Next faster lane: {lane}, order by {orderBy}, days faster {days}.",
    "zh-CN": "更快的线路：{lane}，最晚 {orderBy} 下单，快 {days} 天。",
    "zh-TW": "更快的線路：{lane}，最晚 {orderBy} 下單，快 {days} 天。",
  },
  extraCost: {
    "en-US": "For this batch it costs {money} more.",
    "zh-CN": "本批多花 {money}。",
    "zh-TW": "本批多花 {money}。",
  },
  noExtraCost: {
    "en-US":
      "What it costs more cannot be said: it takes both lanes’ prices in Lane prices and the weight of every product.",
    "zh-CN": "无法计算多花多少：需要两条线路的运价和每个产品的重量。",
    "zh-TW": "無法計算多花多少：需要兩條線路的運價和每個產品的重量。",
  },
  noFaster: {
    "en-US": "No faster lane of the Lanes table makes it either.",
    "zh-CN": "物流线路表中没有来得及的更快线路。",
    "zh-TW": "物流線路表中沒有來得及的更快線路。",
  },
  timeline: { "en-US": "Timeline", "zh-CN": "时间线", "zh-TW": "時間軸" },
  timelineSentence: {
    "en-US": "Timeline from {from} to {to}: {batches}.",
    "zh-CN": "{from} 至 {to} 的时间线：{batches}。",
    "zh-TW": "{from} 至 {to} 的時間軸：{batches}。",
  },
  closed: { "en-US": "closed days {count}", "zh-CN": "停工 {count} 天", "zh-TW": "停工 {count} 天" },
  promotion: { "en-US": "Promotion", "zh-CN": "大促", "zh-TW": "促銷" },
  now: { "en-US": "today", "zh-CN": "今天", "zh-TW": "今天" },
} as const satisfies Record<string, Text>;

/** Step 6, and the drafts. */
export const promoReviewWords = {
  figures: { "en-US": "In short", "zh-CN": "概要", "zh-TW": "概要" },
  products: { "en-US": "Products", "zh-CN": "产品", "zh-TW": "產品" },
  expected: { "en-US": "Expected units", "zh-CN": "预测销量", "zh-TW": "預測銷量" },
  order: { "en-US": "Units to order", "zh-CN": "订货件数", "zh-TW": "訂貨件數" },
  withoutOrder: {
    "en-US": "Products without an answer",
    "zh-CN": "没有结果的产品",
    "zh-TW": "沒有結果的產品",
  },
  firstDate: { "en-US": "First order by", "zh-CN": "最早的下单期限", "zh-TW": "最早的下單期限" },
} as const satisfies Record<string, Text>;

export const draftWords = {
  title: { "en-US": "Drafts and plans", "zh-CN": "草稿与计划", "zh-TW": "草稿與計畫" },
  none: {
    "en-US":
      "No draft is kept in this workbook. Save what you have typed, and a colleague can go on with it.",
    "zh-CN": "本工作簿中没有草稿。保存后，同事可以接着做。",
    "zh-TW": "本活頁簿中沒有草稿。儲存後，同事可以接著做。",
  },
  name: { "en-US": "Name of the draft", "zh-CN": "草稿名称", "zh-TW": "草稿名稱" },
  save: { "en-US": "Save draft", "zh-CN": "保存草稿", "zh-TW": "儲存草稿" },
  open: { "en-US": "Open", "zh-CN": "打开", "zh-TW": "開啟" },
  openDraft: { "en-US": "Open the draft {name}", "zh-CN": "打开草稿 {name}", "zh-TW": "開啟草稿 {name}" },
  delete: { "en-US": "Delete", "zh-CN": "删除", "zh-TW": "刪除" },
  deleteDraft: { "en-US": "Delete the draft {name}", "zh-CN": "删除草稿 {name}", "zh-TW": "刪除草稿 {name}" },
  saved: { "en-US": "“{name}” is saved.", "zh-CN": "“{name}”已保存。", "zh-TW": "「{name}」已儲存。" },
  opened: { "en-US": "“{name}” is open.", "zh-CN": "“{name}”已打开。", "zh-TW": "「{name}」已開啟。" },
  unsaved: { "en-US": "not saved", "zh-CN": "未保存", "zh-TW": "未儲存" },
  by: { "en-US": "{when}, {author}", "zh-CN": "{when}，{author}", "zh-TW": "{when}，{author}" },
  plans: { "en-US": "Written plans", "zh-CN": "已写入的计划", "zh-TW": "已寫入的計畫" },
  revision: { "en-US": "Revision {revision}", "zh-CN": "版本 {revision}", "zh-TW": "版本 {revision}" },
  useIt: {
    "en-US": "Go on from it",
    "zh-CN": "据此继续",
    "zh-TW": "據此繼續",
  },
  saving: { "en-US": "Saving…", "zh-CN": "正在保存…", "zh-TW": "正在儲存…" },
  reading: { "en-US": "Looking for drafts…", "zh-CN": "正在查找草稿…", "zh-TW": "正在尋找草稿…" },
} as const satisfies Record<string, Text>;

/** The legs of a lane, short enough for a picture. */
export const legWords: Readonly<Record<string, Text>> = {
  PRODUCTION: { "en-US": "Production", "zh-CN": "生产", "zh-TW": "生產" },
  INSPECTION: { "en-US": "Inspection", "zh-CN": "质检", "zh-TW": "品檢" },
  "PICK-UP": { "en-US": "Pick-up", "zh-CN": "提货", "zh-TW": "提貨" },
  "LINE HAUL": { "en-US": "Line haul", "zh-CN": "干线运输", "zh-TW": "幹線運輸" },
  CUSTOMS: { "en-US": "Customs", "zh-CN": "清关", "zh-TW": "通關" },
  TRANSFER: { "en-US": "Transfer", "zh-CN": "仓间调拨", "zh-TW": "倉間調撥" },
  RECEIVING: { "en-US": "Receiving", "zh-CN": "入仓上架", "zh-TW": "入倉上架" },
};
