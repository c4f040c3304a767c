import type {
  CheckOutcome,
  DemandOrigin,
  OrderCap,
  SelectionReasonCode,
  SelectionTopic,
  Stage,
  StageAdviceCode,
  TestReason,
} from "../../calculation";
import type { Text } from "../locale";

/** The words of the screens from research to the next order. */
export const selectionScreenWords = {
  board: { "en-US": "Products by stage", "zh-CN": "各阶段产品", "zh-TW": "各階段產品" },
  noStages: {
    "en-US":
      "No product has a stage yet. Choose one for each in the Stage column of Products: {stages}. Then press “Read again”.",
    "zh-CN": "还没有产品填写阶段。请在产品表的“阶段”列为每个产品选择：{stages}，然后点“重新读取”。",
    "zh-TW": "尚無產品填寫階段。請在產品表格的「階段」欄為每個產品選擇：{stages}，然後按「重新讀取」。",
  },
  noneHere: {
    "en-US": "No product in this stage.",
    "zh-CN": "该阶段没有产品。",
    "zh-TW": "此階段沒有產品。",
  },
  moveTo: { "en-US": "Move to {stage}", "zh-CN": "转入“{stage}”", "zh-TW": "轉入「{stage}」" },
  stageCell: { "en-US": "The stage stands in", "zh-CN": "阶段所在单元格", "zh-TW": "階段所在儲存格" },
  openScreen: { "en-US": "Open {screen}", "zh-CN": "打开“{screen}”", "zh-TW": "開啟「{screen}」" },
  products: { "en-US": "Products", "zh-CN": "产品", "zh-TW": "產品" },
  noneToSelect: {
    "en-US":
      "No product is in research. Give a product the stage RESEARCH, or write what you found out about it into Market research.",
    "zh-CN": "没有处于调研阶段的产品。请把产品的阶段填为 RESEARCH，或在选品调研表中填写调研内容。",
    "zh-TW": "沒有處於調研階段的產品。請將產品的階段填為 RESEARCH，或在選品調研表格中填寫調研內容。",
  },
  searchesPicture: {
    "en-US": "Searches for {sku} a month, {count} months",
    "zh-CN": "{sku} 的月搜索量，共 {count} 个月",
    "zh-TW": "{sku} 的每月搜尋量，共 {count} 個月",
  },
  priceMix: { "en-US": "Price mix", "zh-CN": "价格带结构", "zh-TW": "價格帶結構" },
  priceMixOpen: {
    "en-US":
      "Say in the settings from which price the middle and the high band begin; the mix is then held against high 2 : middle 5 : low 3.",
    "zh-CN": "请在设置中填写中档和高档的起价，即可与高 2 : 中 5 : 低 3 对照。",
    "zh-TW": "請在設定中填寫中價位與高價位的起點，即可與高 2 : 中 5 : 低 3 對照。",
  },
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
  orders: { "en-US": "Orders", "zh-CN": "订货", "zh-TW": "訂購" },
  noneToOrder: {
    "en-US": "No product is on its way to an order: all are running out.",
    "zh-CN": "没有需要订货的产品：全部处于清尾阶段。",
    "zh-TW": "沒有需要訂購的產品：全部處於出清階段。",
  },
  cap: {
    "en-US": "Cap {cap}: {units} units",
    "zh-CN": "上限 {cap}：{units} 件",
    "zh-TW": "上限 {cap}：{units} 件",
  },
  bindingCap: {
    "en-US": "Held by {cap}: {units} units instead of {before}.",
    "zh-CN": "受限于 {cap}：{before} 件减为 {units} 件。",
    "zh-TW": "受限於 {cap}：{before} 件減為 {units} 件。",
  },
  noCapBinds: { "en-US": "No cap binds.", "zh-CN": "没有上限起作用。", "zh-TW": "沒有上限起作用。" },
  capUnknown: {
    "en-US": "Cap {cap} was not held against it: {field} is missing.",
    "zh-CN": "未按上限 {cap} 核对：缺少{field}。",
    "zh-TW": "未依上限 {cap} 核對：缺少{field}。",
  },
  cartons: {
    "en-US": "In cartons of {packSize}.",
    "zh-CN": "按每箱 {packSize} 件取整。",
    "zh-TW": "按每箱 {packSize} 件取整。",
  },
  covers: { "en-US": "Lasts {days} days.", "zh-CN": "可卖 {days} 天。", "zh-TW": "可賣 {days} 天。" },
  contradiction: {
    "en-US":
      "The source contradicts itself: its formula orders {formulaUnits} units, which last {formulaDays} days, but it calls them three months of sales and the lead time. That would be {units} units for {days} days, of which 1.5 × a month’s sales allow {capUnits} as a first order.",
    "zh-CN":
      "来源自相矛盾：按其公式首批为 {formulaUnits} 件，只够 {formulaDays} 天，文中却说满足三个月销售加补货期。那需要 {units} 件、{days} 天，而首批按月销量 1.5 倍最多 {capUnits} 件。",
    "zh-TW":
      "來源自相矛盾：依其公式首批為 {formulaUnits} 件，只夠 {formulaDays} 天，文中卻說滿足三個月銷售加補貨期。那需要 {units} 件、{days} 天，而首批按月銷量 1.5 倍最多 {capUnits} 件。",
  },
  cannotSay: {
    "en-US": "Cannot be said: {fields} missing.",
    "zh-CN": "无法计算：缺少{fields}。",
    "zh-TW": "無法計算：缺少{fields}。",
  },
  demandFrom: {
    "en-US": "Demand: {demand} a day, {origin}.",
    "zh-CN": "日均 {demand} 件，{origin}。",
    "zh-TW": "日均 {demand} 件，{origin}。",
  },
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
  limitsOfPace: {
    "en-US": "Fast from {fastFrom}, slow to {slowTo} a month.",
    "zh-CN": "每月 {fastFrom} 次起为快，{slowTo} 次以下为慢。",
    "zh-TW": "每月 {fastFrom} 次起為快，{slowTo} 次以下為慢。",
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
} as const satisfies Record<string, Text>;

export const stageNames: Readonly<Record<Stage, Text>> = {
  RESEARCH: { "en-US": "Research", "zh-CN": "调研", "zh-TW": "調研" },
  TEST: { "en-US": "Test", "zh-CN": "测款", "zh-TW": "測款" },
  "FIRST ORDER": { "en-US": "First order", "zh-CN": "首批备货", "zh-TW": "首批備貨" },
  REPEAT: { "en-US": "Repeat", "zh-CN": "返单", "zh-TW": "續訂" },
  "RUN-OUT": { "en-US": "Run-out", "zh-CN": "清尾", "zh-TW": "出清" },
};

export const adviceWords: Readonly<Record<StageAdviceCode, Text>> = {
  research: {
    "en-US": "Go on with the checklist.",
    "zh-CN": "继续完成选品清单。",
    "zh-TW": "繼續完成選品清單。",
  },
  startTest: {
    "en-US": "The checklist says GO: test it.",
    "zh-CN": "选品结论为 GO：开始测款。",
    "zh-TW": "選品結論為 GO：開始測款。",
  },
  dropIdea: {
    "en-US": "The checklist says STOP: give it up.",
    "zh-CN": "选品结论为 STOP：放弃。",
    "zh-TW": "選品結論為 STOP：放棄。",
  },
  testMissing: {
    "en-US": "Note the test in Product tests.",
    "zh-CN": "请在测款记录中登记测试。",
    "zh-TW": "請在測款紀錄中登記測試。",
  },
  testOn: {
    "en-US": "Not decided yet: test on.",
    "zh-CN": "尚未能判断：继续测试。",
    "zh-TW": "尚未能判斷：繼續測試。",
  },
  orderFirst: { "en-US": "Place the first order.", "zh-CN": "下首批订单。", "zh-TW": "下首批訂單。" },
  stopTest: {
    "en-US": "The test says STOP: sell off what is left.",
    "zh-CN": "测款结论为 STOP：清掉余货。",
    "zh-TW": "測款結論為 STOP：清掉餘貨。",
  },
  orderAgain: { "en-US": "Order again by its turns.", "zh-CN": "按周转返单。", "zh-TW": "依周轉續訂。" },
  runOut: {
    "en-US": "Its life ends before an order would arrive: order no more.",
    "zh-CN": "生命周期在到货前结束：不再订货。",
    "zh-TW": "生命週期在到貨前結束：不再訂購。",
  },
  sellDown: {
    "en-US": "Sell down, order no more.",
    "zh-CN": "清库存，不再订货。",
    "zh-TW": "出清庫存，不再訂購。",
  },
};

export const topicNames: Readonly<Record<SelectionTopic, Text>> = {
  demand: { "en-US": "Demand", "zh-CN": "需求", "zh-TW": "需求" },
  season: { "en-US": "Season", "zh-CN": "季节性", "zh-TW": "季節性" },
  competition: { "en-US": "Competition", "zh-CN": "竞争", "zh-TW": "競爭" },
  restrictions: { "en-US": "Market rules", "zh-CN": "市场规定", "zh-TW": "市場規定" },
  certificates: { "en-US": "Certificates", "zh-CN": "认证", "zh-TW": "認證" },
  certificateCost: { "en-US": "Certificate cost", "zh-CN": "认证费用", "zh-TW": "認證費用" },
  research: { "en-US": "Checklist notes", "zh-CN": "调研笔记", "zh-TW": "調研筆記" },
};

/** The rules each topic is judged by. */
export const topicSources: Readonly<Record<SelectionTopic, string>> = {
  demand: "003-03, 000-07",
  season: "003-03",
  competition: "003-06",
  restrictions: "003-11",
  certificates: "003-09, 001-05",
  certificateCost: "003-10",
  research: "000-06, 000-08, 001-02, 003-04, 003-05, 003-07, 003-08",
};

export const outcomeNames: Readonly<Record<CheckOutcome, Text>> = {
  GOOD: { "en-US": "good", "zh-CN": "好", "zh-TW": "好" },
  WEAK: { "en-US": "weak", "zh-CN": "弱", "zh-TW": "弱" },
  STOP: { "en-US": "stop", "zh-CN": "放弃", "zh-TW": "放棄" },
  UNKNOWN: { "en-US": "not known", "zh-CN": "未知", "zh-TW": "未知" },
};

export const selectionReasonWords: Readonly<Record<SelectionReasonCode, Text>> = {
  searchesRising: {
    "en-US": "Searches rise: {growth}% year on year, {slope}% a month over the last 12.",
    "zh-CN": "搜索上升：同比 {growth}%，最近 12 个月每月 {slope}%。",
    "zh-TW": "搜尋上升：年增 {growth}%，最近 12 個月每月 {slope}%。",
  },
  searchesNotRising: {
    "en-US": "Searches do not rise: {growth}% year on year, {slope}% a month over the last 12.",
    "zh-CN": "搜索没有上升：同比 {growth}%，最近 12 个月每月 {slope}%。",
    "zh-TW": "搜尋沒有上升：年增 {growth}%，最近 12 個月每月 {slope}%。",
  },
  searchesTooFew: {
    "en-US": "Too few months of searches to tell a trend from a season: 24 are needed.",
    "zh-CN": "搜索数据月数不足，无法区分趋势与季节：需 24 个月。",
    "zh-TW": "搜尋資料月數不足，無法區分趨勢與季節：需 24 個月。",
  },
  searchesMonthMissing: {
    "en-US": "The searches of {month} are missing between others.",
    "zh-CN": "中间缺少 {month} 的搜索量。",
    "zh-TW": "中間缺少 {month} 的搜尋量。",
  },
  searchesMissing: {
    "en-US": "No searches noted: paste two years of them into Market research.",
    "zh-CN": "没有搜索量：请在选品调研表粘贴两年的数据。",
    "zh-TW": "沒有搜尋量：請在選品調研表格貼上兩年的資料。",
  },
  seasonSteady: {
    "en-US": "No marked season (strength {strength}%).",
    "zh-CN": "无明显季节波动（强度 {strength}%）。",
    "zh-TW": "無明顯季節波動（強度 {strength}%）。",
  },
  seasonMarked: {
    "en-US": "A marked season (strength {strength}%): stock for part of the year only.",
    "zh-CN": "季节波动明显（强度 {strength}%）：只在部分月份备货。",
    "zh-TW": "季節波動明顯（強度 {strength}%）：只在部分月份備貨。",
  },
  seasonUnknown: {
    "en-US": "Not known without the searches.",
    "zh-CN": "没有搜索量，无法判断。",
    "zh-TW": "沒有搜尋量，無法判斷。",
  },
  competitionOpen: {
    "en-US":
      "{beatable} of {judged} competitors have 100 to 500 reviews and 4.0 to 4.5 stars: there is room.",
    "zh-CN": "{judged} 个竞品中 {beatable} 个评论数 100 至 500、星级 4.0 至 4.5：有机会。",
    "zh-TW": "{judged} 個競品中 {beatable} 個評論數 100 至 500、星等 4.0 至 4.5：有機會。",
  },
  competitionTaken: {
    "en-US": "Only {beatable} of {judged} competitors have 100 to 500 reviews and 4.0 to 4.5 stars.",
    "zh-CN": "{judged} 个竞品中只有 {beatable} 个评论数 100 至 500、星级 4.0 至 4.5。",
    "zh-TW": "{judged} 個競品中只有 {beatable} 個評論數 100 至 500、星等 4.0 至 4.5。",
  },
  competitionUnknown: {
    "en-US": "No competitor with reviews and stars is noted.",
    "zh-CN": "没有登记评论数和星级的竞品。",
    "zh-TW": "沒有登記評論數和星等的競品。",
  },
  marketFree: {
    "en-US": "Neither forbidden nor restricted.",
    "zh-CN": "未被禁止或限制。",
    "zh-TW": "未被禁止或限制。",
  },
  marketRestricts: {
    "en-US": "Restricted: {names}.",
    "zh-CN": "受限制：{names}。",
    "zh-TW": "受限制：{names}。",
  },
  marketForbids: { "en-US": "Forbidden: {names}.", "zh-CN": "禁止：{names}。", "zh-TW": "禁止：{names}。" },
  marketUnknown: {
    "en-US": "Certificates has no row for this market and category: nobody has looked yet.",
    "zh-CN": "认证表没有该市场和品类的行：尚未查证。",
    "zh-TW": "認證表格沒有該市場與品類的列：尚未查證。",
  },
  certificatesNone: { "en-US": "None required.", "zh-CN": "无强制认证。", "zh-TW": "無強制認證。" },
  certificatesHeld: { "en-US": "Held: {names}.", "zh-CN": "已取得：{names}。", "zh-TW": "已取得：{names}。" },
  certificatesExpiring: {
    "en-US": "Running out within 90 days: {names}.",
    "zh-CN": "90 天内到期：{names}。",
    "zh-TW": "90 天內到期：{names}。",
  },
  certificatesToGet: {
    "en-US": "To get: {names}, {days} days.",
    "zh-CN": "待取得：{names}，需 {days} 天。",
    "zh-TW": "待取得：{names}，需 {days} 天。",
  },
  certificateCostNone: { "en-US": "Nothing left to pay.", "zh-CN": "无需再付费。", "zh-TW": "無需再付費。" },
  certificateCostWithin: {
    "en-US": "{cost} is {share}% of the expected profit of {profit}; {limit}% is the most.",
    "zh-CN": "{cost} 占预期利润 {profit} 的 {share}%，上限 {limit}%。",
    "zh-TW": "{cost} 占預期利潤 {profit} 的 {share}%，上限 {limit}%。",
  },
  certificateCostAbove: {
    "en-US": "{cost} is {share}% of the expected profit of {profit}, above {limit}%.",
    "zh-CN": "{cost} 占预期利润 {profit} 的 {share}%，超过 {limit}%。",
    "zh-TW": "{cost} 占預期利潤 {profit} 的 {share}%，超過 {limit}%。",
  },
  certificateCostUnknown: {
    "en-US": "What the certificates cost is not known; it is not taken as 0.",
    "zh-CN": "认证费用未知，不按 0 计。",
    "zh-TW": "認證費用未知，不以 0 計。",
  },
  profitUnknown: {
    "en-US": "The expected profit is not known: fill in unit profit and expected monthly units in Products.",
    "zh-CN": "预期利润未知：请在产品表填写单件利润和预计月销量。",
    "zh-TW": "預期利潤未知：請在產品表格填寫每件利潤與預計月銷量。",
  },
  profitNone: {
    "en-US": "It is not expected to earn anything.",
    "zh-CN": "预期没有利润。",
    "zh-TW": "預期沒有利潤。",
  },
  researchDone: {
    "en-US": "All {all} points noted.",
    "zh-CN": "{all} 项全部已记录。",
    "zh-TW": "{all} 項全部已記錄。",
  },
  researchOpen: {
    "en-US": "{noted} of {all} points noted.",
    "zh-CN": "{all} 项中已记录 {noted} 项。",
    "zh-TW": "{all} 項中已記錄 {noted} 項。",
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

export const capNames: Readonly<Record<OrderCap, Text>> = {
  "TEST UNITS": { "en-US": "test units", "zh-CN": "测试件数", "zh-TW": "測試件數" },
  "MONTHLY SALES": { "en-US": "1.5 × monthly sales", "zh-CN": "月销量×1.5", "zh-TW": "月銷量×1.5" },
  BUDGET: { "en-US": "share of the budget", "zh-CN": "预算占比", "zh-TW": "預算占比" },
  LIFE: {
    "en-US": "remaining life less lead time",
    "zh-CN": "剩余生命周期减提前期",
    "zh-TW": "剩餘生命週期減前置時間",
  },
};

/** The rule of each cap. */
export const capSources: Readonly<Record<OrderCap, string>> = {
  "TEST UNITS": "000-10, A.6-11",
  "MONTHLY SALES": "000-28",
  BUDGET: "003-13, C.5",
  LIFE: "A.6-21",
};

export const originWords: Readonly<Record<DemandOrigin, Text>> = {
  TEST: { "en-US": "from the test sale", "zh-CN": "取自测款", "zh-TW": "取自測款" },
  SALES: { "en-US": "from its sales", "zh-CN": "取自销售记录", "zh-TW": "取自銷售紀錄" },
  EXPECTED: {
    "en-US": "from the expected monthly units",
    "zh-CN": "取自预计月销量",
    "zh-TW": "取自預計月銷量",
  },
};
