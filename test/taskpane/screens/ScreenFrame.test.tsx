import { screen, waitFor, within } from "@testing-library/react";
import { answer, refuse, type Problem } from "../../../src/calculation";
import { RowsTable } from "../../../src/taskpane/parts/RowsTable";
import { Section } from "../../../src/taskpane/parts/Section";
import { defineScreen } from "../../../src/taskpane/screens/definition";
import { ScreenFrame } from "../../../src/taskpane/screens/ScreenFrame";
import { useScreen } from "../../../src/taskpane/screens/useScreen";
import { batchesTable, orderTerms, shipmentTerms } from "../../../src/vocabulary";
import { type MemoryWorkbook, ownSetting } from "../memoryWorkbook";
import { sampleWorkbook } from "../sample";
import { expectShown, isMarkedWrong, section, showScreen, valueOf } from "../showPane";

const tooMuch: Problem = { code: "noSales", severity: "warning", params: { sku: "LAMP" } };

/** For each product of a supplier so many cover days' units, written where the stock plan writes its batches. */
const sampleScreen = defineScreen({
  tables: { suppliers: "needed", lanes: "used" },
  fields: { coverDays: orderTerms.coverDays, needDate: shipmentTerms.needDate },
  async workOut({ tables, decision: { coverDays } }) {
    if (coverDays > 300)
      return refuse("aboveMaximum", { field: "coverDays", params: { got: coverDays, limit: 300 } });
    if (coverDays === 13) return refuse("noSales", { params: { sku: "every product" } });
    return answer(
      tables.suppliers.rows.map(({ values: { sku } }, index) => ({ sku, units: coverDays * (index + 1) })),
    );
  },
  problemsOf: () => [tooMuch],
  writing: (lines) => ({ kind: "stockPlan", rows: { batches: lines } }),
});

function SampleScreen() {
  const session = useScreen(sampleScreen);
  return (
    <ScreenFrame session={session}>
      {(lines) => (
        <Section title="Lines">
          <RowsTable table={batchesTable} columns={["sku", "units"]} rows={lines} />
        </Section>
      )}
    </ScreenFrame>
  );
}

function withSuppliers(): MemoryWorkbook {
  const workbook = sampleWorkbook();
  workbook.listed.suppliers = [
    { supplier: "Ningbo", sku: "MUG" },
    { supplier: "Ningbo", sku: "LAMP" },
  ];
  return workbook;
}

const shownRows = async () => {
  const lines = await section("Lines");
  return lines
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
};

const writeButton = async () => {
  const button = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(button).toHaveProperty("disabled", false));
  return button;
};

it("says what was read and where it stands, and what the workbook has not got", async () => {
  const workbook = withSuppliers();
  const planner = showScreen(workbook, SampleScreen);
  const read = await section("What was read");
  const suppliers = await read.findByRole("button", { name: "Go to Suppliers" });
  expect(suppliers.closest("li")!.textContent).toBe("Suppliers 2");
  expect(read.getByText(/^Lanes/).textContent).toBe("Lanes not in this workbook");
  await planner.click(suppliers);
  expect(workbook.wentTo).toEqual(["Suppliers!A1:I3"]);
});

it("says which currency amounts are in, the planner's own with its cell", async () => {
  const workbook = withSuppliers();
  showScreen(workbook, SampleScreen);
  const read = await section("What was read");
  expect((await read.findByText(/^Own currency/)).textContent).toBe("Own currency CNY");
  workbook.ownSettings = [ownSetting("exchange.homeCurrency", "USD", "C40")];
  const planner = showScreen(workbook, SampleScreen);
  await planner.click(await screen.findByRole("button", { name: "Go to USD" }));
  expect(workbook.wentTo).toEqual(["Settings!C40"]);
});

it("works out with the defaults, and anew after each change of a field", async () => {
  const planner = showScreen(withSuppliers(), SampleScreen);
  expect(await shownRows()).toEqual([
    ["MUG", "3"],
    ["LAMP", "6"],
  ]);
  expectShown(await screen.findByText("Worked out."));
  await planner.click(screen.getByRole("button", { name: /^Settings/ }));
  const field = screen.getByLabelText(/^Cover days/);
  await planner.clear(field);
  await planner.type(field, "10");
  await waitFor(async () => expect((await shownRows())[1]).toEqual(["LAMP", "20"]));
  await planner.click(screen.getByRole("button", { name: "Put Cover days back to its default" }));
  expect(valueOf(field)).toBe("3");
  await waitFor(async () => expect((await shownRows())[1]).toEqual(["LAMP", "6"]));
});

it("begins with the planner's own value of the Settings table and says its cell", async () => {
  const workbook = withSuppliers();
  workbook.ownSettings = [ownSetting("plan.coverDays", 60, "C6")];
  const planner = showScreen(workbook, SampleScreen);
  await waitFor(async () => expect((await shownRows())[0]).toEqual(["MUG", "60"]));
  await planner.click(screen.getByRole("button", { name: /^Settings changed: 1/ }));
  expectShown(screen.getByRole("button", { name: "Go to Settings!C6" }));
});

it("says what is wrong under its field, also what only the calculation finds, and writes nothing then", async () => {
  const planner = showScreen(withSuppliers(), SampleScreen);
  await writeButton();
  await planner.click(screen.getByRole("button", { name: /^Settings/ }));
  const field = screen.getByLabelText(/^Cover days/);
  await planner.clear(field);
  await planner.type(field, "400");
  expectShown(await screen.findByText("Cover days is 400; it must be at most 300."));
  expect(isMarkedWrong(field)).toBe(true);
  expect(screen.queryByRole("region", { name: "Lines" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Write to the workbook" })).toBeNull();
});

it("lists a refusal that is of no field with the problems, and the problems of the answer", async () => {
  const planner = showScreen(withSuppliers(), SampleScreen);
  expectShown(await (await section("Problems")).findByText(/^LAMP has no sales/));
  await planner.click(screen.getByRole("button", { name: /^Settings/ }));
  const field = screen.getByLabelText(/^Cover days/);
  await planner.clear(field);
  await planner.type(field, "13");
  expectShown(await screen.findByText(/^every product has no sales/));
});

it("shows the next step where a table it needs is missing or empty, and goes on once it is filled", async () => {
  const workbook = sampleWorkbook();
  workbook.listed.suppliers = [];
  const planner = showScreen(workbook, SampleScreen);
  expectShown(await screen.findByText(/^This screen is worked out from the table Suppliers/));
  expectShown(screen.getByRole("button", { name: "Set up this workbook" }));
  expect(screen.queryByRole("button", { name: "Write to the workbook" })).toBeNull();
  workbook.listed.suppliers = [{ supplier: "Ningbo", sku: "BAG" }];
  await planner.click(screen.getByRole("button", { name: "Read again" }));
  expect(await shownRows()).toEqual([["BAG", "3"]]);
});

it("previews, writes once with the decision, leads there, and takes it back", async () => {
  const workbook = withSuppliers();
  const planner = showScreen(workbook, SampleScreen);
  const write = await section("Write");
  expectShown(await write.findByText("rows 2 · new"));
  await planner.click(await writeButton());
  expectShown(await screen.findByText("Written."));
  expect(workbook.written).toMatchObject([
    {
      kind: "stockPlan",
      rows: { batches: [{ sku: "MUG", units: 3 }, { sku: "LAMP" }] },
      settings: { coverDays: 3 },
    },
  ]);
  await planner.click(write.getByRole("button", { name: "Go to Batches" }));
  expect(workbook.wentTo).toEqual(["Batches!A1"]);
  await planner.click(write.getByRole("button", { name: "Take back" }));
  expectShown(await screen.findByText("Taken back: the tables are as they were before."));
  expect(workbook.settled).toEqual(["take back write-1"]);
});

it("writes nothing where the tables changed since they were read, and reads again", async () => {
  const workbook = withSuppliers();
  const planner = showScreen(workbook, SampleScreen);
  const button = await writeButton();
  workbook.products![0] = { ...workbook.products![0]!, onHand: 7 };
  await planner.click(button);
  expectShown(await screen.findByText("Your tables changed after they were read. Nothing was written."));
  expect(workbook.written).toEqual([]);
  await planner.click(
    within(screen.getByRole("region", { name: "Write" })).getByRole("button", { name: "Read again" }),
  );
  await planner.click(await writeButton());
  expectShown(await screen.findByText("Written."));
});

it.each(["readTables", "previewWrite", "write"])(
  "says so when Excel fails at %s, and tries again",
  async (method) => {
    const workbook = withSuppliers();
    workbook.faults[method] = "The sheet is protected.";
    const planner = showScreen(workbook, SampleScreen);
    if (method === "write") await planner.click(await writeButton());
    expectShown(await screen.findByText("Excel did not do it: The sheet is protected."));
    await planner.click(screen.getByRole("button", { name: "Try again" }));
    await writeButton();
    expect(screen.queryByText(/Excel did not do it/)).toBeNull();
  },
);

it("names a write that did not end and takes it back", async () => {
  const workbook = withSuppliers();
  workbook.unfinished = { id: "w1", startedAt: "2026-11-20T09:30:00Z", canRepeat: false };
  const planner = showScreen(workbook, SampleScreen);
  await planner.click(await screen.findByRole("button", { name: "Take back" }));
  expectShown(await screen.findByText("The earlier write was taken back."));
  expect(workbook.settled).toEqual(["take back w1"]);
});

it("says once what two readings of the same cell find", async () => {
  const twice: Problem = {
    code: "numberAsText",
    severity: "error",
    field: "onHand",
    params: { got: "12" },
    at: { sheet: "Products", cell: "F2" },
  };
  const workbook = withSuppliers();
  workbook.rowProblems = [twice];
  workbook.listedProblems = [twice, { ...twice, at: { sheet: "Suppliers", cell: "C2" } }];
  const withInputs = defineScreen({
    tables: { suppliers: "used" },
    inputs: "needed",
    fields: {},
    workOut: async ({ problems }) => Promise.resolve(answer(problems.map(({ at }) => at?.cell))),
  });
  function Cells() {
    return (
      <ScreenFrame session={useScreen(withInputs)} answersProblems>
        {(cells) => <Section title="Cells">{cells.join(", ")}</Section>}
      </ScreenFrame>
    );
  }
  showScreen(workbook, Cells);
  expectShown(await (await section("Cells")).findByText("C2, F2"));
  // Listed by the answer itself, and so nowhere else.
  expect(screen.queryByRole("region", { name: "Problems" })).toBeNull();
});

describe("tables of the planner's own", () => {
  const candidates = [
    { sheet: "Vendors", address: "A1:C9", headings: ["Vendor", "Article", "Share of orders"] },
  ];

  it("can be pointed at where a screen lacks one, whichever it is", async () => {
    const workbook = sampleWorkbook();
    workbook.candidates = candidates;
    const planner = showScreen(workbook, SampleScreen);
    await planner.click(await screen.findByRole("button", { name: "Or say which columns hold Suppliers" }));
    expect(screen.getByRole("button", { name: "Use these columns" })).toHaveProperty("disabled", true);
    await planner.selectOptions(screen.getByLabelText("Supplier · needed"), "Vendor");
    await planner.selectOptions(screen.getByLabelText("SKU · needed"), "Article");
    await planner.click(screen.getByRole("button", { name: "Use these columns" }));
    await waitFor(() =>
      expect(workbook.pointed).toEqual([
        { table: "suppliers", key: "supplier", heading: "Vendor" },
        { table: "suppliers", key: "sku", heading: "Article" },
      ]),
    );
  });

  it("show how their columns were recognised; another heading is one choice, and undone by one press", async () => {
    const workbook = withSuppliers();
    const planner = showScreen(workbook, SampleScreen);
    await planner.click(await screen.findByRole("button", { name: "How the columns were recognised" }));
    await planner.click(screen.getByRole("button", { name: /^Columns recognised: / }));
    await planner.selectOptions(screen.getAllByLabelText(/^Supplier/)[0]!, "SKU");
    await screen.findByText(/chosen by you/);
    expect(workbook.pointed).toEqual([{ table: "suppliers", key: "supplier", heading: "SKU" }]);
    await planner.click(screen.getByRole("button", { name: "Recognise Suppliers by its headings again" }));
    await waitFor(() => expect(workbook.pointed).toEqual([]));
    await waitFor(() => expect(screen.queryByText(/chosen by you/)).toBeNull());
  });
});
