import type { Text } from "../locale";

/** The words of the count of key words in good reviews. */
export const reviewWordsWords = {
  counts: { "en-US": "What good reviews say", "zh-CN": "好评都说什么", "zh-TW": "好評都說什麼" },
  rule: {
    "en-US":
      "Your own words, counted in reviews of {stars} stars and more; a review counts once for a word. “Not soft” counts for “soft”, too: read the reviews before you change a listing.",
    "zh-CN":
      "在 {stars} 星及以上的评论中统计您填写的词；一条评论对一个词只计一次。“不软”也会计入“软”：修改页面前请先读评论。",
    "zh-TW":
      "在 {stars} 星及以上的評論中統計您填寫的詞；一則評論對一個詞只計一次。「不軟」也會計入「軟」：修改頁面前請先讀評論。",
  },
  noWords: { "en-US": "No words to count", "zh-CN": "没有要统计的词", "zh-TW": "沒有要統計的詞" },
  noWordsStep: {
    "en-US": "Write the words you look for into the table Key words, then press “Read again”.",
    "zh-CN": "请在关键词表中填写要找的词，然后点“重新读取”。",
    "zh-TW": "請在關鍵詞表中填寫要找的詞，然後按「重新讀取」。",
  },
  noGood: { "en-US": "No good reviews", "zh-CN": "没有好评", "zh-TW": "沒有好評" },
  noGoodWhy: {
    "en-US": "No review in the table has {stars} stars or more.",
    "zh-CN": "表中没有 {stars} 星及以上的评论。",
    "zh-TW": "表中沒有 {stars} 星及以上的評論。",
  },
} as const satisfies Record<string, Text>;
