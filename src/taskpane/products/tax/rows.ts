import { cbecTaxShare, type LandedShipment, type OrderTax, type TaxKind } from "../../../calculation";
import { cbecTerms, taxRateTerms, type Locale, type Term } from "../../../vocabulary";
import { regimeNames, taxWords } from "../../../vocabulary/pane/tax";
import { effectiveRate, taxBase } from "../../../vocabulary/terms/costResults";
import { choiceName, figure, percent } from "../../forms/figures";
import { formulaShown, type Working } from "../../parts/workings";

/** One rate on one product of a shipment, as it is shown and written. */
export interface ImportTaxRow {
  readonly key: string;
  readonly shipment: string;
  readonly sku: string;
  readonly market?: string | undefined;
  readonly hsCode?: string | undefined;
  readonly taxKind: TaxKind;
  readonly layer: string;
  readonly base: number;
  readonly taxRate?: number | undefined;
  readonly taxAmount: number;
  readonly source?: string | undefined;
}

export const importTaxRows = ({ shipment, lines }: LandedShipment): ImportTaxRow[] =>
  lines.flatMap(({ line, tax }) =>
    (tax?.parts ?? []).map(({ kind, layer, base, rate, amount, source }, index) => ({
      key: `${shipment.name} ${line.sku} ${index}`,
      shipment: shipment.name,
      sku: line.sku,
      market: shipment.market,
      hsCode: line.hsCode,
      taxKind: kind,
      layer,
      base,
      taxRate: rate,
      taxAmount: amount,
      source,
    })),
  );

/** A product of a shipment with all that is due on it, as it is shown. */
export interface ProductTaxRow {
  readonly key: string;
  readonly shipment: string;
  readonly sku: string;
  readonly market?: string | undefined;
  readonly hsCode?: string | undefined;
  readonly taxAmount: number;
}

export const productTaxRows = (landed: LandedShipment): ProductTaxRow[] =>
  landed.lines.flatMap(({ line, tax }) =>
    tax === undefined
      ? []
      : [
          {
            key: `${landed.shipment.name} ${line.sku}`,
            shipment: landed.shipment.name,
            sku: line.sku,
            market: landed.shipment.market,
            hsCode: line.hsCode,
            taxAmount: tax.parts.reduce((sum, { amount }) => sum + amount, 0),
          },
        ],
  );

const importTerms: Readonly<Record<string, Term<unknown>>> = { base: taxBase, taxRate: taxRateTerms.taxRate };

/** Why each rate comes to what it does: its base times the rate, and where the rate comes from. */
export const importTaxWorkings = (rows: readonly ImportTaxRow[], locale: Locale): Working[] =>
  rows.map((row) => {
    const value = figure(row.taxAmount, locale, 2);
    return {
      key: row.key,
      label: `${choiceName(taxRateTerms.taxKind, row.taxKind, locale)} · ${row.layer}`,
      value,
      // A fee has its least and most, and a tariff line its amount: there the rate alone does not give it.
      ...(isRateAlone(row) && {
        formula: formulaShown("{base} × {taxRate}", importTerms, { ...row }, locale, value),
      }),
      source: [row.source, "C.9"].filter((each) => each !== undefined && each !== "").join(" · "),
    };
  });

const isRateAlone = ({ base, taxRate, taxAmount: due }: ImportTaxRow): boolean =>
  taxRate !== undefined && Math.abs(base * taxRate - due) <= 0.01;

const orderTerms: Readonly<Record<string, Term<unknown>>> = {
  orderValue: cbecTerms.orderValue,
  vatRate: cbecTerms.chinaVatRate,
  consumptionTaxRate: cbecTerms.consumptionTaxRate,
  dutyRate: cbecTerms.fullDutyRate,
};
const withinLimits = `{orderValue} × ({vatRate} + {consumptionTaxRate}) ÷ (1 − {consumptionTaxRate}) × ${cbecTaxShare.value}`;
const aboveLimits =
  "{orderValue} × ({dutyRate} + {vatRate} + {consumptionTaxRate} + {dutyRate} × {vatRate}) ÷ (1 − {consumptionTaxRate})";

/** Why the buyer's tax is what it is, and by which channel the order comes in. */
export function orderTaxWorkings(tax: OrderTax, locale: Locale): Working[] {
  const value = figure(tax.tax, locale, 2);
  const signs = tax.withinLimits ? withinLimits : aboveLimits;
  const isEstimate = tax.regime === "GENERAL TRADE";
  return [
    {
      key: "tax",
      label: cbecTerms.cbecTax.label[locale],
      value,
      formula: formulaShown(signs, orderTerms, { ...tax }, locale, value),
      notes: [
        regimeNames[tax.regime][locale],
        `${effectiveRate.label[locale]} ${percent(tax.effectiveRate, locale)}`,
        ...(isEstimate ? [taxWords.generalTrade[locale]] : []),
      ],
      source: "财关税〔2016〕18号, 〔2018〕49号, C.9",
    },
  ];
}
