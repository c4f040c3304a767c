import { chunksOf } from "../../../src/workbook/writing/chunks";

it("cuts rows into pieces one request can carry, every row in one of them and in order", () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [row, "备".repeat(1_000)]);
  const chunks = chunksOf(rows);
  const bytes = chunks.map((chunk) => Buffer.byteLength(JSON.stringify(chunk.rows)));
  expect(chunks.length).toBeGreaterThan(1);
  expect(Math.max(...bytes)).toBeLessThan(2_100_000);
  expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
  expect(chunks.map(({ firstRow, rows: [first] }) => first?.[0] === firstRow)).not.toContain(false);
});

it("has nothing to send for no rows", () => {
  expect(chunksOf([])).toEqual([]);
});
