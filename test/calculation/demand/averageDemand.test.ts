import { averageDemand, demandInStock } from "../../../src/calculation";

const days = (...units: number[]) => Float64Array.from(units);

describe("the average demand", () => {
  it("leaves a day that is not known out of both units and days", () => {
    expect(averageDemand(days(4, 6, NaN, 5, 5, 4, 6, 5))).toMatchObject({ value: 35 / 7 });
  });

  it("looks at the last days only where told how many", () => {
    expect(averageDemand(days(100, 1, 2, 3), 3)).toMatchObject({ value: 2 });
    expect(averageDemand(days(1, 2, 3), 30)).toMatchObject({ value: 2 });
  });

  it("needs seven known days, or all where fewer are looked at", () => {
    expect(averageDemand(days(1, 2, 3, 4, 5, 6, NaN, NaN))).toMatchObject({
      problems: [
        { code: "tooFewDays", severity: "unanswerable", field: "demand", params: { needed: 7, got: 6 } },
      ],
    });
    expect(averageDemand(days(1, 2, 3))).toMatchObject({ value: 2 });
    expect(averageDemand(days(1, NaN, 3), 3)).toMatchObject({
      problems: [{ code: "tooFewDays", params: { needed: 3, got: 2 } }],
    });
  });
});

describe("demand in stock", () => {
  const demand = { columns: [days(5, 0, 4), days(1, 2, 3)], periods: 3 };

  it("is a gap where a product is not marked in stock", () => {
    const inStock = { columns: [days(1, 0, NaN), days(1, 1, 1)], periods: 3 };
    expect(demandInStock(demand, inStock)).toMatchObject({
      value: { columns: [days(5, NaN, NaN), days(1, 2, 3)] },
    });
  });

  it("is the demand where nobody marks it", () => {
    expect(demandInStock(demand, undefined)).toMatchObject({ value: demand });
  });

  it("is refused for marks of another shape", () => {
    expect(demandInStock(demand, { columns: [days(1, 1, 1)], periods: 3 })).toMatchObject({
      problems: [{ code: "shapesDiffer", field: "inStock", params: { columns: 1, otherColumns: 2 } }],
    });
  });
});
