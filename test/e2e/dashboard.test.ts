import { join } from "node:path";
import type { PlaygroundPage } from "./playgroundPage";
import { writeReviewedShop } from "./reviewedShop";
import { servePlayground } from "./servePlayground";

/** The month's review and the dashboard of a small shop, written, compared, taken back, and read from the cells. */

jest.setTimeout(120_000);

let planner: PlaygroundPage;
servePlayground(
  (page) => {
    planner = page;
  },
  (folder) => writeReviewedShop(join(folder, "shop.xlsx")),
);

const records = (sheet: string) => planner.records(sheet);

async function open(screen: string): Promise<void> {
  const { pane } = planner;
  await pane.getByRole("button", { name: "another screen" }).locator("visible=true").click();
  await pane
    .getByRole("button", { name: new RegExp(`^${screen}`) })
    .locator("visible=true")
    .last()
    .click();
}

async function write(): Promise<void> {
  const { pane } = planner;
  await pane.locator("button:enabled:visible", { hasText: "Write to the workbook" }).click();
  await pane.getByText("Written.", { exact: true }).locator("visible=true").waitFor();
}

const region = (name: string | RegExp) => planner.pane.getByRole("region", { name }).locator("visible=true");

/** Of 150 lamps and 60 rugs sold in June 120 and 60 had been forecast. */
const accuracyOfJune = 1 - 30 / 210;

it("reviews June by the forecast written before it and May by hindsight, and shows June on the dashboard", async () => {
  const workers: string[] = [];
  planner.page.on("worker", (worker) => workers.push(worker.url()));
  await planner.open("/?workbook=shop.xlsx");
  const { pane } = planner;
  await pane.getByText("The plan is ready.").waitFor({ state: "attached" });

  await open("Review");
  await region("Forecast of 2025-06").getByText("Against the forecast written on 2025-05-30.").waitFor();
  await region("Forecast of 2025-06").getByText("1 − 30 ÷ 210 = 85.7%").waitFor();
  await write();
  expect(await records("Review log")).toMatchObject([{ Month: "2025-06", "Forecast units": 180, Sold: 210 }]);
  // What is written needs no forecast in hindsight.
  expect(workers).toHaveLength(0);

  await reviewMay();
  expect(workers).toHaveLength(1);
  await compareReviews();
  await takeBackTheLast();

  await open("Dashboard");
  await readDashboard();
  expect(workers).toHaveLength(2);
  await write();
  await readDashboardCells();
});

async function reviewMay(): Promise<void> {
  const { pane } = planner;
  await pane
    .getByRole("button", { name: /^Month/ })
    .locator("visible=true")
    .first()
    .click();
  await pane
    .getByLabel(/^Month/)
    .locator("visible=true")
    .last()
    .fill("2025-05-15");
  await region("Forecast of 2025-05")
    .getByText(/^No forecast was written before the month/)
    .waitFor();
  await write();
  const log = await records("Review log");
  expect(log.map((row) => row["Month"])).toEqual(["2025-05", "2025-06"]);
  expect(log[0]!["Sold"]).toBe(31 * (4 + 2));
}

async function compareReviews(): Promise<void> {
  const before = region("Written before");
  await before.getByRole("button", { name: "Show what was written" }).click();
  await before.getByLabel("Plan").selectOption({ label: "Review log" });
  await before.getByRole("button", { name: "Compare" }).click();
  await before.getByText("Review log: changed 0, new 1, gone 0, as before 1").waitFor();
}

async function takeBackTheLast(): Promise<void> {
  const before = region("Written before");
  await before.getByRole("button", { name: /^Take back the last/ }).click();
  await before.getByText("Taken back: the tables are as they were before.").waitFor();
  expect((await records("Review log")).map((row) => row["Month"])).toEqual(["2025-06"]);
  expect((await records("Forecast review")).map((row) => row["SKU"])).toEqual(["LAMP", "RUG"]);
}

async function readDashboard(): Promise<void> {
  await region("2025-06 against 2025-05").waitFor();
  const supply = region("Supply");
  await supply.getByRole("button", { name: /Days of inventory/ }).click();
  // 15 days each of 600 and 450 lamps at 8, and 40 rugs at 20; 150 × 8 + 60 × 20 were sold
  await supply.getByText("5,000 × 30 ÷ 2,400 = 62.5").waitFor();
  await region("Forecast").getByText("85.7%").waitFor();
}

async function readDashboardCells(): Promise<void> {
  const kpis = await records("Dashboard");
  const kpi = (name: string) => kpis.find((row) => row["KPI"] === name)!;
  expect(kpi("Money in stock")).toMatchObject({
    "This month": 450 * 8 + 40 * 20,
    "Month before": 300 * 8 + 80 * 20,
  });
  expect(kpi("Cash flow")).toMatchObject({
    "This month": 500,
    "Month before": 200,
    Change: 300,
    Trend: "BETTER",
  });
  expect(kpi("Forecast accuracy")["This month"]).toBeCloseTo(accuracyOfJune, 9);
  expect(kpi("ROAS")["This month"]).toBeNull();
  expect(kpi("ROAS")["Note"]).toContain("2025-06 has no Ad sales");

  const [ning] = await records("Supplier report");
  // One of two came by its date, 190 of 200 came, 19 of them were rejected.
  expect(ning!["Score"]).toBeCloseTo((0.5 + 190 / 200 + 171 / 190) / 3, 9);
  expect(await records("ABC-XYZ")).toHaveLength(9);
}
