import {
  answerTimes,
  localReturnCostFactor,
  lossPerReturn,
  returnsBuffer,
  returnsInsurance,
  returnStudy,
  serialOf,
  spareParts,
  topReturnReasons,
  unitProfit,
  type ReturnStudyInput,
  type ReturnStudySettings,
} from "../../../src/calculation";

/** Friday, 20 November 2026; the Monday of that week is the 16th. */
const today = 46346;
const monday = today - 4;
const cellOf = (field: string) => ({ sheet: "Returns", cell: `${field}3` });

describe("the top reasons of a week (003-34)", () => {
  const returned = (date: number, units: number, reason: string) => ({ date, units, reason });

  it("are the three with the most units, with their shares", () => {
    const reasons = topReturnReasons([
      returned(monday, 2, "Broken"),
      returned(monday + 6, 4, "broken "),
      returned(monday + 1, 3, "Too small"),
      returned(monday + 2, 1, "Late"),
      returned(monday + 2, 0.5, "Other"),
    ]);
    expect(reasons.map(({ week, rank, reason, units }) => [week, rank, reason, units])).toEqual([
      [monday, 1, "Broken", 2 + 4],
      [monday, 2, "Too small", 3],
      [monday, 3, "Late", 1],
    ]);
    expect(reasons[0]!.share).toBeCloseTo(6 / 10.5, 12);
  });

  it("part weeks between Sunday and Monday, the latest week first", () => {
    const reasons = topReturnReasons([returned(monday - 1, 1, "Late"), returned(monday, 1, "Late")]);
    expect(reasons.map(({ week }) => week)).toEqual([monday, monday - 7]);
  });
});

describe("what one return costs", () => {
  it("is refund and handling less what the goods are still worth (001-30)", () => {
    const loss = lossPerReturn({
      price: 30,
      refundRate: 1,
      handlingPerReturn: 5,
      resaleRate: 0.5,
      landedCost: 12,
    });
    expect(loss).toBe(30 + 5 - 0.5 * 12);
  });

  it("is less where the buyer keeps the goods for a part of the price (001-30)", () => {
    const kept = lossPerReturn({
      price: 30,
      refundRate: 0.4,
      handlingPerReturn: 0,
      resaleRate: 0,
      landedCost: 12,
    });
    expect(kept).toBe(30 * 0.4);
  });

  it("leaves of the unit profit what `unitProfit` leaves (004-34)", () => {
    const costs = {
      price: 30,
      landedCost: 12,
      commissionRate: 0.15,
      paymentRate: 0,
      adsRate: 0,
      lastMilePerUnit: 4,
      storagePerUnit: 0,
      contentPerUnit: 0,
      lossPerReturn: 29,
      vatRate: 0,
    };
    const kept = unitProfit({ ...costs, returnRate: 0 }).profit;
    expect(unitProfit({ ...costs, returnRate: 0.1 }).profit).toBeCloseTo(kept - 0.1 * 29, 12);
  });
});

it("keeps a buffer of what comes back fit to be sold, none where nothing is (004-08)", () => {
  expect(returnsBuffer(300, 0.1, 0.5)).toBeCloseTo(15, 12);
  expect(returnsBuffer(300, 0.1, 0)).toBe(0);
});

it("keeps spare parts for two years of warranty (003-40)", () => {
  expect(spareParts(1000, 0.01, 2)).toBe(20);
  expect(spareParts(10, 0.01, 2)).toBe(1);
});

describe("insurance of the way back (004-08)", () => {
  it("is worth what it pays for those that come back, less the premium for all", () => {
    const { costWithout, costWith, saving, returnRateToEarnIt } = returnsInsurance({
      returnRate: 0.1,
      handlingPerReturn: 5,
      premiumPerUnit: 0.3,
      coverPerReturn: 4,
    });
    expect(costWithout).toBeCloseTo(0.1 * 5, 12);
    expect(costWith).toBeCloseTo(0.3 + 0.1 * (5 - 4), 12);
    expect(saving).toBeCloseTo(0.1, 12);
    expect(returnRateToEarnIt).toBeCloseTo(0.3 / 4, 12);
  });

  it("pays no more than a return costs, and is never earned back where the premium is above that", () => {
    const dear = { returnRate: 1, handlingPerReturn: 5, premiumPerUnit: 6, coverPerReturn: 50 };
    expect(returnsInsurance(dear).costWith).toBe(6);
    expect(returnsInsurance(dear).returnRateToEarnIt).toBeUndefined();
    expect(returnsInsurance(dear).isWorthIt).toBe(false);
  });
});

describe("answers to complaints (000-37)", () => {
  const october = serialOf({ year: 2026, month: 10, day: 31 });
  const answered = (date: number, answerHours?: number) => ({ date, answerHours });

  it("are in time within 24 hours, these included, month by month, the latest first", () => {
    const months = answerTimes([
      answered(october, 3),
      answered(october, 24),
      answered(october, 30),
      answered(october + 1, 25),
    ]);
    expect(months).toEqual([
      { month: "2026-11", answers: 1, inTime: 0, inTimeRate: 0, meanHours: 25, slowestHours: 25 },
      {
        month: "2026-10",
        answers: 3,
        inTime: 2,
        inTimeRate: 2 / 3,
        meanHours: (3 + 24 + 30) / 3,
        slowestHours: 30,
      },
    ]);
  });

  it("do not count what nobody noted", () => {
    expect(answerTimes([answered(october), answered(october, 2)])[0]!.answers).toBe(1);
    expect(answerTimes([answered(october)])).toEqual([]);
  });
});

describe("a product's returns", () => {
  const input: ReturnStudyInput = {
    returns: [
      { sku: "MUG", date: today - 3, units: 20, reason: "Broken", resaleableUnits: 10, at: cellOf },
      { sku: "MUG", date: today - 200, units: 500, reason: "Broken", resaleableUnits: 0 },
    ],
    reasons: [{ reason: "broken", arisesIn: "Packing", change: "Stronger cartons" }],
    products: [{ sku: "MUG", price: 30, unitProfit: 6, unitCost: 10, freightPerUnit: 2 }],
    demand: new Map([
      ["MUG", { sku: "MUG", firstDate: today - 89, units: new Float64Array(90).fill(2), returnedUnits: 0 }],
    ]),
  };
  const settings: ReturnStudySettings = {
    reasonsAWeek: 3,
    returnDays: 90,
    refundRate: 1,
    handlingPerReturn: 5,
    localReturnFactor: 0.4,
    answerWithinHours: 24,
    bufferDays: 30,
    warrantyYears: 2,
    failuresAYear: 0.01,
  };
  const study = (changed: Partial<ReturnStudyInput> = {}, others: Partial<ReturnStudySettings> = {}) =>
    returnStudy({ ...input, ...changed }, { ...settings, ...others }, today);

  it("are reckoned over the same days as its sales, down to the profit that is left", () => {
    const [mug] = study().products;
    const rate = 20 / (90 * 2);
    const loss = 30 + 5 - 0.5 * (10 + 2);
    expect(mug).toMatchObject({
      sku: "MUG",
      unitsReturned: 20,
      unitsSold: 180,
      resaleRate: 0.5,
      lossPerReturn: loss,
    });
    expect(mug!.returnRate).toBeCloseTo(rate, 12);
    expect(mug!.profitAfterReturns).toBeCloseTo(6 - rate * loss, 12);
    expect(mug!.bufferUnits).toBeCloseTo(30 * 2 * rate * 0.5, 12);
    expect(mug!.spareUnits).toBe(Math.ceil(180 * 0.01 * 2));
  });

  it("say no loss where something it is made of is not known, instead of taking it for 0", () => {
    expect(study({}, { handlingPerReturn: undefined }).products[0]!.lossPerReturn).toBeUndefined();
    expect(study({ products: [{ sku: "MUG", price: 30 }] }).products[0]!.lossPerReturn).toBeUndefined();
    const unsaid = [{ ...input.returns[0]!, resaleableUnits: undefined }];
    expect(study({ returns: unsaid }).products[0]!.lossPerReturn).toBeUndefined();
    expect(study({ demand: new Map() }).products[0]!.returnRate).toBeUndefined();
    expect(study({}, { failuresAYear: undefined }).products[0]!.spareUnits).toBeUndefined();
  });

  it("would leave more where goods go back within their own country: 0.4 of 5 is 2 (003-33)", () => {
    const [mug] = study().products;
    expect(mug!.localLossPerUnitSold).toBeCloseTo((20 / 180) * (30 + 5 * 0.4 - 0.5 * 12), 12);
    expect(localReturnCostFactor.value).toBeCloseTo(1 - 0.6, 12);
  });

  it("are insured where that is cheaper, and nothing is said without a premium (004-08)", () => {
    const insured = study({}, { premiumPerUnit: 0.3, coverPerReturn: 4 }).products[0]!;
    expect(insured.insuranceSaving).toBeCloseTo((20 / 180) * 4 - 0.3, 12);
    expect(insured.insure).toBe(true);
    expect(study({}, { premiumPerUnit: 0.5, coverPerReturn: 4 }).products[0]!.insure).toBe(false);
    expect(study({}, { premiumPerUnit: 0.3 }).products[0]!.insure).toBeUndefined();
  });

  it("carry where the reason arises and what to change, and name reasons nobody has assigned", () => {
    expect(study().weeks[0]).toMatchObject({
      reason: "Broken",
      arisesIn: "Packing",
      change: "Stronger cartons",
    });
    expect(study({ reasons: [] }).problems).toMatchObject([
      { code: "returnReasonUnlinked", params: { reason: "Broken" }, at: cellOf("reason") },
    ]);
  });

  it("do not count more as fit to be sold than came back", () => {
    const wrong = [{ ...input.returns[0]!, resaleableUnits: 25 }];
    const { products, problems } = study({ returns: wrong });
    expect(products[0]!.resaleRate).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code: "resaleAboveReturned",
        params: { sku: "MUG", got: 25, limit: 20 },
        at: cellOf("resaleableUnits"),
      },
    ]);
  });

  it("name a return of a product that Products has not got", () => {
    const { products, problems } = study({ products: [] });
    expect(products).toEqual([]);
    expect(problems).toMatchObject([{ code: "skuNotInProducts", params: { sku: "MUG" }, at: cellOf("sku") }]);
  });
});
