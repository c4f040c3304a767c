import * as product from "../terms/product";
import * as returned from "../terms/returns";
import { column, defineTable } from "./define";
import { skuSynonyms } from "./inputs";

/** What came back and why, and how much of it can be sold again (001-30, 003-34, 004-08, 000-37). */
export const returnsTable = defineTable({
  name: { "en-US": "Returns", "zh-CN": "退货", "zh-TW": "退貨" },
  purpose: {
    "en-US": "One row a return. Units that can be sold again belong to the stock once they are back.",
    "zh-CN": "每笔退货一行。可再售的件数上架后计入库存。",
    "zh-TW": "每筆退貨一列。可再售的件數上架後計入庫存。",
  },
  columns: {
    date: column(returned.returnDate, { required: true, synonyms: ["Return date", "退货日期", "退貨日期"] }),
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    units: column(returned.returnedUnits, {
      required: true,
      synonyms: ["Qty", "Quantity", "数量", "數量"],
    }),
    reason: column(returned.returnReason, { required: true, synonyms: ["Reason"] }),
    resaleableUnits: column(returned.resaleableUnits),
    answerHours: column(returned.answerHours, {
      synonyms: ["Response hours", "Hours to reply", "响应小时", "回复用时", "回應小時", "回覆用時"],
    }),
  },
});

/** Where each reason of returns arises and what would change it (003-34). */
export const returnReasonsTable = defineTable({
  name: { "en-US": "Return reasons", "zh-CN": "退货原因", "zh-TW": "退貨原因" },
  purpose: {
    "en-US": "One row a reason, written as in Returns: where it arises and what to change.",
    "zh-CN": "每个原因一行，写法与退货表一致：出自哪个环节、如何改进。",
    "zh-TW": "每個原因一列，寫法與退貨表一致：出自哪個環節、如何改善。",
  },
  columns: {
    reason: column(returned.returnReason, { required: true }),
    arisesIn: column(returned.arisesIn),
    change: column(returned.changeToMake),
  },
});
