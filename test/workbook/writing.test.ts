import { firstDay, openShop, openShopWithData, planFor, settings, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const write = async (locale: Parameters<typeof planFor>[1] = "en-US") =>
  shop.planner.write(await planFor(shop, locale));

/** What every sheet holds, to see that nothing of it changed. */
function everything(): string {
  const { workbook } = shop;
  const cells: unknown[] = [];
  for (const { id, name } of workbook.sheets) {
    const area = workbook.usedArea(id);
    if (area) workbook.eachCell(area, (row, column, cell) => cells.push([name, row, column, cell.value]));
  }
  return JSON.stringify([cells, workbook.tables.map(({ name, area }) => [name, area])]);
}

describe.each(["1.12", "1.20"])("with ExcelApi %s", (apiVersion) => {
  it("a plan is written to tables of ours, on sheets of their own", async () => {
    shop = await openShopWithData({ apiVersion });
    expect(await write()).toEqual({
      ok: true,
      value: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        tables: [
          { name: "Stock plan", sheet: "Stock plan", rows: 2 },
          // the rug is above its reorder point: only the lamp is due
          { name: "Batches", sheet: "Batches", rows: 2 },
          { name: "Assumptions", sheet: "Assumptions", rows: 2 },
        ],
      },
      warnings: [],
    });
    const [headings, lamp, rug] = shop.table("StockplanPlan");
    expect(headings).toEqual([
      "SKU",
      "Average daily demand",
      "Maximum daily demand",
      "Average lead days",
      "Maximum lead days",
      "Safety stock",
      "Reorder point",
      "On hand",
      "On order",
      "Status",
      "Order now",
      "First order",
      "Landed cost",
    ]);
    // (10 + 9 × 5) ÷ 10 a day; safety stock 10 × 14 − 5.5 × 10; reorder point 5.5 × 10 + 85; order ⌈5.5 × (3 + 10)⌉
    expect(lamp).toEqual(["LAMP", 5.5, 10, 10, 14, 85, 140, 900, 0, "OK", 0, 72, 8]);
    expect(rug?.slice(0, 1)).toEqual(["00123"]);
    // 2 × (30 + 3) + 30 less the 60 there and on the way are due: 70 % of 36, its worst-case days before the need date
    expect(shop.table("StockplanBatches")[1]).toEqual([
      "00123",
      1,
      "SEA",
      25,
      firstDay + 100 - 56,
      firstDay + 100,
    ]);
    expect(shop.table("StockplanAssumptions").slice(1)).toEqual([
      ["Cover days", 3, "days", "003-20", null],
      ["Peak", "=MAX", null, "000-13", "text that begins with = stays text"],
    ]);
    expect(shop.office.host.unsupported()).toEqual([]);
  });

  it("the plan's sheets stand after the planner's own, the log last", async () => {
    shop = await openShopWithData({ apiVersion });
    const own = shop.workbook.sheets.map(({ name }) => name);
    await write();
    const names = shop.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual([...own, "Stock plan", "Batches", "Assumptions", "Stockplan log"]);
  });

  it("a second plan replaces our rows and nothing else", async () => {
    shop = await openShopWithData({ apiVersion });
    await write();
    shop.put("Stock plan", [["my note"]], { at: "N2" });
    shop.put("Stock plan", [["below"]], { at: "A9" });
    shop.put("Products", [["LAMP", "Lamp", 8, 10, 14, 0, 0]], { at: "A2" });
    const plan = await planFor(shop);
    const shorter = { ...plan, rows: { ...plan.rows, plan: plan.rows.plan!.slice(0, 1), batches: [] } };
    expect(await shop.planner.write(shorter)).toMatchObject({
      ok: true,
      value: { tables: [{ rows: 1, replacesRows: 2 }, { rows: 0, replacesRows: 2 }, { replacesRows: 2 }] },
    });
    const rows = shop.table("StockplanPlan").slice(1);
    // 5.5 × (3 + 10) + 85, and nothing there
    expect(rows[0]).toEqual(["LAMP", 5.5, 10, 10, 14, 85, 140, 0, 0, "OUT", Math.ceil(156.5), 72, 8]);
    expect(
      rows
        .slice(1)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
    expect(
      shop
        .table("StockplanBatches")
        .slice(1)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
    expect(shop.value("Stock plan", "N2")).toBe("my note");
    expect(shop.value("Stock plan", "A9")).toBe("below");
  });

  it("a longer plan grows over empty rows", async () => {
    shop = await openShopWithData({ apiVersion });
    await write();
    shop.put("Products", [["SOFA", "Sofa", 90, 20, 30, 5, 0]], { at: "A4" });
    shop.workbook.tables.find(({ name }) => name === "Products")!.area = {
      ...shop.workbook.tables.find(({ name }) => name === "Products")!.area,
      bottom: 3,
    };
    expect(await write()).toMatchObject({
      ok: true,
      value: { tables: [{ rows: 3, replacesRows: 2 }, {}, {}] },
    });
    expect(shop.table("StockplanPlan").map(([sku]) => sku)).toEqual(["SKU", "LAMP", "00123", "SOFA"]);
  });
});

describe("what is the planner's", () => {
  it("stays: a sheet that happens to have our name is not touched, ours gets another", async () => {
    shop = await openShopWithData();
    shop.put("stock plan", [["my own plan"]]);
    expect(await write()).toMatchObject({
      ok: true,
      value: { tables: [{ sheet: "Stock plan (Stockplan)" }, { sheet: "Batches" }, {}] },
    });
    expect(shop.value("stock plan", "A1")).toBe("my own plan");
    expect(shop.workbook.usedArea(shop.workbook.sheet("stock plan")!.id)).toMatchObject({
      bottom: 0,
      right: 0,
    });
    // The next plan finds its table again, and makes no third sheet.
    expect(await write()).toMatchObject({
      value: { tables: [{ sheet: "Stock plan (Stockplan)", replacesRows: 2 }, {}, {}] },
    });
  });

  it("stays where our table would grow over it, and the cell is named", async () => {
    shop = await openShopWithData();
    await write();
    shop.put("Stock plan", [["call the factory"]], { at: "C4" });
    const plan = await planFor(shop);
    const longer = { ...plan, rows: { ...plan.rows, plan: [...plan.rows.plan!, { sku: "SOFA" }] } };
    const before = everything();
    const refusal = {
      ok: false,
      problems: [
        {
          code: "cellInTheWay",
          severity: "error",
          params: { sheet: "Stock plan", cell: "C4" },
          at: { sheet: "Stock plan", cell: "C4" },
        },
      ],
    };
    expect(await shop.planner.previewWrite(longer)).toEqual(refusal);
    expect(await shop.planner.write(longer)).toEqual(refusal);
    expect(everything()).toBe(before);
  });

  it("stays in columns added to our table; a table whose columns were moved is refused", async () => {
    shop = await openShopWithData();
    await write();
    shop.put("Stock plan", [["Buyer", "Ann"]], { at: "N1" });
    expect((await write()).ok).toBe(true);
    expect(shop.value("Stock plan", "O1")).toBe("Ann");
    shop.put("Stock plan", [["Buyer", "SKU"]], { at: "A1" });
    expect(await write()).toMatchObject({
      ok: false,
      problems: [{ code: "ownTableChanged", params: { table: "StockplanPlan", sheet: "Stock plan" } }],
    });
  });

  it("stays when a colleague edits a cell between reading and writing: nothing is written, the sheet is named", async () => {
    shop = await openShopWithData();
    const plan = await planFor(shop);
    const { id } = shop.workbook.sheet("Sales")!;
    const before = everything().replace(`["Sales",1,2,10]`, `["Sales",1,2,11]`);
    shop.workbook.write({ sheetId: id, top: 1, left: 2, bottom: 1, right: 2 }, [[11]], "co-author");
    expect(await shop.planner.write(plan)).toMatchObject({
      ok: false,
      problems: [{ code: "changedSinceRead", params: { sheet: "Sales" }, at: { sheet: "Sales" } }],
    });
    expect(everything()).toBe(before);
  });

  it("is also changed by a row more, a sheet less, and not by a note beside the table", async () => {
    shop = await openShop();
    shop.put("Products", [
      ["SKU", "On hand"],
      ["LAMP", 5],
    ]);
    shop.put("Sales", [
      ["Date", "SKU", "Units"],
      [firstDay, "LAMP", 5],
    ]);
    const plan = await planFor(shop);
    shop.put("Sales", [["checked by Ann"]], { at: "F9" });
    expect((await shop.planner.write(plan)).ok).toBe(true);
    shop.put("Sales", [[firstDay, "LAMP", 5]], { at: "A3" });
    expect(await shop.planner.write(plan)).toMatchObject({ problems: [{ code: "changedSinceRead" }] });
    shop.workbook.removeSheet(shop.workbook.sheet("Sales")!.id);
    expect(await shop.planner.write(plan)).toMatchObject({ problems: [{ code: "changedSinceRead" }] });
  });
});

it("keeps SKUs that Excel would read as something else as text", async () => {
  shop = await openShopWithData();
  const plan = await planFor(shop);
  const skus = ["00123", "=1+1", "1E5", "15-Feb", "@home", "-7", "+8"];
  const lines = skus.map((sku) => ({ sku, avgDailyDemand: 1 }));
  await shop.planner.write({ ...plan, rows: { plan: lines } });
  expect(
    shop
      .table("StockplanPlan")
      .slice(1)
      .map(([sku]) => sku),
  ).toEqual(skus);
  const { id } = shop.workbook.sheet("Stock plan")!;
  expect(shop.workbook.cell(id, 2, 0)?.formula).toBeUndefined();
  // A second time the cells are there already, and so is what they look like.
  await shop.planner.write({ ...plan, rows: { plan: lines.reverse() } });
  expect(
    shop
      .table("StockplanPlan")
      .slice(1)
      .map(([sku]) => sku),
  ).toEqual([...skus].reverse());
});

it("speaks the planner's language in sheet names and headings, and finds its tables in any", async () => {
  shop = await openShopWithData({ language: "zh-TW" });
  await write("zh-TW");
  expect(shop.value("備貨計畫", "B1")).toBe("日均銷量");
  expect(shop.workbook.sheets.map(({ name }) => name)).toContain("Stockplan 記錄");
  expect(await write("zh-CN")).toMatchObject({
    value: { tables: [{ sheet: "備貨計畫", replacesRows: 2 }, {}, {}] },
  });
  expect(shop.value("備貨計畫", "B1")).toBe("日均销量");
});

it("shows dates as dates, freezes the headings and colours the status", async () => {
  shop = await openShopWithData();
  await write();
  const { id } = shop.workbook.sheet("Batches")!;
  expect(shop.workbook.text(id, 1, 5)).toBe("2027-01-09");
  expect(shop.workbook.sheet("Stock plan")!.frozenRows).toBe(1);
  const rules = shop.office.host.records.conditionalFormats;
  expect(rules.map(({ area }) => [area.left, area.top, area.bottom])).toEqual([
    [9, 1, 2],
    [9, 1, 2],
    [9, 1, 2],
  ]);
});

it("refuses a protected sheet with a sentence and writes nothing", async () => {
  shop = await openShopWithData();
  await write();
  shop.workbook.sheet("Batches")!.isProtected = true;
  const plan = await planFor(shop);
  const before = everything();
  expect(await shop.planner.write(plan)).toEqual({
    ok: false,
    problems: [{ code: "protectedFromChange", severity: "error", at: { sheet: "Batches" } }],
  });
  expect(everything()).toBe(before);
});

it("leaves cells empty where nothing is known, never 0", async () => {
  shop = await openShopWithData();
  const plan = await planFor(shop);
  await shop.planner.write({ ...plan, rows: { plan: [{ sku: "NEW", onHand: 4 }] } });
  expect(shop.table("StockplanPlan")[1]).toEqual(["NEW", ...Array(6).fill(null), 4, ...Array(5).fill(null)]);
});

it("logs each write with its settings and what it was made from", async () => {
  shop = await openShopWithData();
  const plan = await planFor(shop);
  await shop.planner.write(plan);
  await shop.planner.write(plan);
  const [, first, second] = shop.table("StockplanLog");
  expect(first?.[2]).toBe("COMPLETE");
  expect(first?.[3]).toBe(plan.fingerprints.join());
  expect(JSON.parse(String(first?.[4]))).toEqual(settings);
  // 2 rows of the plan, 2 batches, 2 assumptions, and before each table's the keys of its columns
  const lines = 2 + 2 + 2 + 3;
  expect([first?.[7], first?.[8], second?.[7]]).toEqual([1, lines, 2]);
  expect(shop.table("StockplanLines")).toHaveLength(1 + 2 * lines);
});
