import { orderLineTally, textHash, type DailySales } from "../../src/calculation";
import { importedSalesName } from "../../src/workbook";
import { firstDay, openShop, openShopWithData, products, readAll, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

/** Daily sales of order lines: a day from the first, SKU, units, channel. */
function salesOf(lines: readonly (readonly [number, string, number, string?])[]): DailySales {
  const tally = orderLineTally({ leaveOutRepeats: true, leaveOutPseudoSkus: true });
  lines.forEach(([day, sku, units, channel = ""], row) =>
    tally.add({ date: firstDay + day, sku, units, channel, hash: textHash([String(row)]) }, row),
  );
  return tally.finish().sales;
}

const tenDays = salesOf(
  Array.from({ length: 10 }, (_, day) => [
    [day, "LAMP", 5, "Amazon"] as const,
    [day, "00123", 2, "TikTok"] as const,
  ]).flat(),
);

const write = (sales: DailySales, locale: "en-US" | "zh-CN" = "en-US") =>
  shop.planner.writeImportedSales({ sales, locale });

async function openShopWithProducts(options: Parameters<typeof openShop>[0] = {}): Promise<void> {
  shop = await openShop(options);
  shop.put("Products", products, { table: "Products" });
}

describe.each(["1.12", "1.20"])("imported sales with ExcelApi %s", (apiVersion) => {
  it("are written to a table of ours and read as the Sales table", async () => {
    await openShopWithProducts({ apiVersion });
    expect(
      await write(
        salesOf([
          [0, "LAMP", 5, "Amazon"],
          [0, "LAMP", -1],
          [1, "00123", 2],
        ]),
      ),
    ).toMatchObject({
      ok: true,
      value: { tables: [{ name: "Imported sales", sheet: "Imported sales", rows: 3 }] },
    });
    expect(shop.table(importedSalesName)).toEqual([
      ["Date", "SKU", "Units", "Channel"],
      [firstDay, "LAMP", -1, null],
      [firstDay, "LAMP", 5, "Amazon"],
      [firstDay + 1, "00123", 2, null],
    ]);
    const inputs = await readAll(shop);
    expect([...inputs.demand.get("LAMP")!.units]).toEqual([5, 0]);
    expect(inputs.demand.get("LAMP")!.returnedUnits).toBe(1);
    expect(inputs.counts.returns).toBe(1);
    expect(shop.office.host.unsupported()).toEqual([]);
  });

  it("replace what an earlier import wrote, and nothing else", async () => {
    await openShopWithProducts({ apiVersion });
    await write(tenDays);
    shop.put("Imported sales", [["my note"]], { at: "G2" });
    const shorter = { sales: salesOf([[3, "LAMP", 7]]), locale: "en-US" } as const;
    expect(await shop.planner.previewImportedSales(shorter)).toMatchObject({
      value: { tables: [{ rows: 1, replacesRows: 20 }] },
    });
    expect((await write(shorter.sales)).ok).toBe(true);
    expect(
      shop
        .table(importedSalesName)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([...["Date", "SKU", "Units", "Channel"], ...[firstDay + 3, "LAMP", 7]]);
    expect(shop.value("Imported sales", "G2")).toBe("my note");
    expect((await readAll(shop)).counts.salesLines).toBe(1);
  });
});

it("leave the planner's own Sales table the one that is read", async () => {
  shop = await openShopWithData();
  await write(tenDays);
  const found = await shop.planner.findTables();
  expect(found.sales).toMatchObject({ sheet: "Sales", excelTable: "Sales" });
});

it("are not written over cells of the planner's", async () => {
  await openShopWithProducts();
  await write(salesOf([[0, "LAMP", 5]]));
  shop.put("Imported sales", [["mine"]], { at: "B4" });
  expect(await write(tenDays)).toMatchObject({
    ok: false,
    problems: [{ code: "cellInTheWay", at: { sheet: "Imported sales", cell: "B4" } }],
  });
});

it("are no table to read from where the write was interrupted, until it is done again", async () => {
  await openShopWithProducts();
  const { workbook } = shop;
  await new Promise<void>((closed) => {
    const unsubscribe = workbook.subscribe((change) => {
      if (change.kind !== "cells" || change.area.top !== 2) return;
      unsubscribe();
      shop.close();
      closed();
    });
    void write(tenDays);
  });
  shop = await openShop({ workbook });
  expect((await shop.planner.findTables()).sales).toBeUndefined();
  expect((await write(tenDays)).ok).toBe(true);
  expect((await readAll(shop)).counts).toMatchObject({ salesLines: 20, days: 10 });
});

it("are made with the headings of the planner's language and read in any", async () => {
  await openShopWithProducts({ language: "zh-CN" });
  await write(tenDays, "zh-CN");
  expect(shop.table(importedSalesName)[0]).toEqual(["日期", "SKU", "件数", "渠道"]);
  expect((await readAll(shop)).counts.salesLines).toBe(20);
});

it("are written whole where they are more than one request carries", async () => {
  await openShopWithProducts();
  const lines = Array.from({ length: 30_000 }, (_, line) => [line % 300, `SKU-${line}`, 1] as const);
  expect((await write(salesOf(lines))).ok).toBe(true);
  const [, ...rows] = shop.table(importedSalesName);
  expect(rows).toHaveLength(30_000);
  expect(new Set(rows.map((row) => row[1])).size).toBe(30_000);
});
