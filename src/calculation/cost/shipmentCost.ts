import { roundMoney } from "../numbers/money";
import { aboutField } from "../placed";
import { refuse, type Problem } from "../problem";
import type { ChargeRow, ShipmentBasis } from "./chargeRow";
import { kindOfCharge, nameOfCharge, rowsOfShipment } from "./costRows";
import type { CostKind } from "./costTerms";
import { costViews, isLanded, type CostOfAKind, type CostViews } from "./costViews";
import { importTaxes, type CustomsValue, type LineTax } from "./importTax";
import { chargesOfShipment, customsValues } from "./chargesOfShipment";
import { type SharedCharge, type SharingRules } from "./shipmentCharges";
import type { Shipment, ShipmentLine } from "./shipments";
import type { TaxRate } from "./taxRate";
import { isOrderTaxMarket } from "./taxRates";

export interface CostingRules extends SharingRules {
  readonly taxRates: readonly TaxRate[];
  /** A recoverable VAT is cash, not cost. */
  readonly taxRecoverable: boolean;
}

/**
 * Where a shipment's import tax comes from: worked out by rates, charged by a row of the cost table, in the freight (DDP),
 * due for each order out of the bonded zone, or not known.
 */
export const taxOrigins = ["RATES", "CHARGED", "IN FREIGHT", "PER ORDER", "UNKNOWN"] as const;
export type TaxOrigin = (typeof taxOrigins)[number];

/** One line of the one table of costs: what one SKU bears of one charge. */
export interface SkuCost extends CostOfAKind {
  readonly item: string;
  /** Home money, rounded to the decimals. */
  readonly amount: number;
  readonly basis?: ShipmentBasis | undefined;
  /** The charge it is a part of; none for goods and for tax that was worked out by rates. */
  readonly charge?: SharedCharge | undefined;
  /** Of a late charge: what fell on units sold before it. */
  readonly soldAmount?: number | undefined;
}

export interface LandedLine {
  readonly line: ShipmentLine;
  readonly costs: readonly SkuCost[];
  /** All that makes up the landed cost; undefined where a tax is not known. */
  readonly landedTotal?: number | undefined;
  /** Of a good unit, not rounded. */
  readonly perUnit?: number | undefined;
  /** Goods, freight, warehouse and selling costs together. */
  readonly fullTotal?: number | undefined;
  readonly tax?: LineTax | undefined;
}

export interface LandedShipment {
  readonly shipment: Shipment;
  readonly taxOrigin: TaxOrigin;
  readonly lines: readonly LandedLine[];
  readonly charges: readonly SharedCharge[];
  /** For each line, what customs take its value from. */
  readonly values: readonly CustomsValue[];
  readonly views: CostViews;
  /** A charge that was left out, or a rate that is not known; there are none where the cost is whole. */
  readonly problems: readonly Problem[];
}

/**
 * What does each SKU of a shipment cost, landed and sellable, and what sold, with every charge shared to the cent?
 *
 *     landed cost a unit = (goods + Σ parts of first leg, tax, warehouse and exchange) ÷ good units
 *
 * Import tax counts once. It is worked out by rates, unless a row of the cost table states what was charged; freight
 * delivered duty paid has it inside, so that duty rows beside it are named and left out; goods in a bonded zone (1210) bear
 * none, because the buyer pays with each order. VAT that is recoverable is no cost. Storage counts for the days the goods lie
 * there, and a premium as a rate of the insured value.
 *
 * Source: 002-51, 004-34, 002-33 and 001-28 (DDP or not), 002-31, 002-34, 002-35, 002-36, 000-35, 000-36, 004-27 to 004-29;
 * requirements A.6-17, A.6-19; formulas C.10.
 * Units: home money; every charge adds up to its total over the SKUs.
 * Example: test/calculation/cost/shipmentCost.test.ts works one out by hand.
 */
export function shipmentCost(
  shipment: Shipment,
  costRows: readonly ChargeRow[],
  rules: CostingRules,
): LandedShipment {
  const { lines } = shipment;
  const chosen = rowsOfShipment(costRows, shipment.name, shipment.shipDate);
  const problems: Problem[] = [...chosen.problems];
  const { rows, taxOrigin } = guardTax(shipment, chosen.rows, problems);
  const charges = chargesOfShipment(shipment, rows, costRows, rules, problems);
  const values = customsValues(lines, charges);
  const taxes =
    taxOrigin === "RATES" && shipment.market !== undefined
      ? importTaxes(
          { ...shipment, market: shipment.market },
          values,
          rules.taxRates,
          rules.rates,
          rules.decimals,
        )
      : undefined;
  problems.push(...(taxes?.problems ?? []));
  const isTaxKnown = taxOrigin !== "UNKNOWN";
  const landed = lines.map((line, index): LandedLine => {
    const tax = taxes?.lines[index];
    const costs = costsOf(line, index, charges, tax, rules);
    if (!isTaxKnown || (taxes && tax === undefined)) return { line, costs };
    const sum = (chosenCosts: readonly SkuCost[]) =>
      roundMoney(
        chosenCosts.reduce((total, { amount }) => total + amount, 0),
        rules.decimals,
      );
    const landedTotal = sum(costs.filter(({ group }) => isLanded(group)));
    const perUnit = line.goodUnits > 0 ? landedTotal / line.goodUnits : undefined;
    return { line, costs, landedTotal, perUnit, fullTotal: sum(costs), tax };
  });
  const views = costViews(
    landed.flatMap(({ costs }) => costs),
    rules.decimals,
  );
  return { shipment, taxOrigin, lines: landed, charges, values, views, problems };
}

const taxKindsOfCost: ReadonlySet<CostKind | undefined> = new Set<CostKind>(["DUTY", "IMPORT TAX"]);

/** Says where the tax comes from, and leaves out rows by which it would count twice or in the wrong world. */
function guardTax(shipment: Shipment, rows: readonly ChargeRow[], problems: Problem[]) {
  const isTax = (row: ChargeRow) => taxKindsOfCost.has(row.costKind);
  const leaveOut = (code: "dutyTwice" | "taxWorldsMixed"): readonly ChargeRow[] =>
    rows.filter((row) => {
      if (!isTax(row)) return true;
      const params = { shipment: shipment.name, charge: nameOfCharge(row) };
      problems.push(...refuse(code, aboutField(row, "costKind", params)).problems);
      return false;
    });
  if (shipment.market !== undefined && isOrderTaxMarket(shipment.market))
    return { rows: leaveOut("taxWorldsMixed"), taxOrigin: "PER ORDER" as TaxOrigin };
  if (rows.some(({ includesDuty }) => includesDuty))
    return { rows: leaveOut("dutyTwice"), taxOrigin: "IN FREIGHT" as TaxOrigin };
  if (rows.some(isTax)) return { rows, taxOrigin: "CHARGED" as TaxOrigin };
  if (shipment.market !== undefined) return { rows, taxOrigin: "RATES" as TaxOrigin };
  problems.push(...refuse("missing", aboutField(shipment.lines[0], "market")).problems);
  return { rows, taxOrigin: "UNKNOWN" as TaxOrigin };
}

function costsOf(
  { goods }: ShipmentLine,
  index: number,
  charges: readonly SharedCharge[],
  tax: LineTax | undefined,
  { taxRecoverable }: CostingRules,
): SkuCost[] {
  const charged = charges
    // A recoverable import tax that was charged is cash like one that was worked out.
    .filter(({ row }) => !(taxRecoverable && row.costKind === "IMPORT TAX"))
    .map((charge) => ({
      ...kindOfCharge(charge.row),
      item: nameOfCharge(charge.row),
      amount: charge.parts[index],
      basis: charge.basis,
      charge,
      soldAmount: charge.soldParts?.[index],
    }));
  const taxed = (tax?.parts ?? [])
    .filter(({ kind }) => kind !== "VAT" || !taxRecoverable)
    .map(({ kind, layer, amount }) => ({
      group: "TAX" as const,
      kind:
        kind === "VAT"
          ? ("IMPORT TAX" as const)
          : kind === "FEE"
            ? ("CLEARANCE" as const)
            : ("DUTY" as const),
      item: layer,
      amount,
    }));
  return [{ group: "GOODS", item: "GOODS", amount: goods }, ...charged, ...taxed];
}
