import { parseApiSets, readApiSets } from "../../../src/playground/wire/requirementSets";
import { compareVersions } from "../../../src/playground/wire/apiLevel";
import { errorOf, openOffice } from "./withOffice";

describe("the requirement set of each member is read from the declarations", () => {
  test("a member's own set, or the one its class came with", () => {
    const sets = parseApiSets(`
      declare namespace Excel {
        /** A range. [Api set: ExcelApi 1.1] */
        class Range {
          /** @remarks [Api set: ExcelApi 1.12] */
          getSpillingToRange(): Range;
          values: any[][];
        }
        /** [Api set: ExcelApi BETA (PREVIEW ONLY)] */
        class Tomorrow { name: string; }
      }`);
    expect(sets).toEqual({
      "Range.getSpillingToRange": "ExcelApi 1.12",
      "Range.values": "ExcelApi 1.1",
      "Tomorrow.name": "ExcelApi BETA",
    });
  });

  test("the installed declarations say what Microsoft's documentation says", () => {
    expect(readApiSets()).toMatchObject({
      "Range.values": "ExcelApi 1.1",
      "Range.getSpillingToRange": "ExcelApi 1.12",
      "Range.valuesAsJson": "ExcelApi 1.16",
      "Worksheet.onChanged": "ExcelApi 1.7",
      "Table.resize": "ExcelApi 1.13",
    });
  });

  test("1.9 came before 1.12", () => {
    expect(compareVersions("1.9", "1.12")).toBeLessThan(0);
    expect(compareVersions("1.20", "1.9")).toBeGreaterThan(0);
    expect(compareVersions("1.12", "1.12")).toBe(0);
  });
});

describe("a host that declares ExcelApi 1.12", () => {
  test("says so", async () => {
    const { Office } = await openOffice({ apiVersion: "1.12" });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  test("refuses a method of 1.13, naming it", async () => {
    const { Excel } = await openOffice({ apiVersion: "1.12" });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").tables.add("A1:B2", true).resize("A1:B5");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Table.resize");
  });

  test("an older one refuses to load a property of 1.12, naming it, and leaves it out of a load of everything", async () => {
    const { Excel } = await openOffice({ apiVersion: "1.9" });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1").load("hasSpill");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Range.hasSpill needs ExcelApi 1.12, this host has ExcelApi 1.9");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1").load();
      await context.sync();
      expect(Object.keys(range.toJSON())).toContain("values");
      expect(Object.keys(range.toJSON())).not.toContain("hasSpill");
    });
  });

  test("a host with a newer version takes it", async () => {
    const { Excel } = await openOffice({ apiVersion: "1.20" });
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Plan").tables.add("A1:B2", true);
      table.resize("A1:B5");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Plan!A1:B5");
    });
  });

  test("the library itself refuses a method its host is too old for", async () => {
    const { Excel } = await openOffice({ apiVersion: "1.9" });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1").getSpillingToRange();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
  });
});
