import { screen, waitFor } from "@testing-library/react";
import { PromoPlan } from "../../../../src/taskpane/promotions/plan/PromoPlan";
import { expectShown, section, showScreen } from "../../showPane";
import { shop, standStillOnToday } from "../promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

async function review(workbook = shop()) {
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: "Review and write" }));
  return { planner, answers: await section("Out of stock and slow stock") };
}

it("heads the review with days out of stock and slow stock, and answers what it can (000-05, 002-10)", async () => {
  const { planner, answers } = await review();
  expectShown(answers.getByText("Days out of stock, all products"));
  await planner.click(answers.getByRole("button", { name: "Eight problems it should solve" }));
  const costs = answers.getByText("Costs: first leg and warehouse, of revenue").closest("li")!;
  // No product of this shop has a price, so no revenue is known: that is no share of nothing.
  expect(costs.textContent).toContain("not measured");
  expectShown(answers.getByText("Slow response: lanes in reserve"));
});

it("names the step that has the check of each way to fail (004-06)", async () => {
  const { planner, answers } = await review();
  await planner.click(answers.getByRole("button", { name: "Eight ways to fail, with their check" }));
  const items = answers.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(
    items.filter((text) => / \((Dates|Stock and batches|Cost and profit|Tasks and exit)\)/.test(text)),
  ).toHaveLength(8);
});

it("shows what each product earns before what all of it sells (004-36)", async () => {
  const workbook = shop();
  const costs = { freightPerUnit: 1, dutyRate: 0 };
  workbook.products = workbook.products!.map((product) => ({ ...product, ...costs }));
  workbook.listed.products = [
    { sku: "MUG", price: 12 },
    { sku: "LAMP", price: 14 },
  ];
  const { planner } = await review(workbook);
  await section("Profit by product");
  const titles = () => screen.getAllByRole("region").map((each) => each.querySelector("h2")?.textContent);
  expect(titles().indexOf("Profit by product")).toBeLessThan(titles().indexOf("In short"));

  const write = await screen.findByRole("button", { name: "Write the promotion plan" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await screen.findByText("The promotion plan is written.");
  const [summary] = [workbook.written.at(-1)!.rows["summary"]!] as unknown as [
    readonly { part: string; item: string }[],
  ];
  // MUG earns 240 × (12 − 5), LAMP 60 × (14 − 10), each less 3.5% of its revenue: the lamp, which earns least, comes first.
  expect(summary.slice(0, 2).map(({ part, item }) => [part, item])).toEqual([
    ["Profit by product, lowest first", "LAMP"],
    ["Profit by product, lowest first", "MUG"],
  ]);
  expect(summary.length).toBeLessThan(70); // a page
});
