import * as product from "../terms/product";
import * as words from "../terms/reviewWords";
import { column, defineTable } from "./define";
import { skuSynonyms } from "./inputs";

/** What buyers wrote (003-35). */
export const buyerReviewsTable = defineTable({
  name: { "en-US": "Reviews", "zh-CN": "买家评论", "zh-TW": "買家評論" },
  purpose: {
    "en-US": "One row a review, pasted from the platform.",
    "zh-CN": "每条评论一行，从平台粘贴。",
    "zh-TW": "每則評論一列，從平台貼上。",
  },
  columns: {
    date: column(words.reviewDate, { required: true, synonyms: ["Review date", "评论日期", "評論日期"] }),
    stars: column(words.reviewStars, { required: true, synonyms: ["Rating", "评分", "評分"] }),
    text: column(words.reviewText, {
      required: true,
      synonyms: ["Review text", "Comment", "评论", "評論", "评价内容", "評價內容"],
    }),
    sku: column(product.sku, { synonyms: skuSynonyms }),
  },
});

/** The planner's words to count in good reviews (003-35). */
export const keyWordsTable = defineTable({
  name: { "en-US": "Key words", "zh-CN": "关键词", "zh-TW": "關鍵詞" },
  purpose: {
    "en-US": "One row for each word to count in good reviews, with words that mean the same.",
    "zh-CN": "每个要在好评中统计的词一行，可填写同义词。",
    "zh-TW": "每個要在好評中統計的詞一列，可填寫同義詞。",
  },
  columns: {
    word: column(words.keyWord, { required: true }),
    alike: column(words.wordsAlike, { synonyms: ["Synonyms", "近义词", "近義詞"] }),
  },
});

/** Which words buyers use in good reviews, month by month (003-35). */
export const wordCountsTable = defineTable({
  name: { "en-US": "Review words", "zh-CN": "好评关键词", "zh-TW": "好評關鍵詞" },
  columns: {
    month: column(words.wordMonth),
    word: column(words.keyWord),
    reviews: column(words.reviewsWithWord),
    share: column(words.shareWithWord),
    change: column(words.shareChange),
  },
});
