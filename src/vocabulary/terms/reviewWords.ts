import { defaultGoodStars } from "../../calculation";
import { dateTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";

export const reviewDate = dateTerm({
  label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
  hint: { "en-US": "The day of the review.", "zh-CN": "评论的日期。", "zh-TW": "評論的日期。" },
});

export const reviewStars = numberTerm({
  label: { "en-US": "Stars", "zh-CN": "星级", "zh-TW": "星等" },
  hint: { "en-US": "1 to 5.", "zh-CN": "1 至 5。", "zh-TW": "1 至 5。" },
  unit: "none",
  min: 1,
  max: 5,
});

export const reviewText = textTerm({
  label: { "en-US": "Review", "zh-CN": "评论内容", "zh-TW": "評論內容" },
  hint: {
    "en-US": "The text of the review, as pasted.",
    "zh-CN": "评论原文，直接粘贴即可。",
    "zh-TW": "評論原文，直接貼上即可。",
  },
});

export const keyWord = textTerm({
  label: { "en-US": "Key word", "zh-CN": "关键词", "zh-TW": "關鍵詞" },
  hint: {
    "en-US": "A word or words to count in good reviews.",
    "zh-CN": "要在好评中统计的词。",
    "zh-TW": "要在好評中統計的詞。",
  },
});

export const wordsAlike = textTerm({
  label: { "en-US": "Words alike", "zh-CN": "同义词", "zh-TW": "同義詞" },
  hint: {
    "en-US": "Words that mean the same, with commas between them.",
    "zh-CN": "含义相同的词，用逗号隔开。",
    "zh-TW": "含義相同的詞，以逗號隔開。",
  },
});

export const goodStars = withDefault(
  numberTerm({
    label: { "en-US": "Good from stars", "zh-CN": "好评最低星级", "zh-TW": "好評最低星等" },
    hint: {
      "en-US": "Reviews with so many stars or more are good.",
      "zh-CN": "不低于此星级的评论为好评。",
      "zh-TW": "不低於此星等的評論為好評。",
    },
    unit: "none",
    min: 1,
    max: 5,
  }),
  defaultGoodStars,
);

export const wordMonth = textTerm({
  label: { "en-US": "Month", "zh-CN": "月份", "zh-TW": "月份" },
  hint: { "en-US": "The month of the reviews.", "zh-CN": "评论所属月份。", "zh-TW": "評論所屬月份。" },
});

export const reviewsWithWord = numberTerm({
  label: { "en-US": "Good reviews", "zh-CN": "好评数", "zh-TW": "好評數" },
  hint: {
    "en-US": "Good reviews of the month that have the word, each counted once.",
    "zh-CN": "当月含该词的好评数，每条只计一次。",
    "zh-TW": "當月含該詞的好評數，每則只計一次。",
  },
  unit: "none",
});

export const shareWithWord = rateTerm({
  label: { "en-US": "Share", "zh-CN": "占比", "zh-TW": "占比" },
  hint: {
    "en-US": "Of the good reviews of the month.",
    "zh-CN": "占当月好评的比例。",
    "zh-TW": "占當月好評的比例。",
  },
});

export const shareChange = numberTerm({
  label: { "en-US": "Change", "zh-CN": "较上月", "zh-TW": "較上月" },
  hint: {
    "en-US": "The share less that of the month before.",
    "zh-CN": "占比减去上月占比。",
    "zh-TW": "占比減去上月占比。",
  },
  unit: "fraction",
});
