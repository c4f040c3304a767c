import { createWorkbook } from "../../../src/playground/engine/workbook";
import { type Area } from "../../../src/playground/engine/contract";
import { type OfficeInNode } from "../../../src/playground/node/officeInNode";
import { openOffice, until } from "./withOffice";

type Seen = Pick<Excel.WorksheetChangedEventArgs, "address" | "source" | "triggerSource">;

/** Keeps what office.js tells a listener of the sheet Plan. */
async function listenToPlan({ Excel }: OfficeInNode): Promise<Seen[]> {
  const seen: Seen[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").onChanged.add(async ({ address, source, triggerSource }) => {
      seen.push({ address, source, triggerSource });
    });
    await context.sync();
  });
  return seen;
}

async function writeToPlan({ Excel }: OfficeInNode, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange(address).values = [[value]];
    await context.sync();
  });
}

function firstCell({ host: { workbook } }: OfficeInNode, sheet: string): Area {
  return { sheetId: workbook.sheet(sheet)!.id, top: 0, left: 0, bottom: 0, right: 0 };
}

describe("who changed a sheet", () => {
  test("the planner at the grid: local, not the add-in", async () => {
    const office = await openOffice();
    const seen = await listenToPlan(office);
    office.host.workbook.write(firstCell(office, "Plan"), [["typed"]], "user");
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ address: "A1", source: "Local", triggerSource: "Unknown" }]);
  });

  test("a co-author: remote", async () => {
    const office = await openOffice();
    const seen = await listenToPlan(office);
    office.host.workbook.write(firstCell(office, "Plan"), [["typed"]], "co-author");
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ address: "A1", source: "Remote", triggerSource: "Unknown" }]);
  });

  test("the add-in itself: local, and said to be its own", async () => {
    const office = await openOffice();
    const seen = await listenToPlan(office);
    await writeToPlan(office, "B2", 5);
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ address: "B2", source: "Local", triggerSource: "ThisLocalAddin" }]);
  });

  test("two people with the add-in on one workbook see each other as remote", async () => {
    const workbook = createWorkbook({ sheets: ["Plan"] });
    const ana = await openOffice({ workbook, clientId: "Ana" });
    const ben = await openOffice({ workbook, clientId: "Ben" });
    const [seenByAna, seenByBen] = [await listenToPlan(ana), await listenToPlan(ben)];
    await writeToPlan(ana, "A1", "ana");
    await writeToPlan(ben, "B1", "ben");
    await until(() => seenByAna.length === 2 && seenByBen.length === 2);
    expect(seenByAna).toEqual([
      { address: "A1", source: "Local", triggerSource: "ThisLocalAddin" },
      { address: "B1", source: "Remote", triggerSource: "Unknown" },
    ]);
    expect(seenByBen).toEqual([
      { address: "A1", source: "Remote", triggerSource: "Unknown" },
      { address: "B1", source: "Local", triggerSource: "ThisLocalAddin" },
    ]);
    await ana.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1").load("values");
      await context.sync();
      expect(range.values).toEqual([["ana", "ben"]]);
    });
  });

  test("someone who connects again is still the same person", async () => {
    const workbook = createWorkbook({ sheets: ["Plan"] });
    const before = await openOffice({ workbook, clientId: "Ana" });
    await openOffice({ workbook, clientId: "Ben" });
    const after = await openOffice({ workbook, clientId: "Ana" });
    const [seenBefore, seenAfter] = [await listenToPlan(before), await listenToPlan(after)];
    workbook.write(firstCell(before, "Plan"), [["typed at the grid"]], "user");
    await until(() => seenAfter.length > 0);
    expect(seenAfter).toEqual([{ address: "A1", source: "Local", triggerSource: "Unknown" }]);
    expect(seenBefore).toEqual([]);
  });

  test("a removed listener hears nothing more", async () => {
    const office = await openOffice();
    const seen: string[] = [];
    await office.Excel.run(async (context) => {
      const { onChanged } = context.workbook.worksheets.getItem("Plan");
      const listener = onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      listener.remove();
      await context.sync();
    });
    const others = await listenToPlan(office);
    await writeToPlan(office, "C3", 1);
    await until(() => others.length > 0);
    expect(seen).toEqual([]);
  });
});

test("an event leads to its range", async () => {
  const office = await openOffice();
  const found: string[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await office.Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        found.push(range.address);
      });
    });
    await context.sync();
  });
  await writeToPlan(office, "D4", 1);
  await until(() => found.length > 0);
  expect(found).toEqual(["Plan!D4"]);
});

test("a table hears of changes inside it and not beside it", async () => {
  const office = await openOffice();
  const seen: string[] = [];
  await office.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Plan").tables.add("A1:B3", true);
    await context.sync();
    table.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
  });
  await writeToPlan(office, "F9", 1);
  await writeToPlan(office, "B2", 1);
  await until(() => seen.length > 0);
  expect(seen).toEqual(["B2"]);
});

test("sheets added, left, entered and deleted, and the selection, are told", async () => {
  const office = await openOffice();
  const { workbook } = office.host;
  const seen: string[] = [];
  const tell = (what: string) => async (event: { worksheetId: string }) =>
    void seen.push(`${what} ${workbook.sheet(event.worksheetId)?.name ?? "gone"}`);
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(tell("added"));
    worksheets.onDeleted.add(tell("deleted"));
    worksheets.onActivated.add(tell("entered"));
    worksheets.onDeactivated.add(tell("left"));
    worksheets.onSelectionChanged.add(tell("selected on"));
    await context.sync();
  });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Extra");
    sheet.activate();
    await context.sync();
    context.workbook.worksheets.getItem("Data").getRange("B2").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await until(() => seen.length >= 8);
  expect(seen).toEqual([
    "added Extra",
    "left Plan",
    "entered Extra",
    "selected on Extra",
    "left Extra",
    "entered Data",
    "selected on Data",
    "deleted gone",
  ]);
});

test("another cell selected is told by the workbook and by the document", async () => {
  const office = await openOffice();
  const told: string[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void told.push("workbook"));
    await context.sync();
  });
  const { document } = office.Office.context;
  document.addHandlerAsync(office.Office.EventType.DocumentSelectionChanged, () => told.push("document"));
  office.host.workbook.selection = firstCell(office, "Data");
  await until(() => told.length === 2);
  expect(told.sort()).toEqual(["document", "workbook"]);
});
