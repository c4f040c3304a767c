import { join } from "node:path";
import ExcelJS from "exceljs";
import { addFormulaSheet, type Row } from "./formulaSheet";
import { calculatedByLibreOffice, hasLibreOffice } from "./libreOffice";
import type { PlaygroundPage } from "./playgroundPage";
import { realDataFolder } from "./realData";
import { openReplenishment, waitForStockPlan, writeReplenishment } from "./replenishSteps";
import { servePlayground } from "./servePlayground";
import { writeYearWorkbook } from "./yearOfSales";

/** The replenishment of 2,000 real products, from the tables to the sheets, and its figures worked out once more elsewhere. */

jest.setTimeout(300_000);

let planner: PlaygroundPage;
const folder = servePlayground(
  (page) => {
    planner = page;
  },
  async (path) => {
    if (realDataFolder !== undefined) await writeYearWorkbook(realDataFolder, join(path, "year.xlsx"));
  },
);

const records = (sheet: string) => planner.records(sheet);

const reviewDays = 30;

(realDataFolder ? describe : describe.skip)(
  realDataFolder
    ? "replenishing 2,000 products"
    : "replenishing 2,000 products (their data is not beside the project)",
  () => {
    it("are read, planned, previewed and written in whole cartons, and every figure adds up in LibreOffice", async () => {
      await planner.open("/?workbook=year.xlsx");
      await waitForStockPlan(planner);
      const soldFirst = await planner.value("Sales", "C2");
      await openReplenishment(planner);
      await writeReplenishment(planner);
      const plan = await records("Replenishment");
      const orders = await records("Draft orders");
      expect(plan).toHaveLength(2_000);
      expect(await planner.value("Sales", "C2")).toBe(soldFirst);

      const ordered = plan.filter((row) => Number(row["Order now"]) > 0);
      expect(ordered.length).toBeGreaterThan(100);
      for (const row of ordered) {
        expect(["POINT", "DEVIATION"]).toContain(row["Reason"]);
        expect(Number(row["Order now"]) % Number(row["Pack size"])).toBe(0);
      }
      // No draft is below what its supplier takes.
      for (const row of orders) {
        if (String(row["Supplier"]).startsWith("Backup")) expect(row["Units"]).toBeGreaterThanOrEqual(50);
      }

      if (hasLibreOffice) await proveInLibreOffice(plan, orders);
      else console.warn("LibreOffice is not installed here: the plan’s figures were not worked out again.");
    });
  },
);

/** Every level, order and amount of the plan by plain formulas of another program. */
async function proveInLibreOffice(plan: readonly Row[], orders: readonly Row[]): Promise<void> {
  const known = plan.filter((row) => typeof row["Units needed"] === "number");
  const lastOrder = orders.length + 1;
  const workbook = new ExcelJS.Workbook();
  addFormulaSheet(workbook, "Plan", known, {
    point: (cell) => `${cell("Average daily demand")}*${cell("Average lead days")}+${cell("Safety stock")}`,
    position: (cell) => `${cell("On hand")}-N(${cell("Committed")})+${cell("On order in lead time")}`,
    level: (cell) =>
      `${cell("Daily demand to the next arrival")}*(${cell("Average lead days")}+${reviewDays})+${cell("Safety stock")}`,
    needed: (cell) => `${cell("Order-up-to level")}-${cell("Position to the next arrival")}`,
    units: (cell) =>
      `IF(OR(${cell("Reason")}="POINT",${cell("Reason")}="DEVIATION"),` +
      `ROUNDUP(ROUND(MAX(${cell("Units needed")},${cell("Minimum order")})/${cell("Pack size")},6),0)*${cell("Pack size")},0)`,
    drafted: (cell) =>
      `SUMPRODUCT(EXACT(Orders!$C$2:$C$${lastOrder},${cell("SKU")})*Orders!$D$2:$D$${lastOrder})`,
  });
  addFormulaSheet(workbook, "Orders", orders, {
    reckoned: (cell) => `ROUND(${cell("Units")}*${cell("Unit cost")},2)`,
  });
  const path = join(folder, "proof.xlsx");
  await workbook.xlsx.writeFile(path);
  const [lines = [], drafts = []] = calculatedByLibreOffice(path, ["Plan", "Orders"]);
  expect([lines.length, drafts.length]).toEqual([known.length, orders.length]);

  const differing = (rows: typeof lines, formula: string, heading: string) =>
    rows.filter((row) => !(Math.abs(Number(row[formula]) - Number(row[heading])) < 1e-6));
  expect(differing(lines, "point", "Reorder point")).toEqual([]);
  expect(differing(lines, "position", "Inventory position")).toEqual([]);
  expect(differing(lines, "level", "Order-up-to level")).toEqual([]);
  expect(differing(lines, "needed", "Units needed")).toEqual([]);
  expect(differing(lines, "units", "Order now")).toEqual([]);
  expect(differing(lines, "drafted", "Order now")).toEqual([]);
  expect(differing(drafts, "reckoned", "Amount")).toEqual([]);
}
