import { screen, waitFor, within } from "@testing-library/react";
import { Forecast } from "../../../src/taskpane/today/forecast/Forecast";
import { MemoryWorkbook, type Sale } from "../memoryWorkbook";
import { section, showScreen } from "../showPane";

/** A Monday. */
const firstDay = 46027;
const days = 200;

/** `weekday` units a day and twice that at weekends. */
const weekly = (
  sku: string,
  weekday: number,
  change: (day: number, units: number) => number = (_, units) => units,
) =>
  Array.from({ length: days }, (_, day): Sale => {
    const units = day % 7 >= 5 ? 2 * weekday : weekday;
    return { sku, date: firstDay + day, units: change(day, units) };
  });

/** LAMP sells 20 on weekdays and 40 at weekends; MUG half of that, with one large order on a Thursday. */
const shop = (order = 900) =>
  new MemoryWorkbook({
    products: [
      { sku: "MUG", avgLeadDays: 10, maxLeadDays: 14 },
      { sku: "LAMP", avgLeadDays: 10, maxLeadDays: 14 },
      { sku: "NEW" },
    ],
    sales: [...weekly("MUG", 10, (day, units) => (day === 150 ? order : units)), ...weekly("LAMP", 20)],
  });

const rowsShown = async () => {
  const table = await (await section("Forecasts")).findByRole("table", { name: "Forecasts" });
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
};

const expectedOf = async (sku: string): Promise<number> => {
  const row = (await rowsShown()).find(([name]) => name === sku)!;
  return Number(row[1]!.replace(/,/g, ""));
};

const type = async (planner: ReturnType<typeof showScreen>, label: string | RegExp, text: string) => {
  const field = await screen.findByLabelText(label);
  await planner.clear(field);
  await planner.type(field, text);
};

it("says what each product will sell from the day after the last sale, the one that sells most first", async () => {
  showScreen(shop(20), Forecast);
  const rows = await rowsShown();
  expect(rows.map(([sku]) => sku)).toEqual(["LAMP", "MUG"]);
  // 60 days: eight weeks of 180 and four days of the week that begins on the 200th day, a Friday.
  const lamp = 8 * (5 * 20 + 2 * 40) + (20 + 40 + 40 + 20);
  expect(await expectedOf("LAMP")).toBeGreaterThan(0.97 * lamp);
  expect(await expectedOf("LAMP")).toBeLessThan(1.03 * lamp);
  expect((await section("Forecasts")).getByText(/^60 days from 2026-07-24, 2 products/)).toBeTruthy();
});

it("names a product without sales among the problems and goes on with the others", async () => {
  showScreen(shop(), Forecast);
  await rowsShown();
  expect(await screen.findByText(/Products without sales/)).toBeTruthy();
});

it("finds a product by a part of its SKU", async () => {
  const planner = showScreen(shop(), Forecast);
  await rowsShown();
  await planner.type(screen.getByRole("searchbox", { name: "Search SKUs" }), "mu");
  expect((await rowsShown()).map(([sku]) => sku)).toEqual(["MUG"]);
  await planner.type(screen.getByRole("searchbox", { name: "Search SKUs" }), "x");
  expect(screen.getByText("No SKU has this in its name.")).toBeTruthy();
});

it("puts growth and advertising on top, and shows each as a line (002-21)", async () => {
  const planner = showScreen(shop(), Forecast);
  const before = await expectedOf("LAMP");
  await planner.click(await screen.findByRole("button", { name: /Your adjustments/ }));
  await type(planner, /^Growth/, "10%");
  await type(planner, /^By advertising/, "20%");
  await waitFor(async () => expect(await expectedOf("LAMP")).toBeCloseTo(before * 1.1 * 1.2, 0));
  await planner.click(screen.getByRole("button", { name: /LAMP/ }));
  expect(await screen.findByText(/× 1\.1 =/)).toBeTruthy();
  expect(screen.getByText(/× 1\.2 =/)).toBeTruthy();
});

it("warns once of adjustments that double the forecast (A.6-4)", async () => {
  const planner = showScreen(shop(), Forecast);
  await rowsShown();
  await planner.click(await screen.findByRole("button", { name: /Your adjustments/ }));
  await type(planner, /^Growth/, "150%");
  expect(await screen.findAllByText(/Adjustments stacked/)).toHaveLength(1);
});

it("shows which days counted, flags an outlier, and leaves it out when told to (C.8)", async () => {
  const planner = showScreen(shop(), Forecast);
  const withOrder = await expectedOf("MUG");
  await planner.click(screen.getByRole("button", { name: /MUG/ }));
  await planner.click(await screen.findByRole("button", { name: "What of the history counts" }));
  const kinds = screen.getByRole("table", { name: "What of the history counts" });
  expect(within(kinds).getByRole("row", { name: /Outlier/ }).textContent).toBe("Outlier1900");
  await planner.click(screen.getByRole("button", { name: "Days that are not usual (1)" }));
  expect(screen.getByText("2026-06-04 · Outlier · 900")).toBeTruthy();

  await planner.click(screen.getByRole("button", { name: /Forecast settings/ }));
  await planner.selectOptions(screen.getByLabelText("Leave outliers out"), "YES");
  await waitFor(async () => expect(await expectedOf("MUG")).toBeLessThan(withOrder));
});

it("compares the methods and the rules of stock on the product's own history", async () => {
  const planner = showScreen(shop(), Forecast);
  await rowsShown();
  await planner.click(screen.getByRole("button", { name: /MUG/ }));
  const methods = await screen.findByRole("table", { name: "How near each method came" });
  expect(within(methods).getByRole("row", { name: /^AUTO/ })).toBeTruthy();
  expect(within(methods).getAllByText(/, nearest$/)).toHaveLength(1);
  const rules = await screen.findByRole("table", { name: "Rules of stock on this history" });
  const rows = within(rules).getAllByRole("row").slice(1);
  expect(rows.map((row) => row.querySelector("th")!.textContent)).toEqual([
    "MAXAVG",
    "SERVICE",
    "QUANTILE",
    "FORECAST",
  ]);
  // 900 × 14 − average × 10: one day sets it.
  expect(rows[0]!.lastElementChild!.textContent).toMatch(/^12,4/);
});

it("says what is missing where the rules of stock have no lead times", async () => {
  const workbook = shop();
  workbook.products = [{ sku: "MUG" }];
  const planner = showScreen(workbook, Forecast);
  await rowsShown();
  await planner.click(screen.getByRole("button", { name: /MUG/ }));
  expect(await screen.findByText(/Average lead days is missing|Average lead days.*missing/)).toBeTruthy();
});

it("leaves days out of stock out by the counts of the Stock table, and promotions stand apart", async () => {
  const workbook = shop();
  workbook.sales = weekly("LAMP", 20, (day, units) =>
    day >= 120 && day < 130 ? 0 : day === 90 ? 5 * units : units,
  );
  workbook.products = [{ sku: "LAMP", avgLeadDays: 10, maxLeadDays: 14 }];
  workbook.listed.stock = [{ sku: "LAMP", kind: "ON HAND", units: 0, date: firstDay + 120 }];
  workbook.listed.promotions = [{ promotion: "Prime Day", startDate: firstDay + 90 }];
  const planner = showScreen(workbook, Forecast);
  await rowsShown();
  await planner.click(screen.getByRole("button", { name: /LAMP/ }));
  await planner.click(await screen.findByRole("button", { name: "What of the history counts" }));
  const kinds = screen.getByRole("table", { name: "What of the history counts" });
  expect(within(kinds).getByRole("row", { name: /^Out of stock/ }).textContent).toBe(
    "Out of stock, left out100",
  );
  expect(within(kinds).getByRole("row", { name: /Promotion/ }).textContent).toBe("Promotion1200");
  expect(screen.getByText(/^Prime Day .*: 200 units a day/)).toBeTruthy();
});

it("writes the forecasts by product and by week, with what counted", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, Forecast);
  const [lamp] = await rowsShown();
  const button = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(button).toHaveProperty("disabled", false));
  await planner.click(button);
  await waitFor(() => expect(workbook.written).toHaveLength(1));
  const { kind, rows } = workbook.written[0]! as unknown as {
    kind: string;
    rows: Record<string, readonly Record<string, unknown>[]>;
  };
  expect(kind).toBe("forecast");
  expect(rows.forecasts).toMatchObject([
    { sku: "LAMP", from: firstDay + days, to: firstDay + days + 59 },
    { sku: "MUG" },
  ]);
  const weeks = rows.weeks!.filter(({ sku }) => sku === "LAMP");
  expect(weeks).toHaveLength(Math.ceil(60 / 7));
  const total = weeks.reduce((sum, { expected }) => sum + Number(expected), 0);
  expect(Math.round(total)).toBe(Number(lamp![1]!.replace(/,/g, "")));
  expect(rows.historyDays).toContainEqual({
    sku: "MUG",
    kind: "OUTLIER",
    days: 1,
    units: 900,
    counted: "YES",
  });
});
