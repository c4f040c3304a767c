import { screen, waitFor, within } from "@testing-library/react";
import { SupplierForecast } from "../../../src/taskpane/today/supplierForecast/SupplierForecast";
import { supplierForecastTable } from "../../../src/vocabulary/tables/supplierForecast";
import { sampleWorkbook } from "../sample";
import { section, showScreen } from "../showPane";

/** LAMP sells 5 a day and comes from two, BAG 2 a day and comes from one; see the sample. */
function shop() {
  const workbook = sampleWorkbook();
  workbook.listed.suppliers = [
    { supplier: "Ningbo", sku: "LAMP" },
    { supplier: "Yiwu", sku: "LAMP" },
    { supplier: "Yiwu", sku: "BAG" },
  ];
  return workbook;
}

const rows = async (title: string) =>
  within(await (await section(title)).findByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

it("shows what a supplier may expect, and writes twelve weeks without a cost, a price or a stock (000-32)", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, SupplierForecast);
  // 5 a day × 84 × 70% = 294, 24 or 25 a week
  expect(await rows("Twelve weeks for Ningbo")).toEqual([
    ["LAMP", expect.stringMatching(/^2[45]$/), expect.stringMatching(/^2[45]$/), "294"],
  ]);
  await planner.selectOptions(screen.getByRole("combobox", { name: "Supplier" }), "Yiwu");
  await waitFor(async () =>
    expect((await rows("Twelve weeks for Yiwu")).map(([sku, , , units]) => [sku, units])).toEqual([
      ["BAG", String(2 * 84)],
      ["LAMP", String(5 * 84 * 0.3)],
    ]),
  );
  const write = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await screen.findByText("Written.");
  const [written] = workbook.written;
  expect(written!.kind).toBe("supplierForecast");
  expect(written!.rows["forecast"]).toHaveLength(2);
  expect(Object.keys(written!.rows["forecast"]![0]!).sort()).toEqual(
    Object.keys(supplierForecastTable.columns).sort(),
  );
  expect(Object.keys(supplierForecastTable.columns).join(" ")).not.toMatch(/cost|price|profit|onHand|stock/i);
});
