import { sheetFunctions } from "../../src/functions/list";

const call = (name: string, ...cells: unknown[]) =>
  sheetFunctions.find((each) => each.name === name)!.call(cells, "en-US");
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

/** Two months of a product with a strong weekend. */
const days = column(
  ...Array.from({ length: 63 }, (_, day) => (day % 7 >= 5 ? 20 + (day % 3) : 10 + (day % 2))),
);

describe("DEMANDFORECAST", () => {
  it.each([
    [0, "belowMinimum"],
    [731, "aboveMaximum"],
    [1.5, "notWhole"],
  ])("refuses a horizon of %d", (horizon, code) => {
    expect(call("DEMANDFORECAST", days, horizon)).toMatchObject([
      [{ ok: false, problems: [{ code, field: "horizon" }] }],
    ]);
  });

  it("refuses negative demand with its place", () => {
    expect(call("DEMANDFORECAST", column(5, 6, -1, 4), 3)).toMatchObject([
      [{ problems: [{ code: "belowMinimum", field: "history", at: { row: 3, column: 1 } }] }],
    ]);
  });

  it("refuses three season lengths", () => {
    expect(call("DEMANDFORECAST", days, 3, [[7, 30, 364]])).toMatchObject([
      [{ problems: [{ code: "lengthsDiffer", field: "seasonLength" }] }],
    ]);
  });

  it("answers a row a period and a column a product, each product's error in its own column", () => {
    const rows = call(
      "DEMANDFORECAST",
      days.map(([units]) => [units, "#N/A"]),
      2,
      7,
    );
    expect(rows).toHaveLength(2);
    for (const [known, unknown] of rows) {
      expect(known).toBeGreaterThan(0);
      expect(unknown).toMatchObject({ ok: false, problems: [{ code: "nothingKnown" }] });
    }
  });

  it("takes promotion flags as TRUE and FALSE or as 1 and 0", () => {
    const flags = Array.from({ length: 66 }, (_, day) => day % 9 === 2);
    const asNumbers = call("DEMANDFORECAST", days, 3, 7, "AUTO", column(...flags.map(Number)));
    expect(call("DEMANDFORECAST", days, 3, 7, "AUTO", column(...flags))).toEqual(asNumbers);
  });
});

describe("DEMANDFORECAST.QUANTILE", () => {
  it("answers the total in one row, and a row a period where asked", () => {
    const total = call("DEMANDFORECAST.QUANTILE", days, 7, 0.95, 7);
    const periods = call("DEMANDFORECAST.QUANTILE", days, 7, 0.95, 7, null, null, null, true);
    expect(total).toHaveLength(1);
    expect(periods).toHaveLength(7);
    expect(total[0]![0]).toBeGreaterThan(7 * 10);
  });

  it("shows how 95 is typed as a probability", () => {
    expect(call("DEMANDFORECAST.QUANTILE", days, 7, 95)).toMatchObject([
      [{ problems: [{ code: "looksLikePercent", field: "probability" }] }],
    ]);
  });
});

describe("DEMANDFORECAST.EXPLAIN", () => {
  it("marks one method, and what follows the week errs less than what does not", () => {
    const [heads, ...rows] = call("DEMANDFORECAST.EXPLAIN", days, 7, 7) as [
      string[],
      ...(string | number)[][],
    ];
    expect(heads).toEqual(["Method", "WAPE", "Bias", "MASE", "Chosen"]);
    expect(rows.filter(([, , , , chosen]) => chosen === "YES")).toHaveLength(1);
    const wape = (method: string) => rows.find(([name]) => name === method)![1];
    expect(wape("SEASONAL")).toBeLessThan(wape("AVERAGE") as number);
    expect(wape("AUTO")).toBeLessThan(wape("AVERAGE") as number);
  });

  it("says how many periods it needs", () => {
    expect(call("DEMANDFORECAST.EXPLAIN", column(1, 2, 3), 1)).toMatchObject([
      [{ problems: [{ code: "tooFewPeriods", severity: "unanswerable", params: { got: 3, needed: 8 } }] }],
    ]);
  });

  it("asks for one product", () => {
    expect(
      call(
        "DEMANDFORECAST.EXPLAIN",
        days.map(([units]) => [units, units]),
        2,
      ),
    ).toMatchObject([[{ problems: [{ code: "oneProductOnly", field: "history" }] }]]);
  });
});
