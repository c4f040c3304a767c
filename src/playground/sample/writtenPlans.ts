import type ExcelJS from "exceljs";
import { isoDay, serialOf, type SampleDays } from "./days";
import { SAMPLE_PRODUCTS } from "./products";
import { PAST_TIMES, PLANNED_TIMES, samplePromotions, type SamplePromotion } from "./promotions";
import type { Cell } from "./sampleTable";

/** A promotion's plan as the add-in keeps it in its log. */
interface WrittenPlan {
  readonly promotion: SamplePromotion;
  readonly writtenOn: Date;
  readonly times: number;
}

/** The columns of the plan and of its batches that are kept; the others are blank to who reads them. */
const PLAN_COLUMNS = ["sku", "usualUnits", "demandMultiple", "expectedUnits", "leftAtStart", "orderUnits"];
const BATCH_COLUMNS = ["sku", "batch", "lane", "units", "orderBy", "shipBy", "arriveBy", "isHeldBack"];
/** Days from an order to the day it leaves, and from there to the shelf. */
const SEA_DAYS = { made: 15, onTheWay: 38 };
const AIR_DAYS = { made: 40, onTheWay: 9 };
const HELD_BACK_SHARE = 0.3;
/** Of which nothing was left when a promotion began. */
const SOLD_OUT = "HP-LAMP-01";

const LOG_HEADINGS = [
  "Write",
  "Started at",
  "State",
  "Fingerprint",
  "Settings",
  "Language",
  "Author",
  "Revision",
  "Rows",
  "Kind",
];
const LINE_HEADINGS = ["Write", "Table", "Row", "Cells"];

/**
 * Adds the log of the add-in with the plans of two promotions: the one that is over, to be reviewed, and the one under way,
 * to be watched. What is on trial is not promoted.
 */
export function addWrittenPlans(workbook: ExcelJS.Workbook, days: SampleDays): void {
  const { past, underWay } = samplePromotions(days);
  const plans: readonly WrittenPlan[] = [
    { promotion: past, writtenOn: days.ago(118), times: PAST_TIMES.planned },
    { promotion: underWay, writtenOn: days.ago(75), times: PLANNED_TIMES },
  ];
  const lines = plans.map((plan, index) => linesOf(writeId(index), plan));
  const entries = plans.map(({ promotion, writtenOn }, index): Cell[] => [
    writeId(index),
    `${isoDay(writtenOn)}T08:00:00.000Z`,
    "COMPLETE",
    "",
    JSON.stringify({
      promotion: promotion.name,
      startDate: serialOf(promotion.from),
      endDate: serialOf(promotion.to),
    }),
    "en-US",
    "Mei",
    index + 1,
    lines[index]!.length,
    "promo",
  ]);
  const sheet = workbook.addWorksheet("Stockplan log", { views: [{ state: "frozen", ySplit: 1 }] });
  addLogTable(sheet, "StockplanLog", "A1", LOG_HEADINGS, entries);
  addLogTable(sheet, "StockplanLines", "L1", LINE_HEADINGS, lines.flat());
}

const writeId = (index: number): string => `sample-plan-${index + 1}`;

function linesOf(id: string, { promotion, writtenOn, times }: WrittenPlan): Cell[][] {
  const days = serialOf(promotion.to) - serialOf(promotion.from) + 1;
  const planned = SAMPLE_PRODUCTS.filter(({ stage }) => stage !== "TEST").map((product) => {
    const usual = product.usualUnitsPerDay * days;
    const expected = usual * times;
    const left = product.sku === SOLD_OUT ? 0 : Math.round(expected / 4);
    const order = Math.ceil(expected / product.packSize) * product.packSize;
    const later = Math.floor((order * HELD_BACK_SHARE) / product.packSize) * product.packSize;
    return { sku: product.sku, usual, expected, left, order, later };
  });
  const plan = planned.map(({ sku, usual, expected, left, order }) => [
    sku,
    usual,
    times,
    expected,
    left,
    order,
  ]);
  const batches = planned.flatMap(({ sku, order, later }) => [
    [sku, 1, "Sea US East", order - later, ...batchDays(writtenOn, SEA_DAYS), false],
    ...(later > 0 ? [[sku, 2, "Air US", later, ...batchDays(writtenOn, AIR_DAYS), true]] : []),
  ]);
  return [
    ...tableLines(id, "StockplanPromoPlan", [PLAN_COLUMNS, ...plan]),
    ...tableLines(id, "StockplanPromoBatches", [BATCH_COLUMNS, ...batches]),
  ];
}

/** A batch is ordered the day after the plan was written. */
function batchDays(writtenOn: Date, { made, onTheWay }: typeof SEA_DAYS): readonly number[] {
  const orderBy = serialOf(writtenOn) + 1;
  return [orderBy, orderBy + made, orderBy + made + onTheWay];
}

/** The keys of the columns stand in row 0. */
const tableLines = (id: string, table: string, rows: readonly (readonly unknown[])[]): Cell[][] =>
  rows.map((cells, row) => [id, table, row, JSON.stringify(cells)]);

function addLogTable(
  sheet: ExcelJS.Worksheet,
  name: string,
  ref: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  sheet.addTable({
    name,
    ref,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
}
