import { choiceTerm, dateTerm, numberTerm, rateTerm, textTerm } from "../readers";

export const promotion = textTerm({
  label: { "en-US": "Promotion", "zh-CN": "大促名称", "zh-TW": "促銷名稱" },
  hint: {
    "en-US": "Such as Black Friday, Prime Day or Singles’ Day.",
    "zh-CN": "如黑五、会员日、双十一。",
    "zh-TW": "如黑色星期五、會員日、雙十一。",
  },
});

export const channel = textTerm({
  label: { "en-US": "Channel", "zh-CN": "平台", "zh-TW": "平台" },
  hint: {
    "en-US": "The platform or shop, such as Amazon US.",
    "zh-CN": "平台或店铺，如“亚马逊美国站”。",
    "zh-TW": "平台或商店，如「亞馬遜美國站」。",
  },
});

export const startDate = dateTerm({
  label: { "en-US": "Start date", "zh-CN": "开始日期", "zh-TW": "開始日期" },
  hint: { "en-US": "The first day.", "zh-CN": "第一天。", "zh-TW": "第一天。" },
});

export const endDate = dateTerm({
  label: { "en-US": "End date", "zh-CN": "结束日期", "zh-TW": "結束日期" },
  hint: { "en-US": "The last day.", "zh-CN": "最后一天。", "zh-TW": "最後一天。" },
});

export const submitBy = dateTerm({
  label: { "en-US": "Submit by", "zh-CN": "提报截止日", "zh-TW": "提報截止日" },
  hint: {
    "en-US": "The platform’s last day to submit a deal.",
    "zh-CN": "平台活动报名的最后一天。",
    "zh-TW": "平台活動提報的最後一天。",
  },
});

export const inWarehouseBy = dateTerm({
  label: { "en-US": "In warehouse by", "zh-CN": "入仓截止日", "zh-TW": "入倉截止日" },
  hint: {
    "en-US":
      "The platform’s last day to receive goods; plans want them there 15 days before the start if that is earlier.",
    "zh-CN": "平台收货的最后一天；若开始前 15 天更早，计划按更早的日期。",
    "zh-TW": "平台收貨的最後一天；若開始前 15 天更早，計畫依更早的日期。",
  },
});

export const presaleStart = dateTerm({
  label: { "en-US": "Pre-sale starts", "zh-CN": "预售开始日", "zh-TW": "預購開始日" },
  hint: {
    "en-US": "The first day on which buyers can order ahead.",
    "zh-CN": "买家可以预购的第一天。",
    "zh-TW": "買家可以預購的第一天。",
  },
});

export const priceLockBy = dateTerm({
  label: { "en-US": "Price lock", "zh-CN": "价格锁定日", "zh-TW": "價格鎖定日" },
  hint: {
    "en-US": "The last day to change the price you have entered.",
    "zh-CN": "提报价格可修改的最后一天。",
    "zh-TW": "提報價格可修改的最後一天。",
  },
});

export const stockLockBy = dateTerm({
  label: { "en-US": "Stock lock", "zh-CN": "库存锁定日", "zh-TW": "庫存鎖定日" },
  hint: {
    "en-US": "The last day to change the stock you have promised.",
    "zh-CN": "提报库存可修改的最后一天。",
    "zh-TW": "提報庫存可修改的最後一天。",
  },
});

export const demandShare = rateTerm({
  label: { "en-US": "Share of demand", "zh-CN": "需求占比", "zh-TW": "需求占比" },
  hint: {
    "en-US": "How much of the promotion’s units this platform brings; all alike where none is given.",
    "zh-CN": "该平台占大促销量的比例；都不填则平均分配。",
    "zh-TW": "該平台占促銷銷量的比例；都不填則平均分配。",
  },
});

export const platformPriority = numberTerm({
  label: { "en-US": "Priority", "zh-CN": "优先级", "zh-TW": "優先順序" },
  hint: {
    "en-US": "1 is served first where stock is short.",
    "zh-CN": "库存不足时先满足 1。",
    "zh-TW": "庫存不足時先滿足 1。",
  },
  unit: "none",
  min: 1,
  whole: true,
});

// What the platform asks for, and how the shop stands there.

export const shopLevel = numberTerm({
  label: { "en-US": "Shop level", "zh-CN": "店铺等级", "zh-TW": "商店等級" },
  hint: {
    "en-US": "Your shop’s level on this platform, as a number.",
    "zh-CN": "店铺在该平台的等级，填数字。",
    "zh-TW": "商店在該平台的等級，填數字。",
  },
  unit: "none",
  min: 0,
});

export const leastShopLevel = numberTerm({
  label: { "en-US": "Level asked for", "zh-CN": "要求的等级", "zh-TW": "要求的等級" },
  hint: {
    "en-US": "The least level the platform takes for this promotion.",
    "zh-CN": "平台对本场大促要求的最低等级。",
    "zh-TW": "平台對本場促銷要求的最低等級。",
  },
  unit: "none",
  min: 0,
});

export const shopRating = numberTerm({
  label: { "en-US": "Rating there", "zh-CN": "平台评分", "zh-TW": "平台評分" },
  hint: {
    "en-US": "Your rating on this platform in its own scale, such as a DSR of 4.7.",
    "zh-CN": "店铺在该平台的评分，如 DSR 4.7。",
    "zh-TW": "商店在該平台的評分，如 DSR 4.7。",
  },
  unit: "none",
  min: 0,
});

export const leastShopRating = numberTerm({
  label: { "en-US": "Rating asked for", "zh-CN": "要求的评分", "zh-TW": "要求的評分" },
  hint: {
    "en-US": "The least rating the platform takes, in the same scale.",
    "zh-CN": "平台要求的最低评分，采用相同标准。",
    "zh-TW": "平台要求的最低評分，採用相同標準。",
  },
  unit: "none",
  min: 0,
});

export const categoryAdmitted = choiceTerm(
  {
    label: { "en-US": "Category admitted", "zh-CN": "品类准入", "zh-TW": "品類准入" },
    hint: {
      "en-US": "YES where the platform lets your category take part, NO where it does not.",
      "zh-CN": "平台是否允许您的品类参加：YES 允许，NO 不允许。",
      "zh-TW": "平台是否允許您的品類參加：YES 可，NO 不可。",
    },
  },
  ["YES", "NO"],
  { YES: { "zh-CN": "允许", "zh-TW": "可" }, NO: { "zh-CN": "不允许", "zh-TW": "不可" } },
);
