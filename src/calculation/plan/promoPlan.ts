import { splitByLargestRemainder, normaliseShares } from "../numbers/split";
import { finish, type Slices } from "../numbers/slices";
import { allocateStock } from "../order/allocateStock";
import { answer, map, refuse, refuseAll, warning, type Problem, type Result } from "../problem";
import { productNotes } from "../promo/productNotes";
import { isStacked } from "../promo/promoQuantity";
import { mostPromoBuffer } from "../promo/promoUnits";
import { moneyReserve, moneyReserveRange, releaseRule, type ReleaseRule } from "../promo/promoBatches";
import { fasterLaneCosts, type FasterLaneCost } from "./fasterLaneCost";
import { promoDemand, type PromoDemand } from "./promoDemand";
import { planPromoLine, type PromoLine } from "./promoLine";
import type { PromoPlanInput, PromoPlatform } from "./promoPlanInput";
import { capacityShares, type CapacityShare } from "./promoCapacity";
import { concentratedRevenue } from "./promoConcentration";
import { promoBatchRows, type PromoBatch, type PromoBatchRows } from "./promoBatchRows";
import { slowestProducts } from "./promoFactory";
import { promoLanes } from "./promoLanes";
import { presales, type Presale } from "./promoPresale";
import { sumOfKnown } from "./promoTotals";
import { promoTiming, type PromoTiming } from "./promoTiming";
import { modeMixes, type ModeMix } from "./modeMix";
import { saidOnce } from "./saidOnce";

/** Units kept for one platform, so that nothing is sold twice. */
export interface ChannelUnits {
  readonly sku: string;
  readonly channel: string;
  readonly neededUnits: number;
  readonly units: number;
}

export interface PromoMoney {
  /** Of all orders whose cost is known, in the warehouse; undefined where none is. */
  readonly orderMoney?: number | undefined;
  /** Products ordered whose cost is not known. */
  readonly withoutCost: number;
  readonly reserve?: number | undefined;
  /** The same at the low, the default and the high rate; none where it is not known. */
  readonly reserveRange: readonly { readonly rate: number; readonly money: number }[];
}

export interface PromoPlan {
  readonly timing: PromoTiming;
  /** Undefined where the sales say nothing of the promotion's days; problems say why. */
  readonly demand?: PromoDemand;
  readonly lines: readonly PromoLine[];
  readonly batches: readonly PromoBatch[];
  /** None where the platforms' shares contradict each other; problems say which cells. */
  readonly channels: readonly ChannelUnits[];
  /** Undefined where nothing is known of the units expected: there is nothing to measure sales against. */
  readonly release?: ReleaseRule | undefined;
  /** Of the batches for which a faster lane is proposed. */
  readonly fasterLanes: readonly FasterLaneCost[];
  readonly sharedBy: PromoBatchRows["sharedBy"];
  /** Freight, storage and stock-out of all batches by one lane and as planned; none where they go by one anyway. */
  readonly mixes: readonly ModeMix[];
  /** What to sell ahead of its arrival. */
  readonly presales: readonly Presale[];
  /** What each product gets of a capacity that is too small; none where there is room. */
  readonly withinCapacity: readonly CapacityShare[];
  readonly money: PromoMoney;
  /** About products, where `params.sku` says which, about the dates, or about all of it. */
  readonly problems: readonly Problem[];
}

/**
 * What must be ordered for a promotion, how many, in which batches, by which date, and for whom is it kept?
 *
 * Joins the wizard's steps. Dates need no sales and sales no dates of lanes: what one step lacks leaves the others
 * answered.
 *
 * Source: 002-03, 004-09 (the steps), A.6-4, A.6-6; the steps' own rules stand with them.
 */
export const promoPlan = (input: PromoPlanInput): Result<PromoPlan> => finish(promoPlanInSlices(input));

/** The same, pausing between products, for whoever has a pane to keep alive. */
export function* promoPlanInSlices(input: PromoPlanInput): Slices<Result<PromoPlan>> {
  const { settings, products, asOfDate } = input;
  const days = promoTiming(input);
  if (!days.ok) return days;
  const shares = sharesOf(input);
  const batchShares = normaliseShares(settings.batchShares, "batchShares");
  if (!batchShares.ok) return batchShares; // the settings are wrong, and so for every product
  const { startDate, endDate } = days.value;
  const promotion = { name: "", firstDate: startDate, lastDate: endDate };
  const demand = yield* promoDemand(input, promotion);
  const problems: Problem[] = demand.ok ? [...demand.value.problems] : [...demand.problems];

  const lines: PromoLine[] = [];
  if (demand.ok) {
    const { lastDate, demandVariation } = demand.value.history;
    const context = {
      settings,
      demandVariation,
      daysToToday: asOfDate - lastDate - 1,
      daysToStart: startDate - lastDate - 1,
    };
    const demandOf = new Map(demand.value.skus.map((each) => [each.sku, each]));
    const ofProducts: Problem[] = [];
    for (const product of products) {
      const itsDemand = demandOf.get(product.sku);
      if (itsDemand === undefined) {
        ofProducts.push(warning("noSales", { params: { sku: product.sku } }));
        continue;
      }
      const planned = planPromoLine(product, itsDemand, context);
      lines.push(planned.line);
      ofProducts.push(...planned.problems);
      yield;
    }
    problems.push(...saidOnce(ofProducts, products.length));
  }
  const bySku = new Map(products.map((product) => [product.sku, product]));
  const lanes = promoLanes(input);
  const timing = promoTiming(input, slowestProducts(lines, bySku, lanes));
  if (!timing.ok) return timing;
  const { batches: dates } = timing.value;
  const expectedUnits = sumOfKnown(lines.map((line) => line.expectedUnits));
  return map(
    promoBatchRows(lines, bySku, input, lanes, timing.value),
    ({ batches, sharedBy, problems: ofShares }) => ({
      timing: timing.value,
      ...(demand.ok ? { demand: demand.value } : {}),
      lines,
      batches,
      channels: shares.ok ? lines.flatMap((line) => channelsOf(line, input.platforms, shares.value)) : [],
      ...(expectedUnits === undefined
        ? {}
        : { release: releaseRule(expectedUnits, settings.deviationThreshold) }),
      fasterLanes: fasterLaneCosts(input, lines, dates),
      sharedBy,
      mixes: modeMixes({ input, lines, lanes, endDate }),
      presales: presales(lines, dates, startDate),
      withinCapacity: capacityShares(lines, settings.capacityUnits),
      money: moneyOf(lines, settings.moneyReserveRate),
      problems: [
        ...timing.value.problems,
        ...productNotes(products, settings),
        ...stackedBuffers(lines),
        ...aboveCapacity(lines, settings.capacityUnits),
        ...concentratedRevenue(lines),
        ...ofShares,
        ...(shares.ok ? [] : shares.problems),
        ...problems,
      ],
    }),
  );
}

/**
 * How much of the demand each platform brings: as given, or all alike where none says anything. Shares that contradict each other
 * are named cell by cell (002-16); only what is kept for platforms waits for them.
 */
function sharesOf({ platforms }: PromoPlanInput): Result<number[]> {
  const given = platforms.flatMap(({ demandShare }) => demandShare ?? []);
  if (given.length === 0) return answer(platforms.map(() => 1 / platforms.length));
  const silent = platforms.find(({ demandShare }) => demandShare === undefined);
  if (silent) {
    const { channel, demandShareAt: at } = silent;
    return refuse("demandShareMissing", { params: { channel }, ...(at ? { at } : {}) });
  }
  const shares = normaliseShares(given, "demandShare");
  return shares.ok ? shares : refuseAll(shares.problems.flatMap((problem) => atShares(problem, platforms)));
}

/** The same at the cell of each share, so that one can go to any of them; once where no cell is known. */
function atShares(problem: Problem, platforms: readonly PromoPlatform[]): Problem[] {
  const places = platforms.flatMap(({ demandShareAt }) => demandShareAt ?? []);
  return places.length === 0 ? [problem] : places.map((at) => ({ ...problem, at }));
}

/** What each platform gets of what will be there; the first priority in full before the next. */
function channelsOf(
  { sku, quantity, need }: PromoLine,
  platforms: readonly PromoPlatform[],
  shares: readonly number[],
): ChannelUnits[] {
  if (quantity === undefined || need === undefined) return [];
  const needs = splitByLargestRemainder(quantity.units, shares);
  const given = allocateStock({
    availableUnits: Math.floor(need.leftAtStart) + need.orderUnits,
    needs,
    priorities: platforms.map(({ priority }) => priority ?? 1),
    packSize: 1,
  });
  if (!given.ok) return [];
  return platforms.map(({ channel }, index) => ({
    sku,
    channel,
    neededUnits: needs[index],
    units: given.value[index],
  }));
}

function moneyOf(lines: readonly PromoLine[], rate: number): PromoMoney {
  const orderMoney = sumOfKnown(lines.map((line) => line.orderMoney));
  const withoutCost = lines.filter(
    (line) => line.orderMoney === undefined && (line.need?.orderUnits ?? 0) > 0,
  ).length;
  if (orderMoney === undefined) return { withoutCost, reserveRange: [] };
  return {
    orderMoney,
    withoutCost,
    reserve: moneyReserve(orderMoney, rate),
    reserveRange: moneyReserveRange.value.map((each) => ({
      rate: each,
      money: moneyReserve(orderMoney, each),
    })),
  };
}

/** Said once for all products: the buffers are the same for each role. */
function stackedBuffers(lines: readonly PromoLine[]): Problem[] {
  const stacked = lines.flatMap(({ quantity }) => (quantity && isStacked(quantity) ? [quantity] : []));
  if (stacked.length === 0) return [];
  const got = Math.max(...stacked.map(({ baseMultiple }) => baseMultiple));
  const params = { got: Number(got.toFixed(2)), count: stacked.length, limit: mostPromoBuffer.value };
  return [warning("promoBuffersStacked", { field: "heroFactor", params })];
}

function aboveCapacity(lines: readonly PromoLine[], capacityUnits: number | undefined): Problem[] {
  const got = sumOfKnown(lines.map(({ need }) => need?.orderUnits));
  if (capacityUnits === undefined || got === undefined || got <= capacityUnits) return [];
  return [warning("aboveCapacity", { field: "capacityUnits", params: { got, limit: capacityUnits } })];
}
