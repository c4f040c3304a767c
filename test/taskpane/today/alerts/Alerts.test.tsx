import { screen, waitFor, within } from "@testing-library/react";
import type { AlertFacts } from "../../../../src/calculation";
import { today } from "../../../../src/taskpane/screens/tasks";
import { Alerts } from "../../../../src/taskpane/today/alerts/Alerts";
import { isoDateFromSerial } from "../../../../src/vocabulary";
import { MemoryWorkbook, ownSetting } from "../../memoryWorkbook";
import { expectShown, section, showScreen } from "../../showPane";

interface Sold {
  readonly facts: AlertFacts;
  readonly perDay: number;
  /** Days since the last of its sales. */
  readonly quietDays?: number;
}

/** A shop that has sold its products for 120 days. */
function shopOf(products: readonly Sold[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook({
    products: products.map(({ facts }) => facts),
    sales: products.flatMap(({ facts: { sku }, perDay, quietDays = 1 }) =>
      Array.from({ length: 121 - quietDays }, (_, day) => ({
        sku,
        date: today() - 120 + day,
        units: perDay,
      })),
    ),
  });
  workbook.listed.products = products.map(({ facts }) => facts) as never;
  return workbook;
}

const lamp: Sold = {
  facts: { sku: "LAMP", avgLeadDays: 20, maxLeadDays: 25, onHand: 450, onOrder: 0, unitCost: 10 },
  perDay: 10,
};
/** Sold its last 100 days ago and lies in the warehouse. */
const fan: Sold = { facts: { ...lamp.facts, sku: "FAN", onHand: 70 }, perDay: 2, quietDays: 100 };
/** Has 51 units: runs out on the sixth day from now on, and nothing comes before 20 have passed. */
const mug: Sold = { facts: { ...lamp.facts, sku: "MUG", onHand: 51, price: 24 }, perDay: 10 };

const listed = async () => {
  const list = await (await section("To decide")).findAllByRole("listitem");
  return list
    .map((item) => item.textContent ?? "")
    .filter((text) => /^(LAMP|FAN|MUG|All products)/.test(text));
};

it("says what to decide, the most money first, by when and what to do", async () => {
  showScreen(shopOf([lamp, fan, mug]), Alerts);
  const alerts = await listed();
  // 20 days of 10 sales less 51, at 24 each; 70 units at 10 each
  expect(alerts[0]).toContain("MUG Stock-out3,576");
  expect(alerts[0]).toContain(`Runs out on ${isoDateFromSerial(today() + 5)}; sales of 149 units are lost`);
  const clearance = alerts.find((text) => text.startsWith("FAN"));
  expect(clearance).toContain("FAN Clearance700");
  expect(clearance).toContain("70 units on hand and no sale for 100 days.");
});

it("opens what to do in its order, and how the money was reckoned", async () => {
  const workbook = shopOf([lamp, fan]);
  const planner = showScreen(workbook, Alerts);
  const alerts = await section("To decide");
  await planner.click(await alerts.findByRole("button", { name: /^FAN Clearance/ }));
  const steps = within(alerts.getByText("What to do").parentElement!).getAllByRole("listitem");
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    "Order no more",
    "Bundle it with a best seller of its category",
    "Show it on social media",
    "Offer it on other channels",
    "Clear it",
  ]);
  expectShown(alerts.getByText("units on hand × unit cost"));
  expectShown(alerts.getByText("70 × 10 = 700"));
  expectShown(alerts.getByText(/000-17/));
  await planner.click(alerts.getByRole("button", { name: "Go to Products!A3" }));
  expect(workbook.wentTo).toEqual(["Products!A3"]);
});

it("shows one kind alone", async () => {
  const planner = showScreen(shopOf([lamp, fan, mug]), Alerts);
  await listed();
  await planner.click(screen.getByRole("button", { name: "Clearance 1" }));
  expect((await listed()).map((text) => text.slice(0, 3))).toEqual(["FAN"]);
});

it("goes by the planner's own limits, typed or in Settings", async () => {
  const workbook = shopOf([lamp, fan]);
  workbook.ownSettings = [ownSetting("alerts.slowDays", 120, "C9")];
  const planner = showScreen(workbook, Alerts);
  await section("To decide");
  await waitFor(() => expect(screen.queryByRole("button", { name: /^FAN Clearance/ })).toBeNull());
  await planner.click(screen.getByRole("button", { name: /^Settings/ }));
  const field = screen.getByLabelText(/^Slow after/);
  await planner.clear(field);
  await planner.type(field, "60");
  expectShown(await screen.findByRole("button", { name: /^FAN Clearance/ }));
});

it("refuses price steps that do not fit their changes, under the field", async () => {
  const planner = showScreen(shopOf([lamp, fan]), Alerts);
  await section("To decide");
  await planner.click(await screen.findByRole("button", { name: /^Settings/ }));
  const field = screen.getByLabelText(/^Price changes/);
  await planner.clear(field);
  await planner.type(field, "5%, 0%");
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
});

it("writes the list with rank, money, date, what to do and the rule", async () => {
  const workbook = shopOf([lamp, fan]);
  const planner = showScreen(workbook, Alerts);
  await listed();
  const write = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await waitFor(() => expect(workbook.written).toHaveLength(1));
  const [written] = workbook.written;
  expect(written!.kind).toBe("alerts");
  const rows = written!.rows["alerts"] as { rank: number; sku: string }[];
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
  expect(rows.find(({ sku }) => sku === "FAN")).toEqual({
    rank: expect.any(Number) as number,
    sku: "FAN",
    alert: "Clearance: 70 units on hand and no sale for 100 days.",
    atStake: 700,
    byWhen: today(),
    whatToDo:
      "Order no more; Bundle it with a best seller of its category; Show it on social media; Offer it on other channels; Clear it",
    rule: "000-17",
  });
});

it("is silent where all is well, and says so", async () => {
  showScreen(shopOf([{ ...lamp, facts: { ...lamp.facts, onHand: 800 } }]), Alerts);
  const alerts = await section("To decide");
  expectShown(await alerts.findByText("Nothing asks for a decision today."));
});

it("takes a promotion that is running for no usual day: its sales are neither orders nor a deviation (C.8)", async () => {
  const workbook = shopOf([{ facts: { ...lamp.facts, onHand: 2_000 }, perDay: 10 }]);
  workbook.sales = workbook.sales!.map((sale) => (sale.date >= today() - 14 ? { ...sale, units: 60 } : sale));
  // 2,000 last 200 days at the usual 10 a day; at 60 a day they would last 33 and be ordered.
  workbook.listed.promotions = [
    { promotion: "Autumn", startDate: today() - 14, endDate: today() - 1 },
  ] as never;
  showScreen(workbook, Alerts);
  expect(await listed()).toEqual([expect.stringContaining("Stock and goods on order last 200 days")]);
});
