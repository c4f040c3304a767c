import { sheetFunctions } from "../../src/functions";
import type { SheetFunction } from "../../src/functions";
import { callsPerSecond, medianMs, printTable, rounded } from "./timing";

const rowsInARange = 100_000;

/** The first example's values, each repeated down a column. */
const columnsOf = ({ examples, parameters }: SheetFunction) =>
  parameters.map((_, index) => {
    const value = examples[0]!.args[index] ?? null;
    return value === null ? null : Array.from({ length: rowsInARange }, () => [value]);
  });

/** How many calls of its example a function answers a second, and what a row of a 100,000-row call costs. */
export function benchFunctions(): void {
  const rows = sheetFunctions.map((sheetFunction) => {
    const [example] = sheetFunction.examples;
    const calls = callsPerSecond(() => sheetFunction.call(example!.args, "en-US"));
    if (!sheetFunction.takesRanges) return [sheetFunction.name, rounded(calls), "", ""];
    const columns = columnsOf(sheetFunction);
    const ms = medianMs(() => sheetFunction.call(columns, "en-US"), 5);
    return [sheetFunction.name, rounded(calls), rounded(ms), rounded((ms / rowsInARange) * 1e6)];
  });
  printTable("Functions", ["function", "calls a second", "100,000 rows, ms", "ns a row"], rows);
}
