import { screen } from "@testing-library/react";
import { Replenish } from "../../../../src/taskpane/today/replenish/Replenish";
import { sampleWorkbook } from "../../sample";
import { expectShown, section, showScreen } from "../../showPane";

it("orders a product whose shares add up to 1.2 without a supplier, and says why with the cell (000-19)", async () => {
  const workbook = sampleWorkbook();
  workbook.listed.suppliers = [
    { supplier: "Ningbo", sku: "LAMP", orderShare: 0.7 },
    { supplier: "Yiwu", sku: "LAMP", orderShare: 0.5 },
    { supplier: "Yiwu", sku: "MUG" },
  ];
  showScreen(workbook, Replenish);
  const orders = await section("Draft orders");
  const [first, second] = orders.getAllByRole("listitem").map((item) => item.textContent);
  expect(first).toMatch(/^Yiwuproducts 1,/); // MUG alone
  expect(second).toMatch(/^Without a supplierproducts 1,/);
  const said = await screen.findByText(/The order shares of LAMP add up to 1\.2, not to 1/);
  expectShown(said);
  expect(said.closest("li")!.textContent).toContain("Suppliers!C2");
});
