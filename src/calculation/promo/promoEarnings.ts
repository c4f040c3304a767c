import type { CostGroup } from "../cost/costTerms";
import { breakEvenPrice, unitProfit, type SellingCosts } from "../cost/unitProfit";
import { roundMoney, splitMoney } from "../numbers/money";
import { warning, type Problem } from "../problem";
import { sourced } from "../sourced";

/** Rates the sources give as ranges are worked out at both ends as well (requirements A.6-15). */
export const earningLevels = ["LOW", "USUAL", "HIGH"] as const;
/** How dear selling is: `LOW` is the cheap end of every range. */
export type EarningLevel = (typeof earningLevels)[number];

export const lowPaymentRate = sourced(0.029, { source: "004-30", checked: "2026-11-22" });
export const usualPaymentRate = sourced(0.035, {
  source: "004-30",
  checked: "2026-11-22",
  note: "2.9% to 4.5% of what the buyer pays; between them our own choice",
});
export const highPaymentRate = sourced(0.045, { source: "004-30", checked: "2026-11-22" });
export const defaultExchangeSwing = sourced(0.05, {
  source: "004-33",
  checked: "2026-11-22",
  note: "the rate may move while the money is on its way; 5% is our own figure",
});

export const noPromoDiscount = sourced(0, {
  source: "own",
  checked: "2026-11-22",
  note: "a product sells at its usual price unless you say otherwise",
});
export const wholePriceLost = sourced(1, {
  source: "own",
  checked: "2026-11-22",
  note: "the buyer gets all of it back and the goods are lost; less where they can be sold again",
});

/** What a unit costs before it is sold; undefined is not known, which is not nothing. Money a unit, in one currency. */
export interface CostsBeforeSale {
  readonly goods?: number | undefined;
  readonly firstLeg?: number | undefined;
  readonly tax?: number | undefined;
  /** Putting away, labels, and storage with its peak months. */
  readonly warehouse?: number | undefined;
}

export interface PromoSku extends CostsBeforeSale {
  readonly sku: string;
  /** Units expected to be sold in the promotion. */
  readonly units: number;
  /** What the buyer pays, VAT included. */
  readonly regularPrice?: number | undefined;
  readonly promoPrice?: number | undefined;
  readonly lastMile?: number | undefined;
}

/** What selling costs, as fractions of the price unless said otherwise. */
export interface SellingRates {
  readonly commissionRate: number;
  readonly adsRate: number;
  readonly paymentRates: Readonly<Record<EarningLevel, number>>;
  readonly returnRate: number;
  /** Of the price, lost by one return: the way back and what the goods are worth less. */
  readonly returnLossRate: number;
  readonly vatRate: number;
  /** By how much of the price the exchange rate may move before the money arrives. */
  readonly exchangeSwing: number;
  /** Texts, pictures, videos and live shows for the whole promotion: money, shared by what each product takes in. */
  readonly contentCost: number;
}

/** One line of the cost table: a group of one product, for all its units. */
export interface PromoCostLine {
  readonly sku: string;
  readonly group: CostGroup;
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
 *     profit = revenue − goods − first leg − tax − warehouse − last mile − commission − ads − payment
 *              − content − returns − exchange
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
  const content = whole.length > 0 ? splitMoney(rates.contentCost, shares, decimals) : [];
  const lines: PromoCostLine[] = [];
  const skus = whole.map((product, index): SkuEarnings => {
    const itsLines = costLines(product, rates, content[index]);
    lines.push(...itsLines);
    return earningsOf(product, rates, itsLines, content[index]);
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

const neededFacts = ["promoPrice", "goods", "firstLeg", "tax", "warehouse", "lastMile"] as const;

const missingOf = (product: PromoSku): readonly string[] =>
  neededFacts.filter((fact) => product[fact] === undefined);

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

function costLines(product: WholeSku, rates: SellingRates, content: number): PromoCostLine[] {
  const { sku, units, promoPrice, goods, firstLeg, tax, warehouse, lastMile } = product;
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
    line("WAREHOUSE", () => units * warehouse),
    line("LAST MILE", () => units * lastMile),
    line("PLATFORM", () => taken * rates.commissionRate),
    line("ADS", () => taken * rates.adsRate),
    line("PAYMENT", (level) => taken * rates.paymentRates[level]),
    line("CONTENT", () => content),
    line("RETURNS", () => taken * rates.returnRate * rates.returnLossRate),
    line("EXCHANGE", (level) => taken * rates.exchangeSwing * exchangeSign[level]),
  ];
}

function earningsOf(
  product: WholeSku,
  rates: SellingRates,
  lines: readonly PromoCostLine[],
  content: number,
): SkuEarnings {
  const { sku, units, promoPrice, regularPrice } = product;
  const revenue = toCents((units * promoPrice) / (1 + rates.vatRate));
  const profit = atEachLevel((level) =>
    toCents(revenue - lines.reduce((sum, { amounts }) => sum + amounts[level], 0)),
  );
  const costsAt = (level: EarningLevel) => sellingCosts(product, rates, level, content);
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
        : unitProfit({ ...costsAt("USUAL"), contentPerUnit: 0, price: regularPrice }).profit,
    losesMoney: profit.USUAL < 0,
  };
}

/** One unit's costs in the terms of `unitProfit`; returns and exchange grow with the price, so they are rates here. */
function sellingCosts(
  { units, goods, firstLeg, tax, warehouse, lastMile }: WholeSku,
  rates: SellingRates,
  level: EarningLevel,
  content: number,
): SellingCosts {
  return {
    landedCost: goods + firstLeg + tax,
    commissionRate: rates.commissionRate,
    paymentRate:
      rates.paymentRates[level] +
      rates.returnRate * rates.returnLossRate +
      rates.exchangeSwing * exchangeSign[level],
    adsRate: rates.adsRate,
    lastMilePerUnit: lastMile,
    storagePerUnit: warehouse,
    contentPerUnit: units > 0 ? content / units : 0,
    returnRate: 0,
    lossPerReturn: 0,
    vatRate: rates.vatRate,
  };
}
