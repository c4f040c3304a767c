import {
  kindOfCharge,
  isLanded,
  lineProfit,
  logisticsTermOf,
  nameOfCharge,
  roundMoney,
  sellingTermOf,
  type ChargeUnit,
  type CostGroup,
  type CostView,
  type LandedLine,
  type LandedShipment,
  type LogisticsTerm,
  type SellingTerm,
  type ShipmentBasis,
  type SkuCost,
} from "../../../calculation";
import type { Locale } from "../../../vocabulary";
import { landedCostWords, viewTermNames } from "../../../vocabulary/pane/landedCost";

/** A product of a shipment as it is shown and written; what is not known is undefined. */
export interface LandedCostRow {
  readonly shipment: string;
  readonly sku: string;
  readonly units: number;
  readonly goodUnits: number;
  readonly goods: number;
  readonly firstLeg: number;
  readonly tax?: number | undefined;
  readonly warehouse: number;
  readonly exchange: number;
  readonly landedTotal?: number | undefined;
  readonly landedCost?: number | undefined;
  readonly sellingCost: number;
  readonly unitProfit?: number | undefined;
  readonly soldLate?: number | undefined;
  readonly importTaxPaid?: number | undefined;
  readonly taxOrigin: string;
  readonly currency: string;
}

export interface RowSettings {
  readonly homeCurrency: string;
  readonly decimals: number;
  /** Contained in the price. */
  readonly vatRate: number;
}

export function landedCostRow(
  landedLine: LandedLine,
  { shipment, taxOrigin }: LandedShipment,
  { homeCurrency, decimals, vatRate }: RowSettings,
): LandedCostRow {
  const { line, costs, landedTotal, perUnit, tax } = landedLine;
  const sum = (amounts: readonly number[]) =>
    roundMoney(
      amounts.reduce((total, amount) => total + amount, 0),
      decimals,
    );
  const of = (...groups: readonly CostGroup[]) =>
    sum(costs.filter(({ group }) => groups.includes(group)).map(({ amount }) => amount));
  const late = costs.flatMap(({ soldAmount }) => soldAmount ?? []);
  return {
    shipment: shipment.name,
    sku: line.sku,
    units: line.units,
    goodUnits: line.goodUnits,
    goods: line.goods,
    firstLeg: of("FIRST LEG"),
    tax: landedTotal === undefined ? undefined : of("TAX"),
    warehouse: of("WAREHOUSE"),
    exchange: of("EXCHANGE"),
    landedTotal,
    landedCost: perUnit,
    sellingCost: sum(costs.filter(({ group }) => !isLanded(group)).map(({ amount }) => amount)),
    unitProfit: lineProfit(landedLine, vatRate),
    soldLate: late.length > 0 ? sum(late) : undefined,
    importTaxPaid: tax?.vat,
    taxOrigin,
    currency: homeCurrency,
  };
}

/** What one product bears of one charge, as it is written. */
export interface CostShareRow {
  readonly shipment: string;
  readonly sku: string;
  readonly costGroup: string;
  readonly costKind?: string | undefined;
  readonly costItem: string;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly chargedPer?: ChargeUnit | undefined;
  readonly exchangeRate?: number | undefined;
  readonly sharedBy?: ShipmentBasis | undefined;
  readonly share: number;
  readonly logisticsTerm?: LogisticsTerm | undefined;
  readonly sellingTerm?: SellingTerm | undefined;
}

export const costShareRows = ({ shipment, lines }: LandedShipment): CostShareRow[] =>
  lines.flatMap(({ line, costs }) =>
    costs.map((cost) => ({
      shipment: shipment.name,
      sku: line.sku,
      ...chargeOf(cost),
      sharedBy: cost.basis,
      share: cost.amount,
    })),
  );

/** Each charge of a shipment as a whole. */
export const chargeRows = ({ shipment, charges }: LandedShipment): CostShareRow[] =>
  charges.map(({ row, rate, basis, total }) => ({
    shipment: shipment.name,
    sku: "",
    ...chargeOf({
      ...kindOfCharge(row),
      item: nameOfCharge(row),
    }),
    amount: row.amount,
    currency: row.currency,
    chargedPer: row.chargedPer,
    exchangeRate: rate.rate,
    sharedBy: basis,
    share: total,
  }));

const chargeOf = (cost: Pick<SkuCost, "group" | "kind" | "item" | "charge">) => ({
  costGroup: cost.group,
  costKind: cost.kind,
  costItem: cost.item,
  amount: cost.charge?.row.amount,
  currency: cost.charge?.row.currency,
  chargedPer: cost.charge?.row.chargedPer,
  exchangeRate: cost.charge?.rate.rate,
  logisticsTerm: logisticsTermOf(cost),
  sellingTerm: sellingTermOf(cost),
});

/** A term of one of the printed sums, as it is shown and written. */
export interface CostViewRow {
  readonly shipment: string;
  readonly view: string;
  readonly term: string;
  readonly amount: number;
}

/** A printed sum term by term, its total, what it leaves out, and the total of the table both come to. */
export function costViewRows(
  shipment: string,
  view: "002-51" | "004-34",
  { terms, total, leftOut }: CostView<LogisticsTerm | SellingTerm>,
  tableTotal: number,
  locale: Locale,
): CostViewRow[] {
  const row = (term: string, amount: number) => ({ shipment, view, term, amount });
  return [
    ...terms.map(({ term, amount }) => row(viewTermNames[term][locale], amount)),
    row(landedCostWords.total[locale], total),
    row(landedCostWords.leftOut[locale], leftOut),
    row(landedCostWords.tableTotal[locale], tableTotal),
  ];
}
