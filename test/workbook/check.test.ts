import type { Finding } from "../../src/calculation";
import { readForScreen } from "../../src/taskpane/screens/readings";
import { alertsScreen } from "../../src/taskpane/today/alerts/definition";
import { alertFields } from "../../src/taskpane/today/alerts/fields";
import { checkScreen } from "../../src/taskpane/today/check/definition";
import { decisionOf } from "../../src/taskpane/forms/fields";
import { firstDay, openShop, type Rows, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const today = firstDay + 60;
const on = {
  report: () => undefined,
  signal: new AbortController().signal,
  turnTo: () => undefined,
  tell: (change: () => void) => change(),
};

/** Sixty days of five lamps and two rugs, with whatever a planner mistypes. */
const salesWith = (change: Readonly<Record<number, unknown>>): Rows => [
  ["Date", "SKU", "Units"],
  ...Array.from({ length: 60 }, (_, day): Rows => [
    [(change[day] ?? firstDay + day) as never, "LAMP", 5],
    [firstDay + day, "00123", 2],
  ]).flat(),
];

const productRows: Rows = [
  ["SKU", "Unit cost", "Average lead days", "Maximum lead days", "On hand", "On order", "Pack size", "Price"],
  ["LAMP", 8, 20, 25, 40, 7, 24, 19.9],
  ["00123", null, 30, 45, 900, 0, 1, 40],
];

async function openMessyShop(): Promise<void> {
  shop = await openShop();
  shop.put("Products", productRows, { table: "Products" });
  shop.put("Sales", salesWith({ 3: "2026/10/4" }), { table: "Sales" });
  shop.put(
    "Suppliers",
    [
      ["Supplier", "SKU", "Order share", "Unit cost"],
      ["Ningbo", "00123", 1, 20],
      ["Ningbo", "lamp", 1, 8],
    ],
    { table: "Suppliers" },
  );
}

async function found(): Promise<readonly Finding[]> {
  const reading = await readForScreen(shop.planner, checkScreen, on);
  if (!reading.ok) throw new Error(reading.problems[0]!.code);
  const { inputs, ...read } = reading.value;
  const decision = decisionOf(checkScreen.fields, {});
  if (!decision.ok) throw new Error("the defaults are right");
  const given = {
    ...read,
    inputs: inputs!,
    decision: decision.value,
    today,
    locale: "en-US",
    past: shop.planner,
  } as const;
  const checked = await checkScreen.workOut(given, on);
  if (!checked.ok) throw new Error(checked.problems[0]!.code);
  return checked.value.groups.flatMap(({ findings }) => findings);
}

const fixOf = (findings: readonly Finding[], code: string) =>
  findings.find(({ problem }) => problem.code === code)?.fix;

it("finds what was mistyped in a workbook, with the cells, and is content once all of it is mended", async () => {
  await openMessyShop();
  const findings = await found();
  expect(fixOf(findings, "missing")).toEqual({ sheet: "Products", cell: "B3", from: "", to: 20 });
  expect(fixOf(findings, "onOrderBelowCarton")).toEqual({
    sheet: "Products",
    cell: "F2",
    from: 7,
    to: 7 * 24,
  });
  expect(fixOf(findings, "dateAsText")).toMatchObject({ sheet: "Sales", cell: "A8", to: firstDay + 3 });
  expect(fixOf(findings, "rowOfMistypedSku")).toEqual({
    sheet: "Suppliers",
    cell: "B3",
    from: "lamp",
    to: "LAMP",
  });

  for (const { fix } of findings) {
    if (fix) expect(await shop.planner.fixCell(fix, "en-US")).toMatchObject({ ok: true });
  }
  expect(shop.value("Products", "B3")).toBe(20);
  expect(shop.value("Sales", "A8")).toBe(firstDay + 3);
  expect(shop.table("StockplanCorrections")).toHaveLength(1 + findings.filter(({ fix }) => fix).length);
  expect(await found()).toEqual([]);
});

it("alerts by the columns of the Products table, and writes the list into a sheet of ours", async () => {
  await openMessyShop();
  const reading = await readForScreen(shop.planner, alertsScreen, on);
  if (!reading.ok) throw new Error(reading.problems[0]!.code);
  const decision = decisionOf(alertFields, {});
  if (!decision.ok) throw new Error(decision.problems[0]!.code);
  const { inputs, ...read } = reading.value;
  const given = {
    ...read,
    inputs: inputs!,
    decision: decision.value,
    today,
    locale: "zh-TW",
    past: shop.planner,
  } as const;
  const answer = await alertsScreen.workOut(given, on);
  if (!answer.ok) throw new Error(answer.problems[0]!.code);
  // 8 days of 5 lamps are there, and an order of today takes 20
  expect(answer.value.found.find(({ kind }) => kind === "STOCK OUT")).toMatchObject({
    sku: "LAMP",
    worth: { of: "PRICE", perUnit: 19.9 },
  });

  const writing = alertsScreen.writing!(answer.value, given)!;
  const { fingerprints } = reading.value;
  const written = await shop.planner.write({ settings: {}, ...writing, fingerprints, locale: "zh-TW" });
  expect(written).toMatchObject({ ok: true, value: { tables: [{ name: "警示", sheet: "警示" }] } });
  const [headings, ...rows] = shop.table("StockplanAlerts");
  expect(headings).toEqual(["排名", "SKU", "警示", "涉及金額", "期限", "建議", "規則"]);
  expect(rows.map(([rank]) => rank)).toEqual(rows.map((_, index) => index + 1));
  const money = rows.map((row) => Number(row[3]));
  expect(money).toEqual([...money].sort((a, b) => b - a));

  shop.put("Products", [[41]], { at: "E2" });
  const again = await shop.planner.write({ settings: {}, ...writing, fingerprints, locale: "zh-TW" });
  expect(again).toMatchObject({ ok: false, problems: [{ code: "changedSinceRead" }] });
});
