import { screen, waitFor } from "@testing-library/react";
import { serialOf } from "../../../src/calculation";
import { Review } from "../../../src/taskpane/today/review/Review";
import type { Writing, WritingOf } from "../../../src/workbook/contract";
import { MemoryWorkbook } from "../memoryWorkbook";
import { section, showScreen } from "../showPane";

const date = (month: number, day: number) => serialOf({ year: 2026, month, day });

/** Four lamps a day from June to October, five on each day of the month before: 31 days of October sold 155. */
const shop = (): MemoryWorkbook =>
  new MemoryWorkbook({
    products: [{ sku: "LAMP", unitCost: 8 }],
    sales: Array.from({ length: date(10, 31) - date(6, 1) + 1 }, (_, day) => ({
      sku: "LAMP",
      date: date(6, 1) + day,
      units: date(6, 1) + day < date(10, 1) ? 4 : 5,
    })),
  });

const write = (writing: Pick<Writing, "kind" | "rows"> & { readonly settings?: object }): Writing =>
  ({ settings: {}, fingerprints: [], locale: "en-US", ...writing }) as Writing;

const cellsOf = async (region: string, row: RegExp) =>
  [...(await section(region)).getByRole("row", { name: row }).children].map((cell) => cell.textContent);

it("reviews the last whole month against a forecast made from what was known on its eve (000-45, C.11)", async () => {
  showScreen(shop(), Review);
  const month = await section("Forecast of 2026-10");
  expect(month.getByText(/No forecast was written before the month/)).toBeTruthy();
  // 4 a day were known; 5 were sold: 124 against 155
  expect(await cellsOf("By product", /^LAMP/)).toEqual(["LAMP", "124", "155"]);
  expect(month.getByText("1 − 31 ÷ 155 = 80%")).toBeTruthy();
  expect(month.getByText("(155 − 124) ÷ 155 = 20%")).toBeTruthy();
  expect(month.getByText("More was sold than forecast: 20% of sales.")).toBeTruthy();
  // September's 120 would have missed by 35.
  expect(month.getByText(/would have been 77.4% right: the forecast was worth its trouble/)).toBeTruthy();
});

it("shows RMSE, MAPE, MASE and periods in stock behind a press, each with what it means (C.11)", async () => {
  const planner = showScreen(shop(), Review);
  const month = await section("Forecast of 2026-10");
  await planner.click(await month.findByRole("button", { name: /^More measures/ }));
  const shown = (label: string) => month.getByText(label).parentElement!.textContent;
  expect(shown("RMSE")).toContain("31"); // one product, off by 31
  expect(shown("MAPE")).toContain("20%"); // 31 ÷ 155
  // June to September sold 120, 124, 124, 120: changes of 4, 0 and 4; 31 ÷ (8 ÷ 3)
  expect(shown("MASE")).toContain("11.63");
  expect(shown("Periods in stock")).toContain("-31");
  expect(month.getByText(/^Below 1 the forecast beat the month before/)).toBeTruthy();
});

it("reviews the forecast that was written before the month, where it reaches over all of it", async () => {
  const workbook = shop();
  const weeks = (expected: number, count: number) =>
    Array.from({ length: count }, (_, week) => ({
      sku: "LAMP",
      from: date(9, 28) + 7 * week,
      to: date(9, 28) + 7 * week + 6,
      expected,
    }));
  workbook.written.push(
    write({ kind: "forecast", rows: { weeks: weeks(35, 5) } }),
    write({ kind: "forecast", rows: { weeks: weeks(70, 2) } }), // written later, and too short
  );
  showScreen(workbook, Review);
  expect(await screen.findByText("Against the forecast written on 2026-10-01.")).toBeTruthy();
  expect(await cellsOf("By product", /^LAMP/)).toEqual(["LAMP", "155", "155"]);
});

it("keeps every month reviewed in its log, and replaces the month it reviews again (003-44)", async () => {
  const workbook = shop();
  workbook.written.push(
    write({
      kind: "review",
      rows: {
        log: [
          { month: "2026-09", origin: "AFTERWARDS", skus: 1, accuracy: 0.9, bias: 0.1, naiveAccuracy: 0.7 },
          { month: "2026-10", origin: "AFTERWARDS", skus: 1, accuracy: 0.1, bias: 0.9, naiveAccuracy: 0.1 },
        ],
      },
    }),
  );
  const planner = showScreen(workbook, Review);
  expect(await cellsOf("Review log", /^2026-09/)).toEqual(["2026-09", "90%", "10%"]);
  expect(await cellsOf("Review log", /^2026-10/)).toEqual(["2026-10", "80%", "20%"]);
  const button = screen.getByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
  await planner.click(button);
  await screen.findByText("Written.");
  const { rows } = workbook.written.at(-1) as WritingOf<"review">;
  expect(rows.log).toMatchObject([
    { month: "2026-09", accuracy: 0.9 },
    { month: "2026-10", skus: 1, actualUnits: 155, meanError: 31 },
  ]);
  expect(rows.lines).toMatchObject([{ sku: "LAMP", actualUnits: 155, errorUnits: 31 }]);
});

it("says of a month that no sales are known of", async () => {
  const planner = showScreen(shop(), Review);
  await planner.click(await screen.findByRole("button", { name: /^Month/ }));
  await planner.type(screen.getByLabelText(/^Month/), "2026-11-05");
  expect(await screen.findByText("The Sales table says nothing of 2026-11.")).toBeTruthy();
});

describe("what was written before", () => {
  const plan = (orderNow: number, coverDays: number) =>
    write({
      kind: "stockPlan",
      rows: {
        plan: [
          { sku: "LAMP", orderNow, status: orderNow > 0 ? "ORDER" : "OK" },
          { sku: "RUG", orderNow: 0, status: "OK" },
        ],
        batches: [],
        assumptions: [],
      },
      settings: { coverDays },
    });

  it("is compared, an older plan with the newest, row by row and setting by setting", async () => {
    const workbook = shop();
    workbook.written.push(plan(0, 3), plan(100, 30));
    const planner = showScreen(workbook, Review);
    await planner.click(await screen.findByRole("button", { name: "Show what was written" }));
    await planner.click(await screen.findByRole("button", { name: "Compare" }));
    expect(await screen.findByText("Stock plan: changed 1, new 0, gone 0, as before 1")).toBeTruthy();
    const before = await section("Written before");
    expect(before.getByText("LAMP").parentElement?.textContent).toBe(
      "LAMP Order now 0 → 100; Status OK → ORDER",
    );
    await planner.click(screen.getByRole("button", { name: /^Settings that changed/ }));
    expect(screen.getByText("Cover days 3 → 30")).toBeTruthy();
  });

  it("can be taken back, the last of its kind that stands", async () => {
    const workbook = shop();
    workbook.written.push(plan(0, 3), plan(100, 30));
    const planner = showScreen(workbook, Review);
    await planner.click(await screen.findByRole("button", { name: "Show what was written" }));
    await planner.click(await screen.findByRole("button", { name: "Take back the last: no. 2, 2026-10-01" }));
    expect(await screen.findByText("Taken back: the tables are as they were before.")).toBeTruthy();
    expect(workbook.settled).toEqual(["take back write-2"]);
    expect(await screen.findByRole("button", { name: "Take back the last: no. 1, 2026-10-01" })).toBeTruthy();
  });

  it("names who wrote it, where Settings say so", async () => {
    const workbook = shop();
    workbook.author = "Zhang Wei";
    workbook.written.push(plan(0, 3));
    const planner = showScreen(workbook, Review);
    await planner.click(await screen.findByRole("button", { name: "Show what was written" }));
    expect(
      await screen.findByRole("button", { name: "Take back the last: no. 1, 2026-10-01, Zhang Wei" }),
    ).toBeTruthy();
    expect(screen.getByText(/nothing to compare it with/)).toBeTruthy();
  });

  it("is nothing in a workbook that was never written to", async () => {
    const planner = showScreen(shop(), Review);
    await planner.click(await screen.findByRole("button", { name: "Show what was written" }));
    expect(await screen.findByText("Nothing has been written to this workbook yet.")).toBeTruthy();
  });
});
