import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../src/playground/server/server";
import { launchBrowser } from "../e2e/browser";
import { PlaygroundPage } from "../e2e/playgroundPage";
import { realDataFolder } from "../e2e/realData";
import { openReplenishment, waitForStockPlan, writeReplenishment } from "../e2e/replenishSteps";
import { writeYearWorkbook } from "../e2e/yearOfSales";
import { printTable, rounded, timed } from "./timing";

/** How long a planner of 2,000 products waits: for the plan with its preview, and for it to be written. */
export async function benchReplenishment(): Promise<void> {
  if (!existsSync("dist/taskpane.html")) {
    console.log("\nReplenishment: nothing is built; run `npm run build` first.");
    return;
  }
  if (realDataFolder === undefined) {
    console.log("\nReplenishment: its data is not beside the project.");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "stockplan-bench-"));
  await writeYearWorkbook(realDataFolder, join(folder, "year.xlsx"));
  const server = await startServer({ port: 0, workbooks: folder });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
    const planner = new PlaygroundPage(page, server.url);
    await planner.open("/?workbook=year.xlsx");
    await waitForStockPlan(planner);
    const toPreview = await timed(() => openReplenishment(planner));
    const toWritten = await timed(() => writeReplenishment(planner));
    printTable(
      "Replenishment of 2,000 products, 226,292 rows of sales",
      ["wait", "ms"],
      [
        ["read, checked, planned and previewed", rounded(toPreview)],
        ["written", rounded(toWritten)],
      ],
    );
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
