import fc from "fast-check";
import { cashLowPoint } from "../../../src/calculation";

const lowOf = (openingBalance: number, flows: readonly (readonly [date: number, amount: number])[]) => {
  const dates = flows.map(([date]) => date);
  const amounts = flows.map(([, amount]) => amount);
  const result = cashLowPoint({ openingBalance, dates, amounts });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};

describe("the low point of cash", () => {
  it("is the lowest balance at a day's end, with its day and the days below zero", () => {
    // 100 − 300 = −200 on day 1 until day 30; 300 from day 31; 50 on day 40
    const flows = [
      [1, -300],
      [31, 500],
      [40, -250],
    ] as const;
    expect(lowOf(100, flows)).toEqual({
      lowestBalance: -200,
      onDate: 1,
      daysBelowZero: 30,
      closingBalance: 50,
    });
  });

  it("counts the flows of one day together, whichever stands first", () => {
    expect(
      lowOf(0, [
        [5, -100],
        [5, 100],
      ]),
    ).toMatchObject({ lowestBalance: 0, daysBelowZero: 0 });
  });

  it("is dated by the first of equal lows", () => {
    expect(
      lowOf(0, [
        [1, -10],
        [3, 10],
        [7, -10],
      ]),
    ).toMatchObject({ onDate: 1, daysBelowZero: 3 });
  });

  it("does not take arithmetic's dust for a day below zero", () => {
    expect(
      lowOf(0.3, [
        [1, -0.1],
        [2, -0.2],
      ]).daysBelowZero,
    ).toBe(0); // 0.3 − 0.1 − 0.2 is −2.8e−17
  });

  const flows = fc.array(
    fc.tuple(fc.integer({ min: 46000, max: 46400 }), fc.integer({ min: -1000, max: 1000 })),
    { minLength: 1, maxLength: 40 },
  );

  it("closes with the opening balance and all flows, in whatever order they are listed", () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: -1000, max: 1000 }), (list, opening) => {
        const sum = list.reduce((total, [, amount]) => total + amount, opening);
        expect(lowOf(opening, list).closingBalance).toBe(sum);
        expect(lowOf(opening, [...list].reverse())).toEqual(lowOf(opening, list));
      }),
    );
  });

  it("never rises where money in comes later", () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 1, max: 60 }), (list, delay) => {
        const first = [46000, 0] as const; // so that both are counted from one day
        const delayed = list.map(([date, amount]) => [amount > 0 ? date + delay : date, amount] as const);
        expect(lowOf(0, [first, ...delayed]).lowestBalance).toBeLessThanOrEqual(
          lowOf(0, [first, ...list]).lowestBalance,
        );
      }),
    );
  });
});

it("refuses dates and amounts of unequal number", () => {
  expect(cashLowPoint({ openingBalance: 0, dates: [1, 2], amounts: [1] })).toMatchObject({
    problems: [{ code: "lengthsDiffer", field: "amounts", params: { got: 1, needed: 2 } }],
  });
});
