import { researchKinds } from "../../calculation";
import { choiceTerm, dateTerm, numberTerm, rateTerm, textTerm } from "../readers";

export const researchKind = choiceTerm(
  {
    label: { "en-US": "Kind", "zh-CN": "类别", "zh-TW": "類別" },
    hint: {
      "en-US":
        "SEARCH: a month or week of searches. COMPETITOR: one product. Notes: TREND LISTS, BLOGGERS, SHOPS ALIKE, BUYERS, SUPPLY, LISTING (search words, page, first reviews), VIDEO COMMENTS, QUESTION, SELLING POINTS, LOCAL BRANDS.",
      "zh-CN":
        "SEARCH 一个月或一周的搜索量；COMPETITOR 一个竞品；笔记：TREND LISTS 热搜榜单、BLOGGERS 博主推荐、SHOPS ALIKE 同类店铺销售结构、BUYERS 用户画像、SUPPLY 供应链（稳定、灵活、合规）、LISTING 商品页面（长尾词、A+、首批评论）、VIDEO COMMENTS 视频评论、QUESTION 高频问题、SELLING POINTS 卖点、LOCAL BRANDS 本土品牌。",
      "zh-TW":
        "SEARCH 一個月或一週的搜尋量；COMPETITOR 一個競品；筆記：TREND LISTS 熱搜榜單、BLOGGERS 部落客推薦、SHOPS ALIKE 同類商店銷售結構、BUYERS 客群輪廓、SUPPLY 供應鏈（穩定、靈活、合規）、LISTING 商品頁面（長尾詞、A+、首批評論）、VIDEO COMMENTS 影片留言、QUESTION 高頻問題、SELLING POINTS 賣點、LOCAL BRANDS 在地品牌。",
    },
  },
  researchKinds,
  {
    SEARCH: { "zh-CN": "搜索量", "zh-TW": "搜尋量" },
    COMPETITOR: { "zh-CN": "竞品", "zh-TW": "競品" },
    "TREND LISTS": { "zh-CN": "热搜榜单", "zh-TW": "熱搜榜單" },
    BLOGGERS: { "zh-CN": "博主推荐", "zh-TW": "部落客推薦" },
    "SHOPS ALIKE": { "zh-CN": "同类店铺", "zh-TW": "同類商店" },
    BUYERS: { "zh-CN": "用户画像", "zh-TW": "客群輪廓" },
    SUPPLY: { "zh-CN": "供应链", "zh-TW": "供應鏈" },
    LISTING: { "zh-CN": "商品页面", "zh-TW": "商品頁面" },
    "VIDEO COMMENTS": { "zh-CN": "视频评论", "zh-TW": "影片留言" },
    QUESTION: { "zh-CN": "高频问题", "zh-TW": "高頻問題" },
    "SELLING POINTS": { "zh-CN": "卖点", "zh-TW": "賣點" },
    "LOCAL BRANDS": { "zh-CN": "本土品牌", "zh-TW": "在地品牌" },
  },
);

export const searchDate = dateTerm({
  label: { "en-US": "Month or week", "zh-CN": "月份或周", "zh-TW": "月份或週" },
  hint: {
    "en-US": "A day of the month or week the searches are of; two years of them or more.",
    "zh-CN": "该搜索量所属月份或周的日期；需两年以上。",
    "zh-TW": "該搜尋量所屬月份或週的日期；需兩年以上。",
  },
});

export const searches = numberTerm({
  label: { "en-US": "Searches", "zh-CN": "搜索量", "zh-TW": "搜尋量" },
  hint: {
    "en-US": "Number of searches, or an index from 0 to 100 such as Google Trends gives.",
    "zh-CN": "搜索次数，或 0 至 100 的热度指数（如 Google Trends）。",
    "zh-TW": "搜尋次數，或 0 至 100 的熱度指數（如 Google Trends）。",
  },
  unit: "none",
  min: 0,
});

export const competitorName = textTerm({
  label: { "en-US": "Competing product", "zh-CN": "竞品", "zh-TW": "競品" },
  hint: {
    "en-US": "Name or link of the competing product.",
    "zh-CN": "竞品名称或链接。",
    "zh-TW": "競品名稱或連結。",
  },
});

export const reviews = numberTerm({
  label: { "en-US": "Reviews", "zh-CN": "评论数", "zh-TW": "評論數" },
  hint: {
    "en-US": "How many reviews it has: 100 to 500 show demand and leave room.",
    "zh-CN": "评论数量：100 至 500 说明有需求且有机会。",
    "zh-TW": "評論數量：100 至 500 代表有需求且有機會。",
  },
  unit: "none",
  min: 0,
  whole: true,
});

export const stars = numberTerm({
  label: { "en-US": "Stars", "zh-CN": "星级", "zh-TW": "星等" },
  hint: {
    "en-US": "Its mean rating, 1 to 5: 4.0 to 4.5 leaves room to be better.",
    "zh-CN": "平均星级 1 至 5：4.0 至 4.5 有改进空间。",
    "zh-TW": "平均星等 1 至 5：4.0 至 4.5 有改進空間。",
  },
  unit: "none",
  min: 1,
  max: 5,
});

export const researchNote = textTerm({
  label: { "en-US": "Finding", "zh-CN": "发现", "zh-TW": "發現" },
  hint: {
    "en-US":
      "What was found: a question, a complaint, a selling point. The same words each time can be counted.",
    "zh-CN": "调研发现：问题、差评原因、卖点等；同一内容用同样的词，便于统计。",
    "zh-TW": "調研發現：問題、負評原因、賣點等；同一內容用同樣的詞，便於統計。",
  },
});

export const sellingPoint = textTerm({
  label: { "en-US": "Selling point", "zh-CN": "核心卖点", "zh-TW": "核心賣點" },
  hint: {
    "en-US": "What the competing product is sold with; the same words each time.",
    "zh-CN": "竞品主打的卖点；同一内容用同样的词。",
    "zh-TW": "競品主打的賣點；同一內容用同樣的詞。",
  },
});

export const complaint = textTerm({
  label: { "en-US": "Complaint", "zh-CN": "差评原因", "zh-TW": "負評原因" },
  hint: {
    "en-US": "What its buyers complain of; the same words each time.",
    "zh-CN": "买家差评的原因；同一内容用同样的词。",
    "zh-TW": "買家負評的原因；同一內容用同樣的詞。",
  },
});

/** Buyers are in several groups, so shares of one product need not add up to 1 (000-08). */
export const buyerShare = rateTerm({
  label: { "en-US": "Share of buyers", "zh-CN": "用户占比", "zh-TW": "客群占比" },
  hint: {
    "en-US": "For BUYERS: the part of them it is true of. Several answers may add up to more than 100%.",
    "zh-CN": "用于 BUYERS：符合该特征的用户比例。多选时合计可超过 100%。",
    "zh-TW": "用於 BUYERS：符合該特徵的客群比例。複選時合計可超過 100%。",
  },
});
