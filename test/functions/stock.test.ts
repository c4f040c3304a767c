import { DAYSOFCOVER } from "../../src/functions/stock/daysOfCover";
import { SAFETYSTOCK_DAYS } from "../../src/functions/stock/safetyStockDays";
import { SAFETYSTOCK_HISTORY } from "../../src/functions/stock/safetyStockHistory";
import { SAFETYSTOCK_SERVICE } from "../../src/functions/stock/safetyStockService";
import { STOCKOUTDATE } from "../../src/functions/stock/stockOutDate";
import { STOCKPROJECTION } from "../../src/functions/stock/stockProjection";

const refusal = (code: string, field: string) => ({ ok: false, problems: [{ code, field }] });
const asOf = 46352; // 26 November 2026

describe("DAYSOFCOVER", () => {
  it("takes one stock with a range for a dated forecast, in a row or a column", () => {
    expect(DAYSOFCOVER.call([25, [[10], [10], [20]]], "en-US")).toEqual([[2.25]]);
    expect(DAYSOFCOVER.call([[[25]], [[10, 10, 20]]], "en-US")).toEqual([[2.25]]);
  });

  it("answers row by row where both are ranges of one shape, or only the stock is one", () => {
    expect(
      DAYSOFCOVER.call(
        [
          [[20], [30]],
          [[10], [0]],
        ],
        "en-US",
      ),
    ).toMatchObject([[2], [refusal("noDemand", "dailyDemand")]]);
    expect(DAYSOFCOVER.call([[[20], [-30]], 10], "en-US")).toEqual([[2], [0]]);
  });

  it("refuses ranges of other shapes, and a forecast over rows and columns", () => {
    expect(
      DAYSOFCOVER.call(
        [
          [[20], [30]],
          [[10], [10], [10]],
        ],
        "en-US",
      ),
    ).toMatchObject([[refusal("shapesDiffer", "dailyDemand")]]);
    const square = [
      [1, 2],
      [3, 4],
    ];
    expect(DAYSOFCOVER.call([25, square], "en-US")).toMatchObject([
      [refusal("notARowOrColumn", "dailyDemand")],
    ]);
  });
});

describe("STOCKPROJECTION and STOCKOUTDATE", () => {
  it("pass over a heading and over rows that are empty, which the desktop hands over as zeros", () => {
    const receipts = [
      ["Date", "Units"],
      [asOf + 1, 5],
      ["", ""],
      [0, 0],
    ];
    expect(STOCKOUTDATE.call([10, asOf, [[6], [6], [6]], receipts], "en-US")).toEqual([[asOf + 2]]);
  });

  it("name the place of a receipt that is no date", () => {
    const receipts = [
      [asOf, 5],
      ["soon", 5],
    ];
    expect(STOCKPROJECTION.call([10, asOf, [[6]], receipts], "en-US")).toMatchObject([
      [{ problems: [{ code: "notADate", field: "receipts", at: { row: 2, column: 1 } }] }],
    ]);
  });

  it("head their columns in the reader's language, or not at all", () => {
    expect(STOCKPROJECTION.call([10, asOf, [[6]]], "zh-TW")[0]).toEqual(["日期", "到貨", "需求", "期末庫存"]);
    expect(STOCKPROJECTION.call([10, asOf, [[6]], null, false], "en-US")).toEqual([[asOf, 0, 6, 4]]);
  });
});

describe("SAFETYSTOCK.HISTORY", () => {
  const days = [[10], [12], ["#N/A"], [8], [10], [14], [9], [7]];

  it("leaves gaps out, and days that in_stock says were out of stock", () => {
    const soldOut = days.map(([units]) => [units === "#N/A" ? 0 : units]);
    const inStock = days.map(([units]) => [units !== "#N/A"]);
    const best = 14 * 3 - 10 * 2;
    expect(SAFETYSTOCK_HISTORY.call([days, 2, 3], "en-US")).toEqual([[best]]);
    expect(SAFETYSTOCK_HISTORY.call([soldOut, 2, 3, "maxavg", null, inStock], "en-US")).toEqual([[best]]);
  });

  it("takes one product at a time, and names the place of a day that is no number", () => {
    const two = days.map(([units]) => [units, units]);
    expect(SAFETYSTOCK_HISTORY.call([two, 2, 3], "en-US")).toMatchObject([
      [refusal("oneProductOnly", "dailyDemand")],
    ]);
    expect(SAFETYSTOCK_HISTORY.call([[...days, ["sold out"]], 2, 3], "en-US")).toMatchObject([
      [{ problems: [{ code: "notANumber", field: "dailyDemand", at: { row: 9 } }] }],
    ]);
  });
});

describe("safety stock by level and by days", () => {
  it("shows 95% to somebody who types 95, and refuses certainty", () => {
    expect(SAFETYSTOCK_SERVICE.call([30, 5, 10, 0, 95], "en-US")).toMatchObject([
      [refusal("looksLikePercent", "serviceLevel")],
    ]);
    expect(SAFETYSTOCK_SERVICE.call([30, 5, 10, 0, 1], "en-US")).toMatchObject([
      [refusal("notBelow", "serviceLevel")],
    ]);
  });

  it("takes 0 days for the default, as an empty cell on the desktop is", () => {
    expect(SAFETYSTOCK_DAYS.call([12, 0], "en-US")).toEqual([[12 * 30]]);
  });
});
