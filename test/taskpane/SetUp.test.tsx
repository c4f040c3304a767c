import { screen, waitFor, within } from "@testing-library/react";
import { MemoryWorkbook, ownSetting } from "./memoryWorkbook";
import { sampleWorkbook } from "./sample";
import { expectShown, planRows, section, showPane, valueOf } from "./showPane";

const press = async (planner: Awaited<ReturnType<typeof showPane>>, name: string) =>
  planner.click(await screen.findByRole("button", { name }));

describe("an empty workbook", () => {
  it("is set up from Today: shown first, added on one press, then waiting for data", async () => {
    const workbook = new MemoryWorkbook();
    const planner = await showPane(workbook);
    await press(planner, "Set up this workbook");
    expectShown(await screen.findByText("These sheets will be added:"));
    expectShown(screen.getByText("“Stockplan log” is added too: it keeps the tables’ versions."));
    expect(workbook.products).toBeUndefined();

    await press(planner, "Add these sheets");
    expectShown(await screen.findByText(/^Your tables are empty: type or paste/));
    expect(workbook.products).toEqual([]);
    expect(screen.queryByRole("region", { name: "Write" })).toBeNull();
    expect(screen.queryByText("The plan is ready.")).toBeNull();

    const { products, sales } = sampleWorkbook();
    workbook.products = products;
    workbook.sales = sales;
    await press(planner, "Look again");
    expect(await planRows()).toHaveLength(3);
  });

  it("gets only the sheets that are ticked", async () => {
    const workbook = new MemoryWorkbook();
    const planner = await showPane(workbook);
    await press(planner, "Set up this workbook");
    await planner.click(await screen.findByRole("checkbox", { name: "Settings" }));
    await press(planner, "Add these sheets");
    await screen.findByText(/^Your tables are empty/);
    expect(workbook.ownSettings).toBeUndefined();
  });

  it("is left as it is where its structure is protected, and the pane says why", async () => {
    const workbook = new MemoryWorkbook();
    workbook.isStructureProtected = true;
    const planner = await showPane(workbook);
    await press(planner, "Set up this workbook");
    expectShown(await screen.findByText("Nothing was added."));
    expectShown(screen.getByText(/the sheet or the workbook is protected/));
  });

  it("uses a table of the planner's for one that would be added, where its columns are pointed at", async () => {
    const workbook = new MemoryWorkbook();
    workbook.candidates = [{ sheet: "Export", address: "A1:C9", headings: ["Day", "Item", "How many"] }];
    const planner = await showPane(workbook);
    await press(planner, "Set up this workbook");
    await press(planner, "Or use a table of your own");
    await planner.selectOptions(screen.getByLabelText("Use it as"), "Sales");
    await planner.selectOptions(screen.getByLabelText("SKU · needed"), "Item");
    await planner.selectOptions(screen.getByLabelText("Units · needed"), "How many");
    await planner.click(screen.getByRole("button", { name: "Use these columns" }));
    await waitFor(() =>
      expect(workbook.pointed).toEqual([
        { table: "sales", key: "date", heading: "Day" },
        { table: "sales", key: "sku", heading: "Item" },
        { table: "sales", key: "units", heading: "How many" },
      ]),
    );
  });

  it("can be tried again when Excel fails", async () => {
    const workbook = new MemoryWorkbook();
    workbook.faults.setUp = "The connection was lost.";
    const planner = await showPane(workbook);
    await press(planner, "Set up this workbook");
    await press(planner, "Add these sheets");
    expectShown(await screen.findByText("Excel did not do it: The connection was lost."));
    await press(planner, "Set up this workbook");
    expectShown(await screen.findByRole("button", { name: "Add these sheets" }));
  });
});

describe("the planner's own settings", () => {
  const withSettings = () => {
    const workbook = sampleWorkbook();
    workbook.ownSettings = [ownSetting("plan.promoUpliftRate", 0.5, "C6")];
    return workbook;
  };

  it("are what Today begins with, named as theirs with the cell, and written so", async () => {
    const workbook = withSettings();
    const planner = await showPane(workbook);
    await planRows();
    await planner.click(screen.getByRole("button", { name: /^Stock and order/ }));
    expect(valueOf(screen.getByLabelText(/^Promotion uplift/))).toBe("50%");
    await press(planner, "Go to Settings!C6");
    expect(workbook.wentTo).toEqual(["Settings!C6"]);

    const write = await screen.findByRole("button", { name: "Write the plan" });
    await waitFor(() => expect(write).toHaveProperty("disabled", false));
    await planner.click(write);
    await screen.findByText("The plan is written.");
    const { assumptions, plan } = workbook.written[0]!.rows;
    expect(assumptions).toContainEqual(expect.objectContaining({ value: 0.5, source: "yours, Settings!C6" }));
    const mug = { sku: "MUG", firstOrder: Math.ceil(11 * (3 + 10) * 1.5) };
    expect(plan).toContainEqual(expect.objectContaining(mug));
  });

  it("are listed in Settings with their cells, and what is wrong with them", async () => {
    const workbook = withSettings();
    workbook.settingProblems = [
      {
        code: "belowMinimum",
        severity: "error",
        field: "plan.warningFactor",
        params: { got: 0.5, limit: 1 },
        at: { sheet: "Settings", cell: "C5" },
      },
    ];
    const planner = await showPane(workbook);
    await planner.click(screen.getByRole("tab", { name: "Settings" }));
    const own = await section("Your settings");
    expectShown(await own.findByText("Promotion uplift"));
    expectShown(own.getByText("Warning factor is 0.5; it must be at least 1."));
    for (const place of ["Settings!A2:H58", "Settings!C6", "Settings!C5"]) {
      expectShown(own.getByRole("button", { name: `Go to ${place}` }));
    }
  });

  it("can be given a place from Settings where the workbook has none", async () => {
    const workbook = sampleWorkbook();
    const planner = await showPane(workbook);
    await planner.click(screen.getByRole("tab", { name: "Settings" }));
    const own = await section("Your settings");
    expectShown(await own.findByText(/^This workbook has no Settings table yet/));
    await planner.click(own.getByRole("button", { name: "Set up this workbook" }));
    const there = await own.findAllByText("your own");
    expect(there).toHaveLength(2); // Products and Sales
    await planner.click(own.getByRole("button", { name: "Add these sheets" }));
    expectShown(await own.findByText("The sheets are added."));
    expectShown(await own.findByText(/^Every default holds/));
    expect(within(document.body).queryByText(/has no Settings table yet/)).toBeNull();
  });
});
