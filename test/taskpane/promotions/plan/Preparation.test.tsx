import { screen, waitFor, within } from "@testing-library/react";
import { PromoPlan } from "../../../../src/taskpane/promotions/plan/PromoPlan";
import { expectShown, section, showScreen } from "../../showPane";
import { shop, standStillOnToday } from "../promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

/** LAMP is ordered and has one supplier; the sea lane has one forwarder in reserve, the air lane two. */
function preparedShop() {
  const workbook = shop();
  workbook.listed.products = [
    { sku: "MUG", name: "Mug", price: 12 },
    { sku: "LAMP", name: "Lamp", price: 30, hsCode: "9405.21", unitKg: 1.5 },
  ];
  workbook.listed.suppliers = [{ sku: "LAMP", supplier: "Lantern Works" }];
  const [sea, ...others] = workbook.listed.lanes!;
  workbook.listed.lanes = [
    { ...sea!, forwarder: "DHL", backupForwarders: "4PX" },
    ...others.map((leg) =>
      leg.lane === "Air West" ? { ...leg, forwarder: "UPS", backupForwarders: "4PX, Yanwen" } : leg,
    ),
  ];
  workbook.listed.contingencies = [
    { trigger: "A best seller is out of stock", steps: "Order from the backup", situation: "OUT OF STOCK" },
    { trigger: "Deliveries are late", steps: "Tell the buyers", situation: "DELAY" },
    { trigger: "The warehouse cannot work", steps: "Use the other one", situation: "WAREHOUSE" },
    { trigger: "The first steps", steps: "Ask the forwarder", situation: "ANY", owner: "Anna" },
  ];
  return workbook;
}

const toTasks = async (workbook = preparedShop()) => {
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: "Tasks and exit" }));
  return planner;
};

it("names what has no backup, and shows the plans for that case (002-42, 001-22, 000-52, 002-53)", async () => {
  const planner = await toTasks();
  const backups = await section("Backups");
  expectShown(within(backups.getByRole("row", { name: /LAMP/ })).getByText("Lantern Works"));
  expectShown(await screen.findByText(/^Too few forwarders in reserve: Sea West\./));
  expectShown(within(backups.getByRole("row", { name: /Air West/ })).getByText("4PX, Yanwen"));
  expectShown(backups.getByRole("button", { name: /^A best seller is out of stock/ }));
  expectShown(backups.getByRole("button", { name: /^Deliveries are late/ }));
  expect(backups.queryByRole("button", { name: /^The warehouse cannot work/ })).toBeNull();
  await planner.click(backups.getByRole("button", { name: /^The first steps/ }));
  expectShown(backups.getByText("Ask the forwarder"));
});

it("says how many people customer service needs once both rates are given (004-44)", async () => {
  const planner = await toTasks();
  const service = await section("Customer service");
  expectShown(service.getByText(/^Say above how many buyers write in/));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Buyers who write in/), "20%");
  await planner.type(screen.getByLabelText(/^Cases a person and day/), "10");
  // 240 mugs and 60 lamps: 300 orders over four days, 20% write in: 15 a day, of which one person settles 10
  const people = await screen.findByText("People a day");
  await waitFor(() => expect(people.parentElement?.textContent).toBe("People a day2"));
  expect(screen.getByText("Cases a day").parentElement?.textContent).toBe("Cases a day15");
});

it("writes a request for quotes and names what a forwarder would ask back (002-37, 004-35)", async () => {
  const workbook = preparedShop();
  const planner = await toTasks(workbook);
  const quotes = await section("Quote request");
  expectShown(await quotes.findByText(/ask back about \d+ lines: .*Material and use.*Picked up at/));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Picked up at/), "Ningbo 315000");
  await waitFor(() => expect(quotes.queryByText(/Picked up at/)).toBeNull());
  await planner.click(screen.getByRole("button", { name: "Review and write" }));
  const write = await screen.findByRole("button", { name: "Write the promotion plan" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await screen.findByText("The promotion plan is written.");
  const { rows } = workbook.written.at(-1)!;
  const { quotes: asked } = rows as Readonly<Record<string, readonly Record<string, unknown>[]>>;
  const first = asked!.find(({ sku }) => sku === "LAMP");
  expect(first).toMatchObject({
    hsCode: "9405.21",
    origin: "Ningbo 315000",
    totalKg: Number(first!["units"]) * 1.5,
  });
  expect(first!["missing"]).toMatch(/^Material and use, .*Delivered to/);
});

it("compares sending back what is left once its fee and worth are given (002-46, 000-02)", async () => {
  const planner = await toTasks();
  await planner.click(await screen.findByRole("button", { name: /^What may be left/ }));
  await planner.type(screen.getByLabelText(/^Sending a unit back/), "2");
  await planner.type(screen.getByLabelText(/^Worth at home/), "20");
  const left = await section("What may be left");
  const mug = await left.findByRole("row", { name: /^MUG/ });
  await waitFor(() => expect(mug.textContent).toContain("RETURN")); // 20 − 2 a unit beats a mug at 40% off
});
