import { type StockPlanSettings, stockPlan } from "../../src/calculation";
import { createWorkbook } from "../../src/playground/engine/workbook";
import type { Area, CellValue, Workbook } from "../../src/playground/engine/contract";
import { installGlobals, type OfficeInNode, startOfficeInNode } from "../../src/playground/node/officeInNode";
import type { Locale } from "../../src/vocabulary";
import { connectWorkbook, type PlanInputs, type PlannerWorkbook, type WritingOf } from "../../src/workbook";
import { columnOf } from "../../src/workbook/places";

export type Rows = readonly (readonly CellValue[])[];

/** A planner's workbook, open in the genuine office.js on the playground's host. */
export interface Shop {
  readonly workbook: Workbook;
  readonly office: OfficeInNode;
  readonly planner: PlannerWorkbook;
  /** Cells as they are, from A1 on or from another cell; `table` makes an Excel table of them. */
  put(sheet: string, rows: Rows, options?: { readonly at?: string; readonly table?: string }): void;
  value(sheet: string, cell: string): CellValue;
  /** The rows of an Excel table, headings first. */
  table(name: string): CellValue[][];
  close(): void;
}

const placeOf = (cell: string): { row: number; column: number } => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row) - 1, column: columnOf(letters) };
};

export interface ShopOptions {
  readonly language?: Locale;
  readonly apiVersion?: string;
  readonly theme?: "dark";
  /** A workbook that is there already: Excel was closed and is opened again. */
  readonly workbook?: Workbook;
}

export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const { workbook = createWorkbook({ sheets: ["Notes"] }) } = options;
  const office = await startOfficeInNode({ ...options, workbook });
  const restoreGlobals = installGlobals(office);
  const sheetNamed = (name: string) => workbook.sheet(name) ?? workbook.addSheet(name);
  return {
    workbook,
    office,
    planner: connectWorkbook(),
    put(sheet, rows, { at = "A1", table } = {}) {
      const { id } = sheetNamed(sheet);
      const { row: top, column: left } = placeOf(at);
      const cells = rows.flatMap((row, i) =>
        row
          .map((value, j) => ({ row: top + i, column: left + j, value }))
          .filter(({ value }) => value !== null),
      );
      workbook.load(id, cells);
      const area = {
        sheetId: id,
        top,
        left,
        bottom: top + rows.length - 1,
        right: left + rows[0]!.length - 1,
      };
      if (table) workbook.addTable({ name: table, area, hasHeaders: true });
    },
    value(sheet, cell) {
      const { row, column } = placeOf(cell);
      return workbook.cell(sheetNamed(sheet).id, row, column)?.value ?? null;
    },
    table(name) {
      const table = workbook.tables.find((each) => each.name === name);
      return table ? rowsOf(workbook, table.area) : [];
    },
    close() {
      restoreGlobals();
      office.stop();
    },
  };
}

function rowsOf(workbook: Workbook, { sheetId, top, left, bottom, right }: Area): CellValue[][] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from(
      { length: right - left + 1 },
      (_, j) => workbook.cell(sheetId, top + i, left + j)?.value ?? null,
    ),
  );
}

/** 2026-10-01. */
export const firstDay = 46296;

export const products: Rows = [
  ["SKU", "Product name", "Unit cost", "Average lead days", "Maximum lead days", "On hand", "On order"],
  ["LAMP", "Lamp", 8, 10, 14, 900, 0],
  ["00123", "Rug", 20, 30, 45, 50, 10],
];

/** Ten days: 5 lamps a day, 10 on the first; 2 rugs a day. */
export const sales: Rows = [
  ["Date", "SKU", "Units"],
  ...Array.from({ length: 10 }, (_, day): Rows => [
    [firstDay + day, "LAMP", day === 0 ? 10 : 5],
    [firstDay + day, "00123", 2],
  ]).flat(),
];

export async function openShopWithData(options: ShopOptions = {}): Promise<Shop> {
  const shop = await openShop(options);
  shop.put("Products", products, { table: "Products" });
  shop.put("Sales", sales, { table: "Sales" });
  return shop;
}

export const settings: StockPlanSettings = {
  demandDays: 365,
  peakMethod: "MAX",
  coverDays: 3,
  promoUpliftRate: 0,
  warningFactor: 1.2,
  needDate: firstDay + 100,
  batchShares: [0.7, 0.3],
  batchLeadDays: [56, 21],
  batchModes: ["SEA", "AIR"],
};

/** What was read; a refusal fails the test with its problems. */
export async function readAll(shop: Shop): Promise<PlanInputs> {
  const found = await shop.planner.findTables();
  const read = await shop.planner.readInputs(found);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const coverDaysNames = { "en-US": "Cover days", "zh-CN": "备货天数", "zh-TW": "備貨天數" };

export async function planFor(shop: Shop, locale: Locale = "en-US"): Promise<WritingOf<"stockPlan">> {
  const inputs = await readAll(shop);
  const plan = stockPlan(inputs.products, inputs.demand, settings);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const coverDays = {
    name: coverDaysNames[locale],
    value: 3,
    unit: locale === "en-US" ? "days" : "天",
    source: "003-20",
  };
  const peak = {
    name: locale === "en-US" ? "Peak" : "峰值",
    value: "=MAX",
    unit: "",
    source: "000-13",
    note: "text that begins with = stays text",
  };
  const { lines, batches } = plan.value;
  return {
    kind: "stockPlan",
    rows: { plan: lines, batches, assumptions: [coverDays, peak] },
    settings,
    fingerprints: [inputs.fingerprint],
    locale,
  };
}
