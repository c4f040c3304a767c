import { sizeProblems, sizeReport, type WeighedEntry } from "../../src/packaging/sizeBudget";

const entry = (name: string, ...gzippedBytes: number[]): WeighedEntry => ({
  entry: name,
  files: gzippedBytes.map((bytes, index) => ({ name: `${name}${index}.js`, gzippedBytes: bytes })),
});

it("takes an entry that weighs its budget to the byte, and refuses one byte more", () => {
  expect(sizeProblems([entry("functions", 30_000)], { functions: 30 })).toEqual([]);
  expect(sizeProblems([entry("functions", 30_001)], { functions: 30 })).toHaveLength(1);
});

it("weighs all files an entry needs to start together", () => {
  expect(sizeProblems([entry("taskpane", 200_000, 61_000)], { taskpane: 260 })).toEqual([
    '"taskpane" is above its budget of 260 KB gzipped: taskpane0.js 200.0 KB, taskpane1.js 61.0 KB.',
  ]);
});

it("does not let a budget lapse because its entry was renamed", () => {
  expect(sizeProblems([entry("pane", 1)], { taskpane: 260 })).toEqual([
    'There is a size budget for "taskpane", but no such entry.',
  ]);
});

it("reports each entry beside its budget", () => {
  expect(sizeReport([entry("functions", 12_340), entry("other", 500)], { functions: 30 })).toEqual([
    "functions 12.3 KB gzipped of 30 KB",
    "other 0.5 KB gzipped",
  ]);
});
