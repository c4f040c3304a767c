import { screen, waitFor, within } from "@testing-library/react";
import { PromoPlan } from "../../../src/taskpane/promotions/plan/PromoPlan";
import { expectShown, section, showScreen } from "../showPane";
import { on, shop, standStillOnToday } from "./promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

/** Both products with all they cost; the lamp is sold at a discount that eats its margin. */
function pricedShop() {
  const workbook = shop();
  const costs = { freightPerUnit: 1, dutyRate: 0 };
  workbook.products = workbook.products!.map((product) => ({ ...product, ...costs }));
  workbook.listed.products = [
    { sku: "MUG", price: 12, promoPrice: 10 },
    { sku: "LAMP", price: 14, promoPrice: 9 },
  ];
  return workbook;
}

const step = (name: string) => screen.findByRole("button", { name });

it("shows what each product earns with every charge, and names what loses money (004-36)", async () => {
  const planner = showScreen(pricedShop(), PromoPlan);
  await planner.click(await step("Cost and profit"));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  const commission = screen.getByLabelText(/^Commission/);
  await planner.clear(commission);
  await planner.type(commission, "15%");
  const perProduct = await section("Profit by product");
  // MUG: 240 × 10 − 240 × (4 + 1) − 2,400 × (15% + 3.5%); LAMP: 60 × 9 − 60 × (9 + 1) − 540 × 18.5%
  const mug = 2400 - 1200 - 2400 * 0.185;
  const lamp = 540 - 600 - 540 * 0.185;
  await waitFor(() => expect(perProduct.getByText(String(mug))).toBeTruthy());
  expectShown(perProduct.getByText(lamp.toFixed(2)));
  expectShown(await screen.findByText("Lose money at their promotion price: LAMP"));
  expectShown(await screen.findByText(/^LAMP earns -2.67 a unit at its promotion price/)); // lamp ÷ 60
});

it("says under the field that two settings contradict each other, and plans nothing until that is mended (004-30)", async () => {
  const planner = showScreen(pricedShop(), PromoPlan);
  await planner.click(await step("Cost and profit"));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  const low = screen.getByLabelText(/^Payment fee, low/);
  await planner.clear(low);
  await planner.type(low, "6%");
  await waitFor(() => expect(low.getAttribute("aria-invalid")).toBe("true"));
  expectShown((await screen.findAllByText(/^Payment fee, low is above Payment fee:/))[0]!);
  await planner.clear(low);
  await planner.type(low, "3%");
  await waitFor(() => expect(screen.queryByText(/is above Payment fee/)).toBeNull());
});

it("leaves out what has no price, and says so with the column to fill", async () => {
  const workbook = pricedShop();
  workbook.listed.products = [{ sku: "MUG", price: 12 }, { sku: "LAMP" }];
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Cost and profit"));
  const perProduct = await section("Profit by product");
  await waitFor(() => expect(within(perProduct.getByRole("table")).queryByText("LAMP")).toBeNull());
  expectShown(
    await screen.findByText(
      "LAMP has no Promotion price, so its costs and profit are left out: fill it in the plan.",
    ),
  );
});

it("tests the cash, and says what to find and which batch to put off (004-45)", async () => {
  const planner = showScreen(pricedShop(), PromoPlan);
  await planner.click(await step("Cash"));
  expectShown(await screen.findByRole("img", { name: /^The balance from 2026-/ }));
  const cases = await section("Cases");
  for (const name of ["BASE", "FEWER SALES", "LATE PAYOUT", "DEARER FREIGHT"])
    expectShown(cases.getByText(name));
  expectShown(await screen.findByText(/^Find [\d,.]+ before 2026-\d\d-\d\d, or put something off/));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Opening balance/), "50000");
  await waitFor(() => expect(screen.queryByText(/^Find /)).toBeNull());
});

it("says that no sales are counted where no product has all its prices and costs", async () => {
  const planner = showScreen(shop(), PromoPlan);
  await planner.click(await step("Cash"));
  expectShown(await screen.findByText(/^No sales are counted: no product has a promotion price/));
});

it("lists the tasks by date and keeps what the planner wrote beside them, and rows of their own", async () => {
  const workbook = pricedShop();
  workbook.listed.promoTasks = [
    { task: "Start the ads on a small budget", person: "Anna", done: true, key: "adsTested" },
    { task: "Call the factory about colours", person: "Li" },
  ];
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Tasks and exit"));
  const tasks = await section("Tasks");
  // called at once: a row of the planner's own without a day; ads two weeks before 27 November, later
  await planner.click(tasks.getByRole("button", { name: /^Later, or done: \d+/ }));
  expectShown(within(tasks.getByRole("row", { name: /^Start the ads/ })).getByText("2026-11-13"));
  expectShown(tasks.getByText("Call the factory about colours"));
  const left = await section("What may be left");
  expectShown(left.getByText("MUG"));

  await planner.click(await step("Review and write"));
  const write = await screen.findByRole("button", { name: "Write the promotion plan" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await screen.findByText("The promotion plan is written.");
  const { rows, settings } = workbook.written.at(-1)!;
  const written = rows as Readonly<Record<string, readonly object[]>>;
  expect(settings).toMatchObject({ startDate: on(11, 27), endDate: on(11, 30) });
  expect(written["tasks"]).toContainEqual(
    expect.objectContaining({ key: "adsTested", due: on(11, 13), person: "Anna", done: true }),
  );
  expect(written["tasks"]!.at(-1)).toMatchObject({ task: "Call the factory about colours", person: "Li" });
  expect(written["summary"]).toEqual(
    expect.arrayContaining([
      { part: "Units", item: "Expected to be sold", value: 240 + 60, unit: "units" },
      { part: "Promotion", item: "Name", value: "Black Friday", unit: "" },
      { part: "Promotion", item: "Start date", value: "2026-11-27", unit: "" },
    ]),
  );
  for (const table of ["costs", "profit", "cash", "cashCases"]) expect(written[table]).not.toEqual([]);
});

it("asks for money no earlier than today, though the plan is made late (002-15, 004-45)", async () => {
  const workbook = pricedShop();
  // The sea takes 60 days at worst, and five are left: all should have been ordered in June.
  workbook.listed.promotions = [
    { promotion: "Flash", channel: "Amazon US", startDate: on(8, 25), endDate: on(8, 26) },
  ];
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Cash"));
  expectShown(await screen.findByRole("img", { name: /^The balance from 2026-08-20/ }));
  const [says] = await screen.findAllByText(/^Find [\d,.]+ (today|before 2026-\d\d-\d\d)/);
  const named = /before (\S+),/.exec(says!.textContent ?? "")?.[1] ?? "2026-08-20";
  expect(named >= "2026-08-20").toBe(true);
});
