import { sheetFunctions } from "../../src/functions/list";

const call = (name: string, ...args: unknown[]) =>
  sheetFunctions.find((each) => each.name === name)!.call(args, "en-US");
const column = (...values: unknown[]) => values.map((value) => [value]);
const notKnown = { type: "Error", basicValue: "#N/A" };

describe("DAILYDEMAND", () => {
  const lines = [column(46000, 46000, 46001), column(" A ", 123, "00123"), column(2, 3, 4)];

  it("compares SKUs as trimmed text: the number 123 is the text 123, and not 00123", () => {
    expect(call("DAILYDEMAND", ...lines, [["A", "123", "00123"]], 46000, 46001)).toEqual([
      [2, 3, 0],
      [0, 0, 4],
    ]);
  });

  it("takes the list down a column, and heads the answer with it where asked", () => {
    expect(call("DAILYDEMAND", ...lines, column("A", 123), 46000, 46000, true)).toEqual([
      ["A", "123"],
      [2, 3],
    ]);
  });

  it("drops the time of day of an order", () => {
    expect(call("DAILYDEMAND", column(46000.99), column("A"), column(1), "A", 46000, 46000)).toEqual([[1]]);
  });

  it("names the first three bad cells of a column, not all of them", () => {
    const [[cell]] = call("DAILYDEMAND", column("x", "x", "x", "x", "x"), "A", 1, "A", 1, 1) as unknown as [
      [{ problems: unknown[] }],
    ];
    expect(cell.problems).toHaveLength(3);
  });
});

describe("AVERAGEDEMAND", () => {
  it("answers each SKU of a range in a row, a SKU without enough days by its own error", () => {
    const demand = Array.from({ length: 7 }, (_, day) => [day, day < 3 ? notKnown : 5]);
    expect(call("AVERAGEDEMAND", demand)).toMatchObject([
      [3, { problems: [{ code: "tooFewDays", params: { needed: 7, got: 4 } }] }],
    ]);
  });

  it("takes TRUE and FALSE or 1 and 0 for in stock, and no other word", () => {
    expect(call("AVERAGEDEMAND", column(4, 0, 6), column(true, 0, 1), 3)).toMatchObject([
      [{ problems: [{ code: "tooFewDays", params: { needed: 3, got: 2 } }] }],
    ]);
    expect(call("AVERAGEDEMAND", [[4, 2, 6]], [[true, true, 1]])).toEqual([[4]]);
    expect(call("AVERAGEDEMAND", column(4, 2), column("yes", true))).toMatchObject([
      [{ problems: [{ code: "notTrueOrFalse", field: "inStock", at: { row: 1, column: 1 } }] }],
    ]);
  });

  it("refuses marks of another shape and negative demand", () => {
    expect(call("AVERAGEDEMAND", column(1, 2, 3), column(true, true))).toMatchObject([
      [{ problems: [{ code: "shapesDiffer", field: "inStock" }] }],
    ]);
    expect(call("AVERAGEDEMAND", column(1, -2, 3))).toMatchObject([
      [{ problems: [{ code: "belowMinimum", field: "demand", at: { row: 2, column: 1 } }] }],
    ]);
  });
});

describe("FORECASTACCURACY", () => {
  it("answers each SKU in a row and takes 0 for the default season", () => {
    const actual = [
      [10, 5],
      [20, 0],
    ];
    const forecast = [
      [8, 5],
      [21, 1],
    ];
    expect(call("FORECASTACCURACY", actual, forecast)).toEqual([[3 / 30, 1 / 5]]);
    expect(call("FORECASTACCURACY", actual, forecast, "mae", null, 0)).toEqual([[1.5, 0.5]]);
  });

  it("skips a period that is not known yet", () => {
    expect(call("FORECASTACCURACY", column(10, notKnown), column(8, 21), "MAE")).toEqual([[2]]);
  });
});

it("DEMANDCLASS and XYZCLASS answer one class a SKU in a row, also for a history in a row", () => {
  expect(call("DEMANDCLASS", [[4, 5, 5, 6]])).toEqual([["SMOOTH"]]);
  expect(call("XYZCLASS", [[8, 10, 12]])).toEqual([["X"]]);
});

it("DEVIATIONSTATUS compares the days so far with the whole promotion's forecast beside them", () => {
  expect(call("DEVIATIONSTATUS", column(20, notKnown, ""), column(10, 50, 50))).toEqual([["RELEASE"]]);
  expect(call("DEVIATIONSTATUS", [[1], [2]], [[1, 1]])).toEqual([["RELEASE"]]); // a row beside a column
});

describe("ABCCLASS", () => {
  it("has other cut-offs by COUNT where none are given, and keeps those that are", () => {
    const values = [[5, 4, 3, 2, 1]];
    expect(call("ABCCLASS", values, null, null, "count")).toEqual([["A", "B", "B", "C", "C"]]);
    expect(call("ABCCLASS", values, 0.4, 0.6, "COUNT")).toEqual([["A", "A", "B", "C", "C"]]);
  });

  it("lies as the values lie", () => {
    expect(call("ABCCLASS", column(70, 15, 10, 5))).toEqual(column("A", "A", "B", "C"));
  });
});

it("TESTVERDICT answers a row for each product", () => {
  expect(call("TESTVERDICT", column(400, 400, 100), column(9, 3, 2), 20, 1)).toEqual(
    column("PASS", "STOP", "EXTEND"),
  );
});
