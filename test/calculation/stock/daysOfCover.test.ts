import fc from "fast-check";
import { daysOfCover, daysOfForecastCover } from "../../../src/calculation";

describe("days of cover at an average demand", () => {
  it("are stock ÷ demand, 0 where the stock is negative", () => {
    expect(daysOfCover({ onHand: 900, dailyDemand: 60 })).toMatchObject({ value: 900 / 60 });
    expect(daysOfCover({ onHand: -5, dailyDemand: 60 })).toMatchObject({ value: 0 });
  });

  it("cannot be counted without demand", () => {
    expect(daysOfCover({ onHand: 900, dailyDemand: 0 })).toMatchObject({
      problems: [{ code: "noDemand", severity: "unanswerable", field: "dailyDemand" }],
    });
  });
});

describe("days of cover under a forecast", () => {
  const cover = (onHand: number, ...dailyForecast: number[]) =>
    daysOfForecastCover({ onHand, dailyForecast });

  it("are the whole days survived and the fraction of the next", () => {
    expect(cover(25, 10, 10, 20)).toMatchObject({ value: 2 + 5 / 20 });
    expect(cover(0, 10)).toMatchObject({ value: 0 });
    expect(cover(-4, 10)).toMatchObject({ value: 0 });
  });

  it("pass over days without demand", () => {
    expect(cover(10, 10, 0, 0, 5)).toMatchObject({ value: 3 });
  });

  it("are the whole forecast where the stock just serves it, dust of arithmetic ignored", () => {
    expect(cover(0.3, 0.1, 0.2)).toMatchObject({ value: 2 });
    expect(cover(30, 10, 10, 10)).toMatchObject({ value: 3 });
  });

  it("are not known where the stock outlasts the forecast", () => {
    expect(cover(35, 10, 10, 10)).toMatchObject({
      problems: [{ code: "stockOutlastsForecast", severity: "unanswerable", params: { days: 3, left: 5 } }],
    });
    expect(cover(35, 0, 0)).toMatchObject({ problems: [{ code: "noDemand" }] });
  });

  it("are those of an average demand where every day is alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 11, max: 50 }), (onHand, demand) => {
        const flat = cover(onHand, ...Array<number>(100).fill(demand));
        expect(flat.ok && flat.value).toBeCloseTo(onHand / demand, 9);
      }),
    );
  });
});
