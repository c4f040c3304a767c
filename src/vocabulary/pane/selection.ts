import type { CheckOutcome, FindingKind, SelectionReasonCode, SelectionTopic } from "../../calculation";
import type { Text } from "../locale";

/** The words of the selection checklist. */
export const selectionWords = {
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
  findings: { "en-US": "What was found", "zh-CN": "调研发现", "zh-TW": "調研發現" },
  competitorsRead: {
    "en-US": "{read} of the {all} top competitors are named in Market research.",
    "zh-CN": "选品调研表中已登记 {all} 个头部竞品中的 {read} 个。",
    "zh-TW": "選品調研表格中已登記 {all} 個頭部競品中的 {read} 個。",
  },
  sharesOfBuyers: {
    "en-US": "A buyer may be in several shares: they need not add up to 100%.",
    "zh-CN": "同一用户可属于多项，占比合计不必为 100%。",
    "zh-TW": "同一客群可屬於多項，占比合計不必為 100%。",
  },
  competitorPrices: {
    "en-US": "Competitors sell from {lowest} to {highest}, the middle one at {middle}.",
    "zh-CN": "竞品售价 {lowest} 至 {highest}，中位 {middle}。",
    "zh-TW": "競品售價 {lowest} 至 {highest}，中位 {middle}。",
  },
  notResearched: {
    "en-US":
      "{count} products in other stages have no row in Market research, so nothing is said of them here: {names}.",
    "zh-CN": "另有 {count} 个其他阶段的产品在选品调研表中没有任何行，此处不作判断：{names}。",
    "zh-TW": "另有 {count} 個其他階段的產品在選品調研表格中沒有任何列，此處不作判斷：{names}。",
  },
  priceMix: { "en-US": "Price mix", "zh-CN": "价格带结构", "zh-TW": "價格帶結構" },
  priceMixOpen: {
    "en-US":
      "Say in the settings from which price the middle and the high band begin; the mix is then held against high 2 : middle 5 : low 3.",
    "zh-CN": "请在设置中填写中档和高档的起价，即可与高 2 : 中 5 : 低 3 对照。",
    "zh-TW": "請在設定中填寫中價位與高價位的起點，即可與高 2 : 中 5 : 低 3 對照。",
  },
} as const satisfies Record<string, Text>;

/** A finding with what it is. */
export const findingWords: Readonly<Record<FindingKind, Text>> = {
  QUESTION: { "en-US": "Asked: {text}", "zh-CN": "问：{text}", "zh-TW": "問：{text}" },
  COMPLAINT: { "en-US": "Complaint: {text}", "zh-CN": "差评：{text}", "zh-TW": "負評：{text}" },
  "SELLING POINT": { "en-US": "Sold with: {text}", "zh-CN": "卖点：{text}", "zh-TW": "賣點：{text}" },
  BUYERS: { "en-US": "Buyers: {text}", "zh-CN": "用户：{text}", "zh-TW": "客群：{text}" },
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
  demand: "003-03, 000-07, 001-06",
  season: "003-03",
  competition: "003-06",
  restrictions: "003-11",
  certificates: "003-09, 001-05",
  certificateCost: "003-10",
  research: "000-06, 000-08, 001-02, 001-07, 003-04, 003-05, 003-07, 003-08",
};

export const outcomeNames: Readonly<Record<CheckOutcome, Text>> = {
  GOOD: { "en-US": "good", "zh-CN": "好", "zh-TW": "好" },
  WEAK: { "en-US": "weak", "zh-CN": "弱", "zh-TW": "弱" },
  STOP: { "en-US": "stop", "zh-CN": "放弃", "zh-TW": "放棄" },
  UNKNOWN: { "en-US": "not known", "zh-CN": "未知", "zh-TW": "未知" },
};

export const selectionReasonWords: Readonly<Record<SelectionReasonCode, Text>> = {
  searchesRising: {
    "en-US": "Searches rise: {growth}% year on year (× {factor}), {slope}% a month over the last 12.",
    "zh-CN": "搜索上升：同比 {growth}%（{factor} 倍），最近 12 个月每月 {slope}%。",
    "zh-TW": "搜尋上升：年增 {growth}%（{factor} 倍），最近 12 個月每月 {slope}%。",
  },
  searchesNotRising: {
    "en-US": "Searches do not rise: {growth}% year on year (× {factor}), {slope}% a month over the last 12.",
    "zh-CN": "搜索没有上升：同比 {growth}%（{factor} 倍），最近 12 个月每月 {slope}%。",
    "zh-TW": "搜尋沒有上升：年增 {growth}%（{factor} 倍），最近 12 個月每月 {slope}%。",
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
    "en-US": "{noted} of {all} points noted. Missing: {points}.",
    "zh-CN": "{all} 项中已记录 {noted} 项。缺少：{points}。",
    "zh-TW": "{all} 項中已記錄 {noted} 項。缺少：{points}。",
  },
  researchMissing: {
    "en-US": "Market research has no row of it. Note there: {points}.",
    "zh-CN": "选品调研表中没有该产品的行。请记录：{points}。",
    "zh-TW": "選品調研表格中沒有該產品的列。請記錄：{points}。",
  },
};
