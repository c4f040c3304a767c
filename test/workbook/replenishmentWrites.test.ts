import { replenishment, replenishmentProjection, type ReplenishmentSettings } from "../../src/calculation";
import type { WritingOf } from "../../src/workbook";
import { firstDay, openShopWithData, readAll, type Shop } from "./shop";

let shop: Shop;
beforeEach(async () => {
  shop = await openShopWithData();
  shop.put("Suppliers", [
    ["Supplier", "SKU", "Order share", "Minimum order"],
    ["Ningbo", "00123", 0.7, null],
    ["Yiwu", "00123", 0.3, null],
  ]);
  shop.put("Lanes", [
    ["Lane", "Leg", "Usual days", "Worst days"],
    ["Sea", "PRODUCTION", 15, 20],
    ["Sea", "LINE HAUL", 30, 44],
  ]);
});
afterEach(() => shop.close());

const settings: ReplenishmentSettings = {
  safetyStockRule: "DAYS",
  serviceLevel: 0.95,
  safetyDays: 10,
  demandDays: 365,
  orderTrigger: "POINT",
  triggerDays: 15,
  reviewDays: 30,
  warningFactor: 1.2,
  slowDays: 90,
  staleSalesDays: 7,
  leaveOutDayOf: ["NONE"],
  deviationThreshold: 0.3,
  mainSupplierShare: 0.7,
  fillContainers: false,
  leastFilled: 0.5,
  mostFillDays: 30,
  closedDaysBeforeSpringFestival: 7,
  closedDaysFromSpringFestival: 14,
  nationalHolidayDays: 7,
};
const asOfDate = firstDay + 10;

async function planned(): Promise<WritingOf<"replenishment">> {
  const inputs = await readAll(shop);
  const read = await shop.planner.readTables(["lanes", "suppliers"]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { lanes, suppliers } = read.value.tables;
  const plan = replenishment({
    products: inputs.products,
    demand: inputs.demand,
    promotions: [],
    stockCounts: new Map(),
    laneLegs: lanes.rows.map(({ values }) => values),
    suppliers: suppliers.rows.map(({ values }) => values),
    incoming: new Map(),
    settings,
    asOfDate,
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const { lines, orders } = plan.value;
  return {
    kind: "replenishment",
    rows: {
      plan: lines,
      orders,
      projection: lines.flatMap((line) => replenishmentProjection(line, asOfDate)),
    },
    settings,
    fingerprints: [inputs.fingerprint, read.value.fingerprint],
    locale: "en-US",
  };
}

const recordsOf = (name: string) => {
  const [headings, ...rows] = shop.table(name);
  return rows.map((row) => Object.fromEntries(headings!.map((heading, i) => [String(heading), row[i]])));
};

it("writes the plan, one draft a supplier, and a chart for each product's projected stock (000-47)", async () => {
  expect(await shop.planner.write(await planned())).toMatchObject({ ok: true });
  const rug = recordsOf("StockplanReplenishment").find((row) => row["SKU"] === "00123")!;
  // 2 a day: (30 lead + 30 review + 10 safety) × 2 − 60
  expect(rug["Units needed"]).toBeCloseTo(70 * 2 - 60, 4);
  expect(rug["Order now"]).toBe(80);
  expect(
    recordsOf("StockplanDraftOrders").map((row) => [row["Supplier"], row["Units"], row["Amount"]]),
  ).toEqual([
    ["Ningbo", 80 * 0.7, 56 * 20],
    ["Yiwu", 80 * 0.3, 24 * 20],
  ]);
  const { charts } = shop.office.host.records;
  expect(charts.map(({ type, title }) => [type, title.text])).toEqual([
    ["Line", "LAMP · Stock projection"],
    ["Line", "00123 · Stock projection"],
  ]);
  expect(charts[1]!.series.map(({ values }) => values.name)).toEqual([
    "Closing stock",
    "Closing stock with the order",
    "Safety stock",
    "Reorder point",
  ]);
  expect(shop.office.host.unsupported()).toEqual([]);
});

it("is refused where a supplier or a lane changed since it was read, and nothing is written then", async () => {
  const before = await planned();
  shop.put("Lanes", [["Sea", "LINE HAUL", 45, 60]], { at: "A3" });
  expect(await shop.planner.write(before)).toMatchObject({ problems: [{ code: "changedSinceRead" }] });
  const anew = await planned();
  shop.put("Suppliers", [["Yiwu", "00123", 0.5, null]], { at: "A3" });
  expect(await shop.planner.write(anew)).toMatchObject({ problems: [{ code: "changedSinceRead" }] });
  expect(shop.table("StockplanReplenishment")).toEqual([]);
});

it("is taken back, charts and all", async () => {
  const written = await shop.planner.write(await planned());
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  expect(await shop.planner.takeBackWrite(written.value.id)).toMatchObject({ ok: true });
  expect(recordsOf("StockplanDraftOrders").filter((row) => row["SKU"] !== null)).toEqual([]);
  expect(shop.office.host.records.charts).toEqual([]);
});
