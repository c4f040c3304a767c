import { screen, within } from "@testing-library/react";
import { RowsTable } from "../../../src/taskpane/parts/RowsTable";
import { batchesTable, productsTable } from "../../../src/vocabulary";
import { sampleWorkbook } from "../sample";
import { expectShown, showScreen } from "../showPane";

const products = [
  { sku: "MUG", unitCost: 4, dutyRate: 0.048, avgLeadDays: 10, name: "Mug, blue" },
  { sku: "BAG", unitCost: 1234.5, avgLeadDays: 5 },
  { sku: "LAMP", dutyRate: 0, avgLeadDays: 20 },
];

const Products = () => (
  <RowsTable
    table={productsTable}
    columns={["sku", "unitCost", "dutyRate"]}
    rows={products}
    caption="Goods"
    workings={({ sku }) => <p>Why {sku}</p>}
  />
);

const rows = () =>
  within(screen.getByRole("table", { name: "Goods" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

it("heads columns as the sheet does and shows figures by their units, a dash where nothing is known", () => {
  showScreen(sampleWorkbook(), Products);
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "SKU",
    "Unit cost",
    "Duty rate",
  ]);
  expect(rows()).toEqual([
    ["MUG", "4", "4.8%"],
    ["BAG", "1,234.50", "–"],
    ["LAMP", "–", "0%"],
  ]);
});

it("sorts by a column, says so, and sorts back", async () => {
  const planner = showScreen(sampleWorkbook(), Products);
  const heading = screen.getByRole("columnheader", { name: /Unit cost/ });
  await planner.click(within(heading).getByRole("button"));
  expect(rows().map(([sku]) => sku)).toEqual(["MUG", "BAG", "LAMP"]);
  await planner.click(within(heading).getByRole("button"));
  expect(heading.getAttribute("aria-sort")).toBe("descending");
  expect(rows().map(([sku]) => sku)).toEqual(["BAG", "MUG", "LAMP"]);
  await planner.click(within(heading).getByRole("button"));
  expect(heading.getAttribute("aria-sort")).toBeNull();
});

it("opens the other known columns of a row and its workings", async () => {
  const planner = showScreen(sampleWorkbook(), Products);
  await planner.click(screen.getByRole("button", { name: "How MUG was worked out" }));
  expectShown(screen.getByText("Why MUG"));
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    "Product name",
    "Average lead days",
  ]);
});

it("shows fifty of many rows until more are asked for", async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ sku: `SKU-${index}`, units: index }));
  const Batches = () => <RowsTable table={batchesTable} columns={["sku", "units"]} rest={[]} rows={many} />;
  const planner = showScreen(sampleWorkbook(), Batches);
  expect(screen.getAllByRole("row")).toHaveLength(1 + 50);
  expect(screen.queryByRole("button", { name: /^More of/ })).toBeNull();
  await planner.click(screen.getByRole("button", { name: "Show all 60" }));
  expect(screen.getAllByRole("row")).toHaveLength(1 + 60);
});
