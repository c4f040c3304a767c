import * as product from "../terms/product";
import * as result from "../terms/promoPlanResult";
import * as supply from "../terms/promoSupply";
import { column, defineTable } from "./define";

/** What the batches cost by each choice of lanes (002-12). */
export const promoMixTable = defineTable({
  name: { "en-US": "Ways compared", "zh-CN": "运输组合比较", "zh-TW": "運輸組合比較" },
  columns: {
    lane: column(supply.mixLane),
    freight: column(supply.mixFreight),
    storage: column(supply.mixStorage),
    stockOut: column(supply.mixStockOut),
    total: column(supply.mixTotal),
  },
});

/** Who gets what of a capacity that is too small (004-14). */
export const promoCapacityTable = defineTable({
  name: { "en-US": "Capacity by product", "zh-CN": "产能分配", "zh-TW": "產能分配" },
  columns: {
    sku: column(product.sku),
    role: column(result.promoRole),
    orderUnits: column(result.promoOrderUnits),
    withinCapacity: column(supply.withinCapacity),
  },
});
