import { screen, waitFor, within } from "@testing-library/react";
import { PromoPlan } from "../../../../src/taskpane/promotions/plan/PromoPlan";
import type { MemoryWorkbook } from "../../memoryWorkbook";
import { expectShown, section, showScreen } from "../../showPane";
import { on, shop, standStillOnToday } from "../promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

const step = (name: string) => screen.findByRole("button", { name });

/** Without stock, so that both products are ordered; each has a supplier. */
function supplied(): MemoryWorkbook {
  const workbook = shop();
  workbook.products = workbook.products!.map((product) => ({
    ...product,
    onHand: 0,
    freightPerUnit: 1,
    dutyRate: 0,
  }));
  workbook.listed.products = [
    { sku: "MUG", price: 12 },
    { sku: "LAMP", price: 30 },
  ];
  workbook.listed.suppliers = [
    { supplier: "Backup", sku: "MUG", orderShare: 0.3, productionDays: 90 },
    { supplier: "Lin", sku: "MUG", orderShare: 0.7, productionDays: 32, creditDays: 30 },
  ];
  return workbook;
}

it("goes by the main supplier's own days, says which cell they are from, and orders each product on its day", async () => {
  const workbook = supplied();
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Dates"));
  const sea = await section("Batch 1, Sea West");
  expectShown(
    await sea.findByText("Production takes 32 days: MUG, by the production days in Suppliers (Lin)."),
  );
  // The first leg leaves 75 days before 27 November: 13 September, and 32 days before that.
  expectShown(sea.getByText(/^2026-08-12/));

  await planner.click(await step("Review and write"));
  const write = await screen.findByRole("button", { name: "Write the promotion plan" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await screen.findByText("The promotion plan is written.");
  const { rows } = workbook.written.at(-1)!;
  const batches = rows["batches"] as readonly { sku: string; batch: number; orderBy: number }[];
  const orderBy = (sku: string) => batches.find((row) => row.sku === sku && row.batch === 1)!.orderBy;
  expect(orderBy("MUG")).toBe(on(11, 27) - 75 - 32);
  // The lamp has no supplier, so the lane's 20 days of production hold for it.
  expect(orderBy("LAMP")).toBe(on(11, 27) - 75 - 20);
  expect((rows["promoPlan"] as readonly object[])[0]).toMatchObject({
    suggestedRoute: "OVERSEAS BY SEA AND AIR",
  });
});

it("pays a supplier who gives credit later (001-23)", async () => {
  const workbook = supplied();
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Cash"));
  const flows = await section("Money by date");
  // The goods leave on 13 September; those on 30 days of credit are paid on 13 October.
  await waitFor(() => expect(flows.getByRole("row", { name: /^2026-10-13 BALANCE/ })).toBeTruthy());
});

it("splits each product by its own shares, the regions' else, and says so; bad shares with their cell (003-24)", async () => {
  const workbook = supplied();
  workbook.listed.regions = [
    { region: "California", orders: 800, warehouse: "West" },
    { region: "New York", orders: 200, warehouse: "East" },
  ];
  workbook.listed.products = [
    { sku: "MUG", price: 12, ownWarehouseShares: [{ warehouse: "East", share: 1 }] },
    { sku: "LAMP", price: 30, ownWarehouseShares: [{ warehouse: "West", share: 0.7 }] },
  ];
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Stock and batches"));
  const batches = await section("Batches");
  expectShown(await batches.findByText("By the product’s own shares in Products: 1 products."));
  expectShown(batches.getByText("By the orders of your Regions table: 1 products."));
  await planner.click(await screen.findByRole("button", { name: /^Warehouse shares that do not add up/ }));
  expectShown(await screen.findByText(/LAMP: its warehouse shares add up to 70%, not 100%/));
  expectShown(screen.getByRole("button", { name: /Products!/ }));
});

it("says at its field and in the review what no capacity can meet, and who gets what of it (004-14)", async () => {
  const planner = showScreen(supplied(), PromoPlan);
  await planner.click(await step("Stock and batches"));
  await planner.click(await screen.findByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Capacity/), "300");
  const within300 = await section("Within the capacity");
  const given = (sku: RegExp) =>
    within(within300.getByRole("row", { name: sku }))
      .getAllByRole("cell")
      .at(-1)!.textContent;
  expect(Number(given(/^MUG/)) + Number(given(/^LAMP/))).toBe(300);
  expect((await screen.findAllByText(/but 300 are all that can be made or stored/)).length).toBeGreaterThan(
    0,
  );
  await planner.click(await step("Review and write"));
  await planner.click(await screen.findByRole("button", { name: /^More than there is room for/ }));
  expectShown(await screen.findByText(/but 300 are all that can be made or stored/));
});

it("adds the expected delay at customs to what is usual, once both its figures are given (001-29)", async () => {
  const planner = showScreen(supplied(), PromoPlan);
  await planner.click(await step("Dates"));
  const sea = await section("Batch 1, Sea West");
  // It leaves on 13 September and is 30 days at sea.
  expectShown(await sea.findByText("2026-10-13"));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Customs delays/), "50%");
  await planner.type(screen.getByLabelText(/^Days of a delay/), "10");
  await screen.findAllByText("Usually there, 5 days of delay expected");
  expectShown((await section("Batch 1, Sea West")).getByText("2026-10-18"));
});
