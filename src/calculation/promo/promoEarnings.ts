import type { CostGroup, CostKind } from "../cost/costTerms";
import { breakEvenPrice, unitProfit, type SellingCosts } from "../cost/unitProfit";
import { roundMoney, splitMoney } from "../numbers/money";
import { warning, type Problem } from "../problem";
import type { UnitCharge } from "./promoCharges";
import type { EarningLevel, SellingRates } from "./promoRates";

/** What a unit costs before it is sold; undefined is not known, which is not nothing. Money a unit, in one currency. */
export interface CostsBeforeSale {
  readonly goods?: number | undefined;
  readonly firstLeg?: number | undefined;
  readonly tax?: number | undefined;
}

export interface PromoSku extends CostsBeforeSale {
  readonly sku: string;
  /** Units expected to be sold in the promotion. */
  readonly units: number;
  /** What the buyer pays, VAT included. */
  readonly regularPrice?: number | undefined;
  readonly promoPrice?: number | undefined;
  readonly lastMile?: number | undefined;
  /** Inspection, packaging, insurance, warehouse and the like, each in its group. */
  readonly charges: readonly UnitCharge[];
  /** A fact that one of those charges lacks; the product is left out for it. */
  readonly lacks?: string | undefined;
  /** The platform's part of the price of this product; the promotion's own rate where it is not given. */
  readonly commissionRate?: number | undefined;
}

/** One line of the cost table: a group and kind of one product, for all its units. */
export interface PromoCostLine {
  readonly sku: string;
  readonly group: CostGroup;
  /** In groups that have kinds. */
  readonly kind?: CostKind;
  readonly amounts: Readonly<Record<EarningLevel, number>>;
}

export interface SkuEarnings {
  readonly sku: string;
  readonly units: number;
  readonly promoPrice: number;
  readonly regularPrice?: number | undefined;
  /** Without VAT, for all units. */
  readonly revenue: number;
  /** Money for all units. */
  readonly profit: Readonly<Record<EarningLevel, number>>;
  readonly profitPerUnit: Readonly<Record<EarningLevel, number>>;
  /** Undefined where the rates take all of any price. */
  readonly breakEvenPrice: Readonly<Record<EarningLevel, number | undefined>>;
  /** Of one unit at the price before the promotion, at the usual level. */
  readonly regularProfitPerUnit?: number | undefined;
  readonly losesMoney: boolean;
}

export interface PromoEarnings {
  readonly lines: readonly PromoCostLine[];
  readonly skus: readonly SkuEarnings[];
  /** Without VAT. */
  readonly revenue: number;
  readonly profit: Readonly<Record<EarningLevel, number>>;
  /** Products left out for want of a price or a cost, and those that lose money, each said. */
  readonly problems: readonly Problem[];
}

const decimals = 2;

/**
 * What does each product of a promotion cost and earn, when selling is cheap, usual and dear?
 *
 *     revenue = units × price ÷ (1 + VAT)
 *     profit = revenue − goods − first leg − tax − charges a unit − last mile − commission − ads − payment
 *              − content − returns − exchange
 *     ads = clicks × cost per click, shared by takings, or a part of the price: one of the two
 *     returns = return rate × (what of the price is lost + the fee of a return)
 *
 * Every charge is a line of one table, in one group; profit is revenue less the lines, whichever way they are added up.
 * A product without a price, or of which a cost before sale is not known, is left out and named: unknown is not free.
 *
 * Source: 004-03, 004-25 to 004-34, 004-36 (profit first, with every cost); 002-31; requirements A.6-15 and A.6-17.
 * Units: one currency, rounded to cents; rates are fractions of the price the buyer pays.
 * Not for: what the promotion sells of other products, or what is left of it afterwards (`exitOptions`).
 * Example: 100 units at 20 without VAT, goods 8, first leg 2, no tax, warehouse 1, last mile 3, 15% + 10% + 3.5%:
 * 2,000 − 800 − 200 − 100 − 300 − 570 = 30.
 */
export function promoEarnings(products: readonly PromoSku[], rates: SellingRates): PromoEarnings {
  const problems: Problem[] = [];
  const whole = products.flatMap((product) => {
    const missing = missingOf(product);
    if (missing.length === 0) return [product as WholeSku];
    problems.push(
      ...missing.map((field) => warning("promoFactMissing", { field, params: { sku: product.sku } })),
    );
    return [];
  });
  const takings = whole.map(({ units, promoPrice }) => units * promoPrice);
  const shares = takings.some((taking) => taking > 0) ? takings : whole.map(() => 1);
  const shared = (cost: number): number[] => (whole.length > 0 ? splitMoney(cost, shares, decimals) : []);
  const content = shared(rates.contentCost);
  const clicks = costOfClicks(rates);
  const clicksOf = clicks === undefined ? undefined : shared(clicks);
  if (clicks !== undefined && rates.adsRate > 0)
    problems.push(warning("adsGivenTwice", { field: "adsRate" }));
  const lines: PromoCostLine[] = [];
  const skus = whole.map((product, index): SkuEarnings => {
    const fixed = { content: content[index], clicks: clicksOf?.[index] };
    const itsLines = costLines(product, rates, fixed);
    lines.push(...itsLines);
    return earningsOf(product, rates, itsLines, fixed);
  });
  problems.push(
    ...skus
      .filter(({ losesMoney }) => losesMoney)
      .map(({ sku, profitPerUnit, breakEvenPrice: price }) =>
        warning("promoLosesMoney", {
          field: "promoPrice",
          params: { sku, got: toCents(profitPerUnit.USUAL), limit: priceSaid(price.USUAL) },
        }),
      ),
  );
  return {
    lines,
    skus,
    revenue: toCents(skus.reduce((sum, { revenue }) => sum + revenue, 0)),
    profit: atEachLevel((level) => toCents(skus.reduce((sum, { profit }) => sum + profit[level], 0))),
    problems,
  };
}

type WholeSku = PromoSku & Readonly<Record<(typeof neededFacts)[number], number>>;

const neededFacts = ["promoPrice", "goods", "firstLeg", "tax", "lastMile"] as const;

const missingOf = (product: PromoSku): readonly string[] => [
  ...neededFacts.filter((fact) => product[fact] === undefined),
  ...(product.lacks === undefined ? [] : [product.lacks]),
];

const toCents = (amount: number): number => roundMoney(amount, decimals);

/** The price to break even at in words of a sentence; where no price does, none is named. */
const priceSaid = (price: number | undefined): number | string =>
  price === undefined ? "–" : toCents(price);

const atEachLevel = <T>(of: (level: EarningLevel) => T): Readonly<Record<EarningLevel, T>> => ({
  LOW: of("LOW"),
  USUAL: of("USUAL"),
  HIGH: of("HIGH"),
});

/** The exchange rate helps when selling is cheap, is as it is, or hurts. */
const exchangeSign: Readonly<Record<EarningLevel, number>> = { LOW: -1, USUAL: 0, HIGH: 1 };

/** A product's part of what is paid once for the whole promotion. */
interface FixedCosts {
  readonly content: number;
  /** Of clicks on ads; undefined where ads are a part of the price. */
  readonly clicks: number | undefined;
}

/** What the clicks cost in all; undefined where ads go by the price. */
const costOfClicks = ({ adClicks, costPerClick }: SellingRates): number | undefined =>
  adClicks === undefined || costPerClick === undefined ? undefined : adClicks * costPerClick;

const commissionOf = ({ commissionRate }: PromoSku, rates: SellingRates): number =>
  commissionRate ?? rates.commissionRate;

function costLines(product: WholeSku, rates: SellingRates, fixed: FixedCosts): PromoCostLine[] {
  const { sku, units, promoPrice, goods, firstLeg, tax, lastMile, charges } = product;
  const taken = units * promoPrice;
  const line = (group: CostGroup, of: (level: EarningLevel) => number): PromoCostLine => ({
    sku,
    group,
    amounts: atEachLevel((level) => toCents(of(level))),
  });
  return [
    line("GOODS", () => units * goods),
    line("FIRST LEG", () => units * firstLeg),
    line("TAX", () => units * tax),
    ...charges.map(({ group, kind, perUnit }) => ({ ...line(group, () => units * perUnit), kind })),
    line("LAST MILE", () => units * lastMile),
    line("PLATFORM", () => taken * commissionOf(product, rates)),
    line("ADS", () => fixed.clicks ?? taken * rates.adsRate),
    line("PAYMENT", (level) => taken * rates.paymentRates[level]),
    line("CONTENT", () => fixed.content),
    line("RETURNS", () => rates.returnRate * (taken * rates.returnLossRate + units * rates.returnFeePerUnit)),
    line("EXCHANGE", (level) => taken * rates.exchangeSwing * exchangeSign[level]),
  ];
}

function earningsOf(
  product: WholeSku,
  rates: SellingRates,
  lines: readonly PromoCostLine[],
  fixed: FixedCosts,
): SkuEarnings {
  const { sku, units, promoPrice, regularPrice } = product;
  const revenue = toCents((units * promoPrice) / (1 + rates.vatRate));
  const profit = atEachLevel((level) =>
    toCents(revenue - lines.reduce((sum, { amounts }) => sum + amounts[level], 0)),
  );
  const costsAt = (level: EarningLevel) => sellingCosts(product, rates, level, fixed);
  return {
    sku,
    units,
    promoPrice,
    regularPrice,
    revenue,
    profit,
    profitPerUnit: atEachLevel((level) => (units > 0 ? profit[level] / units : 0)),
    breakEvenPrice: atEachLevel((level) => {
      const price = breakEvenPrice({ ...costsAt(level), targetMarginRate: 0 });
      return price.ok ? price.value : undefined;
    }),
    regularProfitPerUnit:
      regularPrice === undefined
        ? undefined
        : unitProfit({ ...sellingCosts(product, rates, "USUAL", beforeIt), price: regularPrice }).profit,
    losesMoney: profit.USUAL < 0,
  };
}

/** Before the promotion nothing is paid for its content and clicks; ads by the price go on. */
const beforeIt: FixedCosts = { content: 0, clicks: undefined };

/** One unit's costs in the terms of `unitProfit`; what grows with the price is a rate here, what is fixed a unit's part. */
function sellingCosts(
  product: WholeSku,
  rates: SellingRates,
  level: EarningLevel,
  { content, clicks }: FixedCosts,
): SellingCosts {
  const { units, goods, firstLeg, tax, lastMile, charges } = product;
  const fixed = content + (clicks ?? 0);
  return {
    landedCost: goods + firstLeg + tax,
    commissionRate: commissionOf(product, rates),
    paymentRate:
      rates.paymentRates[level] +
      rates.returnRate * rates.returnLossRate +
      rates.exchangeSwing * exchangeSign[level],
    adsRate: clicks === undefined ? rates.adsRate : 0,
    lastMilePerUnit: lastMile,
    storagePerUnit: charges.reduce((sum, { perUnit }) => sum + perUnit, 0),
    contentPerUnit: units > 0 ? fixed / units : 0,
    returnRate: rates.returnRate,
    lossPerReturn: rates.returnFeePerUnit,
    vatRate: rates.vatRate,
  };
}
