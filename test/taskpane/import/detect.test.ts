import { detect, readingPlan } from "../../../src/taskpane/import/reading/detect";
import { readOrderFile } from "../../../src/taskpane/import/reading/readOrderFile";
import { sampleOf } from "../../../src/taskpane/import/reading/sample";
import { encode } from "./encode";

const fileOf = (content: string | Uint8Array) => new File([content as BlobPart], "orders.csv");
const sample = (content: string | Uint8Array) => sampleOf(fileOf(content));

async function read(content: string | Uint8Array, corrections: Parameters<typeof detect>[1] = {}) {
  const plan = readingPlan(detect(await sample(content), corrections));
  if (plan === undefined) throw new Error("Something must still be said.");
  return readOrderFile(fileOf(content), plan, () => undefined);
}

describe("the headings of exports", () => {
  it.each([
    [
      "Amazon",
      "amazon-order-id\tpurchase-date\torder-status\tsales-channel\tsku\tasin\tquantity\tcurrency",
      { orderNumber: 0, date: 1, channel: 3, sku: 4, units: 6 },
    ],
    [
      "Shopify",
      "Name,Email,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Source",
      { orderNumber: 0, date: 2, units: 3, sku: 6 },
    ],
    [
      "TikTok Shop",
      "Order ID,Order Status,SKU ID,Seller SKU,Product Name,Quantity,Created Time,Paid Time",
      { orderNumber: 0, sku: 3, units: 5, date: 6 },
    ],
    [
      "Online Retail",
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice",
      { orderNumber: 0, sku: 1, units: 3, date: 4 },
    ],
    [
      "a Chinese shop",
      "订单编号,下单日期,商品编码,数量,平台",
      { orderNumber: 0, date: 1, sku: 2, units: 3, channel: 4 },
    ],
    [
      "店小秘, as far as they are known, with units headed in the usual word",
      "订单号,订购日期,订单状态,店铺,SKU,产品规格,数量",
      { orderNumber: 0, date: 1, sku: 4, units: 6 },
    ],
  ])("of %s are recognised", async (_, headings, columns) => {
    expect(detect(await sample(`${headings}\n`)).columns).toEqual(columns);
  });

  it("are found below a title, and pointed at where they are not known", async () => {
    const known = "My shop;;\n\nDate;SKU;Units\n2026-11-01;MUG;2\n";
    expect((await read(known)).sold.units).toBe(2);
    const unknown = "My shop;;\n\nTag;Artikel;Stück\n01.11.2026;TASSE;3\n";
    expect(detect(await sample(unknown)).columns).toEqual({});
    expect((await read(unknown, { columns: { date: 0, sku: 1, units: 2 } })).sold.units).toBe(3);
  });
});

it("cannot be read before the planner has said what the file does not", async () => {
  const text = "Date,SKU,Units\n12/1/2010,MUG,1\n12/2/2010,MUG,2\n";
  const detected = detect(await sample(text));
  expect(detected.dateForm).toBeUndefined();
  expect(readingPlan(detected)).toBeUndefined();
  expect((await read(text, { dateForm: "monthFirst" })).seen.days).toBe(2);
});

it("sees a day above 12 that stands far from the beginning", async () => {
  const lines = Array.from({ length: 40_000 }, (_, line) => `12/${1 + Math.floor(line / 2000)}/2010,MUG,1`);
  const content = ["Date,SKU,Units", ...lines].join("\n");
  expect(content.length).toBeGreaterThan(500_000);
  expect(detect(await sample(content)).dateForm).toBe("monthFirst");
});

it("reads a GBK file with semicolons, thousands and days first", async () => {
  const text =
    "订单编号;下单日期;商品编码;数量;平台\n1;13/11/2026;杯子;1.200;抖音\n2;14/11/2026;杯子;0,5;抖音\n";
  const demand = await read(encode(text, "gb18030"));
  expect(demand.sold).toEqual({ lines: 2, units: 1200 + 0.5 });
  expect([demand.sales.skus, demand.sales.channels]).toEqual([["杯子"], ["抖音"]]);
});

it("looks at everything anew with another encoding", async () => {
  const bytes = encode("日期,SKU,数量\n2026-11-01,MUG,2\n", "gb18030");
  expect(Object.keys(detect(await sample(bytes), { encoding: "windows-1252" }).columns)).toEqual(["sku"]);
});

it("gives the further lines of an order the date its first line has", async () => {
  const text =
    "Name,Created at,Lineitem quantity,Lineitem sku\n#1,2026-11-01 10:00:00 +0100,2,MUG\n#1,,1,LAMP\n#2,,1,BAG\n";
  const demand = await read(text);
  expect(demand.sold.lines).toBe(2);
  expect(demand.leftOut.refused.date).toEqual({ lines: 1, firstRows: [4] });
});

it("leaves repeats out only where order numbers show them", async () => {
  const line = "2026-11-01,MUG,1";
  const withoutNumbers = await read(`Date,SKU,Units\n${line}\n${line}\n`);
  expect(withoutNumbers.sold.units).toBe(2);
  const withNumbers = await read(`Date,SKU,Units,Order ID\n${line},7\n${line},7\n${line},8\n`);
  expect(withNumbers.sold.units).toBe(2);
  expect(withNumbers.leftOut.repeats).toEqual({ lines: 1, firstRows: [3] });
});

it("names the rows it cannot read as a spreadsheet counts them", async () => {
  const text =
    "Date,SKU,Units\n2026-11-01,MUG,2\n\nsoon,MUG,2\n2026-11-02,,2\n2026-11-02,MUG,many\n2026-11-03,MUG,1";
  const demand = await read(text);
  expect(demand.leftOut.refused).toMatchObject({
    date: { lines: 1, firstRows: [4] },
    sku: { lines: 1, firstRows: [5] },
    units: { lines: 1, firstRows: [6] },
  });
  expect(demand.sold).toEqual({ lines: 2, units: 2 + 1 });
  expect(demand.lines).toBe(5);
});

it("reads bytes that are cut within a character, and says how far it is", async () => {
  const lines = Array.from(
    { length: 90_000 },
    (_, line) => `2026-11-0${1 + (line % 9)},红色的杯子${line % 10},1`,
  );
  const content = encode(["日期,SKU,数量", ...lines].join("\r\n"), "gb18030");
  const plan = readingPlan(detect(await sample(content)))!;
  const progress: number[] = [];
  const demand = await readOrderFile(fileOf(content), plan, ({ done, total }) => progress.push(done / total));
  expect(demand.sold).toEqual({ lines: 90_000, units: 90_000 });
  expect(demand.seen.skus).toBe(10);
  expect(progress.length).toBeGreaterThan(2);
  expect(progress.at(-1)).toBe(1);
});

it("stops when it is given up", async () => {
  const plan = readingPlan(detect(await sample("Date,SKU,Units\n2026-11-01,MUG,2\n")))!;
  const reading = readOrderFile(fileOf("Date,SKU,Units\n"), plan, () => undefined, AbortSignal.abort());
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});
