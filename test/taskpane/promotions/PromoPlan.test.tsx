import { screen, waitFor, within } from "@testing-library/react";
import { PromoPlan } from "../../../src/taskpane/promotions/plan/PromoPlan";
import { expectShown, isMarkedWrong, section, showScreen } from "../showPane";
import { on, shop, standStillOnToday } from "./promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

const step = (name: string) => screen.findByRole("button", { name });

it("finds the next promotion of the table, and says its dates and what is missed", async () => {
  const planner = showScreen(shop(), PromoPlan);
  expectShown(await screen.findByText("Black Friday 2026-11-27 to 2026-11-30"));
  const deadlines = await section("Platform dates");
  expectShown(deadlines.getByText("10 days ago"));
  await planner.click(await screen.findByRole("button", { name: /^Platform dates that passed/ }));
  expectShown(await screen.findByText(/Amazon US: Submit by was 10 days ago/));
  expectShown((await section("On the shelf by 2026-11-12")).getByText("2026-11-12"));
});

it("plans another promotion at a press, from the calendar where the table has none", async () => {
  const planner = showScreen(shop(), PromoPlan);
  await planner.click(await screen.findByRole("button", { name: /^Coming promotions/ }));
  await planner.click(screen.getByRole("button", { name: "Plan SINGLESDAY" }));
  expectShown(await screen.findByText("SINGLESDAY 2026-11-11 to 2026-11-11"));
  expectShown(screen.getByText("from the calendar"));
});

it("goes through all steps to a written plan, and loses nothing on the way", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: "Next: History" }));
  const past = await section("Past promotions");
  expectShown(past.getByText("BLACKFRIDAY 2025-11-28"));
  expectShown(past.getByText("3 times the usual"));

  await planner.selectOptions(await screen.findByLabelText("Role of LAMP"), "HERO");
  await planner.click(await step("Demand"));
  const lines = await section("Products");
  // Four days of 20 units, three times as many; 1.3 times for a main product and 15% to move.
  await waitFor(() => expect(lines.getByText("240")).toBeTruthy());
  expectShown(lines.getByText(String(Math.ceil(240 * 1.3 * 1.15))));
  await waitFor(() => expect(lines.getByText(String(Math.ceil(60 * 1.3 * 1.15)))).toBeTruthy());

  await planner.click(await step("Dates"));
  const sea = await section("Batch 1, Sea West");
  expectShown(sea.getByText("binds"));
  expectShown(await screen.findByRole("img", { name: /^Timeline from 2026-08-20/ }));

  await planner.click(await step("Review and write"));
  const write = await screen.findByRole("button", { name: "Write the promotion plan" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  expectShown(await screen.findByText("The promotion plan is written."));
  const written = workbook.written.at(-1)!;
  expect(written.kind).toBe("promo");
  expect(written.rows["promoPlan"]).toMatchObject([
    { sku: "MUG", role: "HERO", expectedUnits: 240, promoUnits: 359 },
    { sku: "LAMP", role: "HERO", expectedUnits: 60, promoUnits: 90 },
  ]);
  expect(written.rows["dates"]).toContainEqual(
    expect.objectContaining({ of: "Amazon US", item: "Submit by", from: on(8, 10), state: "PASSED" }),
  );
});

it("shows the routes beside each other, and which figures one lacks", async () => {
  const planner = showScreen(shop(), PromoPlan);
  await planner.click(await step("Demand"));
  const routes = await section("Three routes");
  expectShown(routes.getByText("Give visits and conversion."));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Visits in the promotion/), "20000");
  await planner.type(screen.getByLabelText(/^Conversion/), "3%");
  // 20,000 × 3% are 600 orders of one unit, against 240 + 60 by history.
  expectShown(await screen.findByText("Gap +100%"));
  await planner.click(await screen.findByRole("button", { name: /^Routes far apart/ }));
  expectShown(await screen.findByText(/^TRAFFIC differs from your own history by 100%/));
});

it("marks the step that has to be mended, and says which", async () => {
  const planner = showScreen(shop(), PromoPlan);
  await planner.click(await step("Stock and batches"));
  await planner.click(await screen.findByRole("button", { name: /^What this step takes/ }));
  const shares = screen.getByLabelText(/^Batch shares/);
  await planner.clear(shares);
  await planner.type(shares, "70%, 20%");
  await waitFor(() => expect(isMarkedWrong(shares)).toBe(true));
  await planner.click(await step("Dates"));
  expectShown(await screen.findByText(/Mend the fields marked in: Stock and batches/));
  expectShown(await step("Stock and batches, to mend"));
});

it("keeps a draft in the workbook with which a colleague goes on", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Shop rating/), "4.7");
  await planner.click(await step("Demand"));
  await planner.click(screen.getByRole("button", { name: /^Drafts and plans/ }));
  await planner.click(await screen.findByRole("button", { name: "Save draft" }));
  expectShown(await screen.findByText("“Black Friday” is saved."));
  expect(workbook.drafts).toMatchObject([
    { name: "Black Friday", revision: 1, content: { step: "demand", fields: { rating: "4.7" } } },
  ]);
});

it("opens a draft where the colleague left it, and does not write over a later one", async () => {
  const workbook = shop();
  const draft = { name: "BF for Anna", author: "Li", savedAt: "2026-08-19T08:00:00.000Z" };
  workbook.drafts = [
    { ...draft, revision: 4, content: { step: "stock", fields: { batchShares: "60%, 40%" } } },
  ];
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: /^Drafts and plans/ }));
  await planner.click(await screen.findByRole("button", { name: "Open the draft BF for Anna" }));
  expectShown(await screen.findByText("Step 4 of 9: Stock and batches"));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  expect(screen.getByLabelText<HTMLInputElement>(/^Batch shares/).value).toBe("60%, 40%");

  workbook.drafts = [{ ...draft, revision: 5, content: {} }];
  await planner.click(screen.getByRole("button", { name: "Save draft" }));
  expectShown(await screen.findByText(/The draft BF for Anna was saved by somebody else/));
  expect(workbook.drafts[0]!.revision).toBe(5);
});

it("says what is lacking where no promotion was ever seen, and goes on once it is given", async () => {
  const workbook = shop();
  workbook.sales = workbook.sales!.map((sale) => ({ ...sale, units: sale.sku === "MUG" ? 20 : 5 }));
  workbook.listed.promotions = [];
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Demand"));
  expectShown(await screen.findByText(/No past promotion is in your sales/));
  expectShown((await section("Three routes")).getByText("Give the demand multiple."));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Demand multiple/), "2");
  const lines = await section("Products");
  await waitFor(() => expect(within(lines.getByRole("table")).getByText("40")).toBeTruthy());
});
