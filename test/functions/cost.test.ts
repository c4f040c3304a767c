import { sheetFunctions } from "../../src/functions/list";

const call = (name: string, ...args: unknown[]) =>
  sheetFunctions.find((each) => each.name === name)!.call(args, "en-US");
const column = (...values: unknown[]) => values.map((value) => [value]);

it("CHARGEABLEWEIGHT refuses a size of 0 and takes 0 pieces or divisor for the default, but a step of 0 as said", () => {
  expect(call("CHARGEABLEWEIGHT", 5, 40, 0, 40)).toMatchObject([
    [{ problems: [{ code: "notAbove", field: "widthCm" }] }],
  ]);
  expect(call("CHARGEABLEWEIGHT", 14, 30, 45, 65, 0, 0, 0)).toEqual([[14.625]]);
});

describe("LANDEDCOST.BYSKU", () => {
  const charges = [
    ["Amount", "Basis"],
    [250, "weight"],
    [10, "EQUAL"],
  ];

  it("skips the heading of the charges and lies as the units lie", () => {
    expect(call("LANDEDCOST.BYSKU", [[5, 10]], [[100, 40]], charges, [[10, 20]])).toEqual([
      [100 + (50 + 5) / 5, 40 + (200 + 5) / 10],
    ]);
  });

  it("says which list a charge needs", () => {
    expect(call("LANDEDCOST.BYSKU", [[5, 10]], [[100, 40]], charges)).toMatchObject([
      [{ problems: [{ code: "measureNeeded", field: "weightsKg", params: { basis: "WEIGHT" } }] }],
    ]);
  });

  it("says of a basis it does not know where it stands", () => {
    expect(call("LANDEDCOST.BYSKU", [[5]], [[100]], [[250, "kilos"]])).toMatchObject([
      [{ problems: [{ code: "notAChoice", field: "charges", at: { row: 1, column: 2 } }] }],
    ]);
  });
});

it("CBECTAX answers #N/A above the limits until a duty rate is given, and 0 is one", () => {
  expect(call("CBECTAX", column(800, 6000))).toMatchObject([
    [72.8],
    [{ problems: [{ code: "dutyRateAboveLimits", severity: "unanswerable" }] }],
  ]);
  expect(call("CBECTAX", 6000, null, null, 0)).toEqual([[780]]); // 6000 × 13%
});

it("UNITPROFIT and BREAKEVENPRICE answer a row each and spoil no row by another", () => {
  expect(call("UNITPROFIT", column(40, "?"), 12, 0.25, 0.125, 0.125)).toMatchObject([
    [40 - 12 - 40 * 0.5],
    [{ problems: [{ code: "notANumber", field: "price" }] }],
  ]);
  expect(call("BREAKEVENPRICE", 12, column(0.2, 95))).toMatchObject([
    [12 / 0.8],
    [{ problems: [{ code: "looksLikePercent", field: "commissionRate" }] }],
  ]);
});

describe("FREIGHTOPTIONS", () => {
  const headings = ["Mode", "Min kg", "Max kg", "Rate", "Days", "kg/m³"];
  const air = ["Air", "", "", 40, 21, 167];

  it("reads a table with its headings, a blank maximum and a blank optional fee", () => {
    const lanes = [
      [...headings, "Fee"],
      [...air, ""],
    ];
    expect(call("FREIGHTOPTIONS", 100, 0.5, 0.004, lanes, 46353, 46300, false)).toEqual([
      ["Air", 66.8, 66.8 * 40, 46353 - 21, 32, "OK"],
    ]);
  });

  it("refuses more than 1,000 kg a m³, where a divisor was typed, and a table without its last column", () => {
    const divisor = [["Air", "", "", 40, 21, 6000]];
    expect(call("FREIGHTOPTIONS", 1, 1, 1, divisor, 46353, 46300)).toMatchObject([
      [{ problems: [{ code: "aboveMaximum", field: "lanes", at: { row: 1, column: 6 } }] }],
    ]);
    expect(call("FREIGHTOPTIONS", 1, 1, 1, [air.slice(0, 5)], 46353, 46300)).toMatchObject([
      [{ problems: [{ code: "wrongNumberOfColumns", params: { got: 5, least: 6, most: 9 } }] }],
    ]);
  });
});

it("CASHLOWPOINT answers one row, headed or not", () => {
  expect(call("CASHLOWPOINT", 100, [[46000, 46030]], [[-300, 500]], false)).toEqual([[-200, 46000, 30, 300]]);
});
