import { createReadStream, createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import ExcelJS from "exceljs";
import { encode } from "../taskpane/import/encode";
import type { PlaygroundPage } from "./playgroundPage";
import { realDataFolder } from "./realData";
import { servePlayground } from "./servePlayground";

/** Order files through the built add-in: the worker, the decoder and the file of a real browser. */

jest.setTimeout(180_000);

let planner: PlaygroundPage;
const folder = servePlayground((page) => {
  planner = page;
});

/** What stands beside a label of the summary. */
const fact = async (label: string): Promise<string> =>
  planner.pane.locator(`dt:text-is("${label}") + dd`).innerText();

/** Days from Excel's day 0. */
const serialOf = (isoDate: string): number => Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;

/** A planner's workbook with a product and no sales. */
async function writeProducts(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("产品");
  sheet.addRow(["SKU", "平均交期", "最长交期", "库存"]);
  sheet.addRow(["LAMP-01", 10, 14, 25]);
  await workbook.xlsx.writeFile(path);
}

it("writes a GBK file with days before months, and the plan reads it", async () => {
  const lines = Array.from({ length: 28 }, (_, day) => `${100 + day},${day + 1}/10/2026 9:30,LAMP-01,3,抖音`);
  const text = ["订单编号,下单日期,商品编码,数量,平台", ...lines, lines[0], "7,29/10/2026,POST,1,抖音"].join(
    "\r\n",
  );
  const path = join(folder, "订单.csv");
  writeFileSync(path, encode(text, "gb18030"));
  await writeProducts(join(folder, "products.xlsx"));

  await planner.open("/?lang=zh-CN&workbook=products.xlsx");
  const { pane } = planner;
  await pane.getByLabel("CSV 文件").setInputFiles(path);
  expect(await pane.getByLabel("编码", { exact: true }).inputValue()).toBe("gb18030");
  expect(await pane.getByLabel("日期写法").inputValue()).toBe("dayFirst");
  await pane.getByRole("button", { name: "读取文件" }).click();
  await pane.getByRole("region", { name: "读取结果" }).waitFor();
  expect(await fact("售出")).toBe(`28 行 · ${28 * 3} 件`);
  expect(await fact("完全重复的行")).toBe("1 行 · 第 30 行");
  await pane.getByRole("button", { name: "写入销售" }).click();
  await pane.getByText("导入的销售已写入。").waitFor();

  const [headings, first, ...others] = await planner.rows("导入的销售");
  expect(headings).toEqual(["日期", "SKU", "件数", "渠道"]);
  expect(first).toEqual([serialOf("2026-10-01"), "LAMP-01", 3, "抖音"]);
  expect(others).toHaveLength(27);

  // 3 a day for 28 days: reorder point 3 × 10 + safety stock (3 × 14 − 3 × 10); first order 3 × (3 + 10).
  await pane.getByRole("button", { name: "继续做计划" }).click();
  const line = pane.getByRole("row").filter({ hasText: "LAMP-01" });
  await line.getByText(String(3 * 14), { exact: true }).waitFor();
  await line.getByText(String(3 * (3 + 10)), { exact: true }).waitFor();
});

// Skipped where the data set does not stand beside the project; the small file above goes the same way everywhere.
const withRealData = realDataFolder === undefined ? describe.skip : describe;

// Skipped where the data set does not stand beside the project.
withRealData("the order lines of a real shop for a year", () => {
  it("are read whole: every count that is known of them", async () => {
    const path = join(folder, "online-retail.csv");
    await pipeline(
      createReadStream(join(realDataFolder!, "uci_online_retail_full.csv.gz")),
      createGunzip(),
      createWriteStream(path),
    );
    await planner.open();
    const { pane } = planner;
    await pane.getByLabel("CSV file").setInputFiles(path);
    const summary = pane.getByRole("region", { name: "What was read" });
    const read = async () => {
      await pane.getByRole("button", { name: "Read the file" }).click();
      await summary.waitFor();
    };
    const began = Date.now();
    await read();
    console.log(`Read 541,909 lines in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    expect(await fact("Lines read")).toBe("541,909");
    expect(await fact("Days")).toBe("305 · Dec 1, 2010 – Dec 9, 2011");
    expect(await fact("Exact repeats")).toMatch(/^lines 5,268 · row 519, 529, 539/);
    expect(await fact("Codes that are no goods")).toContain("POST 1,256, DOT 710, M 571");

    // The counts that are documented are of all lines.
    await pane.getByLabel("Leave out lines that repeat another one exactly").uncheck();
    await pane.getByLabel(/Leave out codes that are no goods/).uncheck();
    await read();
    expect(await fact("Exact repeats, counted")).toBe("5,268");
    expect(await fact("Returns, kept apart")).toMatch(/^lines 10,624 /);
    expect(await fact("Sold")).toMatch(/^lines 531,285 /); // 541,909 − 10,624
    expect(await fact("Products")).toBe("4,070");

    await pane.getByLabel("Leave out lines that repeat another one exactly").check();
    await pane.getByLabel(/Leave out codes that are no goods/).check();
    await read();
    const write = pane.getByRole("button", { name: "Write the sales" });
    const writing = Date.now();
    await write.click();
    await pane.getByText("The imported sales are written.").waitFor({ timeout: 120_000 });
    console.log(`Wrote them in ${((Date.now() - writing) / 1000).toFixed(1)} s.`);
    const written = await planner.page.evaluate(() => {
      const { workbook } = window.playground;
      const { area } = workbook.tables.find(({ name }) => name === "StockplanImportedSales")!;
      return area.bottom - area.top;
    });
    expect(written).toBe(285_459);
  });
});
