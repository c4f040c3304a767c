import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { type Browser, type Locator, type Page } from "playwright-core";
import { SAMPLE_PRODUCTS } from "../../src/playground/sample/products";
import { type RunningServer, startServer } from "../../src/playground/server/server";
import "../../src/playground/page/playgroundApi";
import { launchBrowser } from "./browser";

/** The playground's page alone: no add-in is served, so that only the spreadsheet is tried. */

const PATIENCE_MS = 60_000;
jest.setTimeout(PATIENCE_MS);

let folder: string;
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync("build/playground/index.html")) {
    throw new Error("The playground has not been built. Run `npm run build` first.");
  }
  folder = mkdtempSync(join(tmpdir(), "stockplan-playground-"));
  await writePlan(join(folder, "plan.xlsx"));
  server = await startServer({
    port: 0,
    addIn: join(folder, "no-add-in"),
    manifest: join(folder, "no-manifest.xml"),
    workbooks: folder,
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1360, height: 760 }, locale: "en-US" });
});

afterEach(() => page.close());

/** A small workbook of a planner's own: text that looks like a number, a table, a formula, a hidden sheet. */
async function writePlan(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("My plan");
  sheet.addTable({
    name: "Orders",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "SKU" }, { name: "Units" }],
    rows: [
      ["00123", 5],
      ["A-2", 7],
    ],
  });
  sheet.getCell("D1").value = { formula: "SUM(Orders[Units])" };
  workbook.addWorksheet("Lists", { state: "hidden" });
  await workbook.xlsx.writeFile(path);
}

async function open(query = ""): Promise<void> {
  await page.goto(server.url + query);
  await page.evaluate(() => window.playground.ready);
}

const cell = (address: string): Locator => page.locator(`[role=gridcell][data-address="${address}"]`);
const nameBox = (): Locator => page.getByLabel("Name box");
const formulaBar = (): Locator => page.getByLabel("Formula bar");
const tabNames = (): Promise<string[]> => page.getByRole("tab").allTextContents();

/** Waits until the cell shows this text. */
async function shows(address: string, text: string): Promise<void> {
  await cell(address).filter({ hasText: text }).waitFor({ timeout: 5_000 });
  expect(await cell(address).textContent()).toBe(text);
}

async function type(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("begins with the sample workbook, whose figures are live", async () => {
  await open();
  expect((await tabNames()).slice(0, 4)).toEqual(["Start here", "Products", "Sales", "Sales pattern"]);
  await page.getByRole("tab", { name: "Products" }).click();
  await shows("A8", "00123");
  await page.getByRole("tab", { name: "Sales", exact: true }).click();
  await shows("B2", "HP-LAMP-01");
  expect(Number(await cell("C2").textContent())).toBeGreaterThan(0);
});

test("calculates what is typed and moves to the next row", async () => {
  await open();
  await type("H2", "=SUM(1,2)");
  await shows("H2", "3");
  expect(await nameBox().inputValue()).toBe("H3");
  await type("H3", "=H2*10");
  await shows("H3", "30");
  await type("H2", "5");
  await shows("H3", "50");
});

test("keeps an unfinished formula in the editor and says so; Escape leaves the cell as it was", async () => {
  await open();
  await type("H2", "=1+");
  await page.getByText("This formula is not complete").waitFor();
  await page.keyboard.press("Escape");
  await shows("H2", "");
});

test("closes a forgotten bracket", async () => {
  await open();
  await type("H2", "=SUM(1,ROUND(2.4,0)");
  await shows("H2", "3");
});

test("goes about by keyboard", async () => {
  await open("/?workbook=plan.xlsx");
  await cell("A1").click();
  const at = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return nameBox().inputValue();
  };
  expect(await at("ArrowRight")).toBe("B1");
  expect(await at("ArrowDown")).toBe("B2");
  expect(await at("Control+ArrowDown")).toBe("B3");
  expect(await at("Home")).toBe("A3");
  expect(await at("Control+Home")).toBe("A1");
  expect(await at("Tab")).toBe("B1");
  expect(await at("Control+End")).toBe("D3");
  await cell("B2").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByText("Sum: 12").waitFor();
  expect(await cell("B3").getAttribute("aria-selected")).toBe("true");
});

test("puts the reference of a clicked cell into the formula, also from another sheet", async () => {
  await open();
  await cell("H2").click();
  await page.keyboard.type("=2*");
  await cell("H3").click();
  await page.keyboard.type("+SUM(");
  await page.getByRole("tab", { name: "Products" }).click();
  await cell("G2").click();
  expect(await formulaBar().inputValue()).toBe("=2*H3+SUM(Products!G2");
  await page.keyboard.press("Enter");
  // H3 is empty: 2 · 0 + the first product's stock.
  await shows("H2", String(SAMPLE_PRODUCTS[0]!.onHand));
});

test("copies formulas along, and text as text", async () => {
  await open("/?workbook=plan.xlsx");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await type("C2", "=B2*2");
  await cell("C2").click();
  await page.keyboard.press("Control+c");
  await cell("C3").click();
  await page.keyboard.press("Control+v");
  await shows("C3", "14");
  await cell("A2").click();
  await page.keyboard.press("Control+c");
  await cell("A6").click();
  await page.keyboard.press("Control+v");
  await shows("A6", "00123");
});

test("opens a workbook through the file picker and by dropping it on the page", async () => {
  await open();
  await page.setInputFiles("input[type=file]", join(folder, "plan.xlsx"));
  await shows("D1", "12");
  expect(await tabNames()).toEqual(["My plan"]);

  await open();
  const data = readFileSync(join(folder, "plan.xlsx")).toString("base64");
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "dropped.xlsx"));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: transfer }));
  }, data);
  await shows("D1", "12");
  await page.getByText("dropped.xlsx").waitFor();
});

test("refuses a file that is no workbook with a sentence, and keeps the open one", async () => {
  await open("/?workbook=plan.xlsx");
  writeFileSync(join(folder, "sales.xlsx"), "SKU,Units\nA-1,5\n");
  await page.setInputFiles("input[type=file]", join(folder, "sales.xlsx"));
  await page
    .getByRole("alert")
    .getByText("“sales.xlsx” is a text file such as .csv, not a workbook.")
    .waitFor();
  await shows("D1", "12");
});

test("says in the page's language what it cannot find", async () => {
  await open("/?lang=zh-CN&workbook=missing.xlsx");
  await page.getByText("文件夹中没有工作簿“missing.xlsx”。").waitFor();
  await page.getByText("另存为 .xlsx").waitFor();
  // What automation reaches the page by is the same in every language.
  await page.getByRole("button", { name: "Save as .xlsx" }).waitFor();
  await nameBox().waitFor();
  await formulaBar().waitFor();
});

test("saves a workbook that other programs read, and says what the copy lacks", async () => {
  await open("/?workbook=plan.xlsx");
  await type("B2", "6");
  await type("F1", "=SEQUENCE(2)");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const file = await download;
  await file.saveAs(join(folder, "saved.xlsx"));
  expect(file.suggestedFilename()).toBe("plan (playground).xlsx");
  await page.getByRole("alert").getByText("Formulas that spill become array formulas").waitFor();

  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(join(folder, "saved.xlsx"));
  const sheet = saved.getWorksheet("My plan")!;
  expect(sheet.getCell("A2").value).toBe("00123");
  expect(sheet.getCell("D1").value).toMatchObject({ formula: "SUM(Orders[Units])", result: 6 + 7 });
  expect(sheet.getCell("F2").value).toBe(2);
  expect(saved.getWorksheet("Lists")?.state).toBe("hidden");
});

test("draws only what is in view of a long sheet", async () => {
  await open();
  await page.getByRole("tab", { name: "Sales", exact: true }).click();
  await nameBox().fill("A1400");
  await nameBox().press("Enter");
  await cell("A1400").waitFor();
  expect(await cell("A2").count()).toBe(0);
  expect(await page.locator("[role=gridcell]").count()).toBeLessThan(2_000);
  // The heading row stays in view.
  await shows("A1", "Date");
});
