import { type Delivery, type LaneLeg, lanesOf, testLanes, trialOrder } from "../../../src/calculation";

describe("ways quick enough for a test (003-16)", () => {
  const lane = (name: string, usualDays: number, worstDays = usualDays): readonly LaneLeg[] => [
    { lane: name, leg: "PRODUCTION", usualDays: 25 },
    { lane: name, leg: "LINE HAUL", usualDays: usualDays - 2, worstDays: worstDays - 2 },
    { lane: name, leg: "RECEIVING", usualDays: 2 },
  ];

  it("deliver in 10 to 15 days at worst; days at the factory do not count", () => {
    const lanes = testLanes(
      lanesOf([
        ...lane("Sea", 35),
        ...lane("Rail", 14, 18),
        ...lane("Air", 10, 15),
        ...lane("Courier", 5),
      ]).values(),
    );
    expect(
      lanes.map(({ lane: name, fit, usualDays, worstDays }) => [name, fit, usualDays, worstDays]),
    ).toEqual([
      ["Air", "FITS", 10, 15],
      ["Courier", "FASTER", 5, 5],
      ["Rail", "USUALLY", 14, 18],
      ["Sea", "SLOW", 35, 35],
    ]);
  });

  it("are none without lanes", () => expect(testLanes(lanesOf([]).values())).toEqual([]));
});

describe("the trial order (001-03)", () => {
  const first: Delivery = {
    supplier: "Yiwu",
    sku: "BAG",
    promisedDate: 46300,
    receivedDate: 46300,
    unitsOrdered: 100,
    unitsReceived: 100,
    unitsRejected: 0,
  };

  it("is kept where it came whole, on its day, with nothing rejected", () => {
    expect(trialOrder([{ ...first, receivedDate: 46400, unitsReceived: 5 }, first]).state).toBe("KEPT");
  });

  it("is missed by what was short, late or rejected", () => {
    expect(trialOrder([{ ...first, unitsReceived: 90 }]).state).toBe("MISSED"); // capacity
    expect(trialOrder([{ ...first, receivedDate: 46303 }])).toMatchObject({ state: "MISSED", daysLate: 3 });
    expect(trialOrder([{ ...first, unitsRejected: 4 }]).state).toBe("MISSED"); // quality
    expect(trialOrder([{ ...first, unitsReceived: undefined }]).state).toBe("MISSED");
  });

  it("is awaited, or was never placed", () => {
    expect(trialOrder([{ ...first, receivedDate: undefined }])).toMatchObject({
      state: "AWAITED",
      unitsOrdered: 100,
    });
    expect(trialOrder([])).toEqual({ state: "NONE" });
  });
});
