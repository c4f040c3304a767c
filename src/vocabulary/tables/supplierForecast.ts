import * as demandPlan from "../terms/demandPlan";
import * as product from "../terms/product";
import * as shared from "../terms/supplierForecast";
import * as supply from "../terms/suppliers";
import { column, defineTable } from "./define";

/** What one supplier may expect in twelve weeks (000-32): no cost, no price, no stock, to be sent as it is. */
export const supplierForecastTable = defineTable({
  name: { "en-US": "Forecast for supplier", "zh-CN": "供应商共享预测", "zh-TW": "供應商共享預測" },
  columns: {
    supplier: column(supply.supplier),
    sku: column(product.sku),
    from: column(demandPlan.firstDay),
    week1: column(shared.week1),
    week2: column(shared.week2),
    week3: column(shared.week3),
    week4: column(shared.week4),
    week5: column(shared.week5),
    week6: column(shared.week6),
    week7: column(shared.week7),
    week8: column(shared.week8),
    week9: column(shared.week9),
    week10: column(shared.week10),
    week11: column(shared.week11),
    week12: column(shared.week12),
    units: column(shared.sharedUnits),
  },
});
