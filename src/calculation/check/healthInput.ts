import type { DailyDemand } from "../demand/dailyDemand";
import type { ProductFacts } from "../plan/stockPlan";
import type { Place, Problem } from "../problem";
import type { OrderTimes } from "../review/serviceTimes";
import type { LaneLeg } from "../shipment/lane";

/** A row of a planner's table as it was read, with the place of each of its cells. */
export interface PlacedRow<T> {
  readonly values: T;
  place(field: string): Place;
}

/** A product with what its row says beside what a plan of stock takes. */
export interface CheckedProduct extends ProductFacts {
  readonly price?: number | undefined;
}

export interface CheckedStock {
  readonly sku: string;
  readonly kind: "ON HAND" | "ON ORDER" | "COMMITTED";
  readonly units: number;
  readonly date?: number | undefined;
}

export interface CheckedSupplier {
  readonly supplier: string;
  readonly sku: string;
  readonly orderShare?: number | undefined;
  readonly unitCost?: number | undefined;
  readonly leadDays?: number | undefined;
}

export interface CheckedCharge {
  readonly currency?: string | undefined;
  readonly amount: number;
}

export interface CheckedPromotion {
  readonly startDate: number;
  readonly endDate?: number | undefined;
}

export interface CheckedReturn {
  readonly sku: string;
  readonly units: number;
}

/** Everything a health check looks at, as the workbook's tables say it. */
export interface HealthCheckInput {
  /** The products as a plan takes them, one a SKU, stock filled in from the Stock table. */
  readonly products: readonly ProductFacts[];
  /** The rows of the Products table, a SKU's second row among them. */
  readonly productRows: readonly PlacedRow<CheckedProduct>[];
  /** The columns that the Products table has. */
  readonly productColumns: ReadonlySet<string>;
  readonly demand: ReadonlyMap<string, DailyDemand>;
  /** Lines of sales that count. */
  readonly salesLines: number;
  /** A column a product: its heading is the one cell that names the product. */
  readonly salesHaveAColumnAProduct: boolean;
  readonly stock: readonly PlacedRow<CheckedStock>[];
  readonly suppliers: readonly PlacedRow<CheckedSupplier>[];
  readonly lanes: readonly PlacedRow<LaneLeg>[];
  readonly costs: readonly PlacedRow<CheckedCharge>[];
  /** What an amount without a currency is in. */
  readonly homeCurrency: string;
  /** The currencies the Exchange rates table has a rate for, in capitals. */
  readonly currenciesWithRate: ReadonlySet<string>;
  readonly promotions: readonly PlacedRow<CheckedPromotion>[];
  readonly returns: readonly PlacedRow<CheckedReturn>[];
  /** Buyers’ orders with their times, and the hours within which one should leave the warehouse. */
  readonly orderTimes: readonly PlacedRow<OrderTimes>[];
  readonly shipWithinHours: number;
  /** What was found wrong when the tables were read, in the order it was said. */
  readonly problems: readonly Problem[];
  /** Days without a sale after which a product is dead. */
  readonly slowDays: number;
  /** Sales that end longer ago are out of date. */
  readonly staleSalesDays: number;
  /** Days of history in which a day of sales may be enormous. */
  readonly demandDays: number;
  /** Today, as a date serial. */
  readonly asOfDate: number;
}
