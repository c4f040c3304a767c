import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { forecastByEvidence } from "../../src/calculation/forecast/auto";
import { mean, sampleDeviation } from "../../src/calculation/numbers/moments";
import { normalQuantile } from "../../src/calculation/numbers/normal";
import { finish } from "../../src/calculation/numbers/slices";
import { forecastOrderUpTo } from "../../src/calculation/stock/forecastOrderUpTo";
import { leadTimeDeviation } from "../../src/calculation/stock/leadTimeDeviation";
import { meanLeadDays, sdLeadDaysOf, type LeadTimes } from "../../src/calculation/stock/leadTimes";
import { maxAvgSafetyStock } from "../../src/calculation/stock/maxAvgSafetyStock";
import { simulateStock } from "../../src/calculation/stock/stockSimulation";
import { readSet, type EvaluationSet } from "./evaluationSets";
import { defaultFolder } from "./forecast";
import { fillRatePicture, type Curve, type Panel, type Served } from "./fillRatePicture";
import { printTable } from "./timing";

const scenarios: Readonly<Record<"A" | "B", { readonly leadTimes: LeadTimes; readonly runInDays: number }>> =
  {
    A: {
      leadTimes: [
        [10, 0.15],
        [12, 0.2],
        [14, 0.3],
        [16, 0.2],
        [21, 0.15],
      ],
      runInDays: 42,
    },
    B: {
      leadTimes: [
        [25, 0.15],
        [28, 0.2],
        [30, 0.3],
        [35, 0.2],
        [45, 0.15],
      ],
      runInDays: 56,
    },
  };
const reviewDays = 7;
const sets = [
  { name: "pasta_daily_promo", simulatedDays: 400 },
  { name: "online_retail_daily", simulatedDays: 174 },
] as const;
/** The classical rules look back so many days. */
const lookBack = 90;
/** A product is compared if it was sold so long before the first review. */
const leastHistory = 120;
const fills = [0.9, 0.95, 0.98];

const probabilities = [
  0.5, 0.7, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.995, 0.999, 0.9999,
];
/** Beyond probabilities, the margin above what is expected is multiplied. */
const margins = [1.5, 2, 3, 4, 6, 8, 12];

/** Compares rules of ordering on two shops' daily demand, and draws what each holds for what it serves. */
export function benchStock(folder = defaultFolder): void {
  if (!existsSync(folder)) {
    console.log(`No evaluation sets in ${folder}: name their folder with --data.`);
    return;
  }
  const panels: Panel[] = [];
  for (const { name, simulatedDays } of sets) {
    const shop = shopOf(readSet(folder, name), simulatedDays);
    for (const scenario of ["A", "B"] as const) {
      const { curves, covered } = curvesOf(shop, scenario);
      printCurves(`${name}, lead time ${scenario}`, curves);
      console.log(
        `  total demand until the next arrival stayed within its 0.95 quantile in ${covered.toFixed(3)}`,
      );
      panels.push({ title: `${name}, ${scenario}: ${leadTimesShown(scenario)}`, curves });
    }
  }
  const picture = resolve(__dirname, "../../docs/pictures/fill-rate-by-stock.svg");
  writeFileSync(picture, fillRatePicture(panels));
  console.log(`\nDrawn: ${picture}`);
}

const leadTimesShown = (scenario: "A" | "B"): string => {
  const days = scenarios[scenario].leadTimes.map(([each]) => each);
  return `${Math.min(...days)}–${Math.max(...days)} days`;
};

interface Shop {
  /** A column a product over all days, NaN before its first. */
  readonly units: readonly Float64Array[];
  readonly promotions: readonly Float64Array[] | undefined;
  /** The day of the first review. */
  readonly firstReview: number;
  readonly days: number;
}

function shopOf({ series }: EvaluationSet, simulatedDays: number): Shop {
  const startOf = (start: string | undefined) => Math.round(Date.parse(start!) / 864e5);
  const first = Math.min(...series.map(({ start }) => startOf(start)));
  const days = Math.max(...series.map(({ start, y }) => startOf(start) - first + y.length));
  const firstReview = days - simulatedDays;
  const compared = series.filter(({ start }) => startOf(start) - first <= firstReview - leastHistory);
  const laidOut = (values: ArrayLike<number>, start: string | undefined, missing: number) => {
    const column = new Float64Array(days).fill(missing);
    column.set(Array.from(values), startOf(start) - first);
    return column;
  };
  return {
    units: compared.map(({ y, start }) => laidOut(y, start, NaN)),
    promotions: compared[0]!.promo
      ? compared.map(({ promo, start }) => laidOut([...promo!].map(Number), start, 0))
      : undefined,
    firstReview,
    days,
  };
}

function curvesOf(shop: Shop, scenario: "A" | "B"): { readonly curves: Curve[]; readonly covered: number } {
  const { leadTimes, runInDays } = scenarios[scenario];
  const demand = shop.units.map((units) => units.subarray(shop.firstReview));
  const run = (level: LevelOf): Served => served(demand, level, { leadTimes, runInDays, reviewDays });
  const classical = classicalLevels(shop, leadTimes);
  const { levels: quantile, covered } = forecastLevels(shop, leadTimes);
  const curves = [
    {
      name: "max–avg",
      points: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1].map((share) => run(classical.maxAvg(share))),
    },
    {
      name: "z·σ",
      points: [
        ...probabilities.map((probability) => run(classical.zSigma(normalQuantile(probability)))),
        ...[5, 6, 8, 10, 13, 16].map((z) => run(classical.zSigma(z))),
      ],
    },
    {
      name: "forecast quantile",
      points: [
        ...probabilities.map((_, k) => run((product, review) => quantile[review]![product]!.levels[k]!)),
        ...margins.map((times) =>
          run((product, review) => {
            const { expected, levels } = quantile[review]![product]!;
            return expected + times * (levels[levels.length - 1]! - expected);
          }),
        ),
      ],
      asked: probabilities,
    },
  ];
  return { curves, covered };
}

/** The level a product is ordered up to at a review. */
type LevelOf = (product: number, review: number) => number;

/** All products of a shop together: each has lead times of its own, the same for every rule. */
function served(
  demand: readonly Float64Array[],
  level: LevelOf,
  rules: Omit<Parameters<typeof simulateStock>[2], "seed">,
): Served {
  let [wanted, filled, stock, daily] = [0, 0, 0, 0];
  demand.forEach((units, product) => {
    const seed = 1234567 + product * 7919;
    const each = simulateStock(units, (review) => level(product, review), { ...rules, seed });
    wanted += each.wantedUnits;
    filled += each.servedUnits;
    stock += each.meanOnHand;
    daily += each.wantedUnits / each.days;
  });
  return { fillRate: filled / wanted, daysOfStock: stock / daily };
}

/** The two rules of averages, from the last 90 days at each review. */
function classicalLevels({ units, firstReview }: Shop, leadTimes: LeadTimes) {
  const avgLeadDays = meanLeadDays(leadTimes);
  const maxLeadDays = Math.max(...leadTimes.map(([days]) => days));
  const sdLeadDays = sdLeadDaysOf(leadTimes);
  const covered = avgLeadDays + reviewDays;
  const recent = (product: number, review: number) => {
    const today = firstReview + review * reviewDays;
    return units[product]!.subarray(today - lookBack, today).filter((each) => !Number.isNaN(each));
  };
  return {
    /** The whole of max·max − avg·avg, or a share of it: taken whole it holds months of stock. */
    maxAvg:
      (share: number): LevelOf =>
      (product, review) => {
        const days = recent(product, review);
        const avgDailyDemand = mean(days);
        const maxDailyDemand = Math.max(...days);
        const safety = maxAvgSafetyStock({ maxDailyDemand, maxLeadDays, avgDailyDemand, avgLeadDays });
        return avgDailyDemand * covered + share * (safety.ok ? safety.value.units : NaN);
      },
    zSigma:
      (z: number): LevelOf =>
      (product, review) => {
        const days = recent(product, review);
        const avgDailyDemand = mean(days);
        const sdDailyDemand = sampleDeviation(days);
        const rates = { avgDailyDemand, sdDailyDemand, avgLeadDays, sdLeadDays, reviewDays };
        return avgDailyDemand * covered + z * leadTimeDeviation(rates);
      },
  };
}

interface QuantileLevels {
  readonly expected: number;
  /** One for each probability. */
  readonly levels: readonly number[];
}

/**
 * At each review the levels of the forecast's quantiles, with what a later arrival adds; and in which share of cases total
 * demand stayed within its 95% quantile.
 */
function forecastLevels(
  { units, promotions, firstReview, days }: Shop,
  leadTimes: LeadTimes,
): { readonly levels: QuantileLevels[][]; readonly covered: number } {
  const horizon = Math.round(meanLeadDays(leadTimes)) + reviewDays;
  const sdLeadDays = sdLeadDaysOf(leadTimes);
  const reviews: QuantileLevels[][] = [];
  let [within, cases] = [0, 0];
  for (let today = firstReview; today < days; today += reviewDays) {
    const histories = units.map((each) => each.subarray(0, today));
    const drivers = (promotions ?? []).map((flags) => {
      const known = new Float64Array(today + horizon);
      known.set(flags.subarray(0, today + horizon));
      return [known];
    });
    const forecasts = finish(forecastByEvidence({ histories, horizon, seasons: [7], drivers }));
    reviews.push(
      forecasts.map((forecast, product) => {
        const sold = units[product]!.subarray(today, today + horizon);
        if (sold.length === horizon) {
          cases += 1;
          if (sold.reduce((sum, each) => sum + each, 0) <= forecast.totalQuantile(0.95)) within += 1;
        }
        const levels = probabilities.map((serviceLevel) =>
          forecastOrderUpTo({ forecast, sdLeadDays, serviceLevel }),
        );
        return { expected: levels[0]!.expectedUnits, levels: levels.map(({ orderUpTo }) => orderUpTo) };
      }),
    );
  }
  return { levels: reviews, covered: within / cases };
}

/** The stock at which a curve reaches a fill rate, between its points. */
function stockAt({ points }: Curve, fill: number): number {
  const ordered = [...points].sort((a, b) => a.fillRate - b.fillRate);
  for (let i = 1; i < ordered.length; i++) {
    const [below, above] = [ordered[i - 1]!, ordered[i]!];
    if (below.fillRate > fill || above.fillRate < fill) continue;
    const share = (fill - below.fillRate) / (above.fillRate - below.fillRate || 1);
    return below.daysOfStock + share * (above.daysOfStock - below.daysOfStock);
  }
  return NaN;
}

function printCurves(title: string, curves: readonly Curve[]): void {
  const own = curves[curves.length - 1]!;
  const rows = curves.map((curve) => [
    curve.name,
    ...fills.map((fill) => stockAt(curve, fill).toFixed(1)),
    `${((1 - stockAt(own, 0.95) / stockAt(curve, 0.95)) * 100).toFixed(0)}%`,
  ]);
  printTable(title, ["days of stock at fill", ...fills.map(String), "quantile saves at .95"], rows);
  const at = own.asked!.indexOf(0.95);
  console.log(`  asked for 0.95 the quantile filled ${own.points[at]!.fillRate.toFixed(3)}`);
}
