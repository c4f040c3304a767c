import { byUrgency, statusCounts } from "../../../../src/taskpane/today/stockPlan/urgency";

const line = (sku: string, status?: "OUT" | "ORDER" | "WARN" | "OK", onHand = 0, reorderPoint = 100) => ({
  sku,
  ...(status ? { status } : {}),
  onHand,
  onOrder: 0,
  reorderPoint,
});

it("puts what is out first, then what is due, and what is not known last", () => {
  const lines = [line("a", "OK"), line("b"), line("c", "WARN"), line("d", "OUT"), line("e", "ORDER")];
  expect(byUrgency(lines).map(({ sku }) => sku)).toEqual(["d", "e", "c", "a", "b"]);
});

it("puts the one furthest below its reorder point first among those of one status", () => {
  const lines = [line("half", "ORDER", 50), line("tenth", "ORDER", 10), line("most", "ORDER", 90)];
  expect(byUrgency(lines).map(({ sku }) => sku)).toEqual(["tenth", "half", "most"]);
});

it("counts the lines of each status", () => {
  const lines = [line("a", "OK"), line("b"), line("c", "OK"), line("d", "OUT")];
  expect(statusCounts(lines)).toEqual({ OUT: 1, ORDER: 0, WARN: 0, OK: 2, UNKNOWN: 1 });
});
