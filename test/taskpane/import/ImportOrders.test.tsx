import { screen, waitFor, within } from "@testing-library/react";
import { TextDecoder as NodeTextDecoder } from "node:util";
import { serialOf } from "../../../src/calculation";
import type { MemoryWorkbook } from "../memoryWorkbook";
import { sampleWorkbook } from "../sample";
import { expectShown, isMarkedWrong, section, showPane, valueOf } from "../showPane";
import { encode } from "./encode";

// A browser has both; jsdom has no decoder, and files whose bytes only a reader gives.
globalThis.TextDecoder = NodeTextDecoder as typeof TextDecoder;
Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Uint8Array.from(new Uint8Array(reader.result as ArrayBuffer)).buffer);
    reader.readAsArrayBuffer(this);
  });
};

async function chooseFile(content: string | Uint8Array, workbook: MemoryWorkbook = sampleWorkbook()) {
  const planner = await showPane(workbook);
  const input = await screen.findByLabelText("CSV file");
  await planner.upload(input, new File([content as BlobPart], "orders.csv", { type: "text/csv" }));
  await screen.findByRole("region", { name: "How the file is read" });
  return { planner, workbook };
}

const button = (name: string) => screen.findByRole("button", { name });
const fact = (label: string) => screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent;
const field = (label: string) => valueOf(screen.getByLabelText(label));
const enabled = async (name: string) => {
  const found = await button(name);
  await waitFor(() => expect(found).toHaveProperty("disabled", false));
  return found;
};

const orders = [
  "Order ID,Purchase date,SKU,Quantity,Sales channel",
  "1,13/11/2026 08:26,MUG,2,Amazon",
  "1,13/11/2026 08:26,MUG,2,Amazon",
  "2,14/11/2026 09:00,MUG,3,TikTok",
  "3,14/11/2026 09:30,LAMP,-1,Amazon",
  "4,15/11/2026 10:00,POST,1,Amazon",
  "5,soon,MUG,1,Amazon",
].join("\n");

it("shows how a file is read, what became of each line, and writes once (000-34)", async () => {
  const { planner, workbook } = await chooseFile(orders);
  expect(["Encoding", "Separator", "Date form", "SKU"].map(field)).toEqual(["utf-8", ",", "dayFirst", "2"]);
  const lines = within(await screen.findByRole("table", { name: "The first lines, as read" }));
  expectShown(lines.getByText("Nov 14, 2026"));

  await planner.click(await enabled("Read the file"));
  await section("What was read");
  expect(fact("Lines read")).toBe("6");
  expect(fact("Days")).toBe("2 · Nov 13, 2026 – Nov 14, 2026");
  expect(fact("Products")).toBe("2");
  expect(fact("Sold")).toBe(`lines 2 · units ${2 + 3}`);
  expect(fact("Returns, kept apart")).toBe("lines 1 · units 1");
  expect(fact("Exact repeats")).toBe("lines 1 · row 3");
  expect(fact("Codes that are no goods")).toBe("lines 1 · row 6POST 1");
  expect(fact("No readable date")).toBe("lines 1 · row 7");
  expect(workbook.imported).toEqual([]);

  expectShown(await screen.findByText("rows 3 · new"));
  await planner.click(await enabled("Write the sales"));
  expectShown(await screen.findByText("The imported sales are written."));
  expect(workbook.imported).toHaveLength(1);
  const { dates, units, skus, skuOf } = workbook.imported[0]!.sales;
  const friday = serialOf({ year: 2026, month: 11, day: 13 });
  expect([...units].map((each, i) => [dates[i], skus[skuOf[i]!], each])).toEqual([
    [friday, "MUG", 2],
    [friday + 1, "LAMP", -1],
    [friday + 1, "MUG", 3],
  ]);

  await planner.click(await button("Go on to the plan"));
  expectShown(await button("Import a CSV file…"));
});

it("asks which day a date is where both readings hold, and reads nothing before it is told", async () => {
  const text = "Date,SKU,Units\n12/1/2010 8:26,MUG,6\n12/2/2010 9:00,MUG,1\n";
  const { planner, workbook } = await chooseFile(text);
  expectShown(screen.getByText(/Which day is 12\/1\/2010 8:26\?/));
  expect(await button("Read the file")).toHaveProperty("disabled", true);
  expectShown(await button("Jan 12, 2010 · day/month/year"));
  await planner.click(await button("Dec 1, 2010 · month/day/year"));
  expect(field("Date form")).toBe("monthFirst");
  await planner.click(await enabled("Read the file"));
  await planner.click(await enabled("Write the sales"));
  await screen.findByText("The imported sales are written.");
  const firstOfDecember = serialOf({ year: 2010, month: 12, day: 1 });
  expect([...workbook.imported[0]!.sales.dates]).toEqual([firstOfDecember, firstOfDecember + 1]);
});

it("asks how much 1,234 is", async () => {
  const { planner } = await chooseFile('Date,SKU,Units\n2026-11-01,MUG,"1,234"\n');
  expectShown(screen.getByText(/How much is 1,234\?/));
  await planner.click(await button("1,234"));
  await planner.click(await enabled("Read the file"));
  await section("What was read");
  expect(fact("Sold")).toBe("lines 1 · units 1,234");
});

it("lets the planner point at columns nobody knows", async () => {
  const { planner } = await chooseFile("Tag;Ware;Zahl\n2026-11-01;MUG;4\n");
  const sku = screen.getByLabelText("SKU");
  expect(isMarkedWrong(sku)).toBe(true);
  for (const [label, heading] of [
    ["Date", "Tag"],
    ["SKU", "Ware"],
    ["Units", "Zahl"],
  ] as const)
    await planner.selectOptions(screen.getByLabelText(label), heading);
  expect(isMarkedWrong(sku)).toBe(false);
  await planner.click(await enabled("Read the file"));
  await section("What was read");
  expect(fact("Sold")).toBe("lines 1 · units 4");
});

it("forgets what was read once the file is to be read otherwise", async () => {
  const { planner } = await chooseFile("Date,SKU,Units\n2026-11-01,POST,4\n2026-11-01,MUG,1\n");
  await planner.click(await enabled("Read the file"));
  await section("What was read");
  expect(fact("Sold")).toBe("lines 1 · units 1");
  await planner.click(screen.getByRole("checkbox", { name: /Leave out codes that are no goods/ }));
  expect(screen.queryByRole("region", { name: "What was read" })).toBeNull();
  await planner.click(await enabled("Read the file"));
  await section("What was read");
  expect(fact("Sold")).toBe(`lines 2 · units ${4 + 1}`);
});

it("offers to write the last months only", async () => {
  const { planner, workbook } = await chooseFile(
    "Date,SKU,Units\n2026-01-15,MUG,4\n2026-08-15,MUG,2\n2026-11-01,MUG,1\n",
  );
  await planner.click(await enabled("Read the file"));
  const span = await screen.findByLabelText("Days to write");
  expect(
    within(span)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["All days: rows 3", "Last 6 months: rows 2", "Last 3 months: rows 2", "Last month: rows 1"]);
  await planner.selectOptions(span, "Last 6 months: rows 2");
  await planner.click(await enabled("Write the sales"));
  await screen.findByText("The imported sales are written.");
  expect([...workbook.imported[0]!.sales.units]).toEqual([2, 1]);
});

it("says which Sales table plans go on reading, and says nothing where they read the imported sales", async () => {
  const text = "Date,SKU,Units\n2026-11-01,MUG,1\n";
  const note = /Plans go on reading your own Sales table on Sales\./;
  const { planner, workbook } = await chooseFile(text);
  await planner.click(await enabled("Read the file"));
  await planner.click(await enabled("Write the sales"));
  expectShown(await screen.findByText(note));

  workbook.sales = undefined;
  await planner.click(await enabled("Write the sales"));
  await waitFor(() => expect(screen.queryByText(note)).toBeNull());
  expectShown(await screen.findByText("The imported sales are written."));
});

it("says why the sales were not written, and can write them again", async () => {
  const workbook = sampleWorkbook();
  const { planner } = await chooseFile("Date,SKU,Units\n2026-11-01,MUG,1\n", workbook);
  await planner.click(await enabled("Read the file"));
  const write = await enabled("Write the sales");
  workbook.faults.writeImportedSales = "The sheet is protected.";
  await planner.click(write);
  expectShown(await screen.findByText("It could not be done: The sheet is protected."));
  await planner.click(await enabled("Write the sales"));
  expectShown(await screen.findByText("The imported sales are written."));
});

it("can be given up while it reads, and begun anew", async () => {
  const { planner } = await chooseFile("Date,SKU,Units\n2026-11-01,MUG,1\n");
  const slowly = jest.spyOn(Blob.prototype, "arrayBuffer").mockReturnValue(new Promise(() => undefined));
  await planner.click(await enabled("Read the file"));
  await planner.click(await button("Cancel"));
  expectShown(screen.getByText("Cancelled. Nothing was written."));
  slowly.mockRestore();
  await planner.click(await enabled("Read the file"));
  await section("What was read");
});

it("leads back without having done anything", async () => {
  const { planner, workbook } = await chooseFile("Date,SKU,Units\n2026-11-01,MUG,1\n");
  await planner.click(await button("← Back to Today"));
  expectShown(await button("Import a CSV file…"));
  expect(workbook.imported).toEqual([]);
});

it("says that an empty file is empty, and takes another", async () => {
  const planner = await showPane(sampleWorkbook());
  await planner.upload(await screen.findByLabelText("CSV file"), new File([""], "empty.csv"));
  expectShown(await screen.findByText(/The file is empty/));
  await planner.upload(
    screen.getByLabelText("CSV file"),
    new File(["Date,SKU,Units\n2026-11-01,MUG,1\n"], "orders.csv"),
  );
  expectShown(await button("Read the file"));
});

it("speaks Chinese about a file in GBK", async () => {
  const workbook = sampleWorkbook();
  workbook.surroundingsNow = { ...workbook.surroundingsNow, languageTag: "zh-CN" };
  const planner = await showPane(workbook);
  const bytes = encode("订单号,下单日期,商品编码,数量\n1,13/11/2026,杯子,2\n", "gb18030");
  await planner.upload(await screen.findByLabelText("CSV 文件"), new File([bytes as BlobPart], "订单.csv"));
  expect(valueOf(await screen.findByLabelText("编码"))).toBe("gb18030");
  await planner.click(await enabled("读取文件"));
  await section("读取结果");
  expect(fact("售出")).toBe("1 行 · 2 件");
});
