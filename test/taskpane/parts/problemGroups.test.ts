import type { Problem } from "../../../src/calculation";
import { groupProblems } from "../../../src/taskpane/parts/problemGroups";
import { sentenceOf } from "../../../src/taskpane/parts/sentenceOf";

const asText: Problem = { code: "numberAsText", severity: "error", field: "units", params: { got: "12" } };
const noSales: Problem = { code: "noSales", severity: "warning", params: { sku: "MUG" } };

it("gathers problems of one kind, errors before notes", () => {
  const groups = groupProblems([noSales, asText, noSales, asText]);
  expect(groups.map(({ code, count }) => [code, count])).toEqual([
    ["numberAsText", 2],
    ["noSales", 2],
  ]);
});

it("keeps “and 40 more” below the one it speaks of, and counts the 40", () => {
  const more: Problem = { code: "andMore", severity: "error", params: { count: 40 } };
  const [group, ...others] = groupProblems([asText, more, noSales]);
  expect(group).toMatchObject({ code: "numberAsText", count: 41, problems: [asText, more] });
  expect(others.map(({ code }) => code)).toEqual(["noSales"]);
});

it("calls columns and settings by the names the planner knows", () => {
  expect(sentenceOf(asText, "en-US")).toBe("Units is “12” written as text: turn it into a number.");
  const shares: Problem = {
    code: "sharesDoNotSum",
    severity: "error",
    field: "batchShares",
    params: { sum: 0.9 },
  };
  expect(sentenceOf(shares, "zh-TW")).toBe("批次占比合計為 0.9，應為 1。");
});

it("names the product where the sentence does not", () => {
  const cost: Problem = { code: "missing", severity: "warning", field: "unitCost", params: { sku: "MUG" } };
  expect(sentenceOf(cost, "en-US")).toBe("MUG: Unit cost is missing.");
  expect(sentenceOf(noSales, "en-US")).toMatch(/^MUG has no sales/);
});
