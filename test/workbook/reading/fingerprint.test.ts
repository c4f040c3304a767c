import fc from "fast-check";
import {
  readFingerprint,
  RowsHash,
  runsOf,
  writeFingerprint,
} from "../../../src/workbook/reading/fingerprint";

type Cells = (string | number | boolean)[][];

function hashOf(rows: Cells, firstRow = 0): string {
  const hash = new RowsHash();
  hash.add(rows, firstRow);
  return hash.digest();
}

describe("the hash of rows", () => {
  const rows: Cells = [
    ["SKU", "On hand"],
    ["00123", 5],
    ["LAMP", 0.1],
  ];

  it.each<[string, Cells]>([
    [
      "a digit of a number",
      [
        ["SKU", "On hand"],
        ["00123", 5],
        ["LAMP", 0.1 + 1e-16],
      ],
    ],
    [
      "a number that became text",
      [
        ["SKU", "On hand"],
        ["00123", "5"],
        ["LAMP", 0.1],
      ],
    ],
    [
      "a text that became a number",
      [
        ["SKU", "On hand"],
        [123, 5],
        ["LAMP", 0.1],
      ],
    ],
    [
      "two rows that changed places",
      [
        ["SKU", "On hand"],
        ["LAMP", 0.1],
        ["00123", 5],
      ],
    ],
    [
      "a cell that was emptied",
      [
        ["SKU", "On hand"],
        ["00123", ""],
        ["LAMP", 0.1],
      ],
    ],
    [
      "a 0 instead of nothing",
      [
        ["SKU", "On hand"],
        ["00123", 5],
        ["LAMP", 0.1],
        ["", 0],
      ],
    ],
    [
      "text that moved to its neighbour",
      [
        ["SK", "UOn hand"],
        ["00123", 5],
        ["LAMP", 0.1],
      ],
    ],
  ])("notices %s", (_, changed) => {
    expect(hashOf(changed)).not.toBe(hashOf(rows));
  });

  it("does not mind blank rows at the end, nor in how many blocks the rows came", () => {
    expect(hashOf([...rows, ["", ""]])).toBe(hashOf(rows));
    const hash = new RowsHash();
    hash.add(rows.slice(0, 1), 0);
    hash.add(rows.slice(1), 1);
    expect(hash.digest()).toBe(hashOf(rows));
  });

  it("differs for different cells", () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.integer());
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, table, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const isBlankRow = (row: unknown[]) => row.every((each) => each === "");
        fc.pre(!a.some(isBlankRow) && !b.some(isBlankRow));
        expect(hashOf(a)).not.toBe(hashOf(b));
      }),
    );
  });
});

it("a fingerprint tells which cells to read again", () => {
  const parts = [
    { sheet: "Sales", headingRow: 2, columns: [0, 1, 2, 7, 9, 10], hash: "abc" },
    { sheet: "Products", excelTable: "T", headingRow: 0, columns: [3], hash: "def" },
  ];
  expect(readFingerprint(writeFingerprint(parts))).toEqual(parts);
});

it("neighbouring columns are read together", () => {
  expect(runsOf([0, 1, 2, 7, 9, 10])).toEqual([
    [0, 3],
    [7, 1],
    [9, 2],
  ]);
});
