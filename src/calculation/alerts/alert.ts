import type { DailyDemand } from "../demand/dailyDemand";
import type { ReplenishmentLine } from "../plan/replenishmentLine";
import type { ProductFacts } from "../plan/stockPlan";

export const alertKinds = [
  "STOCK OUT",
  "ORDER",
  "CLEARANCE",
  "BEYOND LIFE",
  "OVERSTOCK",
  "PROMOTE",
  "SLOW",
  "PRICE",
  "FORECAST",
  "CONCENTRATION",
  "A SHARE",
] as const;
/** What a planner is alerted to. */
export type AlertKind = (typeof alertKinds)[number];

/** What to do, in the order to try it. */
export type AlertAction =
  | "ORDER"
  | "HASTEN"
  | "BACKUP SUPPLIER"
  | "PRESELL"
  | "STOP ORDERS"
  /** The four of 000-16, in its order. */
  | "BUNDLE"
  | "SOCIAL MEDIA"
  | "NEW CHANNELS"
  | "CLEAR"
  | "PROMOTE"
  | "RAISE PRICE"
  | "LOWER PRICE"
  | "FORECAST ANEW"
  | "RELEASE BATCH"
  | "HOLD BATCH"
  | "SPREAD STOCK"
  | "STOCK MORE"
  | "STOCK LESS";

/** Something to decide today, with the money at stake and how it was reckoned. */
export interface Alert {
  readonly kind: AlertKind;
  /** Undefined where it is about the whole shop. */
  readonly sku?: string;
  /** Units at what one is worth; undefined where no worth is known. */
  readonly money?: number;
  readonly units: number;
  readonly worth?: UnitWorth;
  /** The day after which it is too late, as a date serial. */
  readonly byDate?: number;
  readonly actions: readonly AlertAction[];
  /** The rule it goes by. */
  readonly rule: string;
  /** The figures it is made of, for the sentence and the workings. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** What a unit counts for: what the buyer pays, or what it cost. */
export interface UnitWorth {
  readonly of: "PRICE" | "COST" | "PRICE CHANGE";
  readonly perUnit: number;
}

/** What the Products table says beyond what a plan needs. */
export interface AlertFacts extends ProductFacts {
  readonly category?: string | undefined;
  readonly price?: number | undefined;
  readonly competitorPrice?: number | undefined;
  /** The last day the product can be sold, as a date serial. */
  readonly lifeEndDate?: number | undefined;
}

/** A product with its line of the replenishment plan and its history. */
export interface AlertedProduct {
  readonly facts: AlertFacts;
  readonly line: ReplenishmentLine;
  readonly history: DailyDemand | undefined;
}

/** Units at a worth, as an alert says them. */
export const atStake = (
  units: number,
  worth: UnitWorth | undefined,
): Pick<Alert, "units" | "worth" | "money"> =>
  worth === undefined ? { units } : { units, worth, money: units * worth.perUnit };

/** What a lost sale loses: its price, or where that is not known the cost of the goods. */
export const saleWorth = ({ price, unitCost }: AlertFacts): UnitWorth | undefined =>
  price === undefined ? costWorth({ unitCost }) : { of: "PRICE", perUnit: price };

/** What a unit in stock ties up. */
export const costWorth = ({ unitCost }: Pick<AlertFacts, "unitCost">): UnitWorth | undefined =>
  unitCost === undefined ? undefined : { of: "COST", perUnit: unitCost };
