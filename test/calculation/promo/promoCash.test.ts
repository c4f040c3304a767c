import fc from "fast-check";
import {
  cashStressTest,
  promoCashFlows,
  stressed,
  type PromoCashInput,
} from "../../../src/calculation/promo/promoCash";

const input: PromoCashInput = {
  batches: [
    { batch: 1, orderBy: 100, shipBy: 130, arriveBy: 170, goods: 7000, firstLeg: 1000, tax: 500 },
    { batch: 2, orderBy: 150, shipBy: 180, arriveBy: 190, goods: 3000, firstLeg: 900, tax: 200 },
  ],
  depositRate: 0.3,
  firstDate: 200,
  lastDate: 203,
  payout: 20000,
  ads: 600,
  adsDaysBefore: 2,
  content: 300,
  warehouse: 400,
  settlementDays: 14,
  reserveDays: 7,
  today: 90,
};
const settings = { salesRate: -0.3, payoutDays: 14, freightRate: 0.3, exchangeRate: 0.05 };

describe("the cash of a promotion", () => {
  it("goes out with the order, the ship, the arrival and the ads, and comes in with the payout (002-15)", () => {
    const flows = promoCashFlows(input);
    expect(flows.filter(({ batch }) => batch === 1)).toEqual([
      { date: 100, kind: "DEPOSIT", amount: -2100, batch: 1 },
      { date: 130, kind: "BALANCE", amount: -4900, batch: 1 },
      { date: 130, kind: "FIRST LEG", amount: -1000, batch: 1 },
      { date: 170, kind: "TAX", amount: -500, batch: 1 },
    ]);
    // 600 over two days before and four days of the promotion
    expect(flows.filter(({ kind }) => kind === "ADS").map(({ date, amount }) => [date, amount])).toEqual(
      [198, 199, 200, 201, 202, 203].map((date) => [date, -100]),
    );
    // four days within one period of 14 days, paid 7 days after it ends: 200 + 14 + 7
    expect(flows.filter(({ kind }) => kind === "SALES")).toEqual([
      { date: 221, kind: "SALES", amount: 20000 },
    ]);
  });

  it("falls due today where its day has passed: nothing can be paid in the past (002-15, 004-45)", () => {
    // the promotion begins today; both batches should have been ordered, sent and taxed before
    const flows = promoCashFlows({ ...input, today: 200 });
    const due = (kind: string) => flows.filter((each) => each.kind === kind);
    expect(due("DEPOSIT").map(({ date, amount }) => [date, amount])).toEqual([
      [200, -2100],
      [200, -900],
    ]);
    expect(due("TAX").map(({ date }) => date)).toEqual([200, 200]);
    // 600 over the four days that are left
    expect(due("ADS").map(({ date, amount }) => [date, amount])).toEqual(
      [200, 201, 202, 203].map((date) => [date, -150]),
    );
    const test = cashStressTest(flows, 10000, settings);
    const days = test.ok ? test.value.cases.map(({ onDate }) => onDate) : [];
    expect(days.every((date) => date >= 200)).toBe(true);
    expect(days).toHaveLength(6);
  });

  it("is tested against fewer sales, late money, a weak currency and dear freight (004-45)", () => {
    const test = cashStressTest(promoCashFlows(input), 10000, settings);
    if (!test.ok) throw new Error("refused");
    const { cases, defer } = test.value;
    // 10,000 − goods − freight − tax − ads − content − warehouse, the day before the payout
    const low = 10000 - 10000 - 1900 - 700 - 600 - 300 - 400;
    expect(cases.map(({ name, lowestBalance }) => [name, lowestBalance])).toEqual([
      ["BASE", low],
      ["FEWER SALES", low],
      ["LATE PAYOUT", low],
      ["FEWER AND LATE", low],
      ["WEAK CURRENCY", low],
      ["DEARER FREIGHT", low - 0.3 * 1900],
    ]);
    expect(cases.map(({ closingBalance }) => closingBalance)).toEqual([
      low + 20000,
      low + 14000,
      low + 20000,
      low + 14000,
      low + 19000,
      low - 570 + 20000,
    ]);
    // without batch 1: 7,000 of goods, 1,300 of freight and 500 of duty less
    expect(defer).toEqual({ batch: 1, lowestBalance: low - 570 + 7000 + 1300 + 500 });
  });

  it("needs no batch put off where the cash never falls below zero", () => {
    const test = cashStressTest(promoCashFlows(input), 50000, settings);
    expect(test.ok && test.value.defer).toBeUndefined();
  });

  it("adds up to what comes in less all that goes out; late money never lifts the lowest balance", () => {
    const money = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
    const plans = fc.record({
      payout: money,
      ads: money,
      content: money,
      warehouse: money,
      depositRate: fc.double({ min: 0, max: 1, noNaN: true }),
      lastDate: fc.integer({ min: 200, max: 260 }),
      today: fc.integer({ min: 90, max: 260 }),
    });
    fc.assert(
      fc.property(plans, (plan) => {
        const flows = promoCashFlows({ ...input, ...plan });
        expect(flows.every(({ date }) => date >= plan.today)).toBe(true);
        const sum = flows.reduce((total, { amount }) => total + amount, 0);
        const { payout, ads, content, warehouse } = plan;
        expect(sum).toBeCloseTo(payout - 10000 - 1900 - 700 - ads - content - warehouse, 6);
        const low = (payoutDays: number) => {
          const test = cashStressTest(stressed(flows, { payoutDays }), 0, settings);
          return test.ok ? test.value.cases[0]!.lowestBalance : NaN;
        };
        expect(low(14)).toBeLessThanOrEqual(low(0) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});
