import {
  backSchedule,
  defaultClosedDaysBeforeSpringFestival,
  defaultClosedDaysFromSpringFestival,
  defaultNationalHolidayDays,
  factoryClosures,
  lanesOf,
  serialOf,
} from "../../../src/calculation";

const on = (year: number, month: number, day: number) => serialOf({ year, month, day });
const rules = {
  closedDaysBeforeSpringFestival: defaultClosedDaysBeforeSpringFestival.value,
  closedDaysFromSpringFestival: defaultClosedDaysFromSpringFestival.value,
  nationalHolidayDays: defaultNationalHolidayDays.value,
};

describe("the days on which factories stand still", () => {
  it("are around the Spring Festival and from 1 October on (C.6)", () => {
    const closed = factoryClosures({ firstDate: on(2027, 1, 1), lastDate: on(2027, 12, 31) }, rules);
    // 6 February 2027 by the Observatory's table: 7 days before it and 14 from it on
    expect(closed[0]).toBe(on(2027, 2, 6) - 7);
    expect(closed).toContain(on(2027, 2, 19));
    expect(closed).not.toContain(on(2027, 2, 20));
    expect(closed.slice(-7)).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => on(2027, 10, day)));
    expect(closed).toHaveLength(7 + 14 + 7);
  });

  it("are only those of the span, also of a festival just after it", () => {
    // the new year of 2027 begins on 6 February, so 31 January is closed already
    const closed = factoryClosures({ firstDate: on(2027, 1, 20), lastDate: on(2027, 1, 31) }, rules);
    expect(closed).toEqual([on(2027, 1, 30), on(2027, 1, 31)]);
  });
});

describe("a lane", () => {
  it("is as long as its legs together, at worst by their worst days (002-39, 002-55)", () => {
    const lanes = lanesOf([
      { lane: "Sea", mode: "SEA", leg: "RECEIVING", usualDays: 5, worstDays: 10 },
      { lane: "Sea", leg: "PRODUCTION", usualDays: 15 },
      { lane: "Sea", leg: "LINE HAUL", usualDays: 30, worstDays: 44 },
      { lane: "Air", leg: "LINE HAUL", usualDays: 7, worstDays: 5 },
    ]);
    const sea = lanes.get("Sea")!;
    expect(sea.usualDays).toBe(15 + 30 + 5);
    expect(sea.worstDays).toBe(15 + 44 + 10);
    expect(sea.mode).toBe("SEA");
    expect(sea.legs.map(({ leg }) => leg)).toEqual(["PRODUCTION", "LINE HAUL", "RECEIVING"]);
    // a worst case of 5 days below the usual 7 is a slip
    expect(lanes.get("Air")!.worstDays).toBe(7);
  });
});

describe("the way back from the shelf to the order", () => {
  const needDate = on(2026, 11, 27);
  const legs = [
    { leg: "PRODUCTION", days: 15 },
    { leg: "LINE HAUL", days: 45 },
  ] as const;

  it("counts the legs off one by one", () => {
    const schedule = backSchedule({ needDate, legs, closures: [] });
    expect(schedule.shipBy).toBe(needDate - 45);
    expect(schedule.orderBy).toBe(needDate - 45 - 15);
    expect(schedule.legs.map(({ startBy }) => startBy)).toEqual([needDate - 60, needDate - 45]);
  });

  it("begins production earlier by the holidays within it (C.6), and lets ships sail through them", () => {
    const closures = factoryClosures({ firstDate: on(2026, 1, 1), lastDate: needDate }, rules);
    const schedule = backSchedule({ needDate, legs, closures });
    // at sea from 13 October; the 15 days before it hold the seven of the national holiday
    expect(schedule.shipBy).toBe(on(2026, 10, 13));
    expect(schedule.orderBy).toBe(on(2026, 10, 13) - 15 - 7);
    expect(schedule.legs[0]!.closedDays).toBe(7);
    expect(schedule.legs[1]!.closedDays).toBe(0);
  });
});
