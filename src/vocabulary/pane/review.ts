import type { Text } from "../locale";

/** The words of the review: last month's forecast, and the plans that were written before. */
export const reviewWords = {
  monthTitle: { "en-US": "Forecast of {month}", "zh-CN": "{month} 的预测", "zh-TW": "{month} 的預測" },
  written: {
    "en-US": "Against the forecast written on {date}.",
    "zh-CN": "与 {date} 写入的预测对比。",
    "zh-TW": "與 {date} 寫入的預測對比。",
  },
  afterwards: {
    "en-US":
      "No forecast was written before the month, so this is the one that could have been made on its eve, from the sales known then. Write a forecast each month to review your own.",
    "zh-CN":
      "月初前没有写入过预测，因此按当时已知的销售推算月初可作出的预测。每月写入预测，即可复盘自己的预测。",
    "zh-TW":
      "月初前沒有寫入過預測，因此依當時已知的銷售推算月初可作出的預測。每月寫入預測，即可檢討自己的預測。",
  },
  better: {
    "en-US":
      "Taking the month before for the forecast would have been {naive} right: the forecast was worth its trouble.",
    "zh-CN": "若直接用上月销量作预测，准确率为 {naive}：预测有价值。",
    "zh-TW": "若直接用上月銷量作預測，準確率為 {naive}：預測有價值。",
  },
  noBetter: {
    "en-US": "Taking the month before for the forecast would have been {naive} right, as good or better.",
    "zh-CN": "若直接用上月销量作预测，准确率为 {naive}，不比预测差。",
    "zh-TW": "若直接用上月銷量作預測，準確率為 {naive}，不比預測差。",
  },
  tooLow: {
    "en-US": "More was sold than forecast: {percent} of sales.",
    "zh-CN": "实际销量高于预测，差额占销量的 {percent}。",
    "zh-TW": "實際銷量高於預測，差額占銷量的 {percent}。",
  },
  tooHigh: {
    "en-US": "Less was sold than forecast: {percent} of sales.",
    "zh-CN": "实际销量低于预测，差额占销量的 {percent}。",
    "zh-TW": "實際銷量低於預測，差額占銷量的 {percent}。",
  },
  moreMeasures: { "en-US": "More measures", "zh-CN": "更多指标", "zh-TW": "更多指標" },
  rootMeanSquareMeans: {
    "en-US":
      "In units. Far above the mean error, a few products were missed by much: look at the first ones below.",
    "zh-CN": "以件计。若远大于平均误差，说明少数产品偏差很大：请看下表前几行。",
    "zh-TW": "以件計。若遠大於平均誤差，表示少數產品偏差很大：請看下表前幾列。",
  },
  meanPartErrorMeans: {
    "en-US": "Each product counts alike, however little it sells: a slow one missed by 2 of 1 weighs 200%.",
    "zh-CN": "各产品不论销量大小权重相同：卖 1 件差 2 件的慢销品计为 200%。",
    "zh-TW": "各產品不論銷量大小權重相同：賣 1 件差 2 件的慢銷品計為 200%。",
  },
  scaledErrorMeans: {
    "en-US": "Below 1 the forecast beat the month before, by each product’s own past months.",
    "zh-CN": "小于 1 表示优于直接用上月销量（以各产品以往各月衡量）。",
    "zh-TW": "小於 1 表示優於直接用上月銷量（以各產品以往各月衡量）。",
  },
  unscaled: {
    "en-US": "Left out, with too few months or no change between them: {count} products.",
    "zh-CN": "另有 {count} 个产品因月份太少或各月无变化，未计入。",
    "zh-TW": "另有 {count} 個產品因月份太少或各月無變化，未計入。",
  },
  periodsInStockMeans: {
    "en-US":
      "Over the months of the log ({months}): had exactly the forecast been bought, so many units would have lain for a month, or been lacking where it is below 0.",
    "zh-CN": "按记录中的 {months} 个月：若恰按预测采购，会有这么多件积压一个月；小于 0 为缺货。",
    "zh-TW": "按紀錄中的 {months} 個月：若恰依預測採購，會有這麼多件積壓一個月；小於 0 為缺貨。",
  },
  missedUnits: {
    "en-US": "Σ |sold − forecast|",
    "zh-CN": "Σ |实际 − 预测|",
    "zh-TW": "Σ |實際 − 預測|",
  },
  month: { "en-US": "Month", "zh-CN": "月份", "zh-TW": "月份" },
  logTitle: { "en-US": "Review log", "zh-CN": "复盘记录", "zh-TW": "檢討紀錄" },
  chart: {
    "en-US": "Accuracy of the forecast by month, beside that of taking last month’s sales.",
    "zh-CN": "各月预测准确率，与直接用上月销量作预测对比。",
    "zh-TW": "各月預測準確率，與直接用上月銷量作預測對比。",
  },
  linesTitle: { "en-US": "By product", "zh-CN": "按产品", "zh-TW": "按產品" },
  pastTitle: { "en-US": "Written before", "zh-CN": "以往写入", "zh-TW": "以往寫入" },
  pastNote: {
    "en-US": "Every write is kept. Compare two of a kind, or take the last one back.",
    "zh-CN": "每次写入都有保存。可对比同类的两次，或撤回最近一次。",
    "zh-TW": "每次寫入都有保存。可比較同類的兩次，或撤回最近一次。",
  },
  nothingWritten: {
    "en-US": "Nothing has been written to this workbook yet.",
    "zh-CN": "本工作簿尚未写入过任何内容。",
    "zh-TW": "本活頁簿尚未寫入過任何內容。",
  },
  showPast: { "en-US": "Show what was written", "zh-CN": "查看写入记录", "zh-TW": "檢視寫入紀錄" },
  kind: { "en-US": "Plan", "zh-CN": "计划", "zh-TW": "計畫" },
  older: { "en-US": "Older", "zh-CN": "较早", "zh-TW": "較早" },
  newer: { "en-US": "Newer", "zh-CN": "较新", "zh-TW": "較新" },
  compare: { "en-US": "Compare", "zh-CN": "对比", "zh-TW": "比較" },
  oneOnly: {
    "en-US": "There is one write of this kind so far, and nothing to compare it with.",
    "zh-CN": "此类目前只写入过一次，没有可对比的。",
    "zh-TW": "此類目前只寫入過一次，沒有可比較的。",
  },
  write: {
    "en-US": "no. {revision}, {date}",
    "zh-CN": "第 {revision} 次，{date}",
    "zh-TW": "第 {revision} 次，{date}",
  },
  writeBy: {
    "en-US": "no. {revision}, {date}, {author}",
    "zh-CN": "第 {revision} 次，{date}，{author}",
    "zh-TW": "第 {revision} 次，{date}，{author}",
  },
  takenBackMark: {
    "en-US": "{write} (taken back)",
    "zh-CN": "{write}（已撤回）",
    "zh-TW": "{write}（已撤回）",
  },
  takeBackLast: {
    "en-US": "Take back the last: {write}",
    "zh-CN": "撤回最近一次：{write}",
    "zh-TW": "撤回最近一次：{write}",
  },
  takeBackMeans: {
    "en-US": "Its tables get back what the write before them held; with none before, they are emptied.",
    "zh-CN": "各表恢复为上一次写入的内容；若此前没有写入，则清空。",
    "zh-TW": "各表還原為前一次寫入的內容；若此前沒有寫入，則清空。",
  },
  same: { "en-US": "The two are the same.", "zh-CN": "两次内容相同。", "zh-TW": "兩次內容相同。" },
  changes: {
    "en-US": "{table}: changed {changed}, new {added}, gone {removed}, as before {unchanged}",
    "zh-CN": "{table}：更改 {changed} 行，新增 {added} 行，减少 {removed} 行，未变 {unchanged} 行",
    "zh-TW": "{table}：變更 {changed} 列，新增 {added} 列，減少 {removed} 列，未變 {unchanged} 列",
  },
  settingsChanged: { "en-US": "Settings that changed", "zh-CN": "更改的设置", "zh-TW": "變更的設定" },
  looking: { "en-US": "Looking into the log…", "zh-CN": "正在查看日志…", "zh-TW": "正在檢視記錄…" },
  added: { "en-US": "new", "zh-CN": "新增", "zh-TW": "新增" },
  removed: { "en-US": "gone", "zh-CN": "减少", "zh-TW": "減少" },
  empty: { "en-US": "empty", "zh-CN": "空", "zh-TW": "空" },
} as const satisfies Record<string, Text>;
