import type { LoadedCell } from "../../src/playground/engine/contract";
import {
  columnNamed,
  type Locale,
  plannerTableDefinitions,
  plannerTableKeys,
  type RawCell,
  type Table,
  type Term,
} from "../../src/vocabulary";
import type { PlannerTable } from "../../src/workbook";
import { columnLetter } from "../../src/workbook/places";
import { plannerTables } from "../../src/workbook/writing/plannerTables";
import {
  choicesTable,
  correctionTable,
  importedTable,
  linesTable,
  logTable,
  type OwnTable,
  savedDraftsTable,
  versionsTable,
} from "../../src/workbook/writing/ownTables";
import { writtenTables } from "../../src/workbook/writing/writtenTables";
import { type EarlierTable, firstLayouts, secondLayouts, writtenLayouts } from "./earlierLayouts";
import { firstDay, openShop, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const headingRow = 1;
const rowsTyped = 3;

/** A value that a column of this term takes. */
function valueOf(term: Term<unknown>): NonNullable<RawCell> {
  if (term.choices) return term.choices[0]!;
  const examples: RawCell[] = [firstDay, 5, 0.5, true, "Something"];
  return examples.find((each) => term.read(each).ok)!;
}

/** The earlier table with rows in it, and the planner's own column in its middle and on its right. */
function cellsOf({ table, headings: byLocale }: EarlierTable, locale: Locale): LoadedCell[] {
  const definition: Table = plannerTableDefinitions[table];
  const [first, ...others] = byLocale[locale].split(" | ");
  const headings = [first!, "My column", ...others, "My margin"];
  const row = (index: number): LoadedCell[] =>
    headings.map((heading, column) => {
      const place = { row: headingRow + 1 + index, column };
      if (heading === "My margin") {
        const formula = `=ROW()/${index + 1}`;
        return { ...place, value: (place.row + 1) / (index + 1), formula, style: { numberFormat: "0.0%" } };
      }
      if (heading === "My column")
        return { ...place, value: `mine ${index}`, style: { fillColor: "#FFEE00" } };
      const named = columnNamed(definition, heading);
      if (named === undefined) throw new Error(`${table}: nobody knows ${heading} any more`);
      const value = valueOf(definition.columns[named.key]!.term);
      return { ...place, value: typeof value === "boolean" ? value : (value as string | number) };
    });
  return [
    { row: 0, column: 0, value: "What the planner wrote above" },
    ...headings.map((value, column) => ({ row: headingRow, column, value })),
    ...Array.from({ length: rowsTyped }, (_, index) => row(index)).flat(),
  ];
}

/** A workbook as an earlier Stockplan left it, its versions noted. */
async function openEarlier(layouts: readonly EarlierTable[], locale: Locale) {
  shop = await openShop({ language: locale });
  const before = new Map<PlannerTable, LoadedCell[]>();
  for (const layout of layouts) {
    const sheet = shop.workbook.addSheet(`Old ${layout.table}`);
    const cells = cellsOf(layout, locale);
    shop.workbook.load(sheet.id, cells);
    const right = Math.max(...cells.map(({ column }) => column));
    const area = { sheetId: sheet.id, top: headingRow, left: 0, bottom: headingRow + rowsTyped, right };
    const name = plannerTables[layout.table].excelName;
    shop.workbook.addTable({ name, area, hasHeaders: true });
    before.set(layout.table, cells);
  }
  const versions = layouts.map(({ table, version }) => [plannerTables[table].excelName, version]);
  shop.put("Stockplan log", [["Table", "Version"], ...versions], { table: "StockplanSchema" });
  return before;
}

const layouts: readonly [string, readonly EarlierTable[]][] = [
  ["at first", firstLayouts],
  ["when promotions and shipments had come", secondLayouts],
];
const locales: readonly Locale[] = ["en-US", "zh-CN", "zh-TW"];

describe.each(layouts)("tables as they were %s", (_, earlier) => {
  it.each(locales)(
    "are carried over in %s: every cell stays, what is lacking is added on the right",
    async (locale) => {
      const before = await openEarlier(earlier, locale);
      const done = await shop.planner.setUp(plannerTableKeys, locale);
      expect(done.ok && done.value.tables.every(({ state }) => state === "ready")).toBe(true);

      for (const { table, headings } of earlier) {
        const { id } = shop.workbook.sheet(`Old ${table}`)!;
        for (const { row, column, value, formula, style } of before.get(table)!) {
          const now = shop.workbook.cell(id, row, column);
          expect({ value: now?.value, formula: now?.formula }).toEqual({ value, formula });
          if (style) expect(now?.style).toMatchObject(style);
        }
        const [now = []] = shop.table(plannerTables[table].excelName);
        const width = headings[locale].split(" | ").length + 2;
        const { columns } = plannerTableDefinitions[table] as Table;
        const added = Object.values(columns)
          .map(({ term }) => term.label[locale])
          .filter((label) => !now.slice(0, width).includes(label));
        expect(now.slice(width)).toEqual(added);
        const found = now.map((heading) => columnNamed(plannerTableDefinitions[table], heading)?.key);
        expect(found.filter((key) => key !== undefined).sort()).toEqual(Object.keys(columns).sort());
      }
    },
  );
});

it("the values of an earlier table are read under their columns as before, beside those that came since", async () => {
  const before = await openEarlier(firstLayouts, "en-US");
  await shop.planner.setUp(plannerTableKeys, "en-US");
  const key = "suppliers";
  const read = await shop.planner.readTables([key]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.problems).toEqual([]);
  const { rows } = read.value.tables[key];
  expect(rows).toHaveLength(rowsTyped);
  // Each value of the first row is in the cell it was in.
  const [row] = rows;
  for (const [column, value] of Object.entries(row!.values)) {
    const cell = before
      .get(key)!
      .find((each) => `${columnLetter(each.column)}${each.row + 1}` === row!.cell(column));
    expect(String(cell?.value)).toBe(String(value));
  }
});

describe("a table whose columns have changed since is of a later version, so that it is carried over", () => {
  const headingsOf = ({ columns }: Table): string =>
    Object.values(columns)
      .map(({ term }) => term.label["en-US"])
      .join(" | ");

  it("where a planner fills it in", () => {
    const last = new Map([...firstLayouts, ...secondLayouts].map((layout) => [layout.table, layout]));
    const forgotten = [...last.values()].filter(
      ({ table, version, headings }) =>
        headingsOf(plannerTableDefinitions[table]) !== headings["en-US"] &&
        plannerTables[table].version <= version,
    );
    expect(forgotten.map(({ table }) => table)).toEqual([]);
  });

  it("where plans are written to it, or the log keeps it", () => {
    const ours: readonly OwnTable[] = [
      ...Object.values(writtenTables).flatMap((kind) => Object.values<OwnTable>(kind)),
      ...[
        logTable,
        linesTable,
        choicesTable,
        versionsTable,
        correctionTable,
        savedDraftsTable,
        importedTable,
      ],
    ];
    const forgotten = ours.filter(({ excelName, definition, version }) => {
      const earlier = writtenLayouts[excelName];
      return earlier && headingsOf(definition) !== earlier.headings && version <= earlier.version;
    });
    expect(forgotten.map(({ excelName }) => excelName)).toEqual([]);
  });
});
