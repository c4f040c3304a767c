import {
  groupedBy,
  type IncomingOrder,
  type ReplenishmentInput,
  type ReplenishmentSettings,
} from "../../../calculation";
import type { PlanInputs, TableRead } from "../../../workbook/contract";
import { evidenceOf } from "../forecast/shop";

/** The tables a replenishment plan is made from, beside products, sales and stock. */
export interface PlanTables {
  readonly lanes: TableRead<"lanes">;
  readonly suppliers: TableRead<"suppliers">;
  readonly stock: TableRead<"stock">;
  readonly promotions: TableRead<"promotions">;
}

/** What a replenishment plan is worked out from, as the tables say it. */
export const planInput = (
  { products, demand }: PlanInputs,
  tables: PlanTables,
  settings: ReplenishmentSettings,
  asOfDate: number,
): ReplenishmentInput => ({
  products,
  demand,
  ...evidenceOf(tables),
  laneLegs: tables.lanes.rows.map(({ values }) => values),
  suppliers: tables.suppliers.rows.map(({ values, sheet, cell }) => ({
    ...values,
    places: {
      supplier: { sheet, cell: cell("supplier") },
      orderShare: { sheet, cell: cell("orderShare") },
    },
  })),
  incoming: incomingOf(tables.stock),
  settings,
  asOfDate,
});

/** What the Stock table lists as on its way, by SKU. */
function incomingOf(stock: TableRead<"stock">): Map<string, IncomingOrder[]> {
  const onOrder = stock.rows.map(({ values }) => values).filter(({ kind }) => kind === "ON ORDER");
  return groupedBy(onOrder, ({ sku }) => sku);
}
