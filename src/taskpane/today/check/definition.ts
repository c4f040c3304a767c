import { answer, currencyCode, healthCheck, type HealthReport } from "../../../calculation";
import {
  alertTerms,
  demandTerms,
  exchangeTerms,
  orderTimesTerms,
  replenishmentTerms,
} from "../../../vocabulary";
import type { FoundTable, ListedTable, TableRow } from "../../../workbook/contract";
import { defineScreen } from "../../screens/definition";
import { inSlices } from "../../running/inSlices";

/** What was found, and the table of sales to look for a sale in. */
export interface CheckAnswer extends HealthReport {
  readonly sales?: FoundTable;
}

/** About as many slices as there are checks. */
const slices = 11;

/** A row as a check takes it: its values, and the cell of each. */
const placed = <T extends ListedTable>(row: TableRow<T>) => ({
  values: row.values,
  place: (field: string) => ({ sheet: row.sheet, cell: row.cell(field) }),
});

/** What the tables have wrong, the most money first. It writes nothing: each change is made by itself. */
export const checkScreen = defineScreen({
  tables: {
    products: "used",
    stock: "used",
    suppliers: "used",
    lanes: "used",
    costs: "used",
    promotions: "used",
    returns: "used",
    orderTimes: "used",
    exchangeRates: "used",
  },
  inputs: "needed",
  fields: {
    homeCurrency: exchangeTerms.homeCurrency,
    slowDays: alertTerms.slowDays,
    staleSalesDays: replenishmentTerms.staleSalesDays,
    demandDays: demandTerms.demandDays,
    shipWithinHours: orderTimesTerms.shipWithinHours,
  },
  async workOut({ tables, inputs, found, problems, decision, today }, on) {
    const report = await inSlices(
      healthCheck({
        products: inputs.products,
        productRows: tables.products.rows.map(placed),
        productColumns: columnsOf(found?.products),
        demand: inputs.demand,
        salesLines: inputs.counts.salesLines,
        salesHaveAColumnAProduct: found?.sales?.layout === "wide",
        stock: tables.stock.rows.map(placed),
        suppliers: tables.suppliers.rows.map(placed),
        lanes: tables.lanes.rows.map(placed),
        costs: tables.costs.rows.map(placed),
        ...decision,
        currenciesWithRate: new Set(
          tables.exchangeRates.rows.map(({ values }) => currencyCode(values.currency)),
        ),
        promotions: tables.promotions.rows.map(placed),
        returns: tables.returns.rows.map(placed),
        orderTimes: tables.orderTimes.rows.map(placed),
        problems,
        asOfDate: today,
      }),
      slices,
      on,
    );
    const checked: CheckAnswer = { ...report, ...(found?.sales ? { sales: found.sales } : {}) };
    return answer(checked);
  },
});

const columnsOf = (table: FoundTable | undefined): ReadonlySet<string> =>
  new Set(table?.columns.flatMap(({ key, heading }) => (heading === undefined ? [] : [key])));
