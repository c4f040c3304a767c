import { trialSheet } from "./trialSheet";

const error = (code: string) => ({ error: code });

const stock = { A1: "b", A2: "a", A3: "b", A4: "c", B1: 3, B2: 1, B3: 2, B4: 9 };

const examples: [formula: string, filled: string, expected: unknown[][]][] = [
  [
    "=SEQUENCE(2,3,10,5)",
    "D1:F2",
    [
      [10, 15, 20],
      [25, 30, 35],
    ],
  ],
  ['=A1:A4&"!"', "D1:D4", [["b!"], ["a!"], ["b!"], ["c!"]]],
  [
    "={1,2;3,4}*{10;100}",
    "D1:E2",
    [
      [10, 20],
      [300, 400],
    ],
  ],
  [
    "=FILTER(A1:B4,B1:B4>1)",
    "D1:E3",
    [
      ["b", 3],
      ["b", 2],
      ["c", 9],
    ],
  ],
  ['=FILTER(A1:B4,B1:B4>99,"none")', "D1:D1", [["none"]]],
  ["=FILTER(A1:B4,B1:B4>99)", "D1:D1", [[error("#CALC!")]]],
  [
    "=SORT(A1:B4,2,-1)",
    "D1:E4",
    [
      ["c", 9],
      ["b", 3],
      ["b", 2],
      ["a", 1],
    ],
  ],
  ["=SORTBY(A1:A4,B1:B4)", "D1:D4", [["a"], ["b"], ["b"], ["c"]]],
  ["=UNIQUE(A1:A4)", "D1:D3", [["b"], ["a"], ["c"]]],
  ["=UNIQUE(A1:A4,,TRUE)", "D1:D2", [["a"], ["c"]]],
  ["=TRANSPOSE(B1:B4)", "D1:G1", [[3, 1, 2, 9]]],
  [
    "=VSTACK(A1:B1,A4)",
    "D1:E2",
    [
      ["b", 3],
      ["c", error("#N/A")],
    ],
  ],
  [
    "=HSTACK(A1:A2,B1:B2)",
    "D1:E2",
    [
      ["b", 3],
      ["a", 1],
    ],
  ],
  ["=TAKE(A1:B4,-1)", "D1:E1", [["c", 9]]],
  ["=DROP(A1:B4,2,1)", "D1:D2", [[2], [9]]],
  [
    "=CHOOSECOLS(A1:B2,-1,1)",
    "D1:E2",
    [
      [3, "b"],
      [1, "a"],
    ],
  ],
  [
    "=WRAPROWS(B1:B4,3,0)",
    "D1:F2",
    [
      [3, 1, 2],
      [9, 0, 0],
    ],
  ],
  ["=TOROW(A1:B2)", "D1:G1", [["b", 3, "a", 1]]],
  ['=SUMIFS(B1:B4,A1:A4,{"a","b"})', "D1:E1", [[1, 3 + 2]]],
  ['=XLOOKUP({"c";"a"},A1:A4,B1:B4)', "D1:D2", [[9], [1]]],
  ['=XLOOKUP("a",A1:A4,A1:B4)', "D1:E1", [["a", 1]]],
  ["=INDEX(A1:B4,2,0)", "D1:E1", [["a", 1]]],
  ['=IF(B1:B4>2,"many",B1:B4)', "D1:D4", [["many"], [1], [2], ["many"]]],
  [
    "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
    "D1:E2",
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ["=SCAN(0,B1:B4,LAMBDA(total,x,total+x))", "D1:D4", [[3], [4], [6], [15]]],
  [
    '=TEXTSPLIT("a-b;c","-",";")',
    "D1:E2",
    [
      ["a", "b"],
      ["c", error("#N/A")],
    ],
  ],
];

it.each(examples)("%s", (formula, filled, expected) => {
  const sheet = trialSheet({ ...stock, D1: formula });
  expect(sheet.values(filled)).toEqual(expected);
});

describe("an array that spills", () => {
  it("fills cells that tell where they come from, and shrinks with its source", () => {
    const sheet = trialSheet({ ...stock, D1: "=FILTER(B1:B4,B1:B4<5)" });
    expect(sheet.cell("D1")?.spill).toEqual({ rows: 3, columns: 1 });
    expect(sheet.cell("D3")).toMatchObject({ value: 2, spilledFrom: { row: 0, column: 3 } });
    expect(sheet.cell("D3")?.formula).toBeUndefined();
    sheet.type({ B3: 7 });
    expect(sheet.values("D1:D3")).toEqual([[3], [1], [null]]);
    expect(sheet.cell("D3")).toBeUndefined();
  });

  it("is followed by A1# and by ranges over the cells it fills", () => {
    const sheet = trialSheet({ ...stock, D1: "=UNIQUE(A1:A4)", F1: "=COUNTA(D1#)", F2: "=COUNTA(D1:D9)" });
    expect(sheet.values("F1:F2")).toEqual([[3], [3]]);
    sheet.type({ A2: "c" });
    expect(sheet.values("F1:F2")).toEqual([[2], [2]]);
    sheet.type({ F1: "=D9#" });
    expect(sheet.value("F1")).toEqual(error("#REF!"));
  });

  it("is #SPILL! while a cell is in the way, and recovers when it is cleared", () => {
    const sheet = trialSheet({ ...stock, D3: "mine", D1: "=A1:A4", F1: "=SUM(B1:B4)+COUNTA(D1:D4)" });
    expect(sheet.values("D1:D4")).toEqual([[error("#SPILL!")], [null], ["mine"], [null]]);
    sheet.workbook.clear(sheet.area("D3"), "Contents", "user");
    expect(sheet.values("D1:D4")).toEqual([["b"], ["a"], ["b"], ["c"]]);
    expect(sheet.value("F1")).toBe(15 + 4);
  });

  it("gives way to what is typed into it", () => {
    const sheet = trialSheet({ ...stock, D1: "=A1:A4" });
    sheet.type({ D2: "mine" });
    expect(sheet.values("D1:D3")).toEqual([[error("#SPILL!")], ["mine"], [null]]);
    sheet.type({ D2: "" });
    expect(sheet.values("D1:D3")).toEqual([["b"], ["a"], ["b"]]);
  });

  it("leaves nothing behind when its formula goes", () => {
    const sheet = trialSheet({ D1: "=SEQUENCE(3,2)" });
    sheet.type({ D1: 5 });
    expect(sheet.values("D1:E3")).toEqual([
      [5, null],
      [null, null],
      [null, null],
    ]);
    expect(sheet.workbook.usedArea(sheet.workbook.sheets[0]!.id)).toEqual(sheet.area("D1"));
  });

  it("waits for another array to shrink", () => {
    const sheet = trialSheet({ A1: 3, C1: "=SEQUENCE(A1)", B3: "=SEQUENCE(1,2)" });
    expect(sheet.value("B3")).toEqual(error("#SPILL!"));
    sheet.type({ A1: 2 });
    expect(sheet.values("B3:C3")).toEqual([[1, 2]]);
  });

  it("does not spill inside a table or over the edge of the sheet", () => {
    const sheet = trialSheet({ A1: "Units", A2: 1, A3: 2 });
    sheet.workbook.addTable({ name: "Sales", area: sheet.area("A1:A3"), hasHeaders: true });
    sheet.type({ A2: "=SEQUENCE(2)", C1048576: "=SEQUENCE(2)" });
    expect(sheet.value("A2")).toEqual(error("#SPILL!"));
    expect(sheet.value("C1048576")).toEqual(error("#SPILL!"));
  });

  it("is one value where @ asks for the formula's own row", () => {
    const sheet = trialSheet({ ...stock, D2: "=@B1:B4", D9: "=@B1:B4" });
    expect(sheet.value("D2")).toBe(1);
    expect(sheet.value("D9")).toEqual(error("#VALUE!"));
  });
});
