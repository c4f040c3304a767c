import {
  answer,
  compareNetworks,
  warehouseStudyInSlices,
  type NetworkCompared,
  type WarehouseStudy,
} from "../../../calculation";
import { demandTerms } from "../../../vocabulary";
import * as supply from "../../../vocabulary/terms/supplySettings";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";
import { inSlices } from "../../running/inSlices";
import { networkRows } from "./networkRows";

/** The study of the warehouses, with one warehouse for all beside them where the regions say what that would take. */
export interface WarehousesAnswer extends WarehouseStudy {
  readonly network?: NetworkCompared | undefined;
}

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
    const study = await inSlices(
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
    if (!study.ok) return study;
    const network = compareNetworks(rowsOf(tables.regions), rowsOf(tables.warehouses));
    const warehousesAnswer: WarehousesAnswer = { ...study.value, network };
    return answer(warehousesAnswer, study.warnings);
  },
  problemsOf: ({ problems, network }) => [...problems, ...(network?.problems ?? [])],
  writing: ({ transfers, parts, warehouses, regions, zones, network }, { locale }) => ({
    kind: "warehouses",
    rows: {
      transfers,
      stock: parts,
      use: warehouses,
      regions,
      zones,
      network: network ? networkRows(network, locale) : [],
    },
  }),
});
