import type { ReviewProblemCode } from "../../calculation";
import type { Text } from "../locale";

/** Why a figure of a month is not known, or stands on less than it should, and what would mend it. */
export const reviewSentences: Readonly<Record<ReviewProblemCode, Text>> = {
  monthFigureMissing: {
    "en-US": "{month} has no {field} in the Monthly figures table.",
    "zh-CN": "“月度数据”表中没有 {month} 的{field}。",
    "zh-TW": "「月度資料」表中沒有 {month} 的{field}。",
  },
  monthTwice: {
    "en-US":
      "{month} stands in the Monthly figures table a second time: this row counts, the one above does not.",
    "zh-CN": "{month} 在“月度数据”表中重复出现：以本行为准，上面一行不计。",
    "zh-TW": "{month} 在「月度資料」表中重複出現：以本列為準，上面一列不計。",
  },
  noStockCounted: {
    "en-US":
      "The Stock table has no ON HAND count dated in {month}: add counts with their dates, and the month can be valued.",
    "zh-CN": "库存表中没有日期在 {month} 的 ON HAND 盘点：补上带日期的盘点即可计算。",
    "zh-TW": "庫存表中沒有日期在 {month} 的 ON HAND 盤點：補上帶日期的盤點即可計算。",
  },
  stockOfToday: {
    "en-US": "No stock was counted in {month}: today’s stock stands for it.",
    "zh-CN": "{month} 没有盘点：以今天的库存代替。",
    "zh-TW": "{month} 沒有盤點：以今天的庫存代替。",
  },
  costsUnknown: {
    "en-US": "No product concerned has a unit cost in the Products table.",
    "zh-CN": "相关产品在产品表中都没有单位成本。",
    "zh-TW": "相關產品在產品表中都沒有單位成本。",
  },
  costsOfSomeUnknown: {
    "en-US": "Products without a cost are left out: {count}.",
    "zh-CN": "有 {count} 个产品没有成本，未计入。",
    "zh-TW": "有 {count} 個產品沒有成本，未計入。",
  },
  noSalesKnownIn: {
    "en-US": "The Sales table says nothing of {month}.",
    "zh-CN": "销售表中没有 {month} 的数据。",
    "zh-TW": "銷售表中沒有 {month} 的資料。",
  },
  salesKnownInPart: {
    "en-US": "Sales are known of {days} of the {all} days of {month}.",
    "zh-CN": "{month} 的 {all} 天中只有 {days} 天有销售数据。",
    "zh-TW": "{month} 的 {all} 天中只有 {days} 天有銷售資料。",
  },
  salesKnownTooShort: {
    "en-US": "Sales are known of {got} days; {needed} are needed to tell slow stock.",
    "zh-CN": "销售数据只有 {got} 天，判断滞销需要 {needed} 天。",
    "zh-TW": "銷售資料只有 {got} 天，判斷滯銷需要 {needed} 天。",
  },
  nothingRecorded: {
    "en-US":
      "Nothing is recorded under {field}: without it this cannot be said, and it is not taken for none.",
    "zh-CN": "{field}没有记录：无法得出，也不按 0 计算。",
    "zh-TW": "{field}沒有紀錄：無法得出，也不以 0 計算。",
  },
  monthNotReviewed: {
    "en-US": "The forecast of {month} has not been reviewed: do so in Review and write it.",
    "zh-CN": "{month} 的预测尚未复盘：请在“复盘”中完成并写入。",
    "zh-TW": "{month} 的預測尚未檢討：請在「檢討」中完成並寫入。",
  },
  revenueFromPrices: {
    "en-US": "Revenue is the units sold at the prices in Products, before discounts and with VAT.",
    "zh-CN": "销售额按产品表售价与售出件数计，未扣折扣，含税。",
    "zh-TW": "銷售額按產品表售價與售出件數計，未扣折扣，含稅。",
  },
  soldNothingIn: {
    "en-US":
      "Products that sold nothing in {month}: {count} ({sku} is one). Nothing can be divided by 0, so MAPE has no value; the accuracy above has.",
    "zh-CN":
      "{month} 没有销量的产品有 {count} 个（如 {sku}）。除数为 0，MAPE 无法计算；上面的准确率不受影响。",
    "zh-TW":
      "{month} 沒有銷量的產品有 {count} 個（如 {sku}）。除數為 0，MAPE 無法計算；上面的準確率不受影響。",
  },
  noForecastOfMonth: {
    "en-US": "{sku} has no forecast for {month}, so it is left out of the review.",
    "zh-CN": "{sku} 没有 {month} 的预测，未计入复盘。",
    "zh-TW": "{sku} 沒有 {month} 的預測，未計入檢討。",
  },
};
