import { errorOf, openOffice } from "./withOffice";

describe("office.js raises Excel's own errors", () => {
  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "ItemNotFound",
      "a sheet that is not there",
      ({ workbook }) => workbook.worksheets.getItem("Nope").load("name"),
    ],
    [
      "ItemAlreadyExists",
      "a sheet that is there already",
      ({ workbook }) => void workbook.worksheets.add("Plan"),
    ],
    [
      "InvalidArgument",
      "too few values",
      ({ workbook }) => (workbook.worksheets.getItem("Plan").getRange("A1:B2").values = [[1, 2]]),
    ],
    [
      "InvalidArgument",
      "an address that is none",
      ({ workbook }) => workbook.worksheets.getItem("Plan").getRange("no such name").load("values"),
    ],
    [
      "InvalidArgument",
      "a range off the sheet",
      ({ workbook }) =>
        workbook.worksheets.getItem("Plan").getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "InvalidArgument",
      "a property that does not exist",
      ({ workbook }) => workbook.worksheets.getItem("Plan").load("nonsense"),
    ],
    [
      "ItemNotFound",
      "a table that is not there",
      ({ workbook }) => workbook.tables.getItem("Nope").load("name"),
    ],
  ])("%s: %s", async (code, _, act) => {
    const { Excel } = await openOffice();
    const error = await errorOf(
      Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
    expect(error.name).toBe("RichApi.Error");
  });

  test("100,000 values of the wrong size are refused before any is written", async () => {
    const { Excel, host } = await openOffice();
    const rows = Array.from({ length: 9_999 }, () => Array.from({ length: 10 }, () => 1));
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1:J10000").values = rows;
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(host.workbook.usedArea(host.workbook.sheet("Plan")!.id)).toBeUndefined();
  });

  test("PropertyNotLoaded: read before it was loaded", async () => {
    const { Excel } = await openOffice();
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        await context.sync();
        return sheet.name;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("an error says where it came from", async () => {
    const { Excel } = await openOffice();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nope").load("name");
        await context.sync();
      }),
    );
    expect(error.message).toBe("The requested resource doesn't exist.");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  });

  test("an error tells the traces that were passed on the way", async () => {
    const { Excel } = await openOffice();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.trace("before");
        context.workbook.worksheets.getItem("Nope").load("name");
        context.trace("after");
        await context.sync();
      }),
    );
    expect(error.traceMessages).toEqual(["before"]);
  });

  test("what was written before the failing action stays written", async () => {
    const { Excel, host } = await openOffice();
    await errorOf(
      Excel.run(async (context) => {
        const plan = context.workbook.worksheets.getItem("Plan");
        plan.getRange("A1").values = [["kept"]];
        context.workbook.worksheets.getItem("Nope").delete();
        plan.getRange("A2").values = [["never"]];
        await context.sync();
      }),
    );
    const plan = host.workbook.sheet("Plan")!.id;
    expect(host.workbook.cell(plan, 0, 0)?.value).toBe("kept");
    expect(host.workbook.cell(plan, 1, 0)).toBeUndefined();
  });

  test("ApiNotFound: a member nobody answers is named and listed", async () => {
    const { Excel, host } = await openOffice();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").pivotTables.load("items");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.pivotTables");
    expect(host.unsupported()).toEqual(["Worksheet.pivotTables"]);
  });

  test("AccessDenied: a protected sheet takes no writes until it is unprotected", async () => {
    const { Excel } = await openOffice();
    const write = (context: Excel.RequestContext, value: string): void => {
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [[value]];
    };
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").protection.protect();
      await context.sync();
    });
    const error = await errorOf(
      Excel.run(async (context) => {
        write(context, "refused");
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Plan");
      protection.unprotect();
      protection.load("protected");
      write(context, "taken");
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1").load("values");
      await context.sync();
      expect([protection.protected, range.values]).toEqual([false, [["taken"]]]);
    });
  });

  test("AccessDenied: a protected workbook keeps its sheets", async () => {
    const { Excel, host } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    for (const change of [
      ({ workbook }: Excel.RequestContext) => void workbook.worksheets.add("Extra"),
      ({ workbook }: Excel.RequestContext) => (workbook.worksheets.getItem("Plan").name = "Other"),
      ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Plan").delete(),
    ]) {
      const error = await errorOf(
        Excel.run(async (context) => {
          change(context);
          await context.sync();
        }),
      );
      expect(error.code).toBe("AccessDenied");
    }
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Plan", "Data"]);
  });

  test("alert throws, as it does in an Office web view", async () => {
    const { runScript } = await openOffice();
    expect(() => runScript("alert('hello')", "pane.js")).toThrow("alert");
  });
});

describe("while the planner types in a cell", () => {
  test("a batch is refused", async () => {
    const { Excel, host } = await openOffice();
    host.setCellEditing(true);
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });

  test("a batch that may wait is run when the typing is over", async () => {
    const { Excel, host } = await openOffice();
    host.setCellEditing(true);
    const events: string[] = [];
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan").load("name");
      await context.sync();
      events.push(`read ${sheet.name}`);
    });
    await new Promise((resume) => setTimeout(resume, 20));
    events.push("typed");
    host.setCellEditing(false);
    await run;
    expect(events).toEqual(["typed", "read Plan"]);
  });
});

describe("messages over 5 MB, which Excel on the web does not take", () => {
  const text = "x".repeat(1000);
  const rows = Array.from({ length: 6000 }, () => [text]);

  test("are refused when written", async () => {
    const { Excel } = await openOffice();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1:A6000").values = rows;
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("are refused when read", async () => {
    const { Excel, host } = await openOffice();
    const area = { sheetId: host.workbook.sheet("Plan")!.id, top: 0, left: 0, bottom: 5999, right: 0 };
    host.workbook.write(area, rows, "user");
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1:A6000").load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("null objects", () => {
  test("a missing table is a null object, and so is what is below it", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Nope");
      table.load("name");
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect([table.isNullObject, body.isNullObject]).toEqual([true, true]);
    });
  });

  test("a table that is there is none", async () => {
    const { Excel } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").tables.add("A1:B2", true).name = "Sales";
      const table = context.workbook.tables.getItemOrNullObject("sales");
      table.load("name");
      await context.sync();
      expect([table.isNullObject, table.name]).toEqual([false, "Sales"]);
    });
  });
});
