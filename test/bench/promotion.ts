import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  dailyDemandFromLines,
  promoPlan,
  serialOf,
  type DailyDemand,
  type PromoPlan,
} from "../../src/calculation";
import { decisionOf } from "../../src/taskpane/forms/fields";
import { promoFields } from "../../src/taskpane/promotions/plan/fields";
import { realDataFolder } from "../e2e/realData";
import { printTable } from "./timing";

const on = (year: number, month: number, day: number) => serialOf({ year, month, day });

/** Planned with what was known at the end of August, judged against November. */
const history = { firstDate: on(2010, 12, 1), lastDate: on(2011, 8, 31) };
const november = { firstDate: on(2011, 11, 1), lastDate: on(2011, 11, 30) };
const productsPlanned = 60;
const multiples = [1, 1.5, 2, 2.5];

interface Sale {
  readonly date: number;
  readonly sku: string;
  readonly units: number;
}

function salesOf(folder: string): Sale[] {
  const [, ...lines] = gunzipSync(readFileSync(join(folder, "uci_daily_sku.csv.gz")))
    .toString()
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [day, sku, units] = line.split(",") as [string, string, string];
    const [year, month, date] = day.split("-").map(Number) as [number, number, number];
    return { date: on(year, month, date), sku, units: Number(units) };
  });
}

function demandIn(sales: readonly Sale[], span: typeof history): Map<string, DailyDemand> {
  const within = sales.filter(({ date }) => date >= span.firstDate && date <= span.lastDate);
  const lines = {
    dates: within.map(({ date }) => date),
    skus: within.map(({ sku }) => sku),
    units: within.map(({ units }) => units),
  };
  return dailyDemandFromLines(lines, span);
}

const total = (units: Float64Array | undefined): number =>
  (units ?? new Float64Array()).reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);

function planWith(demand: Map<string, DailyDemand>, demandMultiple: number | undefined): PromoPlan {
  // What everybody gets who decides nothing.
  const decision = decisionOf(promoFields, {});
  if (!decision.ok) throw new Error(decision.problems[0]!.code);
  const plan = promoPlan({
    products: [...demand.keys()].map((sku) => ({ sku })),
    demand,
    platforms: [{ channel: "Shop", startDate: november.firstDate, endDate: november.lastDate }],
    listed: [],
    roles: new Map(),
    lanes: [],
    settings: { ...decision.value, demandMultiple, warehouses: [], warehouseShares: [] },
    asOfDate: history.lastDate + 1,
  });
  if (!plan.ok) throw new Error(plan.problems[0]!.code);
  return plan.value;
}

/** A plan made at the end of August 2011 with a real shop's sales, judged against its November. */
export function benchPromotion(folder = realDataFolder): void {
  if (folder === undefined) {
    console.log("\nPromotion: its data is not beside the project.");
    return;
  }
  const sales = salesOf(folder);
  const best = [...demandIn(sales, history).values()]
    .sort((a, b) => total(b.units) - total(a.units))
    .slice(0, productsPlanned);
  const demand = new Map(best.map((each) => [each.sku, each]));
  const actual = demandIn(sales, november);
  const asked = planWith(demand, undefined);
  console.log(`\nWithout a multiple: ${asked.problems.map(({ code }) => code).join(", ")}`);
  printTable(
    "Promotion of November 2011, planned on 1 September",
    ["multiple", "expected", "planned", "sold", "WAPE", "enough for", "units covered", "left over"],
    multiples.map((multiple) => judged(planWith(demand, multiple), multiple, actual)),
  );
}

function judged({ lines }: PromoPlan, multiple: number, actual: ReadonlyMap<string, DailyDemand>): string[] {
  const rows = lines.map(({ sku, expectedUnits = 0, quantity }) => ({
    expected: expectedUnits,
    planned: quantity?.units ?? 0,
    sold: total(actual.get(sku)?.units),
  }));
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`;
  const [sold, planned] = [sum((row) => row.sold), sum((row) => row.planned)];
  return [
    String(multiple),
    String(Math.round(sum((row) => row.expected))),
    String(planned),
    String(sold),
    percent(
      sum((row) => Math.abs(row.sold - row.expected)),
      sold,
    ),
    `${rows.filter((row) => row.planned >= row.sold).length} of ${rows.length}`,
    percent(
      sum((row) => Math.min(row.planned, row.sold)),
      sold,
    ),
    percent(
      sum((row) => Math.max(0, row.planned - row.sold)),
      planned,
    ),
  ];
}
