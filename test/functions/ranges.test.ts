import { BATCHSPLIT } from "../../src/functions/order/batchSplit";
import { FIRSTORDER } from "../../src/functions/order/firstOrder";
import { SAFETYSTOCK } from "../../src/functions/stock/safetyStock";

const refusal = (code: string, field: string) => ({ ok: false, problems: [{ code, field }] });

describe("a range where one value may stand", () => {
  it("answers one row for each row, single values repeated", () => {
    expect(FIRSTORDER.call([[[5], [6], [0]], 20], "en-US")).toEqual([[5 * 23], [6 * 23], [0]]);
    expect(FIRSTORDER.call([[[5, 6]], [[20, 30]], 3], "en-US")).toEqual([[5 * 23, 6 * 33]]);
  });

  it("answers a bad row with its own error and spoils no other", () => {
    const rows = SAFETYSTOCK.call(
      [[[120], ["n/a"], [90]], [[14], [14], [14]], [[100], [100], [100]], 10],
      "en-US",
    );
    expect(rows).toMatchObject([
      [680],
      [refusal("notANumber", "maxDailyDemand")],
      [refusal("maximumBelowAverage", "maxDailyDemand")],
    ]);
  });

  it("refuses ranges of different shapes, saying both", () => {
    expect(
      FIRSTORDER.call(
        [
          [[5], [6]],
          [[20], [20], [20]],
        ],
        "en-US",
      ),
    ).toMatchObject([
      [
        {
          problems: [
            {
              code: "shapesDiffer",
              field: "leadDays",
              params: { rows: 3, otherRows: 2, other: "avgDailyDemand" },
            },
          ],
        },
      ],
    ]);
  });

  it("answers once, not a row each, where a single value is wrong", () => {
    expect(FIRSTORDER.call([[[5], [6]], "soon"], "en-US")).toMatchObject([
      [refusal("notANumber", "leadDays")],
    ]);
  });

  it("is a single value where it holds one cell, as Excel hands one over", () => {
    expect(FIRSTORDER.call([[[5]], [[20]], [[null]], [[""]], [[0]]], "en-US")).toEqual([[115]]);
  });

  it("is refused where a table is answered", () => {
    expect(BATCHSPLIT.call([[[1000], [2000]], 46353], "en-US")).toMatchObject([
      [refusal("notASingleValue", "totalUnits")],
    ]);
  });
});

describe("what is left out", () => {
  it("is its default, also as an empty text, and also as a 0 that cannot be meant", () => {
    expect(FIRSTORDER.call([5, 20, null, "", 0], "en-US")).toEqual([[115]]);
  });

  it("is a 0 where 0 can be meant: no cover beyond the lead time", () => {
    expect(FIRSTORDER.call([5, 20, 0], "en-US")).toEqual([[100]]);
  });

  it("is said where it is needed, and a number too large to show is no number", () => {
    expect(SAFETYSTOCK.call([1e308, 1e308, 1, 1], "en-US")).toMatchObject([
      [{ problems: [{ code: "answerTooLarge" }] }],
    ]);
  });
});

describe("a table for an answer", () => {
  it("has headings in the reader's language, or none", () => {
    expect(BATCHSPLIT.call([1000, 46353], "zh-CN")[0]).toEqual([
      "批次",
      "运输方式",
      "件数",
      "最晚发货日",
      "最晚到货日",
    ]);
    expect(BATCHSPLIT.call([1000, 46353, null, null, null, null, false], "en-US")).toHaveLength(2);
  });
});
