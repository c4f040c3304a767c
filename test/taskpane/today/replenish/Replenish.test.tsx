import { screen, waitFor, within } from "@testing-library/react";
import { Replenish } from "../../../../src/taskpane/today/replenish/Replenish";
import { productsTable } from "../../../../src/vocabulary";
import { columnLetter } from "../../../../src/workbook/places";
import { ownSetting } from "../../memoryWorkbook";
import { sampleWorkbook } from "../../sample";
import { expectShown, section, showScreen } from "../../showPane";

const firstSale = 46000;
const daysSold = 20;

/**
 * LAMP sells 5 a day, is out and takes 20 days; MUG and BAG see the sample. Settings ask for 4 days of sales as safety
 * stock, 20 of LAMP, so that all can be reckoned by hand.
 */
function shop() {
  const workbook = sampleWorkbook();
  workbook.listed.suppliers = [
    { supplier: "Ningbo", sku: "LAMP" },
    { supplier: "Yiwu", sku: "LAMP" },
    { supplier: "Yiwu", sku: "MUG" },
  ];
  workbook.ownSettings = [
    ownSetting("replenishment.safetyStockRule", "DAYS", "C4"),
    ownSetting("replenishment.keptDays", 4, "C5"),
  ];
  return workbook;
}

const rowsOf = async (title: string) => {
  const table = await (await section(title)).findByRole("table");
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
};

const writeButton = async () => {
  const button = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(button).toHaveProperty("disabled", false));
  return button;
};

it("lists the most urgent first, with what to order and by when", async () => {
  showScreen(shop(), Replenish);
  const rows = await rowsOf("What to order");
  expect(rows.map(([sku, status]) => [sku, status])).toEqual([
    ["LAMP", "Out"],
    ["MUG", "Order"],
    ["BAG", "OK"],
  ]);
  // LAMP: 5 a day over 20 days of lead time and 30 to the next order, and 20 as safety stock
  expect(rows[0]![2]).toBe(String(5 * (20 + 30) + 20));
  expect(rows[0]![3]).toBe("now");
  expect(rows[2]![2]).toBe("0");
});

it("plans for the day after the last sale where the sales are old, and says so", async () => {
  showScreen(shop(), Replenish);
  const lines = await section("What to order");
  expectShown(await lines.findByText("For 2025-12-29")); // 46000 is 9 December 2025, and 20 days were sold
  expectShown(lines.getByText(/^Your sales are out of date, so the plan is for the day after the last one/));
});

it("opens a product's projected stock, and why its numbers are what they are", async () => {
  const planner = showScreen(shop(), Replenish);
  const lines = await section("What to order");
  await planner.click(await lines.findByRole("button", { name: "How LAMP was worked out" }));
  const chart = await lines.findByRole("img");
  expect(chart.getAttribute("aria-label")).toMatch(
    /^Stock of LAMP over 50 days: from 0 to 0 units if nothing is ordered, and 250 units of sales lost/,
  );
  expectShown(lines.getByText("5 × 20 + 20 = 120")); // the reorder point
  expectShown(lines.getByText(/^POINT: the inventory position is at or below the reorder point/));
  // out on the first day, and an order of today comes 20 days later
  expectShown(lines.getByText("An order of today comes 20 days after the stock is out."));
});

it("shows beside it what days of sales and the turns of the last order would order (001-20, 003-37)", async () => {
  const workbook = shop();
  workbook.products = workbook.products!.map((product) =>
    product.sku === "BAG" ? { ...product, lastOrderUnits: 100 } : product,
  );
  const planner = showScreen(workbook, Replenish);
  const lines = await section("What to order");
  await planner.click(await lines.findByRole("button", { name: "How BAG was worked out" }));
  // 2 a day × 30 ÷ 500 in stock: 0.12 turns, below 1, so half of 100 in cartons of 12
  expectShown(lines.getByText("0.12 turns a month: a month’s expected sales ÷ the stock there is."));
  expectShown(lines.getByText("Below 1 a month: half of the last 100, sold in bundles."));
  expect(lines.getByText("Order by turns").parentElement!.textContent).toContain(String(5 * 12));
  expectShown(lines.getByText("At 30 units (15 days of sales), with 4 days kept."));
});

it("drafts orders by supplier, 70% of LAMP from the first, and writes them with the plan", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, Replenish);
  const orders = await section("Draft orders");
  const shown = orders.getAllByRole("listitem").map((item) => item.textContent);
  expect(shown[0]).toContain("Ningbo");
  expect(shown[0]).toContain(`units ${270 * 0.7}`);
  await planner.click(await writeButton());
  await screen.findByText("Written.");
  const [write] = workbook.written;
  expect(write!.kind).toBe("replenishment");
  expect(write!.rows["orders"]![0]).toMatchObject({
    order: 1,
    supplier: "Ningbo",
    sku: "LAMP",
    units: 270 * 0.7,
    amount: 189 * 9,
  });
  expect(write!.rows["projection"]![0]).toMatchObject({
    sku: "LAMP",
    date: firstSale + daysSold,
    closingStock: 0,
    lost: 5,
  });
  expect(write!.rows["assumptions"]).toContainEqual(
    expect.objectContaining({
      name: "Safety stock rule",
      value: "DAYS",
      source: expect.stringContaining("Settings!") as string,
    }),
  );
});

it("reckons anew with other settings, and says what is wrong with a setting", async () => {
  const planner = showScreen(shop(), Replenish);
  await section("What to order");
  await planner.click(screen.getByRole("button", { name: /^How it is reckoned/ }));
  const kept = screen.getByRole("textbox", { name: /^Safety days/ });
  await planner.clear(kept);
  await planner.type(kept, "30");
  await waitFor(async () => expect((await rowsOf("What to order"))[0]![2]).toBe(String(5 * (20 + 30 + 30))));
  const days = screen.getByRole("textbox", { name: /^Days to the next order/ });
  await planner.clear(days);
  await planner.type(days, "-1");
  expectShown(await screen.findByText("The answer appears here once what is said above is settled."));
});

it("names the table that is missing where nothing was sold yet", async () => {
  const workbook = shop();
  workbook.sales = undefined;
  showScreen(workbook, Replenish);
  expectShown(await screen.findByText("Nothing to show yet"));
});

it("names the order that one enormous day sets, and lets the planner leave the day out (C.8)", async () => {
  const workbook = shop();
  workbook.sales = workbook.sales!.map((sale) =>
    sale.sku === "BAG" && sale.date === firstSale + 10 ? { ...sale, units: 40_000 } : sale,
  );
  workbook.ownSettings = [ownSetting("replenishment.safetyStockRule", "MAXAVG", "C4")];
  const planner = showScreen(workbook, Replenish);
  const big = await section("One day sets the order");
  // 2 a day × (5 + 30) and 2 × 6 − 2 × 5 of safety stock, less 500 on hand: nothing is needed without that day
  const said = await big.findByText(/^40,000 units on 2025-12-19\. Order .+; without that day about 0\./);
  expect(said.textContent).toContain("BAG");
  await planner.click(big.getByRole("button", { name: "Leave out the day of BAG" }));
  expectShown(await screen.findByText(/40,000 units on 2025-12-19 are left out\. Order 0\./));
  await planner.click(screen.getByRole("button", { name: "Let the day of BAG count" }));
  expectShown(await screen.findByText(/Order .+; without that day about 0\./));
});

it("takes a product's own settings before those of all, and names their cells in workings and in what is written", async () => {
  const workbook = shop();
  workbook.products = workbook.products!.map((product) =>
    product.sku === "LAMP" ? { ...product, safetyDays: 10 } : product,
  );
  const planner = showScreen(workbook, Replenish);
  const lines = await section("What to order");
  await planner.click(await lines.findByRole("button", { name: "How LAMP was worked out" }));
  // LAMP: 10 days of 5 a day on top of 20 days of lead time; the rule is the planner's for all products.
  expectShown(await lines.findByText("5 × 20 + 50 = 150"));
  expectShown(lines.getByText("Safety stock rule DAYS · yours, Settings!C4"));
  const cell = `Products!${columnLetter(Object.keys(productsTable.columns).indexOf("safetyDays"))}4`; // the third product
  expectShown(lines.getByText(`Safety days 10 · yours, ${cell}`));

  await planner.click(await writeButton());
  await screen.findByText("Written.");
  const assumptions = workbook.written.at(-1)!.rows.assumptions as readonly { name: string }[];
  expect(assumptions.find(({ name }) => name === "Safety days, of single products (1)")).toMatchObject({
    value: "LAMP 10",
    source: `yours, ${cell}`,
  });
});
