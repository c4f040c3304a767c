import type { WritingOf } from "../../src/workbook";
import { openShopWithData, readAll, type Shop } from "./shop";

let shop: Shop;
beforeEach(async () => (shop = await openShopWithData()));
afterEach(() => shop.close());

const review = async (
  log: NonNullable<WritingOf<"review">["rows"]["log"]>,
): Promise<WritingOf<"review">> => ({
  kind: "review",
  rows: {
    log,
    lines: [{ sku: "00123", forecastUnits: 60, actualUnits: 62, errorUnits: 2, accuracy: 60 / 62 }],
  },
  settings: {},
  fingerprints: [(await readAll(shop)).fingerprint],
  locale: "en-US",
});

const september = {
  month: "2026-09",
  origin: "WRITTEN",
  skus: 2,
  accuracy: 0.65,
  bias: 0.1,
  naiveAccuracy: 0.6,
};
const october = {
  month: "2026-10",
  origin: "WRITTEN",
  skus: 2,
  accuracy: 0.82,
  bias: -0.05,
  naiveAccuracy: 0.7,
};

async function write(log: Parameters<typeof review>[0]): Promise<string> {
  const written = await shop.planner.write(await review(log));
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value.id;
}

const chartOf = (name: string) =>
  shop.office.host.records.charts.find(({ values }) => String(values.name).startsWith(name));

it("draws the accuracy of the months beside the review log, and lengthens it with the log", async () => {
  await write([september]);
  await write([september, october]);
  const chart = chartOf("StockplanReviewLog")!;
  expect(chart).toMatchObject({ type: "Line", title: { text: "Forecast accuracy by month" } });
  expect(chart.series.map(({ values, source }) => [values.name, source!.bottom - source!.top + 1])).toEqual([
    ["Accuracy", 2],
    ["Accuracy of last month’s sales", 2],
  ]);
  expect(shop.office.host.records.charts).toHaveLength(1);
  expect(shop.table("StockplanForecastReview")[1]!.slice(0, 2)).toEqual(["00123", 60]);
  expect(shop.office.host.unsupported()).toEqual([]);
});

it("takes the last review back, chart and all, and says of each past write what it wrote", async () => {
  const first = await write([september]);
  const second = await write([september, october]);
  expect(await shop.planner.takeBackWrite(first)).toMatchObject({ problems: [{ code: "laterWriteStands" }] });
  expect(await shop.planner.takeBackWrite(second)).toMatchObject({ ok: true });
  expect(
    shop
      .table("StockplanReviewLog")
      .slice(1)
      .filter(([month]) => month !== null),
  ).toHaveLength(1);
  expect(chartOf("StockplanReviewLog")!.series[0]!.source).toMatchObject({ top: 1, bottom: 1 });

  const past = await shop.planner.pastWrites();
  expect(past.map(({ id, kind, isTakenBack }) => [id, kind, isTakenBack])).toEqual([
    [second, "review", true],
    [first, "review", false],
  ]);
  const rows = await shop.planner.rowsOfWrite(second);
  expect(rows).toMatchObject({
    ok: true,
    value: { log: [{ month: "2026-09" }, { month: "2026-10", accuracy: 0.82 }] },
  });
});

it("writes a dashboard each figure in its own format, what is worse coloured", async () => {
  const kpi = {
    group: "Money",
    now: 0.25,
    before: 0.3,
    month: "2026-10",
    formula: "",
    source: "C.11",
    note: "",
  };
  const written = await shop.planner.write({
    kind: "dashboard",
    rows: {
      kpis: [
        { ...kpi, kpi: "Gross margin", unit: "fraction, 0.15 or 15%", trend: "WORSE" },
        { ...kpi, kpi: "Cash flow", now: -1200, before: undefined, unit: "money" },
      ],
      matrix: [{ cell: "AX", skus: 3, value: 900, valueShare: 0.9, serviceLevel: 0.98 }],
      suppliers: [],
    },
    settings: {},
    fingerprints: [(await readAll(shop)).fingerprint],
    locale: "en-US",
  });
  expect(written).toMatchObject({ ok: true });
  const { workbook } = shop;
  const { id } = workbook.sheet("Dashboard")!;
  const formats = [1, 2].map((row) => workbook.cell(id, row, 2)?.style?.numberFormat);
  expect(formats).toEqual(["0.0%", "#,##0.00"]);
  expect(shop.value("Dashboard", "D3")).toBeNull(); // not known, and no 0
  expect(shop.office.host.records.conditionalFormats).toMatchObject([{ rule: { formula1: '="WORSE"' } }]);
  expect(chartOf("StockplanClassMatrix")).toMatchObject({ type: "ColumnClustered" });
  // A report of no supplier makes no sheet.
  expect(workbook.sheet("Supplier report")).toBeUndefined();
});
