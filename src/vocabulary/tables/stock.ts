import * as product from "../terms/product";
import * as stockLine from "../terms/stockLines";
import { column, defineTable } from "./define";
import { skuSynonyms } from "./inputs";

/** Stock by warehouse, goods on the way with their dates, and what is promised (002-16, 003-29, 004-11, C.2). */
export const stockTable = defineTable({
  name: { "en-US": "Stock", "zh-CN": "库存与在途", "zh-TW": "庫存與在途" },
  purpose: {
    "en-US":
      "Fills what Products leaves empty. ON HAND: the latest count of each reference; ON ORDER and COMMITTED add up.",
    "zh-CN": "补充产品表中留空的库存。ON HAND 按单号或仓库取最近一次盘点；ON ORDER 与 COMMITTED 逐行相加。",
    "zh-TW": "補充產品表中留空的庫存。ON HAND 依單號或倉庫取最近一次盤點；ON ORDER 與 COMMITTED 逐列相加。",
  },
  columns: {
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    kind: column(stockLine.stockKind, { required: true }),
    units: column(stockLine.stockUnits, {
      required: true,
      synonyms: ["Qty", "Quantity", "数量", "數量"],
    }),
    date: column(stockLine.stockDate, { synonyms: ["ETA", "Arrival date", "预计到货日", "預計到貨日"] }),
    reference: column(stockLine.reference, { synonyms: ["Warehouse", "仓库", "倉庫"] }),
  },
});
