import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startServer, type RunningServer } from "../../src/playground/server/server";
import { launchBrowser } from "./browser";
import { PlaygroundPage } from "./playgroundPage";

/** The window around sheet and pane: the keyboard's way between them, what it refuses, what it cannot open. */

jest.setTimeout(120_000);

let folder: string;
let server: RunningServer;
let browser: Browser;
let planner: PlaygroundPage;

beforeAll(async () => {
  if (!existsSync("dist/taskpane.html"))
    throw new Error("The add-in has not been built. Run `npm run build` first.");
  folder = mkdtempSync(join(tmpdir(), "stockplan-window-"));
  writeFileSync(join(folder, "torn.xlsx"), "PK and then nothing of a workbook");
  server = await startServer({ port: 0, workbooks: folder });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, locale: "en-US" });
  planner = new PlaygroundPage(page, server.url);
});

afterEach(() => planner.page.close());

it.each(["F6", "Shift+F6"])(
  "goes with %s from the sheet into the pane, and back to where it was",
  async (key) => {
    await planner.open();
    const { page, pane } = planner;
    await pane.getByText("The plan is ready.").waitFor({ state: "attached" });
    await planner.goTo("B3");
    await page.keyboard.press(key);
    await pane.locator("[role=tab]:focus").waitFor();
    // A second place in the pane, which the keyboard finds again.
    await page.keyboard.press("Tab");
    const reached = await pane.locator(":focus").innerText();
    await page.keyboard.press(key);
    await page.locator("[role=grid]:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.getByLabel("Name box").inputValue()).toBe("B4");
    await page.keyboard.press(key);
    await pane.locator(":focus").filter({ hasText: reached }).waitFor();
  },
);

it("refuses a formula of the add-in's that lacks an argument, and enters it once it has it", async () => {
  await planner.open();
  await planner.openSheet("Products");
  await planner.type("P1", "=SAFETYSTOCK(120,14)");
  await planner.page.getByText("Too few arguments for SAFETYSTOCK: avg_daily_demand is missing.").waitFor();
  await planner.page.keyboard.press("Backspace");
  await planner.page.keyboard.type(",100,10)");
  await planner.page.keyboard.press("Enter");
  await planner.shows("P1", String(120 * 14 - 100 * 10));
});

it("runs the add-in in an empty workbook where the file cannot be opened, and says why it cannot", async () => {
  await planner.open("/?workbook=torn.xlsx");
  await planner.page.getByRole("alert").filter({ hasText: "torn.xlsx" }).waitFor();
  await planner.pane.getByRole("button", { name: "Set up this workbook" }).waitFor();
  await planner.type("A1", "=FIRSTORDER(5,20)");
  await planner.shows("A1", String(5 * (3 + 20)));
});
