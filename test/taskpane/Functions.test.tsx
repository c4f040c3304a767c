import { screen } from "@testing-library/react";
import { settingsCatalogue } from "../../src/vocabulary";
import { sampleWorkbook } from "./sample";
import { expectShown, showPane } from "./showPane";

async function openFirstOrder(workbook = sampleWorkbook()) {
  const planner = await showPane(workbook);
  await planner.click(screen.getByRole("tab", { name: "Functions" }));
  await planner.type(await screen.findByRole("searchbox"), "firstorder");
  await planner.click(await screen.findByRole("button", { name: /^FIRSTORDER/ }));
  return planner;
}

it("explains a function: arguments with defaults, formula, and when not to use it", async () => {
  await openFirstOrder();
  expectShown(screen.getByText("cover_days"));
  expectShown(screen.getByText(/Default: 3\.$/));
  expectShown(
    screen.getByText("⌈avg_daily_demand × (cover_days + lead_days) × (1 + promo_uplift_rate)⌉ ≤ max_units"),
  );
  expectShown(screen.getByText(/For a product with a history use a reorder point/));
});

it("inserts an example into the selected cell and says where it went", async () => {
  const workbook = sampleWorkbook();
  const planner = await openFirstOrder(workbook);
  await planner.click(
    screen.getByRole("button", { name: "Insert =FIRSTORDER(5,20) into the selected cell" }),
  );
  expectShown(await screen.findByText("Inserted in Sheet1!B2."));
  expect(workbook.inserted).toEqual(["=FIRSTORDER(5,20)"]);
});

it("lets what an example leaves out follow the planner's Settings table, where there is one (A.0)", async () => {
  const workbook = sampleWorkbook();
  workbook.ownSettings = [];
  const planner = await openFirstOrder(workbook);
  await planner.click(
    screen.getByRole("button", { name: "Insert =FIRSTORDER(5,20) into the selected cell" }),
  );
  expectShown(await screen.findByText(/^Inserted in Sheet1!B2\. What the example leaves out refers to/));
  // The most units have no default, and nothing stands for them.
  const rowOf = (key: string) => 3 + settingsCatalogue.findIndex((setting) => setting.key === key);
  const refersTo = (key: string) => {
    const row = rowOf(key);
    return `IF(Settings!$C$${row}="",Settings!$E$${row},Settings!$C$${row})`;
  };
  expect(workbook.inserted).toEqual([
    `=FIRSTORDER(5,20,${refersTo("plan.coverDays")},${refersTo("plan.promoUpliftRate")})`,
  ]);
});

it("says why an example was not inserted", async () => {
  const workbook = sampleWorkbook();
  workbook.selectionIsFree = false;
  const planner = await openFirstOrder(workbook);
  await planner.click(
    screen.getByRole("button", { name: "Insert =FIRSTORDER(5,20) into the selected cell" }),
  );
  expectShown(await screen.findByText(/The cell B3 of Sheet1 is needed but holds something/));
  expect(workbook.inserted).toEqual([]);
});

it("says what to do when nothing is found", async () => {
  const planner = await showPane(sampleWorkbook());
  await planner.click(screen.getByRole("tab", { name: "Functions" }));
  await planner.type(await screen.findByRole("searchbox"), "xyzzy");
  expectShown(await screen.findByText(/No function matches “xyzzy”/));
});
