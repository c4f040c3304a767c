import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { startServer } from "../../src/playground/server/server";
import { launchBrowser } from "../e2e/browser";
import { PlaygroundPage } from "../e2e/playgroundPage";
import { printTable, rounded, timed } from "./timing";

const runs = 5;
const functionCells = 2_000;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** How long a planner waits: for the pane, for a typed function, for a column of functions, for a plan to be written. */
export async function benchPlayground(): Promise<void> {
  if (!existsSync("dist/taskpane.html")) {
    console.log("\nPlayground: nothing is built; run `npm run build` first.");
    return;
  }
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const waits: Record<string, number>[] = [];
    for (let run = 0; run < runs; run++) waits.push(await waitsOf(browser, server.url));
    const rows = Object.keys(waits[0]!).map((name) => [
      name,
      rounded(median(waits.map((each) => each[name]!))),
    ]);
    printTable(`Playground, median of ${runs} runs`, ["wait", "ms"], rows);
  } finally {
    await browser.close();
    await server.close();
  }
  const sizes = ["functions.js", "taskpane.js"].map((file) => {
    const content = readFileSync(`dist/${file}`);
    return [file, rounded(content.length / 1000), rounded(gzipSync(content, { level: 9 }).length / 1000)];
  });
  printTable("Sizes, KB", ["file", "as is", "gzipped"], sizes);
}

async function waitsOf(browser: Browser, url: string): Promise<Record<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  const planner = new PlaygroundPage(page, url);
  const toPane = await timed(async () => {
    await page.goto(url);
    await planner.pane.getByRole("button", { name: "Write the plan" }).waitFor();
  });
  await planner.open();
  await planner.pane.getByRole("button", { name: "Write the plan" }).waitFor();
  await planner.openSheet("Products");
  await planner.goTo("AB1");
  await page.keyboard.type("=FIRSTORDER(5,20)");
  const toAnswer = await timed(async () => {
    await page.keyboard.press("Enter");
    await planner.shows("AB1", "115");
  });
  const toSettle = await timed(() =>
    page.evaluate(async (count) => {
      const { workbook } = window.playground;
      const sheet = workbook.sheet("Products")!;
      const formulas = Array.from({ length: count }, (_, i) => [`=FIRSTORDER(5,${i})`]);
      const column = { sheetId: sheet.id, top: 9, left: 30, bottom: 8 + count, right: 30 };
      workbook.write(column, formulas, "user");
      while (workbook.pendingCalls > 0 || workbook.cell(sheet.id, 8 + count, 30)?.value !== 5 * (count + 2)) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }, functionCells),
  );
  const toWritten = await timed(async () => {
    await planner.pane.getByRole("button", { name: "Write the plan" }).click();
    await planner.pane.getByText("The plan is written.").waitFor();
  });
  await page.close();
  return {
    "page to a usable pane, plan worked out": toPane,
    "Enter to the answer of =FIRSTORDER(5,20)": toAnswer,
    [`${functionCells.toLocaleString("en-US")} function cells settled`]: toSettle,
    "plan of the sample shop written": toWritten,
  };
}
