import { openOffice } from "./withOffice";

describe("values written through office.js are read back", () => {
  test("numbers, text, booleans and empty cells", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:B2").values = [
        [12.5, "tea"],
        [true, ""],
      ];
      const range = sheet.getRange("A1:C2").load("values,address,rowCount,columnCount,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        [12.5, "tea", ""],
        [true, "", ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["Double", "String", "Empty"],
        ["Boolean", "Empty", "Empty"],
      ]);
      expect(range.address).toBe("Plan!A1:C2");
      expect([range.rowCount, range.columnCount]).toEqual([2, 3]);
    });
  });

  test("text that Excel would read as a number or a formula stays text under the format @", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["00123"], ["=1+1"], ["1E5"]];
      range.load("values,formulas,valueTypes,numberFormat");
      await context.sync();
      expect(range.values).toEqual([["00123"], ["=1+1"], ["1E5"]]);
      expect(range.valueTypes).toEqual([["String"], ["String"], ["String"]]);
      expect(range.numberFormat).toEqual([["@"], ["@"], ["@"]]);
    });
  });

  test("the same text without that format becomes a number", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:A2");
      range.values = [["00123"], ["12%"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[123], [0.12]]);
    });
  });

  test("null leaves a cell alone and an empty string clears it", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 30]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "", 30]]);
    });
  });

  test("a single value goes to every cell", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test("100,000 cells in one write, which office.js sends in pieces", async () => {
    const { Excel } = await openOffice();
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:J10000").values = rows;
      await context.sync();
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getUsedRange().load("values,address");
      await context.sync();
      expect(range.address).toBe("Plan!A1:J10000");
      expect(range.values).toEqual(rows);
    });
  });
});

describe("ranges lead to one another", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "Plan!C3"],
    ["getRow", (range) => range.getRow(2), "Plan!B4:D4"],
    ["getColumn", (range) => range.getColumn(0), "Plan!B2:B4"],
    ["getLastRow", (range) => range.getLastRow(), "Plan!B4:D4"],
    ["getLastCell", (range) => range.getLastCell(), "Plan!D4"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "Plan!B5:D6"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "Plan!B1:D1"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "Plan!E2:E4"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "Plan!B2:C5"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 5), "Plan!B2:F2"],
    ["getOffsetRange", (range) => range.getOffsetRange(2, 0), "Plan!B4:D6"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Plan!B:D"],
    ["getEntireRow", (range) => range.getEntireRow(), "Plan!2:4"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "Plan!B2:F9"],
    ["getIntersection", (range) => range.getIntersection("C1:C99"), "Plan!C2:C4"],
  ])("%s", async (_, follow, address) => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const found = follow(context.workbook.worksheets.getItem("Plan").getRange("B2:D4")).load("address");
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  test("a quoted sheet name, a table, its column and a defined name are addresses too", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("2026 plan");
      sheet.getRange("A1:B3").values = [
        ["SKU", "Units"],
        ["T-1", 5],
        ["T-2", 7],
      ];
      sheet.tables.add("A1:B3", true).name = "Sales";
      context.workbook.names.add("Best", sheet.getRange("B3"));
      const plan = context.workbook.worksheets.getItem("Plan");
      const found = [
        "'2026 plan'!B2",
        "Sales",
        "Sales[Units]",
        "Sales[[#Headers],[SKU]:[Units]]",
        "Best",
      ].map((address) => plan.getRange(address).load("address"));
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual([
        "'2026 plan'!B2",
        "'2026 plan'!A2:B3",
        "'2026 plan'!B2:B3",
        "'2026 plan'!A1:B1",
        "'2026 plan'!B3",
      ]);
    });
  });

  test("whole columns have an address and no values", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Plan")
        .getRange("A:C")
        .load("address,values,cellCount");
      await context.sync();
      expect([range.address, range.values, range.cellCount]).toEqual(["Plan!A:C", null, 3 * 1_048_576]);
    });
  });

  test("the used range of an empty sheet is a null object", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("Plan");
      plan.getRange("A1").format.fill.color = "#FFFF00";
      const withFormats = plan.getUsedRangeOrNullObject().load("address");
      const valuesOnly = plan.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(withFormats.address).toBe("Plan!A1");
      expect(valuesOnly.isNullObject).toBe(true);
    });
  });
});

describe("cells move", () => {
  test("rows inserted push the cells below down, text staying text", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("Plan");
      plan.getRange("A1:A2").numberFormat = "@" as unknown as string[][];
      plan.getRange("A1:B2").values = [
        ["001", 1],
        ["002", 2],
      ];
      plan.getRange("A2:B2").insert("Down");
      const range = plan.getRange("A1:B3").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["001", 1],
        ["", ""],
        ["002", 2],
      ]);
    });
  });

  test("rows deleted pull the cells below up", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("Plan");
      plan.getRange("A1:A3").values = [[1], [2], [3]];
      plan.getRange("A2").delete("Up");
      const range = plan.getRange("A1:A3").load("values");
      await context.sync();
      expect(range.values).toEqual([[1], [3], [""]]);
    });
  });

  test.each([
    ["a column before", "A:A", "Right", "Plan!B1:C2"],
    ["rows above", "1:2", "Down", "Plan!A3:B4"],
  ] as const)("a table with %s it keeps its headings", async (_, inserted, direction, address) => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("Plan");
      plan.getRange("A1:B2").values = [
        ["SKU", "Units"],
        ["001", 5],
      ];
      const table = plan.tables.add("A1:B2", true);
      await context.sync();
      plan.getRange(inserted).insert(direction);
      const moved = table.getRange().load("address,values");
      const left = plan.getRange("A1").load("values");
      await context.sync();
      expect(moved.address).toBe(address);
      expect(moved.values).toEqual([
        ["SKU", "Units"],
        [1, 5],
      ]);
      expect(left.values).toEqual([[""]]);
    });
  });

  test("copied text stays text, and formats go along", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem("Plan");
      const source = plan.getRange("A1:B1");
      source.numberFormat = [["@", "0.00"]];
      source.values = [["007", 7]];
      plan.getRange("A5").copyFrom("A1:B1");
      const copied = plan.getRange("A5:B5").load("values,numberFormat");
      await context.sync();
      expect(copied.values).toEqual([["007", 7]]);
      expect(copied.numberFormat).toEqual([["@", "0.00"]]);
    });
  });

  test("clear takes contents or formats", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.numberFormat = [["0.00"]];
      range.values = [[5]];
      range.clear("Contents");
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[""]], [["0.00"]]]);
    });
  });
});

test("a column is fitted to its text, Chinese letters taking more room than Latin ones", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("Plan");
    plan.getRange("A1:C1").values = [["Safety stock", "首批备货量按整箱取整计", "SKU"]];
    plan.getRange("A1:C1").format.autofitColumns();
    const [latin, chinese, short] = ["A1", "B1", "C1"].map((cell) =>
      plan.getRange(cell).format.load("columnWidth"),
    );
    await context.sync();
    // Letters of 13 pixels: a Chinese one fills a square, a Latin one about two thirds of it.
    expect(latin!.columnWidth).toBeGreaterThanOrEqual(12 * 8);
    expect(chinese!.columnWidth).toBeGreaterThanOrEqual(11 * 13);
    expect(short!.columnWidth).toBeLessThan(64);
  });
});
