import { join } from "node:path";
import ExcelJS from "exceljs";
import { plannerTableDefinitions } from "../../src/vocabulary";
import type { PlaygroundPage } from "./playgroundPage";
import { servePlayground } from "./servePlayground";

/** From a blank workbook to a written plan, with the built add-in and the keyboard. */

jest.setTimeout(120_000);

let planner: PlaygroundPage;
servePlayground(
  (page) => {
    planner = page;
  },
  async (books) => {
    const blank = new ExcelJS.Workbook();
    blank.addWorksheet("Sheet1");
    await blank.xlsx.writeFile(join(books, "blank.xlsx"));
  },
);

/** Types cells of a row, Tab between them, and goes to the next row. */
async function typeRows(sheet: string, firstCell: string, rows: readonly (readonly string[])[]) {
  await planner.openSheet(sheet);
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(firstCell) ?? [];
  for (const [index, cells] of rows.entries()) {
    await planner.goTo(`${column}${Number(row) + index}`);
    for (const cell of cells) {
      await planner.page.keyboard.type(cell);
      await planner.page.keyboard.press("Tab");
    }
  }
}

it.each(["1.12", "1.20"])(
  "sets up a blank workbook, takes what is typed, plans and writes (ExcelApi %s)",
  async (api) => {
    await planner.open(`/?api=${api}&workbook=blank.xlsx`);
    const { pane } = planner;
    await pane.getByRole("button", { name: "Set up this workbook" }).click();
    await pane.getByText("These sheets will be added:").waitFor();
    expect(await planner.page.getByRole("tab", { name: "Products", exact: true }).count()).toBe(0);
    await pane.getByRole("button", { name: "Add these sheets" }).click();
    await pane.getByText(/^Your tables are empty/).waitFor();
    for (const { name } of Object.values(plannerTableDefinitions)) {
      const sheet = name["en-US"];
      expect(await planner.page.getByRole("tab", { name: sheet, exact: true }).count()).toBe(1);
    }

    // SKU, name, unit cost, average and maximum lead days
    await typeRows("Products", "A3", [["00123", "Lamp", "8", "10", "14"]]);
    const days = Array.from({ length: 10 }, (_, day) => `2026-10-${String(day + 1).padStart(2, "0")}`);
    await typeRows(
      "Sales",
      "A3",
      days.map((date, day) => [date, "00123", day === 9 ? "10" : "5"]),
    );
    // Counted 900, promised 20; nothing on order is listed.
    await typeRows("Stock", "A3", [
      ["00123", "ON HAND", "900", "2026-10-10"],
      ["00123", "COMMITTED", "20"],
    ]);
    await typeRows("Settings", "C6", [["90"]]); // cover days

    await pane.getByRole("button", { name: "Look again" }).click();
    await pane.getByText("The plan is ready.").waitFor({ state: "attached" });
    await pane.getByRole("button", { name: "Write the plan" }).click();
    await pane.getByText("The plan is written.").waitFor();

    const [headings, line] = await planner.rows("Stock plan");
    const cellUnder = (heading: string) => line![headings!.indexOf(heading)];
    const mean = (9 * 5 + 10) / 10;
    expect(cellUnder("SKU")).toBe("00123");
    expect(cellUnder("Average daily demand")).toBeCloseTo(mean, 9);
    const safetyStock = 10 * 14 - mean * 10;
    expect(cellUnder("Safety stock")).toBeCloseTo(safetyStock, 9);
    expect(cellUnder("On hand")).toBe(900);
    expect(cellUnder("Status")).toBe("OK"); // 900 − 20 > mean × 10 + safety stock
    expect(cellUnder("First order")).toBe(Math.ceil(mean * (90 + 10)));
    const assumptions = await planner.rows("Assumptions");
    expect(assumptions.find(([name]) => name === "Cover days")).toEqual(
      expect.arrayContaining(["Cover days", 90, "days", "yours, Settings!C6"]),
    );
  },
);
