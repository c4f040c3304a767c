import { cashLowPoint, type CashLowPoint } from "../cost/cashLowPoint";
import { roundMoney } from "../numbers/money";
import { map, type Result } from "../problem";
import { sourced } from "../sourced";

/** Of the currency. */
const decimals = 2;

export const defaultDepositRate = sourced(0.3, {
  source: "formulas C.13",
  checked: "2026-11-22",
  note: "paid with the order, the rest when the goods leave",
});
export const defaultSettlementDays = sourced(14, {
  source: "formulas C.13",
  checked: "2026-11-22",
  note: "days a platform gathers sales before it pays them out",
});
export const defaultReserveDays = sourced(7, {
  source: "own",
  checked: "2026-11-22",
  note: "days from the end of such a period to the money in the account",
});
export const stressSalesRate = sourced(-0.3, {
  source: "004-45",
  checked: "2026-11-22",
  note: "our own figure for sales that fall short",
});
export const stressPayoutDays = sourced(14, {
  source: "004-45",
  checked: "2026-11-22",
  note: "our own figure for money that comes late",
});
export const stressFreightRate = sourced(0.3, { source: "formulas C.13", checked: "2026-11-22" });
export const stressExchangeRate = sourced(0.05, {
  source: "004-33",
  checked: "2026-11-22",
  note: "our own figure",
});

export const cashKinds = [
  "DEPOSIT",
  "BALANCE",
  "FIRST LEG",
  "TAX",
  "WAREHOUSE",
  "ADS",
  "CONTENT",
  "SALES",
] as const;
export type CashKind = (typeof cashKinds)[number];

/** Money in is positive, money out negative; dates are serials. */
export interface CashFlow {
  readonly date: number;
  readonly kind: CashKind;
  readonly amount: number;
  /** The batch it pays for, counted from 1. */
  readonly batch?: number;
}

/** One batch of the plan with what it costs, all products together. */
export interface BatchCosts {
  readonly batch: number;
  readonly orderBy: number;
  readonly shipBy: number;
  readonly arriveBy: number;
  readonly goods: number;
  /** Of the goods, those of suppliers who wait for their money: so many days after the goods have left. */
  readonly onCredit?: readonly GoodsOnCredit[] | undefined;
  readonly firstLeg: number;
  readonly tax: number;
}

export interface GoodsOnCredit {
  readonly goods: number;
  readonly creditDays: number;
}

export interface PromoCashInput {
  readonly batches: readonly BatchCosts[];
  readonly depositRate: number;
  /** The promotion's days, both included. */
  readonly firstDate: number;
  readonly lastDate: number;
  /** What the platform pays out for all sales, its fees and the last mile taken off. */
  readonly payout: number;
  readonly ads: number;
  /** Ads begin so many days before the promotion. */
  readonly adsDaysBefore: number;
  readonly content: number;
  /** Storage and handling, paid at the end of the promotion. */
  readonly warehouse: number;
  readonly settlementDays: number;
  readonly reserveDays: number;
  /** As a date serial: no flow is dated before it. */
  readonly today: number;
}

/**
 * When does a promotion take money, and when does it bring some?
 *
 * - each batch: deposit with the order, the rest and the first leg when it leaves, duty and tax when it arrives; the rest of
 *   goods on credit so many days after they have left;
 * - ads: the same each day from their first day to the promotion's last; content with the first of them;
 * - warehouse: on the promotion's last day;
 * - sales: the same each day, gathered over `settlementDays` and paid `reserveDays` after such a period ends;
 * - what has its day before today, in a plan that is made late, falls due today, since nothing can be paid in the past; ads are
 *   spread over the days that are left.
 *
 * The flows add up to the payout less all costs, to the cent.
 *
 * Source: 002-15, 001-23 (credit days), 004-45; formulas C.13. Units: one currency, date serials.
 * Not for: taxes on income, or money the shop's other sales bring meanwhile (`openingBalance` of the stress test).
 */
export function promoCashFlows(input: PromoCashInput): CashFlow[] {
  const { firstDate, lastDate, settlementDays, reserveDays, adsDaysBefore, today } = input;
  const flows: CashFlow[] = input.batches.flatMap(
    ({ batch, orderBy, shipBy, arriveBy, goods, onCredit = [], firstLeg, tax }) => {
      const deposit = toCents(goods * input.depositRate);
      const balance = toCents(goods - deposit);
      const later = onCredit.map((each) => ({
        date: shipBy + each.creditDays,
        amount: goods > 0 ? toCents((balance * each.goods) / goods) : 0,
      }));
      const atOnce = toCents(later.reduce((left, { amount }) => left - amount, balance));
      return [
        { date: orderBy, kind: "DEPOSIT" as const, amount: -deposit, batch },
        { date: shipBy, kind: "BALANCE" as const, amount: -atOnce, batch },
        ...later.map(({ date, amount }) => ({ date, kind: "BALANCE" as const, amount: -amount, batch })),
        { date: shipBy, kind: "FIRST LEG" as const, amount: -toCents(firstLeg), batch },
        { date: arriveBy, kind: "TAX" as const, amount: -toCents(tax), batch },
      ];
    },
  );
  const adsFrom = Math.min(Math.max(firstDate - adsDaysBefore, today), lastDate);
  daily(input.ads, adsFrom, lastDate).forEach((amount, day) =>
    flows.push({ date: adsFrom + day, kind: "ADS", amount: -amount }),
  );
  flows.push({ date: adsFrom, kind: "CONTENT", amount: -toCents(input.content) });
  flows.push({ date: lastDate, kind: "WAREHOUSE", amount: -toCents(input.warehouse) });
  const paid = new Map<number, number>();
  daily(input.payout, firstDate, lastDate).forEach((amount, day) => {
    const periods = Math.floor(day / settlementDays) + 1;
    const date = firstDate + periods * settlementDays + reserveDays;
    paid.set(date, toCents((paid.get(date) ?? 0) + amount));
  });
  paid.forEach((amount, date) => flows.push({ date, kind: "SALES", amount }));
  return sameDayOnce(flows.map((flow) => ({ ...flow, date: Math.max(flow.date, today) })))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.date - b.date);
}

/** The money of one kind and batch that moves on one day is one flow. */
function sameDayOnce(flows: readonly CashFlow[]): CashFlow[] {
  const merged = new Map<string, CashFlow>();
  for (const flow of flows) {
    const key = `${flow.date} ${flow.kind} ${flow.batch ?? ""}`;
    const amount = toCents((merged.get(key)?.amount ?? 0) + flow.amount);
    merged.set(key, { ...flow, amount });
  }
  return [...merged.values()];
}

const toCents = (amount: number): number => roundMoney(amount, decimals);

/** An amount in equal daily parts that add up to it to the cent: each day what is due by then and not yet paid. */
function daily(amount: number, firstDate: number, lastDate: number): number[] {
  const days = lastDate - firstDate + 1;
  const dueBy = (day: number): number => toCents((amount * day) / days);
  return Array.from({ length: days }, (_, day) => toCents(dueBy(day + 1) - dueBy(day)));
}

/** What goes worse than planned. */
export interface CashStress {
  /** As a change of what the sales bring: −0.3 for 30% less. */
  readonly salesRate?: number;
  readonly payoutDays?: number;
  readonly freightRate?: number;
  /** Sales in foreign money are worth so much less. */
  readonly exchangeRate?: number;
}

export const cashCases = [
  "BASE",
  "FEWER SALES",
  "LATE PAYOUT",
  "FEWER AND LATE",
  "WEAK CURRENCY",
  "DEARER FREIGHT",
] as const;
export type CashCase = (typeof cashCases)[number];

export interface StressSettings {
  readonly salesRate: number;
  readonly payoutDays: number;
  readonly freightRate: number;
  readonly exchangeRate: number;
}

/** What each case changes of the plan's own flows. */
export const stressesOf = ({
  salesRate,
  payoutDays,
  freightRate,
  exchangeRate,
}: StressSettings): Readonly<Record<CashCase, CashStress>> => ({
  BASE: {},
  "FEWER SALES": { salesRate },
  "LATE PAYOUT": { payoutDays },
  "FEWER AND LATE": { salesRate, payoutDays },
  "WEAK CURRENCY": { exchangeRate },
  "DEARER FREIGHT": { freightRate },
});

export interface CashCaseResult extends CashLowPoint {
  readonly name: CashCase;
}

export interface CashStressTest {
  readonly cases: readonly CashCaseResult[];
  /** The batch whose putting off would help the worst case most; undefined where no case goes below zero. */
  readonly defer?: { readonly batch: number; readonly lowestBalance: number };
}

/**
 * How low does the cash fall if things go worse than planned, when, and which batch is better put off?
 *
 * Each case changes the plan's own flows: fewer sales bring less, a late payout moves what they bring, dearer freight costs
 * more. Where the worst case falls below zero, each batch in turn is taken out of the flows up to that day: the one that
 * lifts the lowest balance most is named. Its sales are not taken out, so it helps at most that much.
 *
 * Source: 004-45, 002-15; formulas C.13 (cases and figures). Units: one currency.
 * Not for: deciding that a batch is not needed; putting it off costs its sales.
 */
export function cashStressTest(
  flows: readonly CashFlow[],
  openingBalance: number,
  settings: StressSettings,
): Result<CashStressTest> {
  const stresses = stressesOf(settings);
  const cases: CashCaseResult[] = [];
  for (const name of cashCases) {
    const low = lowPoint(stressed(flows, stresses[name]), openingBalance);
    if (!low.ok) return low;
    cases.push({ name, ...low.value });
  }
  const worst = cases.reduce((lowest, each) => (each.lowestBalance < lowest.lowestBalance ? each : lowest));
  if (worst.lowestBalance >= 0) return { ok: true, value: { cases }, warnings: [] };
  const worstFlows = stressed(flows, stresses[worst.name]);
  return map(batchToDefer(worstFlows, openingBalance, worst.lowestBalance), (defer) => ({
    cases,
    ...(defer ? { defer } : {}),
  }));
}

const lowPoint = (flows: readonly CashFlow[], openingBalance: number): Result<CashLowPoint> =>
  cashLowPoint({
    openingBalance,
    dates: flows.map(({ date }) => date),
    amounts: flows.map(({ amount }) => amount),
  });

/** The flows as they are under a stress. */
export const stressed = (
  flows: readonly CashFlow[],
  { salesRate = 0, payoutDays = 0, freightRate = 0, exchangeRate = 0 }: CashStress,
): CashFlow[] =>
  flows.map((flow) => {
    if (flow.kind === "SALES")
      return {
        ...flow,
        date: flow.date + payoutDays,
        amount: flow.amount * (1 + salesRate) * (1 - exchangeRate),
      };
    return flow.kind === "FIRST LEG" ? { ...flow, amount: flow.amount * (1 + freightRate) } : flow;
  });

function batchToDefer(
  flows: readonly CashFlow[],
  openingBalance: number,
  lowestWithAll: number,
): Result<CashStressTest["defer"] | undefined> {
  const batches = [...new Set(flows.flatMap(({ batch }) => batch ?? []))];
  let best: CashStressTest["defer"];
  let lowestYet = lowestWithAll;
  for (const batch of batches) {
    const low = lowPoint(
      flows.filter((flow) => flow.batch !== batch),
      openingBalance,
    );
    if (!low.ok) return low;
    const { lowestBalance } = low.value;
    if (lowestBalance <= lowestYet) continue;
    best = { batch, lowestBalance };
    lowestYet = lowestBalance;
  }
  return { ok: true, value: best, warnings: [] };
}
