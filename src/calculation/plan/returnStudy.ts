import { averageDemand } from "../demand/averageDemand";
import type { DailyDemand } from "../demand/dailyDemand";
import { productCost, type ProductCostFacts } from "../cost/productCost";
import { lossPerLocalReturn, lossPerReturn } from "../cost/returnLoss";
import { returnsInsurance } from "../cost/returnsInsurance";
import { groupedBy } from "../numbers/grouped";
import { plainWords } from "../numbers/plainWords";
import { aboutField, type Placed } from "../placed";
import { type Problem, warning } from "../problem";
import { answerTimes, type AnswersOfMonth } from "../review/answerTimes";
import { topReturnReasons, type ReasonOfWeek, type ReturnedGoods } from "../review/returnReasons";
import { sourced } from "../sourced";
import { returnsBuffer } from "../stock/returnsBuffer";
import { spareParts } from "../stock/spareParts";

/** Days of sales and returns that are compared. */
export const defaultReturnDays = sourced(90, {
  source: "own",
  checked: "2026-11-22",
  note: "a quarter, so that most of what will come back of its sales has",
});

/** A row of the Returns table. */
export interface ReturnLine extends ReturnedGoods, Placed {
  readonly sku: string;
  /** Of these units. */
  readonly resaleableUnits?: number | undefined;
  /** Hours until the buyer had an answer. */
  readonly answerHours?: number | undefined;
}

/** A row of the Return reasons table: where a reason arises and what would change it. */
export interface ReasonLink {
  readonly reason: string;
  readonly arisesIn?: string | undefined;
  readonly change?: string | undefined;
}

export interface ReturnableProduct extends ProductCostFacts {
  readonly sku: string;
  readonly price?: number | undefined;
  /** Money earned with a unit that is kept. */
  readonly unitProfit?: number | undefined;
}

export interface ReturnStudyInput {
  readonly returns: readonly ReturnLine[];
  readonly reasons: readonly ReasonLink[];
  readonly products: readonly ReturnableProduct[];
  readonly demand: ReadonlyMap<string, DailyDemand>;
}

export interface ReturnStudySettings {
  readonly reasonsAWeek: number;
  readonly returnDays: number;
  readonly refundRate: number;
  /** Without it no loss is said. */
  readonly handlingPerReturn?: number | undefined;
  /** What a return to a warehouse of its own country costs, of that (003-33). */
  readonly localReturnFactor: number;
  /** Without both nothing is said of insurance. */
  readonly premiumPerUnit?: number | undefined;
  readonly coverPerReturn?: number | undefined;
  readonly answerWithinHours: number;
  /** Days whose sales the buffer is reckoned for. */
  readonly bufferDays: number;
  /** Without it no spare parts are said. */
  readonly failuresAYear?: number | undefined;
  readonly warrantyYears: number;
}

export interface LinkedReason extends ReasonOfWeek {
  readonly arisesIn?: string | undefined;
  readonly change?: string | undefined;
}

/** What comes back of a product, and what that costs; what cannot be said is undefined. */
export interface ProductReturns {
  readonly sku: string;
  readonly unitsReturned: number;
  readonly unitsSold?: number | undefined;
  readonly returnRate?: number | undefined;
  readonly resaleRate?: number | undefined;
  /** What the buyer pays. */
  readonly price?: number | undefined;
  readonly landedCost?: number | undefined;
  readonly lossPerReturn?: number | undefined;
  /** Spread over all units sold. */
  readonly lossPerUnitSold?: number | undefined;
  readonly unitProfit?: number | undefined;
  readonly profitAfterReturns?: number | undefined;
  /** Of a unit sold, were all its returns to go to a warehouse of their own country. */
  readonly localLossPerUnitSold?: number | undefined;
  /** What insuring the way back would save on each unit sold; below 0 it is dearer. */
  readonly insuranceSaving?: number | undefined;
  readonly insure?: boolean | undefined;
  readonly bufferUnits?: number | undefined;
  readonly spareUnits?: number | undefined;
}

export interface ReturnStudy {
  readonly weeks: readonly LinkedReason[];
  readonly products: readonly ProductReturns[];
  readonly answers: readonly AnswersOfMonth[];
  readonly problems: readonly Problem[];
}

/**
 * Why do goods come back, what would change it, and what do returns leave of a unit's profit?
 *
 *     return rate          = units returned ÷ units sold, over the same days
 *     resale rate          = resaleable units ÷ units returned, over the rows that say both
 *     loss per unit sold   = return rate × loss per return (`lossPerReturn`)
 *     profit after returns = unit profit − loss per unit sold
 *
 * Beside them: the loss were goods returned within their own country (`lossPerLocalReturn`), whether to insure the way
 * back (`returnsInsurance`), and how fast complaints were answered (`answerTimes`).
 *
 * Source: 003-34 (reasons by week, and where they arise), 001-30, 004-08, 003-33, 003-40, 000-37, 004-34.
 * Units: date serials, units, money a unit, fractions. Products stand from the most units returned down.
 * Not for: a product in its first weeks: what it sold has hardly had the time to come back.
 */
export function returnStudy(
  { returns, reasons, products, demand }: ReturnStudyInput,
  settings: ReturnStudySettings,
  asOfDate: number,
): ReturnStudy {
  const problems: Problem[] = [];
  const links = new Map(reasons.map((link) => [plainWords(link.reason), link]));
  const weeks = topReturnReasons(returns, settings.reasonsAWeek).map((reason): LinkedReason => {
    const { arisesIn, change } = links.get(plainWords(reason.reason)) ?? {};
    return { ...reason, arisesIn, change };
  });
  problems.push(...unlinkedReasons(returns, links));

  const facts = new Map(products.map((product) => [product.sku, product]));
  const recent = returns.filter(({ date }) => date > asOfDate - settings.returnDays && date <= asOfDate);
  const studied = [...groupedBy(recent, ({ sku }) => sku)].flatMap(([sku, its]) => {
    const product = facts.get(sku);
    if (product === undefined) {
      problems.push(warning("skuNotInProducts", aboutField(its[0], "sku", { sku })));
      return [];
    }
    return [returnsOf(product, soundLines(its, problems), demand.get(sku), settings, asOfDate)];
  });
  return {
    weeks,
    products: studied.sort((a, b) => b.unitsReturned - a.unitsReturned),
    answers: answerTimes(returns, settings.answerWithinHours),
    problems,
  };
}

/** More units fit to be sold again than came back: the row's count of those is not used. */
function soundLines(lines: readonly ReturnLine[], problems: Problem[]): readonly ReturnLine[] {
  return lines.map((line) => {
    const { sku, units, resaleableUnits } = line;
    if (resaleableUnits === undefined || resaleableUnits <= units) return line;
    const params = { sku, got: resaleableUnits, limit: units };
    problems.push(warning("resaleAboveReturned", aboutField(line, "resaleableUnits", params)));
    return { ...line, resaleableUnits: undefined };
  });
}

/** Each reason that nobody has said what to do about, at the first row that gives it. */
function unlinkedReasons(
  returns: readonly ReturnLine[],
  links: ReadonlyMap<string, ReasonLink>,
): readonly Problem[] {
  return [...groupedBy(returns, ({ reason }) => plainWords(reason))].flatMap(([plain, its]) =>
    links.has(plain)
      ? []
      : [warning("returnReasonUnlinked", aboutField(its[0], "reason", { reason: its[0].reason }))],
  );
}

function returnsOf(
  product: ReturnableProduct,
  lines: readonly ReturnLine[],
  history: DailyDemand | undefined,
  settings: ReturnStudySettings,
  asOfDate: number,
): ProductReturns {
  const { handlingPerReturn, refundRate, localReturnFactor, premiumPerUnit, coverPerReturn } = settings;
  const { failuresAYear, warrantyYears, returnDays, bufferDays } = settings;
  const { sku, price, unitProfit } = product;
  const unitsReturned = lines.reduce((sum, { units }) => sum + units, 0);
  const unitsSold = soldBetween(history, asOfDate - returnDays + 1, asOfDate);
  const returnRate = unitsSold === undefined || unitsSold <= 0 ? undefined : unitsReturned / unitsSold;
  const resaleRate = resaleRateOf(lines);
  const landedCost = productCost(product);
  const isLossKnown =
    price !== undefined &&
    handlingPerReturn !== undefined &&
    resaleRate !== undefined &&
    landedCost !== undefined;
  const made = isLossKnown ? { price, refundRate, handlingPerReturn, resaleRate, landedCost } : undefined;
  const loss = made && lossPerReturn(made);
  const perUnitSold = (each: number | undefined): number | undefined =>
    each === undefined || returnRate === undefined ? undefined : returnRate * each;
  const lossPerUnitSold = perUnitSold(loss);
  const isInsuranceKnown =
    returnRate !== undefined &&
    handlingPerReturn !== undefined &&
    premiumPerUnit !== undefined &&
    coverPerReturn !== undefined;
  const insured = isInsuranceKnown
    ? returnsInsurance({ returnRate, handlingPerReturn, premiumPerUnit, coverPerReturn })
    : undefined;
  const perDay = history === undefined ? undefined : averageDemand(history.units, returnDays);
  return {
    sku,
    unitsReturned,
    unitsSold,
    returnRate,
    resaleRate,
    price,
    landedCost,
    lossPerReturn: loss,
    lossPerUnitSold,
    unitProfit,
    profitAfterReturns:
      unitProfit === undefined || lossPerUnitSold === undefined ? undefined : unitProfit - lossPerUnitSold,
    localLossPerUnitSold: perUnitSold(made && lossPerLocalReturn(made, localReturnFactor)),
    insuranceSaving: insured?.saving,
    insure: insured?.isWorthIt,
    bufferUnits:
      !perDay?.ok || returnRate === undefined || resaleRate === undefined
        ? undefined
        : returnsBuffer(perDay.value * bufferDays, returnRate, resaleRate),
    spareUnits: sparesOf(history, failuresAYear, warrantyYears, asOfDate),
  };
}

function resaleRateOf(lines: readonly ReturnLine[]): number | undefined {
  const said = lines.filter(({ resaleableUnits }) => resaleableUnits !== undefined);
  const units = said.reduce((sum, line) => sum + line.units, 0);
  return units > 0
    ? said.reduce((sum, { resaleableUnits = 0 }) => sum + resaleableUnits, 0) / units
    : undefined;
}

const daysAYear = 365;

function sparesOf(
  history: DailyDemand | undefined,
  failuresAYear: number | undefined,
  warrantyYears: number,
  asOfDate: number,
): number | undefined {
  if (failuresAYear === undefined) return undefined;
  const firstDate = asOfDate - Math.round(warrantyYears * daysAYear) + 1;
  const sold = soldBetween(history, firstDate, asOfDate);
  return sold === undefined ? undefined : spareParts(sold, failuresAYear, warrantyYears);
}

/** Units sold on the known days of a span; undefined where none of its days is known. */
function soldBetween(
  history: DailyDemand | undefined,
  firstDate: number,
  lastDate: number,
): number | undefined {
  if (history === undefined) return undefined;
  const from = Math.max(0, firstDate - history.firstDate);
  const known = history.units
    .slice(from, lastDate - history.firstDate + 1)
    .filter((units) => !Number.isNaN(units));
  return known.length === 0 ? undefined : known.reduce((sum, units) => sum + units, 0);
}
