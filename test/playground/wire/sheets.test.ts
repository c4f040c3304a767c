import { openOffice } from "./withOffice";

test("sheets are listed, added, found by their neighbours, renamed, hidden and deleted", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Notes");
    added.name = "Remarks";
    added.tabColor = "#FF0000";
    added.visibility = "Hidden";
    worksheets.load("items/name,items/position,items/visibility");
    const first = worksheets.getFirst().load("name");
    const last = worksheets.getLast().load("name,tabColor");
    const lastVisible = worksheets.getLast(true).load("name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ["Plan", 0, "Visible"],
      ["Data", 1, "Visible"],
      ["Remarks", 2, "Hidden"],
    ]);
    expect([first.name, last.name, last.tabColor, lastVisible.name, active.name]).toEqual([
      "Plan",
      "Remarks",
      "#FF0000",
      "Data",
      "Plan",
    ]);
    added.delete();
    const count = worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
});

test("a sheet takes the place it is given, and refuses one that is not there", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Notes").position = 1;
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Plan", "Notes", "Data"]);
    worksheets.getItem("Plan").position = 3;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("grid lines are hidden and rows are frozen", async () => {
  const { Excel, host } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(2);
    sheet.load("showGridlines");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
    expect(frozen.address).toBe("Plan!1:2");
  });
  expect(host.workbook.sheet("Plan")!.frozenRows).toBe(2);
});

test("formats are read back, and mixed ones are null", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const heading = sheet.getRange("A1:C1");
    heading.format.font.bold = true;
    heading.format.fill.color = "#DDEBF7";
    heading.format.wrapText = true;
    heading.format.horizontalAlignment = "Center";
    heading.format.verticalAlignment = "Top";
    heading.format.rowHeight = 30;
    heading.format.columnWidth = 120;
    heading.format.borders.getItem("EdgeBottom").style = "Continuous";
    heading.load(
      "format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/rowHeight,format/columnWidth," +
        "format/font/bold,format/fill/color",
    );
    const border = heading.format.borders.getItem("EdgeBottom").load("style");
    const mixed = sheet.getRange("A1:A2").load("format/font/bold");
    await context.sync();
    const { wrapText, horizontalAlignment, verticalAlignment, rowHeight, columnWidth, font, fill } =
      heading.format;
    expect({ wrapText, horizontalAlignment, verticalAlignment, rowHeight, columnWidth }).toEqual({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      rowHeight: 30,
      columnWidth: 120,
    });
    expect([font.bold, fill.color, border.style]).toEqual([true, "#DDEBF7", "Continuous"]);
    expect(mixed.format.font.bold).toBeNull();
    heading.format.fill.clear();
    heading.load("format/fill/color");
    await context.sync();
    expect(heading.format.fill.color).toBe("#FFFFFF");
  });
});

test("validation, conditional formats, charts and page layouts are kept for a test to read", async () => {
  const { Excel, host } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const range = sheet.getRange("A1:B5");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "air,sea" } };
    const late = range.conditionalFormats.add("Custom");
    late.custom.rule.formula = "=$B1<0";
    late.custom.format.fill.color = "#FFC7CE";
    const low = range.conditionalFormats.add("CellValue");
    low.cellValue.rule = { formula1: "=10", operator: "LessThan" };
    low.cellValue.format.font.color = "#9C0006";
    const chart = sheet.charts.add("Line", range, "Columns");
    chart.name = "Stock ahead";
    chart.title.text = "Stock ahead";
    chart.axes.valueAxis.minimum = 0;
    chart.series.getItemAt(0).format.line.color = "#0078D4";
    chart.setPosition("D2", "J18");
    sheet.pageLayout.orientation = "Landscape";
    range.dataValidation.load("rule,type");
    await context.sync();
    expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "air,sea" } });
    expect(range.dataValidation.type).toBe("List");
  });
  const { conditionalFormats, charts, pageLayouts } = host.records;
  expect(conditionalFormats.map(({ type, rule, fill, font }) => ({ type, rule, fill, font }))).toEqual([
    { type: "Custom", rule: "=$B1<0", fill: { color: "#FFC7CE" }, font: {} },
    {
      type: "CellValue",
      rule: { formula1: "=10", operator: "LessThan" },
      fill: {},
      font: { color: "#9C0006" },
    },
  ]);
  expect(charts).toMatchObject([
    {
      type: "Line",
      values: { name: "Stock ahead" },
      title: { text: "Stock ahead" },
      position: { from: "Plan!D2", to: "Plan!J18" },
      valueAxis: { values: { minimum: 0 } },
      series: [{ line: { color: "#0078D4" } }],
    },
  ]);
  expect([...pageLayouts.values()]).toEqual([{ orientation: "Landscape" }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1:B5").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(host.records.conditionalFormats).toEqual([]);
});

test("names and settings are kept with the workbook", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("LeadDays", workbook.worksheets.getItem("Plan").getRange("B2"), "days to arrive");
    workbook.settings.add("choices", { columns: ["SKU"] });
    await context.sync();
    const name = workbook.names.getItem("leaddays").load("name,formula,comment,type");
    const range = name.getRange().load("address");
    const setting = workbook.settings.getItem("choices").load("value");
    const missing = workbook.names.getItemOrNullObject("Nope");
    await context.sync();
    expect([name.name, name.formula, name.comment, name.type]).toEqual([
      "LeadDays",
      "=Plan!$B$2",
      "days to arrive",
      "Range",
    ]);
    expect(range.address).toBe("Plan!B2");
    expect(setting.value).toEqual({ columns: ["SKU"] });
    expect(missing.isNullObject).toBe(true);
    name.delete();
    setting.delete();
    workbook.names.load("items/name");
    workbook.settings.load("items/key");
    await context.sync();
    expect([workbook.names.items, workbook.settings.items]).toEqual([[], []]);
  });
});

test("a tracked range outlives its batch", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("B2:C3");
    context.trackedObjects.add(range);
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const cell = range.getCell(1, 1).load("values,address");
    await context.sync();
    expect([cell.address, cell.values]).toEqual(["Plan!C3", [[4]]]);
    range.untrack();
    await context.sync();
  });
});
