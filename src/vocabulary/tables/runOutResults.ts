import * as product from "../terms/product";
import * as replacement from "../terms/replacement";
import * as run from "../terms/runOut";
import * as stock from "../terms/stock";
import { column, defineTable } from "./define";

/** When old products are sold down and their orders stop (003-36). */
export const runOutTable = defineTable({
  name: { "en-US": "Run-out plan", "zh-CN": "清尾计划", "zh-TW": "出清計畫" },
  columns: {
    sku: column(product.sku),
    state: column(run.runOutState),
    sellDownDate: column(run.sellDownDate),
    lifeEndDate: column(product.lifeEndDate),
    lastOrderDate: column(run.lastOrderDate),
    stockUnits: column(run.stockToSell),
    avgDailyDemand: column(stock.avgDailyDemand),
    unitsLeft: column(run.unitsLeft),
    paceNeeded: column(run.paceNeeded),
    replacedBy: column(run.replacedBy),
  },
});

/** How many of each new kind take the place of an old product (003-36). */
export const variantSplitTable = defineTable({
  name: { "en-US": "New kinds", "zh-CN": "新款分配", "zh-TW": "新款分配" },
  columns: {
    sku: column(product.sku),
    replaces: column(replacement.replacedSku),
    share: column(run.variantShare),
    units: column(run.variantUnits),
  },
});
