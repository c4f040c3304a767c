import { screen, waitFor, within } from "@testing-library/react";
import { dayOf, type ProductFacts } from "../../../../src/calculation";
import { today } from "../../../../src/taskpane/screens/tasks";
import { Check } from "../../../../src/taskpane/today/check/Check";
import { MemoryWorkbook } from "../../memoryWorkbook";
import { expectShown, section, showScreen } from "../../showPane";

const lamp = { sku: "LAMP", avgLeadDays: 30, maxLeadDays: 40, onHand: 200, onOrder: 0, unitCost: 8 };

/** A shop whose products sold `perDay` on each of the last hundred days. */
function shopOf(products: readonly ProductFacts[], perDay = 5): MemoryWorkbook {
  const workbook = new MemoryWorkbook({
    products: [...products],
    sales: products.flatMap(({ sku }) =>
      Array.from({ length: 100 }, (_, day) => ({ sku, date: today() - 100 + day, units: perDay })),
    ),
  });
  workbook.listed.products = products as never;
  return workbook;
}

const dateAsText = {
  code: "dateAsText",
  severity: "error",
  field: "date",
  params: { got: "2026/3/5" },
  at: { sheet: "Sales", cell: "A7" },
} as const;

it("says that there is nothing to mend, and what comes next", async () => {
  showScreen(shopOf([lamp]), Check);
  const findings = await section("To look at");
  expectShown(await findings.findByText("Nothing was found that a plan would stumble over."));
  expectShown(findings.getByRole("button", { name: "To the stock plan" }));
});

it("ranks kinds by the money at stake, says how it was reckoned, and goes to the cell", async () => {
  const workbook = shopOf([lamp, { ...lamp, sku: "RUG", avgLeadDays: undefined }]);
  workbook.rowProblems = [dateAsText];
  const planner = showScreen(workbook, Check);
  const findings = await section("To look at");
  const kinds = await findings.findAllByRole("button", { expanded: undefined, name: /at stake/ });
  expect(kinds.map(({ textContent }) => textContent)).toEqual([
    "Missing values1 · 1,200 at stake",
    "Dates written as text1 · 40 at stake",
  ]);
  expectShown(findings.getByText(/RUG: Average lead days is missing/));
  expectShown(findings.getByText("1,200 at stake: 150 units of sales to come, at cost"));
  await planner.click(findings.getByRole("button", { name: "Go to Products!D3" }));
  expect(workbook.wentTo).toEqual(["Products!D3"]);
});

it("goes to the very sale that looks like a month's", async () => {
  const workbook = shopOf([lamp]);
  // Nothing in the calendar month before this one but its last day.
  const lastOfMonth = today() - dayOf(today()).day;
  const monthBefore = dayOf(lastOfMonth).day;
  workbook.sales = Array.from({ length: 200 }, (_, day) => today() - 200 + day)
    .filter((date) => date <= lastOfMonth - monthBefore || date >= lastOfMonth)
    .map((date) => ({ sku: "LAMP", date, units: date === lastOfMonth ? 150 : 5 }));
  const planner = showScreen(workbook, Check);
  const findings = await section("To look at");
  expectShown(await findings.findByText(/A whole month in one day\?/));
  await planner.click(findings.getByRole("button", { name: "Go to Sales, LAMP" }));
  const row = workbook.sales.findIndex(({ date }) => date === lastOfMonth) + 2;
  await waitFor(() => expect(workbook.wentTo).toEqual([`Sales!C${row}`]));
});

it("changes a cell only at a press, and puts it back at another", async () => {
  const workbook = shopOf([lamp]);
  workbook.rowProblems = [dateAsText];
  const planner = showScreen(workbook, Check);
  const findings = await section("To look at");
  const accept = await findings.findByRole("button", { name: "Change Sales!A7 to 2026-03-05" });
  expect(workbook.corrected).toEqual([]);
  await planner.click(accept);
  const changed = await section("Changed here");
  expectShown(await changed.findByText("from 2026/3/5 to 2026-03-05"));
  expect(workbook.corrected).toMatchObject([{ sheet: "Sales", cell: "A7", from: "2026/3/5", to: 46086 }]);
  expectShown(findings.getByText("Changed."));

  await waitFor(() =>
    expect(changed.getByRole("button", { name: /Undo the change/ })).toHaveProperty("disabled", false),
  );
  await planner.click(changed.getByRole("button", { name: "Undo the change of Sales!A7" }));
  await waitFor(() => expect(workbook.corrected).toHaveLength(2));
  expect(workbook.corrected[1]).toMatchObject({ from: 46086, to: "2026/3/5", numberFormat: "General" });
  await waitFor(() => expect(screen.queryByRole("region", { name: "Changed here" })).toBeNull());
});

it("says why a cell was not changed", async () => {
  const workbook = shopOf([lamp]);
  workbook.rowProblems = [dateAsText];
  workbook.isProtected = true;
  const planner = showScreen(workbook, Check);
  await planner.click(await screen.findByRole("button", { name: "Change Sales!A7 to 2026-03-05" }));
  const refused = await section("Changed here");
  expectShown(await refused.findByText(/the sheet or the workbook is protected/));
  expect(workbook.corrected).toEqual([]);
});

it("sees what is left when the planner checks again", async () => {
  const workbook = shopOf([lamp]);
  workbook.rowProblems = [dateAsText];
  const planner = showScreen(workbook, Check);
  await planner.click(await screen.findByRole("button", { name: /^Change Sales!A7/ }));
  const again = await screen.findByRole("button", { name: "Check again" });
  workbook.rowProblems = [];
  await waitFor(() => expect(again).toHaveProperty("disabled", false));
  await planner.click(again);
  expectShown(await screen.findByText("Nothing was found that a plan would stumble over."));
  // The way back stays.
  expectShown(
    within(screen.getByRole("region", { name: "Changed here" })).getByRole("button", { name: /Undo/ }),
  );
});

it("speaks traditional Chinese as Taiwan does", async () => {
  const workbook = shopOf([{ ...lamp, onHand: -5 }]);
  workbook.surroundingsNow = { ...workbook.surroundingsNow, languageTag: "zh-TW" };
  showScreen(workbook, Check);
  const findings = await section("待核對");
  expectShown(await findings.findByText(/LAMP：在庫為 -5。庫存不可能為負/));
});
