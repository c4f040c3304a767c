import { type CellValue, type CustomFunction } from "../../../src/playground/engine/contract";
import { type OfficeInNode } from "../../../src/playground/node/officeInNode";
import { openOffice, until } from "./withOffice";

const FUNCTIONS = `
  CustomFunctions.associate("DOUBLE", (number) => number * 2);
  CustomFunctions.associate("SLOWDOUBLE", async (number) => number * 2);
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Lead days cannot be negative.");
  });
  CustomFunctions.associate("REFUSELATER", () =>
    Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No sales yet.")));
  CustomFunctions.associate("CRASH", () => { throw new Error("not for planners"); });
  CustomFunctions.associate("PLAN", (rows) => rows.map(([units]) => [
    units,
    units < 0
      ? new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Units cannot be negative.")
      : units * 2,
  ]));
  CustomFunctions.associate("ZEROSIZE", () => 1 / 0);
`;

function declare(name: string, dimensionality: "scalar" | "matrix" = "scalar"): CustomFunction {
  return {
    id: name,
    name,
    parameters: [{ name: "value", type: "any", dimensionality, optional: true }],
    result: { type: "any", dimensionality },
  };
}

async function officeWithFunctions(): Promise<OfficeInNode> {
  const office = await openOffice();
  office.runScript(FUNCTIONS, "functions.js");
  const scalars = ["DOUBLE", "SLOWDOUBLE", "REFUSE", "REFUSELATER", "CRASH", "ZEROSIZE", "UNASSOCIATED"];
  office.host.workbook.setCustomFunctions([
    ...scalars.map((name) => declare(name)),
    declare("PLAN", "matrix"),
  ]);
  return office;
}

/** Writes a formula in Plan!A1 and waits for the functions it calls; gives what the cell then holds. */
async function calculated({ Excel, host: { workbook } }: OfficeInNode, formula: string): Promise<CellValue> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1").formulas = [[formula]];
    await context.sync();
  });
  await until(() => workbook.pendingCalls === 0);
  return workbook.cell(workbook.sheet("Plan")!.id, 0, 0)?.value ?? null;
}

describe("the add-in's functions answer cells", () => {
  test("#BUSY! right after the write, the answer a moment later", async () => {
    const office = await officeWithFunctions();
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.formulas = [["=DOUBLE(21)+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["#BUSY!"]]);
      await until(() => office.host.workbook.pendingCalls === 0);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[21 * 2 + 1]]);
    });
  });

  test("a promise is waited for", async () => {
    expect(await calculated(await officeWithFunctions(), "=SLOWDOUBLE(4)")).toBe(8);
  });

  test("infinity is #NUM!", async () => {
    expect(await calculated(await officeWithFunctions(), "=ZEROSIZE()")).toMatchObject({ error: "#NUM!" });
  });

  test("a function the metadata names and no script brings is #VALUE!, as the library says it", async () => {
    expect(await calculated(await officeWithFunctions(), "=UNASSOCIATED()")).toEqual({ error: "#VALUE!" });
  });
});

describe("an error keeps the sentence for the planner", () => {
  test("thrown", async () => {
    expect(await calculated(await officeWithFunctions(), "=REFUSE()")).toEqual({
      error: "#VALUE!",
      message: "Lead days cannot be negative.",
    });
  });

  test("rejected", async () => {
    expect(await calculated(await officeWithFunctions(), "=REFUSELATER()")).toEqual({
      error: "#N/A",
      message: "No sales yet.",
    });
  });

  test("in one cell of a matrix", async () => {
    const office = await officeWithFunctions();
    const { workbook } = office.host;
    const data = workbook.sheet("Data")!.id;
    workbook.write({ sheetId: data, top: 0, left: 0, bottom: 1, right: 0 }, [[5], [-1]], "user");
    await calculated(office, "=PLAN(Data!A1:A2)");
    const plan = workbook.sheet("Plan")!.id;
    expect(workbook.cell(plan, 0, 1)?.value).toBe(5 * 2);
    expect(workbook.cell(plan, 1, 1)?.value).toEqual({
      error: "#VALUE!",
      message: "Units cannot be negative.",
    });
  });

  test("a plain Error shows none, as in Excel", async () => {
    expect(await calculated(await officeWithFunctions(), "=CRASH()")).toEqual({ error: "#VALUE!" });
  });
});

test("a matrix spills, and office.js finds where to", async () => {
  const office = await officeWithFunctions();
  const { workbook } = office.host;
  const data = workbook.sheet("Data")!.id;
  workbook.write({ sheetId: data, top: 0, left: 0, bottom: 2, right: 0 }, [[1], [2], [3]], "user");
  await calculated(office, "=PLAN(Data!A1:A3)");
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Plan").getRange("A1");
    const spilled = cell.getSpillingToRangeOrNullObject().load("address,values");
    const nothing = context.workbook.worksheets
      .getItem("Data")
      .getRange("A1")
      .getSpillingToRangeOrNullObject();
    await context.sync();
    expect(spilled.address).toBe("Plan!A1:B3");
    expect(spilled.values).toEqual([
      [1, 1 * 2],
      [2, 2 * 2],
      [3, 3 * 2],
    ]);
    expect(nothing.isNullObject).toBe(true);
  });
});
