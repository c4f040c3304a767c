import * as alert from "../terms/alerts";
import * as product from "../terms/product";
import { column, defineTable } from "./define";

/** What must be decided today, the most money first. */
export const alertsTable = defineTable({
  name: { "en-US": "Alerts", "zh-CN": "预警", "zh-TW": "警示" },
  columns: {
    rank: column(alert.rank),
    sku: column(product.sku),
    alert: column(alert.alertName),
    atStake: column(alert.atStake),
    byWhen: column(alert.byWhen),
    whatToDo: column(alert.whatToDo),
    rule: column(alert.ruleId),
  },
});
