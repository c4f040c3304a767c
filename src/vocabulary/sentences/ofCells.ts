import type { CellProblemCode } from "../../calculation";
import type { Text } from "../locale";

/**
 * The sentence for each problem that an argument of a function can have, and a cell of a table or a field of a form too.
 * `{field}` is the input's name as the reader sees it there, `{got}` what was found, `{limit}` what is allowed; the rest
 * are the problem's own figures.
 */
export const cellSentences: Readonly<Record<CellProblemCode, Text>> = {
  missing: {
    "en-US": "{field} is missing.",
    "zh-CN": "缺少{field}。",
    "zh-TW": "缺少{field}。",
  },
  notANumber: {
    "en-US": "{field} must be a number, but is “{got}”.",
    "zh-CN": "{field}应为数字，现为“{got}”。",
    "zh-TW": "{field}應為數字，目前為「{got}」。",
  },
  numberAsText: {
    "en-US": "{field} is “{got}” written as text: turn it into a number.",
    "zh-CN": "{field}的“{got}”是文本格式的数字：请转换为数字。",
    "zh-TW": "{field}的「{got}」是文字格式的數字：請轉換為數字。",
  },
  truthValue: {
    "en-US": "{field} must not be {got}.",
    "zh-CN": "{field}不能是 {got}。",
    "zh-TW": "{field}不能是 {got}。",
  },
  errorValue: {
    "en-US": "{field} holds the error {got}: mend that cell first.",
    "zh-CN": "{field}含有错误 {got}：请先修正该单元格。",
    "zh-TW": "{field}含有錯誤 {got}：請先修正該儲存格。",
  },
  belowMinimum: {
    "en-US": "{field} is {got}; it must be at least {limit}.",
    "zh-CN": "{field}为 {got}，不得小于 {limit}。",
    "zh-TW": "{field}為 {got}，不得小於 {limit}。",
  },
  notAbove: {
    "en-US": "{field} is {got}; it must be above {limit}.",
    "zh-CN": "{field}为 {got}，必须大于 {limit}。",
    "zh-TW": "{field}為 {got}，必須大於 {limit}。",
  },
  aboveMaximum: {
    "en-US": "{field} is {got}; it must be at most {limit}.",
    "zh-CN": "{field}为 {got}，不得大于 {limit}。",
    "zh-TW": "{field}為 {got}，不得大於 {limit}。",
  },
  notBelow: {
    "en-US": "{field} is {got}; it must be below {limit}.",
    "zh-CN": "{field}为 {got}，必须小于 {limit}。",
    "zh-TW": "{field}為 {got}，必須小於 {limit}。",
  },
  looksLikePercent: {
    "en-US": "{field} is {got}; if you mean {got}%, type {got}% or {meant}.",
    "zh-CN": "{field}为 {got}；若指 {got}%，请输入 {got}% 或 {meant}。",
    "zh-TW": "{field}為 {got}；若指 {got}%，請輸入 {got}% 或 {meant}。",
  },
  notWhole: {
    "en-US": "{field} is {got}; it must be a whole number.",
    "zh-CN": "{field}为 {got}，必须是整数。",
    "zh-TW": "{field}為 {got}，必須是整數。",
  },
  notADate: {
    "en-US": "{field} must be a date from 1900-01-01 to 9999-12-31, but is “{got}”.",
    "zh-CN": "{field}应为 1900-01-01 至 9999-12-31 的日期，现为“{got}”。",
    "zh-TW": "{field}應為 1900-01-01 至 9999-12-31 的日期，目前為「{got}」。",
  },
  dateAsText: {
    "en-US": "{field} is “{got}” written as text: turn it into a date by Data › Text to Columns › Finish.",
    "zh-CN": "{field}的“{got}”是文本：请用“数据 › 分列 › 完成”转换为日期。",
    "zh-TW": "{field}的「{got}」是文字：請用「資料 › 資料剖析 › 完成」轉換為日期。",
  },
  notAChoice: {
    "en-US": "{field} is “{got}”; choose one of {choices}.",
    "zh-CN": "{field}为“{got}”，请从 {choices} 中选择。",
    "zh-TW": "{field}為「{got}」，請從 {choices} 中選擇。",
  },
  notTrueOrFalse: {
    "en-US": "{field} must be TRUE or FALSE, but is “{got}”.",
    "zh-CN": "{field}应为 TRUE 或 FALSE，现为“{got}”。",
    "zh-TW": "{field}應為 TRUE 或 FALSE，目前為「{got}」。",
  },
  notASingleValue: {
    "en-US": "{field} must be a single value here, but is a range of {rows} rows and {columns} columns.",
    "zh-CN": "{field}在此应为单个值，现为 {rows} 行 {columns} 列的区域。",
    "zh-TW": "{field}在此應為單一值，目前為 {rows} 列 {columns} 欄的範圍。",
  },
  answerTooLarge: {
    "en-US": "The answer is too large to show: look for a figure with too many digits.",
    "zh-CN": "结果过大，无法显示：请检查是否有位数过多的数字。",
    "zh-TW": "結果過大，無法顯示：請檢查是否有位數過多的數字。",
  },
  shapesDiffer: {
    "en-US":
      "{field} has {rows} rows and {columns} columns, but {other} has {otherRows} and {otherColumns}: ranges must have one shape.",
    "zh-CN":
      "{field}为 {rows} 行 {columns} 列，而{other}为 {otherRows} 行 {otherColumns} 列：各区域形状必须一致。",
    "zh-TW":
      "{field}為 {rows} 列 {columns} 欄，而{other}為 {otherRows} 列 {otherColumns} 欄：各範圍形狀必須一致。",
  },
  lengthsDiffer: {
    "en-US": "{field} has {got} values; it needs {needed}.",
    "zh-CN": "{field}有 {got} 个值，应有 {needed} 个。",
    "zh-TW": "{field}有 {got} 個值，應有 {needed} 個。",
  },
  notARowOrColumn: {
    "en-US": "{field} must be one row or one column, but has {rows} rows and {columns} columns.",
    "zh-CN": "{field}应为一行或一列，现为 {rows} 行 {columns} 列。",
    "zh-TW": "{field}應為一列或一欄，目前為 {rows} 列 {columns} 欄。",
  },
  raggedRange: {
    "en-US": "{field} must be a range with at least one cell and rows of equal length.",
    "zh-CN": "{field}应为至少一个单元格、各行长度一致的区域。",
    "zh-TW": "{field}應為至少一個儲存格、各列長度一致的範圍。",
  },
  wrongNumberOfColumns: {
    "en-US": "{field} has {got} columns; it needs {least} to {most}.",
    "zh-CN": "{field}有 {got} 列，应为 {least} 至 {most} 列。",
    "zh-TW": "{field}有 {got} 欄，應為 {least} 至 {most} 欄。",
  },
  emptyAnswer: {
    "en-US": "There is nothing to answer: {field} holds no rows.",
    "zh-CN": "没有可返回的结果：{field}没有数据行。",
    "zh-TW": "沒有可傳回的結果：{field}沒有資料列。",
  },
  sharesDoNotSum: {
    "en-US": "{field} add up to {sum}; they must add up to 1.",
    "zh-CN": "{field}合计为 {sum}，应为 1。",
    "zh-TW": "{field}合計為 {sum}，應為 1。",
  },
  weightsAddUpToNothing: {
    "en-US": "{field} add up to 0: there is nothing to split by.",
    "zh-CN": "{field}合计为 0，无法据此拆分。",
    "zh-TW": "{field}合計為 0，無法據此拆分。",
  },
  maximumBelowAverage: {
    "en-US": "{field} is {maximum}, below its average of {average}.",
    "zh-CN": "{field}为 {maximum}，低于其平均值 {average}。",
    "zh-TW": "{field}為 {maximum}，低於其平均值 {average}。",
  },
  needsBatchLeadDaysAndModes: {
    "en-US": "{field} has {got} values for {needed} batches: give one for each batch.",
    "zh-CN": "{field}有 {got} 个值，而批次有 {needed} 个：每个批次给一个值。",
    "zh-TW": "{field}有 {got} 個值，而批次有 {needed} 個：每個批次給一個值。",
  },
  tooFewDays: {
    "en-US": "{field} has {got} known days; it needs {needed}.",
    "zh-CN": "{field}只有 {got} 天有数据，至少需要 {needed} 天。",
    "zh-TW": "{field}只有 {got} 天有資料，至少需要 {needed} 天。",
  },
  oneProductOnly: {
    "en-US": "{field} has {got} columns: this looks at one product, in one column or one row.",
    "zh-CN": "{field}有 {got} 列：此处一次只看一个产品，应为一列或一行。",
    "zh-TW": "{field}有 {got} 欄：此處一次只看一個產品，應為一欄或一列。",
  },
  noDemand: {
    "en-US": "{field} is 0: without demand there are no days to count.",
    "zh-CN": "{field}为 0：没有需求，无法计算天数。",
    "zh-TW": "{field}為 0：沒有需求，無法計算天數。",
  },
  stockOutlastsForecast: {
    "en-US": "The stock outlasts the {days} days of {field}: {left} units are left.",
    "zh-CN": "库存撑得过{field}的 {days} 天，还剩 {left} 件。",
    "zh-TW": "庫存撐得過{field}的 {days} 天，還剩 {left} 件。",
  },
  noStockOut: {
    "en-US": "No stock-out within the forecast of {days} days.",
    "zh-CN": "预测的 {days} 天内不会断货。",
    "zh-TW": "預測的 {days} 天內不會缺貨。",
  },
  noMargin: {
    "en-US": "No margin at this price: {got} leaves {margin} a unit after landed cost and fees.",
    "zh-CN": "此售价没有利润：{got} 扣除到岸成本和费用后每件剩 {margin}。",
    "zh-TW": "此售價沒有利潤：{got} 扣除到岸成本和費用後每件剩 {margin}。",
  },
  multipleBelowOne: {
    "en-US": "{field} is {got}; it multiplies the usual demand, so it must be at least 1: half more is 1.5.",
    "zh-CN": "{field}为 {got}；它是平时销量的倍数，不得小于 1：多一半为 1.5。",
    "zh-TW": "{field}為 {got}；它是平時銷量的倍數，不得小於 1：多一半為 1.5。",
  },
  buffersStacked: {
    "en-US": "{field} × (1 + {other}) is {got}; it must not exceed {limit}: use one buffer, not several.",
    "zh-CN": "{field} ×（1 + {other}）为 {got}，不得超过 {limit}：缓冲只用一种，不要叠加。",
    "zh-TW": "{field} ×（1 + {other}）為 {got}，不得超過 {limit}：緩衝只用一種，不要疊加。",
  },
  announcedEachYear: {
    "en-US": "{event} is announced each year: type its date.",
    "zh-CN": "{event} 的日期每年另行公布：请直接输入日期。",
    "zh-TW": "{event} 的日期每年另行公布：請直接輸入日期。",
  },
  outsideSpringFestivalTable: {
    "en-US": "The Spring Festival is known from {first} to {last}, not for {got}: type its date.",
    "zh-CN": "春节日期只有 {first} 至 {last} 年的，没有 {got} 年的：请直接输入日期。",
    "zh-TW": "春節日期只有 {first} 至 {last} 年的，沒有 {got} 年的：請直接輸入日期。",
  },
  dutyBasisNeeded: {
    "en-US": "{field} is missing: where there is duty, say whether it is on FOB or CIF.",
    "zh-CN": "缺少{field}：有关税时须说明按 FOB 还是 CIF 计。",
    "zh-TW": "缺少{field}：有關稅時須說明按 FOB 還是 CIF 計。",
  },
  dutyRateAboveLimits: {
    "en-US":
      "{field} is needed: above {order} RMB an order or {year} a year the full tax is due. Type 0 for no duty.",
    "zh-CN": "需要{field}：单次超过 {order} 元或年度累计超过 {year} 元须全额征税。无关税请填 0。",
    "zh-TW": "需要{field}：單次超過人民幣 {order} 元或年度累計超過 {year} 元須全額課稅。無關稅請填 0。",
  },
  measureNeeded: {
    "en-US": "{field} is missing: a charge is shared by {basis}.",
    "zh-CN": "缺少{field}：有费用按 {basis} 分摊。",
    "zh-TW": "缺少{field}：有費用按 {basis} 分攤。",
  },
  ratesLeaveNothing: {
    "en-US": "The rates leave nothing of any price: there is no price at which this pays.",
    "zh-CN": "各项比例合计已占满售价：没有能保本的价格。",
    "zh-TW": "各項比例合計已占滿售價：沒有能保本的價格。",
  },
  datesReversed: {
    "en-US": "{field} lies before {other}.",
    "zh-CN": "{field}早于{other}。",
    "zh-TW": "{field}早於{other}。",
  },
  spanTooLong: {
    "en-US": "{field} and {other} are {days} days apart; a sheet holds {limit} rows.",
    "zh-CN": "{field}与{other}相差 {days} 天，而工作表只有 {limit} 行。",
    "zh-TW": "{field}與{other}相差 {days} 天，而工作表只有 {limit} 列。",
  },
  tooFewPeriods: {
    "en-US": "{field} has {got} known periods; it needs {needed}.",
    "zh-CN": "{field}只有 {got} 期有数据，至少需要 {needed} 期。",
    "zh-TW": "{field}只有 {got} 期有資料，至少需要 {needed} 期。",
  },
  tooFewDemands: {
    "en-US": "{field} has {got} periods with demand; it needs {needed}.",
    "zh-CN": "{field}只有 {got} 期有需求，至少需要 {needed} 期。",
    "zh-TW": "{field}只有 {got} 期有需求，至少需要 {needed} 期。",
  },
  noSeason: {
    "en-US": "{method} needs a season, and {field} shows none: give season_length.",
    "zh-CN": "{method} 需要季节，而{field}中看不出季节：请填写季节长度。",
    "zh-TW": "{method} 需要季節，而{field}中看不出季節：請填寫季節長度。",
  },
  tooFewForMethod: {
    "en-US": "{method} needs {needed} known periods; {field} has {got}.",
    "zh-CN": "{method} 需要 {needed} 期数据，{field}只有 {got} 期。",
    "zh-TW": "{method} 需要 {needed} 期資料，{field}只有 {got} 期。",
  },
  nothingKnown: {
    "en-US": "{field} has no known period to forecast from.",
    "zh-CN": "{field}没有可用于预测的数据。",
    "zh-TW": "{field}沒有可用於預測的資料。",
  },
  driverMissing: {
    "en-US": "{field} must be known for every period, also those ahead.",
    "zh-CN": "{field}的每一期都必须已知，包括未来各期。",
    "zh-TW": "{field}的每一期都必須已知，包括未來各期。",
  },
  noKnownPairs: {
    "en-US": "{field} and {other} have no known period in common.",
    "zh-CN": "{field}与{other}没有一期同时有数据。",
    "zh-TW": "{field}與{other}沒有一期同時有資料。",
  },
  nothingToDivideBy: {
    "en-US": "{field} is 0: there is nothing to divide by.",
    "zh-CN": "{field}为 0，无法作除数。",
    "zh-TW": "{field}為 0，無法作除數。",
  },
  nothingToTakeShareOf: {
    "en-US": "{field} adds up to {got}: no share can be taken of it.",
    "zh-CN": "{field}合计为 {got}，无法计算比例。",
    "zh-TW": "{field}合計為 {got}，無法計算比例。",
  },
  zeroActual: {
    "en-US": "{field} holds a 0, which MAPE would divide by: choose WAPE.",
    "zh-CN": "{field}含有 0，MAPE 无法作除数：请改用 WAPE。",
    "zh-TW": "{field}含有 0，MAPE 無法作除數：請改用 WAPE。",
  },
  historyNeverChanges: {
    "en-US": "{field} never changes: there is nothing to measure MASE by.",
    "zh-CN": "{field}从不变化，无法作为 MASE 的基准。",
    "zh-TW": "{field}從不變化，無法作為 MASE 的基準。",
  },
  columnsDiffer: {
    "en-US": "{field} has {got} columns; it needs {needed}, one a SKU.",
    "zh-CN": "{field}有 {got} 列，应为 {needed} 列，每列一个 SKU。",
    "zh-TW": "{field}有 {got} 欄，應為 {needed} 欄，每欄一個 SKU。",
  },
};
