import { type OfficeInNode } from "../../../src/playground/node/officeInNode";
import { openOffice } from "./withOffice";

/** A table Sales on Data: two products, with a note below it. */
async function officeWithSales(): Promise<OfficeInNode> {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    data.getRange("A1:B3").values = [
      ["SKU", "Units"],
      ["T-1", 5],
      ["T-2", 7],
    ];
    data.tables.add("A1:B3", true).name = "Sales";
    await context.sync();
  });
  return office;
}

describe("reading a table", () => {
  test("its name, columns, rows and ranges", async () => {
    const { Excel } = await officeWithSales();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Sales").load("name,style,showTotals");
      const columns = table.columns.load("items/name,items/index");
      const rows = table.rows.load("items/values,count");
      const body = table.getDataBodyRange().load("address,values");
      const units = table.columns.getItem("units").getDataBodyRange().load("address");
      const heading = table.getHeaderRowRange().load("values");
      await context.sync();
      expect([table.name, table.style, table.showTotals]).toEqual(["Sales", "TableStyleMedium2", false]);
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["SKU", 0],
        ["Units", 1],
      ]);
      expect(rows.count).toBe(2);
      expect(rows.items.map(({ values }) => values)).toEqual([[["T-1", 5]], [["T-2", 7]]]);
      expect(body.address).toBe("Data!A2:B3");
      expect(units.address).toBe("Data!B2:B3");
      expect(heading.values).toEqual([["SKU", "Units"]]);
    });
  });

  test("all tables with their columns in one load, and items found again later", async () => {
    const { Excel } = await officeWithSales();
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name,items/columns/items/name,items/worksheet/name");
      await context.sync();
      const [sales] = tables.items;
      expect(tables.items.map(({ name, worksheet }) => [name, worksheet.name])).toEqual([["Sales", "Data"]]);
      expect(sales!.columns.items.map(({ name }) => name)).toEqual(["SKU", "Units"]);
      const second = sales!.columns.items[1]!.getDataBodyRange().load("values");
      await context.sync();
      expect(second.values).toEqual([[5], [7]]);
    });
  });

  test("top and skip choose items", async () => {
    const { Excel } = await officeWithSales();
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Sales");
      rows.load({ select: "values", skip: 1, top: 1 } as OfficeExtension.LoadOption);
      await context.sync();
      expect(rows.items.map(({ values }) => values)).toEqual([[["T-2", 7]]]);
    });
  });
});

test("a table made of data without headings gets some, and the data moves down", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("Plan");
    plan.getRange("A1:B1").values = [["T-1", 5]];
    const range = plan.tables.add("A1:B1", false).getRange().load("address,values");
    await context.sync();
    expect(range.address).toBe("Plan!A1:B2");
    expect(range.values).toEqual([
      ["Column1", "Column2"],
      ["T-1", 5],
    ]);
  });
});

describe("changing a table", () => {
  test("rows are added at the end, pushing what stands below", async () => {
    const { Excel } = await officeWithSales();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("A5").values = [["note"]];
      const table = context.workbook.tables.getItem("Sales");
      table.rows.add(undefined, [
        ["T-3", 1],
        ["T-4", 2],
      ]);
      const range = table.getRange().load("address,values");
      const note = data.getRange("A7").load("values");
      await context.sync();
      expect(range.address).toBe("Data!A1:B5");
      expect(range.values.slice(3)).toEqual([
        ["T-3", 1],
        ["T-4", 2],
      ]);
      expect(note.values).toEqual([["note"]]);
    });
  });

  test("a row is deleted", async () => {
    const { Excel } = await officeWithSales();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([["T-2", 7]]);
    });
  });

  test("a column is added and renamed", async () => {
    const { Excel } = await officeWithSales();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.columns.add(undefined, [["Price"], [9], [8]]);
      table.columns.getItem("Price").name = "Cost";
      const range = table.getRange().load("values");
      const names = table.columns.load("items/name");
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(["SKU", "Units", "Cost"]);
      expect(range.values.map((row) => row[2])).toEqual(["Cost", 9, 8]);
    });
  });

  test("columns keep their names when one between them is added or deleted", async () => {
    const { Excel } = await officeWithSales();
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Sales");
      columns.add(1, [["Price"], [9], [8]]);
      columns.add(1, undefined, "Day");
      columns.getItem("Price").delete();
      const names = columns.load("items/name");
      const units = columns.getItem("Units").getRange().load("values");
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(["SKU", "Day", "Units"]);
      expect(units.values).toEqual([["Units"], [5], [7]]);
    });
  });

  test("it is resized, sorted, and turned into plain cells", async () => {
    const { Excel, host } = await officeWithSales();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.sort.apply([{ key: 1, ascending: false }]);
      table.resize("A1:B4");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([
        ["T-2", 7],
        ["T-1", 5],
        ["", ""],
      ]);
      table.convertToRange();
      await context.sync();
    });
    expect(host.workbook.tables).toEqual([]);
    expect(host.workbook.cell(host.workbook.sheet("Data")!.id, 0, 0)?.value).toBe("SKU");
  });
});
