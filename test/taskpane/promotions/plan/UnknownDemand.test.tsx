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
