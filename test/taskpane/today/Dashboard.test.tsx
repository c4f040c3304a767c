import { screen, waitFor, within } from "@testing-library/react";
import { serialOf } from "../../../src/calculation";
import { Dashboard } from "../../../src/taskpane/today/dashboard/Dashboard";
import type { WritingOf } from "../../../src/workbook/contract";
import { MemoryWorkbook } from "../memoryWorkbook";
import { section, showScreen } from "../showPane";

const date = (month: number, day: number) => serialOf({ year: 2025, month, day });

/** Three lamps a day at 8 in May, four in June; 100 counted on 1 June. */
function shop(): MemoryWorkbook {
  const workbook = new MemoryWorkbook({
    products: [{ sku: "LAMP", unitCost: 8, onHand: 40 }],
    sales: Array.from({ length: 61 }, (_, day) => ({
      sku: "LAMP",
      date: date(5, 1) + day,
      units: day < 31 ? 3 : 4,
    })),
  });
  workbook.listed.stock = [
    { sku: "LAMP", kind: "ON HAND", units: 100, date: date(6, 1), reference: "HK" },
    { sku: "LAMP", kind: "ON ORDER", units: 500, date: date(6, 1) },
  ];
  workbook.listed.months = [
    { month: date(6, 1), cashIn: 900, cashOut: 400 },
    { month: date(5, 1), cashIn: 700, cashOut: 100 },
  ];
  workbook.listed.deliveries = [
    {
      supplier: "Ning",
      sku: "LAMP",
      promisedDate: date(6, 5),
      receivedDate: date(6, 9),
      unitsOrdered: 200,
      unitsReceived: 190,
      unitsRejected: 19,
    },
  ];
  return workbook;
}

const rowOf = async (group: string, kpi: string) => {
  const row = (await section(group)).getByRole("row", { name: new RegExp(`^${kpi}`) });
  return [...row.children].map((cell) => cell.textContent);
};

it("shows the last whole month against the month before, with how each change is to be taken (000-46, C.11)", async () => {
  showScreen(shop(), Dashboard);
  expect(await screen.findByRole("region", { name: "2025-06 against 2025-05" })).toBeTruthy();
  expect(await rowOf("Money", "Cash flow")).toEqual(["Cash flow", "500▼", "600"]);
  expect(await rowOf("Money", "Money in stock")).toEqual(["Money in stock", "800", "–"]);
  // 100 × 8 × 30 ÷ (120 × 8); nothing was counted in May
  expect(await rowOf("Supply", "Days of inventory")).toEqual(["Days of inventory", "25", "–"]);
  expect((await section("Money")).getByRole("img", { name: "Trend: WORSE" })).toBeTruthy();
});

it("opens a KPI's formula with the figures of both months, and says what it lacks", async () => {
  const planner = showScreen(shop(), Dashboard);
  const supply = await section("Supply");
  await planner.click(supply.getByRole("button", { name: /Days of inventory/ }));
  expect(supply.getAllByText("Average stock at cost × Days ÷ Cost of sales")).toHaveLength(2);
  expect(supply.getByText("800 × 30 ÷ 960 = 25")).toBeTruthy();
  expect(supply.getByText(/no ON HAND count dated in 2025-05/)).toBeTruthy();

  const lacking = await section("Not known yet");
  await planner.click(lacking.getByRole("button", { name: /^Their formulas/ }));
  await planner.click(lacking.getByRole("button", { name: /Gross margin/ }));
  expect(lacking.getByText("2025-06 has no Revenue in the Monthly figures table.")).toBeTruthy();
});

it("leaves the formula out where a KPI is a figure as it was counted", async () => {
  const planner = showScreen(shop(), Dashboard);
  const money = await section("Money");
  await planner.click(money.getByRole("button", { name: /Money in stock/ }));
  // 100 lamps at 8
  expect(await money.findAllByText("800")).toHaveLength(2);
  expect(money.queryByText("800 = 800")).toBeNull();
  expect(money.getAllByText(/C\.11|000-46/).length).toBeGreaterThan(0);
});

it("shows stock-out days and the value of slow stock first (000-05)", async () => {
  const workbook = shop();
  workbook.listed.stock = [{ sku: "LAMP", kind: "ON HAND", units: 0, date: date(6, 1), reference: "HK" }];
  workbook.sales = workbook.sales!.map((sale) => (sale.date >= date(6, 1) ? { ...sale, units: 0 } : sale));
  showScreen(workbook, Dashboard);
  const month = await section("2025-06 against 2025-05");
  // counted at 0 on the 1st and nothing sold: all thirty days of June
  expect(month.getByText("Stock-out days, all SKUs").nextElementSibling!.textContent).toBe("30");
  // 61 days of sales are too few to call stock slow after 90
  expect(month.getByText("Slow stock, at cost").nextElementSibling!.textContent).toBe("–");
  expect(month.getByText(/^Sales are known of 61 days; 90 are needed/)).toBeTruthy();
});

it("names for each KPI that is a dash the table and the columns that would fill it, with the way there", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, Dashboard);
  const lacking = await section("Not known yet");
  const item = (text: RegExp) => lacking.getByText(text).closest("li")!;
  const figures = item(/^Monthly figures/);
  expect(figures.textContent).toContain("Columns: Reviewed month, Revenue, Selling fees, Ad spend");
  expect(figures.textContent).toMatch(/For Gross margin, .*ROAS/);
  // 003-26: no table of orders yet, so its columns are named and set-up is offered
  const orders = item(/^Order times \(not in this workbook yet\)/);
  expect(orders.textContent).toContain("Columns: Order number, Ordered at, Shipped at, Delivered at");
  expect(orders.textContent).toContain("For Shipped in time, Delivered in time.");
  expect(item(/^Returns/).textContent).toContain("Complaints answered in time"); // 000-37
  expect(lacking.getByRole("button", { name: "Set up this workbook" })).toBeTruthy();
  await planner.click(within(figures).getByRole("button", { name: /Monthly figures/ }));
  expect(workbook.wentTo[0]).toMatch(/^Monthly figures/);
});

it("lists what went worse than the month before for the monthly review, and for the plan of the next (003-44)", async () => {
  showScreen(shop(), Dashboard);
  const worse = await section("To talk about: worse than before");
  expect(worse.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Cash flow600 → 500"]);
  expect(worse.getByText(/a column of your own beside the written dashboard/)).toBeTruthy();
});

it("counts new products, categories and first orders beside the advice to a small shop (000-24, 000-25, 000-26)", async () => {
  showScreen(shop(), Dashboard);
  const range = await section("Range");
  expect(range.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "New products of the month: 0 (advised 2 to 3; 000-24)",
    "Categories: – (advised 2 to 3; 000-25)",
    "Products in their first order: – (advised at most 15; 000-26)",
  ]);
});

it("classes the products and reports the suppliers of the month (C.12, 000-50)", async () => {
  showScreen(shop(), Dashboard);
  const classes = within(await screen.findByRole("table", { name: "ABC-XYZ classes" }));
  const [, rowA] = classes.getAllByRole("row");
  expect([...rowA!.children].map((cell) => cell.textContent)).toEqual([
    "A",
    "1 · 100%aim 98%",
    "0aim 97%",
    "0aim 95%",
  ]);
  const suppliers = await section("Suppliers");
  const row = suppliers.getByRole("row", { name: /^Ning/ });
  // late; (0 + 190 ÷ 200 + 171 ÷ 190) ÷ 3
  expect([...row.children].map((cell) => cell.textContent)).toEqual(["Ning", "0%", "61.7%"]);
});

it("leads to the risk matrix and the contingency plans, which the planner edits (000-51, 000-52)", async () => {
  const workbook = shop();
  workbook.listed.risks = [{ risk: "Market", indicators: "Prices" }];
  const planner = showScreen(workbook, Dashboard);
  const risks = await section("Risks and contingency plans");
  await planner.click(risks.getByRole("button", { name: /Risks/ }));
  expect(workbook.wentTo[0]).toMatch(/^Risks/);
});

it("looks at another month, and at a service level of the planner's own", async () => {
  const planner = showScreen(shop(), Dashboard);
  await planner.click(await screen.findByRole("button", { name: /^Month, classes and service levels/ }));
  await planner.type(screen.getByLabelText(/^Month/), "2025-05-09");
  expect(await screen.findByRole("region", { name: "2025-05 against 2025-04" })).toBeTruthy();
  const level = screen.getByLabelText(/^Service level AX/);
  await planner.clear(level);
  await planner.type(level, "99%");
  await waitFor(() => expect(screen.getByText("aim 99%")).toBeTruthy());
});

it("writes KPIs, classes and suppliers, what is not known left empty with the reason beside it", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, Dashboard);
  const write = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(write.hasAttribute("disabled")).toBe(false));
  await planner.click(write);
  await screen.findByText("Written.");
  const { kind, rows } = workbook.written[0] as WritingOf<"dashboard">;
  expect(kind).toBe("dashboard");
  const kpis = rows.kpis as readonly Record<string, unknown>[];
  expect(kpis).toHaveLength(30);
  expect(kpis.find(({ kpi }) => kpi === "Cash flow")).toMatchObject({
    group: "Money",
    now: 500,
    before: 600,
    change: -100,
    trend: "WORSE",
    month: "2025-06",
    formula: "Cash in − Cash out",
    source: "000-46",
    note: "",
  });
  expect(kpis.find(({ kpi }) => kpi === "ROAS")).toMatchObject({
    now: undefined,
    note: expect.stringContaining("2025-06 has no Ad sales in the Monthly figures table.") as string,
  });
  expect(rows.matrix?.[0]).toMatchObject({ cell: "AX", skus: 1, serviceLevel: 0.98 });
  expect(rows.suppliers).toMatchObject([{ supplier: "Ning", deliveries: 1 }]);
});

it("names rows that say a month twice, or what cannot be, with their cells", async () => {
  const workbook = shop();
  const { months = [] } = workbook.listed;
  workbook.listed.months = [...months, { month: date(6, 20), cashIn: 1000, cashOut: 400 }];
  workbook.listed.deliveries = [
    { supplier: "Hai", sku: "LAMP", orderedDate: date(6, 9), receivedDate: date(6, 1), unitsOrdered: 5 },
  ];
  showScreen(workbook, Dashboard);
  expect(await screen.findByText(/^2025-06 stands in the Monthly figures table a second time/)).toBeTruthy();
  expect(screen.getByText("Received date lies before Ordered on.")).toBeTruthy();
  expect(await rowOf("Money", "Cash flow")).toEqual(["Cash flow", "600", "600"]);
});

it("takes accuracy and bias from the review log that was written", async () => {
  const workbook = shop();
  workbook.written.push({
    kind: "review",
    rows: { log: [{ month: "2025-06", accuracy: 0.8, bias: -0.1 }] },
    settings: {},
    fingerprints: [],
    locale: "en-US",
  });
  showScreen(workbook, Dashboard);
  expect(await rowOf("Forecast", "Forecast accuracy")).toEqual(["Forecast accuracy", "80%", "–"]);
  expect(await rowOf("Forecast", "Forecast bias")).toEqual(["Forecast bias", "-10%", "–"]);
});
