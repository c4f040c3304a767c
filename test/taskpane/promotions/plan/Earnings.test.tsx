import { screen, waitFor, within } from "@testing-library/react";
import { PromoPlan } from "../../../../src/taskpane/promotions/plan/PromoPlan";
import { expectShown, section, showScreen } from "../../showPane";
import { shop, standStillOnToday } from "../promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

/** Both products with all they cost; the platform takes less of kitchenware. */
function costedShop() {
  const workbook = shop();
  const costs = { freightPerUnit: 1, dutyRate: 0 };
  workbook.products = workbook.products!.map((product) => ({ ...product, ...costs }));
  workbook.listed.products = [
    { sku: "MUG", price: 12, promoPrice: 10, category: "Kitchen" },
    { sku: "LAMP", price: 40, promoPrice: 30 },
  ];
  workbook.listed.costs = [
    { costGroup: "PLATFORM", costItem: "Kitchen", chargedPer: "PRICE", amount: 0.08 },
    { costGroup: "PLATFORM", chargedPer: "PRICE", amount: 0.15 },
  ];
  return workbook;
}

const toEarnings = async (workbook = costedShop()) => {
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: "Cost and profit" }));
  return planner;
};

it("takes each category's commission from the Costs table, and lists every charge by kind (004-25, 002-36)", async () => {
  const planner = await toEarnings();
  await planner.click(screen.getByRole("button", { name: /^More charges/ }));
  await planner.type(screen.getByLabelText(/^Packaging a unit/), "0.5");
  const perProduct = await section("Profit by product");
  // MUG: 240 × 10 less 240 × (4 + 1 + 0.5) and 8% + 3.5% of 2,400
  const profit = 2400 - 240 * 5.5 - 2400 * 0.115;
  await waitFor(() => expect(perProduct.getByText(String(profit))).toBeTruthy());
  await planner.click(within(perProduct.getByRole("row", { name: /^MUG/ })).getByRole("button"));
  const packaging = await perProduct.findByRole("row", { name: /^GOODS · PACKAGING/ });
  expectShown(within(packaging).getAllByText("120")[0]!); // 240 × 0.5
});

it("names valuable goods that are insured for too little (002-44)", async () => {
  const planner = await toEarnings();
  await planner.click(screen.getByRole("button", { name: /^More charges/ }));
  await planner.type(screen.getByLabelText(/^Valuable from/), "9");
  // LAMP is worth 9 + 1 a unit
  expectShown(await screen.findByText(/^LAMP is worth 10 a unit, 9 or more, and is insured for less/));
  const rate = screen.getByLabelText(/^Insurance rate/);
  await planner.clear(rate);
  await planner.type(rate, "0.3%");
  await waitFor(() => expect(screen.queryByText(/^LAMP is worth 10/)).toBeNull());
});

it("sets the platform against a shop of one's own, and insurance against bearing returns (004-48, 004-08)", async () => {
  const planner = await toEarnings();
  expectShown(await screen.findByText(/^Under “Comparisons” above: the ads of a shop of your own/));
  await planner.click(screen.getByRole("button", { name: /^Comparisons/ }));
  await planner.type(screen.getByLabelText(/^Ads of your own shop/), "20%");
  // 2,400 of mugs at 8% and 1,800 of lamps at 15%: 462 of 4,200; 20% of 4,200 for ads of one's own
  expectShown(await screen.findByText("The same while the own shop’s ads take 11% of the price."));
  const compared = await section("Comparisons");
  expectShown(compared.getByText("462"));
  expectShown(compared.getByText("840"));
  await planner.type(screen.getByLabelText(/^Insurance premium/), "0.3");
  await planner.type(screen.getByLabelText(/^Insurance pays/), "4");
  await planner.click(screen.getByRole("button", { name: /^More charges/ }));
  await planner.type(screen.getByLabelText(/^Cost of one return/), "5");
  expectShown(await screen.findByText("Insurance pays from a return rate of 7.5%.")); // 0.30 ÷ 4
});

it("marks the step where the monthly rates are not twelve", async () => {
  const planner = await toEarnings();
  await planner.click(screen.getByRole("button", { name: /^More charges/ }));
  await planner.type(screen.getByLabelText(/^Monthly rates/), "20, 60");
  expectShown(await screen.findByText("Monthly rates has 2 values; it needs 12."));
});

it("says which charges nobody has given, because the profit is too high without them (004-36)", async () => {
  const planner = await toEarnings();
  // the Costs table has the commission
  expectShown(await screen.findByText(/^Counted as 0 until you give it: Ads rate, .*, Return rate\./));
  expect(screen.queryByText(/^Counted as 0.*Commission/)).toBeNull();
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  const ads = screen.getByLabelText(/^Ads rate/);
  await planner.clear(ads);
  await planner.type(ads, "10%");
  expectShown(await screen.findByText(/^Counted as 0 until you give it: Last mile per unit, /));
});
