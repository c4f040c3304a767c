import { screen } from "@testing-library/react";
import { PromoPlan } from "../../../../src/taskpane/promotions/plan/PromoPlan";
import { expectShown, section, showScreen } from "../../showPane";
import { shop, standStillOnToday } from "../promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

const step = (name: string) => screen.findByRole("button", { name });

it("names no release and no cheapest way, and writes no 0, while the demand is not known (002-28, 002-12)", async () => {
  const workbook = shop();
  // The same each day: no past promotion says a multiple, and nobody has given one or a target.
  workbook.sales = workbook.sales!.map((sale) => ({ ...sale, units: sale.sku === "MUG" ? 20 : 5 }));
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Stock and batches"));
  const batches = await section("Batches");
  expectShown(batches.getByText(/^When it goes is not known until the demand is/));
  expect(batches.getAllByText("units –")).toHaveLength(2);
  const ways = await section("Ways compared");
  expectShown(ways.getByText(/no way can be called the cheapest/));
  await planner.click(await step("Review and write"));
  const figures = await section("In short");
  expect(figures.getAllByText("–")).toHaveLength(3); // expected, to order, and its money
});

it("names the cells of demand shares that do not add up, and leaves every step usable (002-16)", async () => {
  const workbook = shop();
  const [amazon] = workbook.listed.promotions!;
  workbook.listed.promotions = [
    { ...amazon!, demandShare: 0.7 },
    { ...amazon!, channel: "Own shop", demandShare: 0.5 },
  ];
  const planner = showScreen(workbook, PromoPlan);
  expectShown(await screen.findByText("Black Friday 2026-11-27 to 2026-11-30"));
  await planner.click(await screen.findByRole("button", { name: /^Shares do not add up/ }));
  expect(await screen.findAllByText(/add up to 1\.2; they must add up to 1/)).toHaveLength(2);
  expect(screen.getAllByRole("button", { name: /Promotions!/ }).length).toBeGreaterThanOrEqual(2);
  await planner.click(await step("Stock and batches"));
  await section("Batches");
});
