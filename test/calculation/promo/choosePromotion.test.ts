import { choosePromotion, comingPromotions, promotionDaysOf, serialOf } from "../../../src/calculation";

const on = (month: number, day: number, year = 2026) => serialOf({ year, month, day });
const asOf = on(8, 20);
const rows = [
  { promotion: "Prime Day", channel: "Amazon US", startDate: on(7, 8, 2025), endDate: on(7, 11, 2025) },
  { promotion: "Black Friday", channel: "Amazon US", startDate: on(11, 28, 2025), endDate: on(12, 1, 2025) },
  {
    promotion: "Black Friday",
    channel: "Amazon US",
    startDate: on(11, 27),
    endDate: on(11, 30),
    demandMultiple: 3,
  },
  { promotion: "Black Friday", channel: "TikTok Shop", startDate: on(11, 20) },
  { promotion: "Autumn sale", startDate: on(10, 9) },
];

const chosen = (...args: Parameters<typeof choosePromotion>) => {
  const result = choosePromotion(...args);
  if (!result.ok) return result.problems.map(({ code, field }) => [code, field]);
  const { name, from, platforms, demandMultiple } = result.value;
  return [name, from, platforms.map(({ channel, startDate }) => [channel, startDate]), demandMultiple];
};

describe("which promotion is planned (002-07, 002-17)", () => {
  it("is the one named, the next time it comes, on all of its platforms", () => {
    expect(chosen(rows, { promotion: "Black Friday" }, asOf)).toEqual([
      "Black Friday",
      "TABLE",
      [
        ["Amazon US", on(11, 27)],
        ["TikTok Shop", on(11, 20)],
      ],
      3,
    ]);
  });

  it("is the last time where all are over, so that the planner is told", () => {
    expect(chosen(rows, { promotion: "Prime Day" }, asOf)).toEqual([
      "Prime Day",
      "TABLE",
      [["Amazon US", on(7, 8, 2025)]],
      undefined,
    ]);
  });

  it("is the next of the table where none is named, else the next of the calendar", () => {
    expect(chosen(rows, {}, asOf)).toEqual(["Autumn sale", "TABLE", [["Autumn sale", on(10, 9)]], undefined]);
    expect(chosen([], {}, asOf)).toEqual(["SINGLESDAY", "CALENDAR", [["SINGLESDAY", on(11, 11)]], undefined]);
  });

  it("is a day of the calendar by its name, and the planner's own dates by any", () => {
    expect(chosen([], { promotion: "blackfriday" }, asOf)).toEqual([
      "BLACKFRIDAY",
      "CALENDAR",
      [["BLACKFRIDAY", on(11, 27)]],
      undefined,
    ]);
    expect(chosen([], { promotion: "Live show", startDate: on(9, 30) }, asOf)).toEqual([
      "Live show",
      "PLANNER",
      [["Live show", on(9, 30)]],
      undefined,
    ]);
  });

  it("is asked for its date where nobody knows it, such as Prime Day", () => {
    expect(chosen([], { promotion: "PRIMEDAY" }, asOf)).toEqual([["missing", "startDate"]]);
    expect(chosen([], { promotion: "Live show" }, asOf)).toEqual([["missing", "startDate"]]);
  });
});

it("takes the rows of several platforms that overlap as one promotion", () => {
  expect(
    promotionDaysOf([
      { promotion: "BF", channel: "A", startDate: 100, endDate: 103 },
      { promotion: "BF", channel: "B", startDate: 102, endDate: 107 },
      { promotion: "BF", channel: "A", startDate: 465 },
    ]),
  ).toEqual([
    { name: "BF", firstDate: 100, lastDate: 107 },
    { name: "BF", firstDate: 465, lastDate: 465 },
  ]);
});

it("lists what is to come, of the table and of the calendar, the next first", () => {
  expect(comingPromotions(rows, asOf).map(({ name, from }) => [name, from])).toEqual([
    ["Autumn sale", "TABLE"],
    ["SINGLESDAY", "CALENDAR"],
    ["Black Friday", "TABLE"],
    ["BLACKFRIDAY", "CALENDAR"],
    ["DOUBLE12", "CALENDAR"],
    ["618", "CALENDAR"],
  ]);
});
