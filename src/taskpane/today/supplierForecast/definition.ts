import {
  answer,
  type Problem,
  type Result,
  sharedWeeks,
  supplierForecast,
  type SupplierForecastLine,
} from "../../../calculation";
import { demandPlanTerms, replenishmentTerms, safetyStockTerms } from "../../../vocabulary";
import { supplier } from "../../../vocabulary/terms/suppliers";
import { defineScreen } from "../../screens/definition";
import { forecastBeside } from "../forecast/besideThePane";
import { rowsOf } from "../../screens/placedRows";
import { shopOf } from "../forecast/shop";

/** A line as it is shown and written; nothing of it is a cost, a price or a stock. */
export interface SharedRow {
  readonly supplier: string;
  readonly sku: string;
  readonly from: number;
  readonly units: number;
  readonly [week: `week${number}`]: number;
}

export interface SharedForecast {
  readonly supplier: string;
  /** Everybody the Suppliers table names. */
  readonly suppliers: readonly string[];
  readonly firstDate: number;
  readonly lines: readonly SupplierForecastLine[];
  readonly rows: readonly SharedRow[];
  readonly problems: readonly Problem[];
}

const daysAWeek = 7;

/** What one supplier may expect in the coming twelve weeks, written as a table that can be sent as it is (000-32). */
export const supplierForecastScreen = defineScreen({
  tables: { suppliers: "needed", promotions: "used", stock: "used" },
  inputs: "needed",
  fields: {
    supplier,
    mainSupplierShare: replenishmentTerms.mainSupplierShare,
    serviceLevel: safetyStockTerms.usualServiceLevel,
    leaveOutOutliers: demandPlanTerms.leaveOutOutliers,
    leaveOutSuspected: demandPlanTerms.leaveOutSuspected,
  },
  async workOut({ inputs, tables, decision }, on): Promise<Result<SharedForecast>> {
    const rows = rowsOf(tables.suppliers);
    const suppliers = [...new Set(rows.map((row) => row.supplier))];
    const chosen = decision.supplier ?? suppliers[0] ?? "";
    const made = await forecastBeside(
      {
        ...shopOf(inputs, tables, decision),
        horizonDays: sharedWeeks.value * daysAWeek,
        serviceLevel: decision.serviceLevel,
      },
      on,
    );
    if (!made.ok) return made;
    const { firstDate, products } = made.value;
    const { lines, problems } = supplierForecast(products, rows, chosen, decision.mainSupplierShare);
    const sorted = [...lines].sort((a, b) => b.units - a.units);
    const shared = sorted.map((line) => sharedRow(chosen, firstDate, line));
    return answer({ supplier: chosen, suppliers, firstDate, lines: sorted, rows: shared, problems });
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ rows, supplier: chosen }, { decision }) =>
    rows.length === 0
      ? undefined
      : {
          kind: "supplierForecast",
          rows: { forecast: rows },
          // What a supplier is shown says by itself for whom it is.
          settings: { ...decision, supplier: chosen },
        },
});

const sharedRow = (chosen: string, from: number, { sku, units, weeks }: SupplierForecastLine): SharedRow => ({
  supplier: chosen,
  sku,
  from,
  ...Object.fromEntries(weeks.map((each, index) => [`week${index + 1}`, each])),
  units,
});
