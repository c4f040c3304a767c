import { warehouseStudyInSlices } from "../../../calculation";
import { demandTerms } from "../../../vocabulary";
import * as supply from "../../../vocabulary/terms/supplySettings";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";
import { inSlices } from "../../running/inSlices";

/** Which warehouse should hold how much of each product, what is worth moving, where it should lie, and whether there is room. */
export const warehousesScreen = defineScreen({
  tables: { regions: "needed", warehouses: "used", stock: "used" },
  inputs: "needed",
  fields: {
    coverGapDays: supply.coverGapDays,
    coreShare: supply.coreShare,
    demandDays: demandTerms.demandDays,
    fullestUse: supply.fullestUse,
  },
  async workOut({ tables, inputs: { products, demand }, decision }, on) {
    return inSlices(
      warehouseStudyInSlices(
        {
          regions: rowsOf(tables.regions),
          warehouses: rowsOf(tables.warehouses),
          stock: rowsOf(tables.stock),
          products,
          demand,
        },
        decision,
      ),
      products.length,
      on,
    );
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ transfers, parts, warehouses, regions, zones }) => ({
    kind: "warehouses",
    rows: { transfers, stock: parts, use: warehouses, regions, zones },
  }),
});
