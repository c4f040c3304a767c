import { join } from "node:path";
import ExcelJS from "exceljs";
import type { PlaygroundPage } from "./playgroundPage";
import { servePlayground } from "./servePlayground";

/** The check of a workbook with slips of the pen, and the alerts of what is in it. */

jest.setTimeout(120_000);

let planner: PlaygroundPage;
servePlayground(
  (page) => {
    planner = page;
  },
  (folder) => writeMessyShop(join(folder, "messy.xlsx")),
);

const millisecondsADay = 86_400_000;
const daysAgo = (days: number): Date => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - days * millisecondsADay);
};

/** Ninety days of lamps and rugs up to yesterday; one date is text, and the rug has no lead time. */
async function writeMessyShop(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Products").addRows([
    ["SKU", "Unit cost", "Average lead days", "Maximum lead days", "On hand", "On order"],
    ["LAMP", 8, 20, 25, 40, 0],
    ["RUG", 20, null, 45, 900, 0],
  ]);
  const sales = workbook.addWorksheet("Sales");
  sales.addRow(["Date", "SKU", "Units"]);
  for (let day = 90; day >= 1; day--) {
    sales.addRow([day === 80 ? "2026/1/5" : daysAgo(day), "LAMP", 5]);
    sales.addRow([daysAgo(day), "RUG", 2]);
  }
  await workbook.xlsx.writeFile(path);
}

async function open(screen: string): Promise<void> {
  const { pane } = planner;
  await pane.getByRole("button", { name: "another screen" }).locator("visible=true").click();
  await pane
    .getByRole("button", { name: new RegExp(`^${screen}`) })
    .locator("visible=true")
    .last()
    .click();
}

it("mends a cell at a press, keeps it in the log, and puts it back at another", async () => {
  await planner.open("/?workbook=messy.xlsx");
  const { pane } = planner;
  await pane.getByText("The plan is ready.").waitFor({ state: "attached" });
  await open("Check");
  const findings = pane.getByRole("region", { name: "To look at" });
  // 30 days of 2 rugs at 20 each stand before a line of sales
  await findings.getByText(/RUG: Average lead days is missing/).waitFor();
  expect(await findings.getByRole("button", { expanded: true }).first().innerText()).toMatch(/1,200/);
  await findings.getByRole("button", { name: "Go to Products!C3" }).click();
  await planner.cell("C3").waitFor();

  await findings.getByRole("button", { name: /^Dates written as text/ }).click();
  await findings.getByRole("button", { name: "Change Sales!A22 to 2026-01-05" }).click();
  const changed = pane.getByRole("region", { name: "Changed here" });
  await changed.getByText("from 2026/1/5 to 2026-01-05").waitFor();
  expect(await planner.value("Sales", "A22")).toBe(46027);
  const logged = (await planner.rows("Stockplan log")).flat();
  expect(logged).toEqual(expect.arrayContaining(["A22", "2026/1/5", "46027"]));

  await changed.getByRole("button", { name: "Undo the change of Sales!A22" }).click();
  await changed.waitFor({ state: "detached" });
  expect(await planner.value("Sales", "A22")).toBe("2026/1/5");
});

it("lists what must be decided by the money at stake, and writes the list", async () => {
  await planner.open("/?workbook=messy.xlsx");
  const { pane } = planner;
  await pane.getByText("The plan is ready.").waitFor({ state: "attached" });
  await open("Alerts");
  const list = pane.getByRole("region", { name: "To decide" });
  // 8 days of lamps are there, and an order of today takes 20
  await list.getByRole("button", { name: /^LAMP Stock-out/ }).click();
  await list.getByText("Ask the backup supplier").waitFor();
  await pane.locator("button:enabled:visible", { hasText: "Write to the workbook" }).click();
  await pane.getByText("Written.", { exact: true }).locator("visible=true").waitFor();
  const [headings, ...rows] = await planner.rows("Alerts");
  expect(headings!.slice(0, 4)).toEqual(["Rank", "SKU", "Alert", "At stake"]);
  expect(rows.map(([rank]) => rank)).toEqual(rows.map((_, index) => index + 1));
  expect(rows.map(([, sku]) => sku)).toContain("LAMP");
});
