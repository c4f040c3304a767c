import { screen, waitFor, within } from "@testing-library/react";
import { refuse } from "../../../src/calculation";
import { sampleWorkbook } from "../sample";
import { expectShown, isMarkedWrong, planRows, section, showPane, valueOf } from "../showPane";

const writeButton = () => screen.findByRole("button", { name: "Write the plan" });
const writable = async () => {
  const button = await writeButton();
  await waitFor(() => expect(button).toHaveProperty("disabled", false));
  return button;
};

it("reads the tables and shows the plan, the most urgent product first", async () => {
  await showPane(sampleWorkbook());
  const tables = await section("Tables");
  expectShown(await tables.findByText("Read: products 3, sales lines 60, days 20."));
  expectShown(tables.getByRole("button", { name: "Go to Sales!A1:D61" }));
  expect(await planRows()).toEqual([
    ["LAMP", "Out", String(5 * 20), String(5 * (3 + 20))],
    ["MUG", "Order", String(11 * 10 + (30 * 14 - 11 * 10)), String(11 * (3 + 10) + 310 - 100)],
    ["BAG", "OK", String(2 * 5 + (2 * 6 - 2 * 5)), "0"],
  ]);
});

it("opens the workings of a product's numbers", async () => {
  const planner = await showPane(sampleWorkbook());
  await planRows();
  await planner.click(screen.getByRole("button", { name: "How MUG was worked out" }));
  expectShown(screen.getByText("30 × 14 − 11 × 10 = 310"));
  expectShown(screen.getByText("Warning factor 1.2 · 000-14"));
});

it("shows only the products of one status when asked", async () => {
  const planner = await showPane(sampleWorkbook());
  await planRows();
  await planner.click(screen.getByRole("button", { name: "Order 1" }));
  expect((await planRows()).map(([sku]) => sku)).toEqual(["MUG"]);
  await planner.click(screen.getByRole("button", { name: "Order 1" }));
  expect(await planRows()).toHaveLength(3);
});

it("says which headings are needed where a table is missing, and looks again", async () => {
  const workbook = sampleWorkbook();
  const { sales } = workbook;
  workbook.sales = undefined;
  const planner = await showPane(workbook);
  expectShown(
    await screen.findByText(/No Sales table was found: its headings must include Date, SKU, Units/),
  );
  expect(screen.queryByRole("region", { name: "Plan" })).toBeNull();
  workbook.sales = sales;
  await planner.click(screen.getByRole("button", { name: "Look again" }));
  expect(await planRows()).toHaveLength(3);
});

it("lets the planner point at the columns of a table with headings of its own", async () => {
  const workbook = sampleWorkbook();
  workbook.sales = undefined;
  workbook.candidates = [{ sheet: "Export", address: "A1:D90", headings: ["Day", "Item", "How many"] }];
  const planner = await showPane(workbook);
  await planner.click(await screen.findByRole("button", { name: "Or say which columns hold Sales" }));
  expectShown(screen.getByText(/^Your choice is kept in this workbook, on the sheet “Stockplan log”/));
  // “Day” is known as another word for the date; the other two are the planner's to say.
  expect(valueOf(screen.getByLabelText(/^Date/))).toBe("Day");
  expect(screen.getByRole("button", { name: "Use these columns" })).toHaveProperty("disabled", true);
  await planner.selectOptions(screen.getByLabelText(/^SKU/), "Item");
  await planner.selectOptions(screen.getByLabelText(/^Units/), "How many");
  await planner.click(screen.getByRole("button", { name: "Use these columns" }));
  expect(workbook.pointed).toEqual([
    { table: "sales", key: "date", heading: "Day" },
    { table: "sales", key: "sku", heading: "Item" },
    { table: "sales", key: "units", heading: "How many" },
  ]);
});

it("offers every column of the table to point at, and remembers those that were chosen", async () => {
  const workbook = sampleWorkbook();
  workbook.products = undefined;
  const headings = ["Code", "LT", "LT max", "Ctn", "On hand"];
  workbook.candidates = [{ sheet: "Goods", address: "A1:E9", headings }];
  const planner = await showPane(workbook);
  await planner.click(await screen.findByRole("button", { name: "Or say which columns hold Products" }));
  await planner.selectOptions(screen.getByLabelText("SKU · needed"), "Code");
  await planner.selectOptions(screen.getByLabelText("Average lead days"), "LT");
  await planner.selectOptions(screen.getByLabelText("Maximum lead days"), "LT max");
  // “On hand” is recognised without being pointed at.
  expect(valueOf(screen.getByLabelText("On hand"))).toBe("On hand");
  await planner.click(screen.getByRole("button", { name: "Use these columns" }));
  expect(workbook.pointed).toEqual([
    { table: "products", key: "sku", heading: "Code" },
    { table: "products", key: "avgLeadDays", heading: "LT" },
    { table: "products", key: "maxLeadDays", heading: "LT max" },
  ]);
});

it("says before a write that the plan cannot be written, and tries again once that is mended", async () => {
  const workbook = sampleWorkbook();
  const preview = workbook.previewWrite.bind(workbook);
  workbook.previewWrite = async () =>
    refuse("cellInTheWay", {
      params: { sheet: "Stock plan", cell: "A7" },
      at: { sheet: "Stock plan", cell: "A7" },
    });
  const planner = await showPane(workbook);
  expectShown(await screen.findByText("The plan cannot be written yet."));
  expect(screen.queryByText(/Nothing was written/)).toBeNull();
  expectShown(screen.getByRole("button", { name: "Go to Stock plan!A7" }));
  workbook.previewWrite = preview;
  await planner.click(screen.getByRole("button", { name: "Try again" }));
  await writable();
});

it("heads each row of the plan with its product, and says what the button in it opens", async () => {
  await showPane(sampleWorkbook());
  await planRows();
  const head = screen.getByRole("rowheader", { name: "MUG" });
  expectShown(within(head).getByRole("button", { name: "How MUG was worked out" }));
});

it("asks for the one column it cannot find, and plans once it is pointed at", async () => {
  const workbook = sampleWorkbook();
  workbook.headings.sales.units = undefined;
  workbook.extraHeadings = ["Net qty"];
  const planner = await showPane(workbook);
  const column = await screen.findByLabelText(/^Units/);
  const sentence = screen.getByText("The column Units is missing: point to the column that holds it.");
  expect(column.getAttribute("aria-describedby")).toContain(sentence.id);
  await planner.selectOptions(column, "Net qty");
  expect(workbook.pointed).toEqual([{ table: "sales", key: "units", heading: "Net qty" }]);
  expect(await planRows()).toHaveLength(3);
});

it("lists problems by kind and goes to the cell", async () => {
  const workbook = sampleWorkbook();
  workbook.rowProblems = Array.from({ length: 40 }, (_, row) => ({
    code: "numberAsText",
    severity: "error",
    field: "units",
    params: { got: "7" },
    at: { sheet: "Sales", cell: `C${row + 2}` },
  }));
  const planner = await showPane(workbook);
  const problems = await section("Problems");
  expectShown(await problems.findByText("41")); // 40 cells, and BAG without a unit cost
  await planner.click(problems.getByRole("button", { name: /Numbers written as text/ }));
  expect(problems.getAllByRole("listitem")).toHaveLength(10);
  await planner.click(problems.getByRole("button", { name: "Show all 40" }));
  expect(problems.getAllByRole("listitem")).toHaveLength(40);
  await planner.click(problems.getByRole("button", { name: "Go to Sales!C41" }));
  expect(workbook.wentTo).toEqual(["Sales!C41"]);
});

it("says what is wrong with a setting under its field, and plans anew when it is mended", async () => {
  const planner = await showPane(sampleWorkbook());
  await planRows();
  await planner.click(screen.getByRole("button", { name: /^Stock and order/ }));
  const field = screen.getByLabelText(/^Promotion uplift/);
  expectShown(screen.getByText("Default 0% · 003-22"));

  await planner.clear(field);
  await planner.type(field, "50");
  expectShown(screen.getByText("Promotion uplift is 50; if you mean 50%, type 50% or 0.5."));
  expect(isMarkedWrong(field)).toBe(true);
  expect(screen.queryByRole("button", { name: "Write the plan" })).toBeNull();

  await planner.type(field, "%");
  expect(isMarkedWrong(field)).toBe(false);
  // 11 × (3 + 10) × 1.5 = 214.5
  await waitFor(async () => expect((await planRows())[1]).toEqual(["MUG", "Order", "420", "425"]));
  expectShown(screen.getByText("changed: 1"));

  await planner.click(screen.getByRole("button", { name: "Put Promotion uplift back to its default" }));
  expect(valueOf(field)).toBe("0%");
  await waitFor(async () => expect((await planRows())[1]![3]).toBe("353"));
});

it("says shares that do not add up under the shares", async () => {
  const planner = await showPane(sampleWorkbook());
  await planRows();
  await planner.click(screen.getByRole("button", { name: /^Batches/ }));
  await planner.type(screen.getByLabelText("Need date"), "2026-11-27");
  const shares = screen.getByLabelText(/^Batch shares/);
  await planner.clear(shares);
  await planner.type(shares, "60%, 30%");
  expectShown(await screen.findByText("Batch shares add up to 0.9; they must add up to 1."));
  expect(isMarkedWrong(shares)).toBe(true);
});

it("shows what it will write, writes it once, and leads there", async () => {
  const workbook = sampleWorkbook();
  workbook.planRows = 2;
  const planner = await showPane(workbook);
  const write = await section("Write");
  expectShown(await write.findByText("rows 3 · replaces 2"));
  await planner.click(await writable());
  expectShown(await screen.findByText("The plan is written."));
  expect(workbook.written).toHaveLength(1);
  expect(workbook.written[0]!.rows.assumptions).toContainEqual(
    expect.objectContaining({ value: 1.2, source: "000-14" }),
  );
  // Written again it would replace the rows that stand there now.
  expectShown(write.getByText("rows 3 · replaces 3"));
  await planner.click(screen.getByRole("button", { name: "Go to Stock plan" }));
  expect(workbook.wentTo).toEqual(["Stock plan!A1"]);
});

it("writes nothing where the tables changed since they were read, and reads again", async () => {
  const workbook = sampleWorkbook();
  const planner = await showPane(workbook);
  const button = await writable();
  workbook.products![2] = { ...workbook.products![2]!, onHand: 5000 };
  await planner.click(button);
  expectShown(await screen.findByText("Your tables changed after they were read. Nothing was written."));
  expectShown(screen.getByRole("button", { name: "Go to Products!E2" }));
  expect(workbook.written).toEqual([]);
  await planner.click(screen.getByRole("button", { name: "Read again" }));
  await waitFor(async () =>
    expect((await planRows()).find(([sku]) => sku === "LAMP")).toEqual(["LAMP", "OK", "100", "0"]),
  );
});

it.each([
  ["Repeat", "repeat w1", "The earlier write is finished now."],
  ["Take back", "take back w1", "The earlier write was taken back."],
])("names an unfinished write at opening: %s", async (button, settled, said) => {
  const workbook = sampleWorkbook();
  workbook.unfinished = { id: "w1", startedAt: "2026-11-20T09:30:00Z", canRepeat: true };
  const planner = await showPane(workbook);
  expectShown(await screen.findByText(/^A write begun .*2026.* did not finish\.$/));
  await planner.click(screen.getByRole("button", { name: button }));
  expectShown(await screen.findByText(said));
  expect(workbook.settled).toEqual([settled]);
  expect(screen.queryByText(/did not finish/)).toBeNull();
});

it("offers only to take back what was not kept whole", async () => {
  const workbook = sampleWorkbook();
  workbook.unfinished = { id: "w1", startedAt: "2026-11-20T09:30:00Z", canRepeat: false };
  await showPane(workbook);
  expectShown(await screen.findByRole("button", { name: "Take back" }));
  expect(screen.queryByRole("button", { name: "Repeat" })).toBeNull();
  expectShown(screen.getByText(/it can only be taken back/));
});

it.each(["findTables", "readInputs", "previewWrite", "write"])(
  "says so when Excel fails at %s, and tries again",
  async (method) => {
    const workbook = sampleWorkbook();
    workbook.faults[method] = "The sheet is protected.";
    const planner = await showPane(workbook);
    if (method === "write") await planner.click(await writable());
    expectShown(await screen.findByText("Excel did not do it: The sheet is protected."));
    await planner.click(screen.getByRole("button", { name: "Try again" }));
    await writable();
    expect(screen.queryByText(/Excel did not do it/)).toBeNull();
  },
);

it("names its own write that broke off, once tried again", async () => {
  const workbook = sampleWorkbook();
  workbook.write = async () => {
    workbook.unfinished = { id: "w2", startedAt: "2026-11-21T08:00:00Z", canRepeat: true };
    throw new Error("The connection was lost.");
  };
  const planner = await showPane(workbook);
  await planner.click(await writable());
  await screen.findByText("Excel did not do it: The connection was lost.");
  await planner.click(screen.getByRole("button", { name: "Try again" }));
  await planner.click(await screen.findByRole("button", { name: "Repeat" }));
  expectShown(await screen.findByText("The earlier write is finished now."));
  expect(workbook.settled).toEqual(["repeat w2"]);
});

it("says so when a cell cannot be gone to", async () => {
  const workbook = sampleWorkbook();
  const planner = await showPane(workbook);
  workbook.faults.goTo = "The sheet is hidden.";
  await planner.click(await screen.findByRole("button", { name: /^Go to Products!A1:/ }));
  expectShown(within(screen.getByRole("alert")).getByText(/The sheet is hidden\./));
});

it("lets a long reading be cancelled and begun anew", async () => {
  const workbook = sampleWorkbook();
  const read = workbook.readInputs.bind(workbook);
  workbook.readInputs = () => new Promise(() => undefined);
  const planner = await showPane(workbook);
  await planner.click(await screen.findByRole("button", { name: "Cancel" }, { timeout: 5000 }));
  expectShown(screen.getByText("Cancelled."));
  workbook.readInputs = read;
  await planner.click(screen.getByRole("button", { name: "Look again" }));
  expect(await planRows()).toHaveLength(3);
});

it("can be used from the keyboard alone, from the first tab to the write", async () => {
  const workbook = sampleWorkbook();
  const planner = await showPane(workbook);
  await writable();
  const focusByTab = async (name: string | RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await planner.tab();
      const focused = document.activeElement as HTMLElement;
      if (screen.queryAllByRole("button", { name }).includes(focused)) return;
    }
    throw new Error(`${String(name)} cannot be reached with Tab`);
  };
  await focusByTab("How LAMP was worked out");
  await planner.keyboard("{Enter}");
  expectShown(screen.getByText("0 ≤ 0"));
  await focusByTab("Write the plan");
  await planner.keyboard("{Enter}");
  expectShown(await screen.findByText("The plan is written."));
  expect(workbook.written).toHaveLength(1);
});
