import {
  daysOfCover,
  firstOrder,
  maxAvgSafetyStock,
  normalCdf,
  normalQuantile,
  orderQuantity,
  reorderPoint,
  serviceSafetyStock,
} from "../../src/calculation";
import { ours, type Adapters, type Inputs } from "./adapter";

const perSample = "a history is a sample: its deviation divides by n − 1";

/** The published cases give z itself; its service level leads back to it. */
const byZ = ({ z, sigmaD, leadTime, avgDaily, sigmaL, review = 0 }: Inputs): number =>
  serviceSafetyStock({
    avgDailyDemand: avgDaily,
    sdDailyDemand: sigmaD,
    avgLeadDays: leadTime,
    sdLeadDays: sigmaL,
    reviewDays: review,
    serviceLevel: normalCdf(z),
  }).units;

/** Units missing to cover so many days, before they are made an order. */
const unitsNeeded = (avgDailyDemand: number, days: number, safetyStock: number, position: number): number =>
  orderQuantity({
    avgDailyDemand,
    avgLeadDays: days,
    reviewDays: 0,
    safetyStock,
    inventoryPosition: position,
    minOrder: 0,
    packSize: 1,
  }).unitsNeeded;

/** Textbooks, calculators and sellers' pages. */
export const safetyStocks: Adapters = {
  safetyStockMaxAvg({ maxDaily, maxLeadTime, avgDaily, avgLeadTime }) {
    const result = maxAvgSafetyStock({
      maxDailyDemand: maxDaily,
      maxLeadDays: maxLeadTime,
      avgDailyDemand: avgDaily,
      avgLeadDays: avgLeadTime,
    });
    return ours(result.ok ? result.value.units : result.problems);
  },
  safetyStockZ: (inputs) => ours(byZ(inputs)),
  reorderPointFromParts: ({ avgDaily, leadTime, safetyStock }) =>
    ours(reorderPoint({ avgDailyDemand: avgDaily, avgLeadDays: leadTime, safetyStock })),
  reorderPointZ: (inputs) =>
    ours(
      reorderPoint({
        avgDailyDemand: inputs.avgDaily,
        avgLeadDays: inputs.leadTime,
        safetyStock: byZ(inputs),
      }),
    ),
  daysOfCover({ stock, avgDaily }) {
    const result = daysOfCover({ onHand: stock, dailyDemand: avgDaily });
    return ours(result.ok ? result.value : result.problems);
  },
  zForServiceLevel: ({ p }) => ours(normalQuantile(p)),
  periodicReviewOrderQty({ avgDaily, review, leadTime, z, sigmaD, position }) {
    const safetyStock = byZ({ z, sigmaD, leadTime, avgDaily, sigmaL: 0, review });
    return ours(unitsNeeded(avgDaily, leadTime + review, safetyStock, position));
  },
  replenishByDays({ days, avgDaily, available }) {
    const allDays = (days as number[]).reduce((sum, each) => sum + each, 0);
    return ours(unitsNeeded(avgDaily, allDays, 0, available));
  },
  reorderQtyDaysOfSupply: ({ avgDaily, daysOfSupply }) => ours(unitsNeeded(avgDaily, daysOfSupply, 0, 0)),
  firstOrderQuantity: ({ avgDaily, coverDays, leadTime }) =>
    ours(firstOrder({ avgDailyDemand: avgDaily, coverDays, leadDays: leadTime, promoUpliftRate: 0 }).units),
  stdevPopulation: perSample,
  cvPopulation: perSample,
};
