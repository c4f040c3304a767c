import { buildSampleWorkbook } from "../../src/playground/sample/sampleWorkbook";
import { openWorkbook } from "../../src/playground/xlsx/open";
import { plannerTableKeys } from "../../src/vocabulary/tables/plannerTables";
import type { ListedTable } from "../../src/workbook";
import { openShop, type Shop } from "./shop";

/** The sample of the playground as the add-in reads it, opened on a leap day, at a year's end and in the source's season. */

jest.setTimeout(30_000);

let shop: Shop;
afterEach(() => shop.close());

const notListed: readonly string[] = ["sales", "stock", "settings"];
const listed = plannerTableKeys.filter((key) => !notListed.includes(key)) as readonly ListedTable[];

it.each([
  ["2026-10-29", 2026, 9, 29],
  ["2028-02-29", 2028, 1, 29],
  ["2026-12-31", 2026, 11, 31],
])("is read without a cell to mend, opened on %s", async (_name, year, month, day) => {
  const bytes = await buildSampleWorkbook(new Date(Date.UTC(year, month, day)));
  shop = await openShop({ workbook: await openWorkbook(bytes, "sample.xlsx") });
  const inputs = await shop.planner.readInputs(await shop.planner.findTables());
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems));
  expect(inputs.value.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const tables = await shop.planner.readTables(listed);
  if (!tables.ok) throw new Error(JSON.stringify(tables.problems));
  expect(Object.values(tables.value).flatMap(({ problems }) => problems)).toEqual([]);

  // It sells in the US; set-up adds the other settings below.
  const ownSettings = async () =>
    (await shop.planner.readSettings()).own.map(({ key, value }) => [key, value]);
  const inDollars = [["exchange.homeCurrency", "USD"]];
  expect(await ownSettings()).toEqual(inDollars);
  const done = await shop.planner.setUp(["settings"], "en-US");
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  expect(done.value.tables.find(({ table }) => table === "settings")).toMatchObject({ state: "ready" });
  expect(await ownSettings()).toEqual(inDollars);

  const plans = await shop.planner.pastWrites("promo");
  expect(plans.map(({ revision, isTakenBack }) => [revision, isTakenBack])).toEqual([
    [2, false],
    [1, false],
  ]);
  const rows = await shop.planner.rowsOfWrite(plans[0]!.id);
  if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
  // Eight days of 15 lamps, twice as many; 30% of 20 cartons of 12 are held back.
  expect(rows.value["promoPlan"]).toContainEqual(
    expect.objectContaining({ sku: "HP-LAMP-01", expectedUnits: 15 * 8 * 2, orderUnits: 20 * 12 }),
  );
  expect(rows.value["batches"]).toContainEqual(
    expect.objectContaining({ sku: "HP-LAMP-01", batch: 2, units: 6 * 12, isHeldBack: true }),
  );
});
