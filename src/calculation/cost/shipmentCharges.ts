import { roundMoney, splitMoney } from "../numbers/money";
import { normaliseShares } from "../numbers/split";
import { aboutField } from "../placed";
import { answer, refuse, refuseAll, type Problem, type Result } from "../problem";
import type { ChargeRow, ChargeUnit, ShipmentBasis } from "./chargeRow";
import { nameOfCharge } from "./costRows";
import { exchangeRateOn, type ExchangeRates, type RateUsed } from "./exchangeRates";
import type { Shipment, ShipmentLine } from "./shipments";

/** What sharing needs to know besides the shipment. */
export interface SharingRules {
  readonly rates: ExchangeRates;
  readonly decimals: number;
  /** What a cubic metre counts as where a charge goes by chargeable weight. */
  readonly kgPerM3: number;
  readonly unitsPerOrder: number;
  /** For which part of its CIF value a shipment is insured. */
  readonly insuredShare: number;
}

/** A charge of a shipment, in home money, and each line's part of it. */
export interface SharedCharge {
  readonly row: ChargeRow;
  readonly rate: RateUsed;
  readonly total: number;
  /** Undefined where the shipment has one line only, which bears all of it. */
  readonly basis?: ShipmentBasis | undefined;
  /** In the order of the shipment's lines; they add up to the total. */
  readonly parts: readonly number[];
  /** Of a charge that came after the goods arrived: the parts of units that were sold before it. */
  readonly soldParts?: readonly number[] | undefined;
}

/** A rate is shared by what it is charged for. */
const basisOfUnit: Readonly<Partial<Record<ChargeUnit, ShipmentBasis>>> = {
  UNIT: "QTY",
  KG: "WEIGHT",
  CBM: "VOLUME",
  CHARGEABLE: "CHARGEABLE",
  ORDER: "QTY",
};

/** Which column of which table holds what a basis measures. */
const fieldsOf: Readonly<Partial<Record<ShipmentBasis, readonly ("unitKg" | "unitM3" | "manualShare")[]>>> = {
  WEIGHT: ["unitKg"],
  VOLUME: ["unitM3"],
  CHARGEABLE: ["unitKg", "unitM3"],
  MANUAL: ["manualShare"],
};

/**
 * What does one charge come to for a shipment, and which part of it does each SKU bear?
 *
 *     total = amount × units | kg | m³ | chargeable kg | orders of the shipment, or the amount itself, × exchange rate
 *             × the part of them it falls on
 *     part  = total × the line's measure ÷ the same of all lines, in cents, the rest by largest remainder
 *     of a late charge: sold part = part × (good units − units left) ÷ good units
 *
 * A charge after the day of arrival is late: the part of units sold before it is a cost of those sales and raises the value
 * of nothing in stock. `measures` is what each line has of something that only the charge's own topic knows: time in store,
 * insured value.
 *
 * Source: 002-31, 002-32 (chargeable weight), 002-51; formulas C.10 (bases, largest remainder, late costs as Odoo's first
 * in, first out).
 * Units: home money; exact to the decimals. A price's share is taken of the good units.
 * Not for: charges by the month.
 * Example: 1,500 by weight over 250 × 20 kg, 200 × 15 kg and 180 × 5 kg: 842.70, 505.62 and 151.68.
 */
export function shareCharge(
  row: ChargeRow,
  shipment: Shipment,
  rules: SharingRules,
  measures?: readonly number[],
): Result<SharedCharge> {
  const { lines, shipDate } = shipment;
  const rate = exchangeRateOn(row.currency, row.chargedOn ?? shipDate, rules.rates);
  const placed = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, ...aboutField(row, "currency", problem.params) }));
  if (!rate.ok) return refuseAll(placed(rate.problems));
  const shared =
    measures !== undefined
      ? answer(sharesOf(amountOf(row) * rate.value.rate, measures, rules.decimals))
      : row.chargedPer === "PRICE"
        ? sharesOfPrice(row, lines, rules.decimals)
        : sharesOfMeasure(row, lines, rate.value.rate, rules);
  if (!shared.ok) return shared;
  const late = soldParts(row, shipment, shared.value.parts, rules.decimals);
  if (!late.ok) return late;
  return answer({ row, rate: rate.value, ...shared.value, soldParts: late.value }, placed(rate.warnings));
}

type Shared = Pick<SharedCharge, "total" | "basis" | "parts">;

/** What one of a measure costs, counted over all of them: 8% remote addresses at 20 are 1.6 an order. */
const amountOf = ({ amount, affectedShare = 1 }: ChargeRow): number => amount * affectedShare;

function sharesOf(amount: number, measures: readonly number[], decimals: number): Shared {
  const total = roundMoney(amount * measures.reduce((sum, measure) => sum + measure, 0), decimals);
  return { total, parts: splitMoney(total, measures, decimals) };
}

function sharesOfMeasure(
  row: ChargeRow,
  lines: readonly ShipmentLine[],
  rate: number,
  rules: SharingRules,
): Result<Shared> {
  const { decimals, unitsPerOrder } = rules;
  const basis = basisOfUnit[row.chargedPer] ?? row.sharedBy;
  if (row.chargedPer === "SHIPMENT" && lines.length === 1) {
    const total = roundMoney(amountOf(row) * rate, decimals);
    return answer({ total, basis: undefined, parts: [total] });
  }
  if (basis === undefined) return refuse("missing", aboutField(row, "sharedBy"));
  const weights = weightsBy(basis, row, lines, rules);
  if (!weights.ok) return weights;
  const measure = weights.value.reduce((sum, weight) => sum + weight, 0);
  const count =
    row.chargedPer === "SHIPMENT" ? 1 : row.chargedPer === "ORDER" ? measure / unitsPerOrder : measure;
  const total = roundMoney(amountOf(row) * count * rate, decimals);
  return answer({ total, basis, parts: splitMoney(total, weights.value, decimals) });
}

/** A fraction of the price is money of each SKU's own, rounded SKU by SKU. */
function sharesOfPrice(row: ChargeRow, lines: readonly ShipmentLine[], decimals: number): Result<Shared> {
  const unpriced = lines.filter(({ price }) => price === undefined);
  if (unpriced.length > 0) return missingMeasure("price", row, unpriced);
  const parts = lines.map(({ price = 0, goodUnits }) =>
    roundMoney(amountOf(row) * price * goodUnits, decimals),
  );
  const total = roundMoney(
    parts.reduce((sum, part) => sum + part, 0),
    decimals,
  );
  return answer({ total, parts });
}

/** The lines' measures by which a charge is shared. */
function weightsBy(
  basis: ShipmentBasis,
  row: ChargeRow,
  lines: readonly ShipmentLine[],
  { kgPerM3 }: SharingRules,
): Result<readonly number[]> {
  const measures = lines.map((line) => measureOf(line, basis, kgPerM3));
  for (const field of fieldsOf[basis] ?? []) {
    const without = lines.filter((line) => known(line, field) === undefined);
    if (without.length > 0) return missingMeasure(field, row, without);
  }
  const weights = measures.map((measure = 0) => measure);
  if (basis === "MANUAL") {
    const shares = normaliseShares(weights, "manualShare");
    return shares.ok
      ? shares
      : refuseAll(
          shares.problems.map((problem) => ({
            ...problem,
            ...aboutField(lines[0], "manualShare", problem.params),
          })),
        );
  }
  return weights.reduce((sum, weight) => sum + weight, 0) > 1e-9
    ? answer(weights)
    : refuse("weightsAddUpToNothing", aboutField(row, "sharedBy"));
}

function measureOf(line: ShipmentLine, basis: ShipmentBasis, kgPerM3: number): number | undefined {
  const { kg, m3 } = line;
  switch (basis) {
    case "QTY":
      return line.units;
    case "VALUE":
      return line.goods;
    case "WEIGHT":
      return kg;
    case "VOLUME":
      return m3;
    case "CHARGEABLE":
      return kg === undefined || m3 === undefined ? undefined : Math.max(kg, m3 * kgPerM3);
    case "MANUAL":
      return line.manualShare;
    case "EQUAL":
      return 1;
  }
}

const known = (line: ShipmentLine, field: "unitKg" | "unitM3" | "manualShare"): number | undefined =>
  field === "unitKg" ? line.kg : field === "unitM3" ? line.m3 : line.manualShare;

/** Named SKU by SKU, each with the cell to fill in: its product's, or the shipment's own for a share by hand. */
function missingMeasure(field: string, row: ChargeRow, without: readonly ShipmentLine[]) {
  return refuseAll(
    without.map((line) => ({
      code: "measureOfSkuMissing" as const,
      severity: "error" as const,
      ...aboutField(field === "manualShare" ? line : line.product, field, {
        sku: line.sku,
        charge: nameOfCharge(row),
      }),
    })),
  );
}

function soldParts(
  row: ChargeRow,
  { lines, arrivalDate }: Shipment,
  parts: readonly number[],
  decimals: number,
): Result<readonly number[] | undefined> {
  const isLate = arrivalDate !== undefined && row.chargedOn !== undefined && row.chargedOn > arrivalDate;
  if (!isLate) return answer(undefined);
  const unsaid = lines.find(({ leftUnits }) => leftUnits === undefined);
  if (unsaid)
    return refuse(
      "leftUnitsNeeded",
      aboutField(unsaid, "leftUnits", { sku: unsaid.sku, charge: nameOfCharge(row) }),
    );
  return answer(
    lines.map(({ goodUnits, leftUnits = 0 }, index) =>
      goodUnits > 0
        ? splitMoney(parts[index], [leftUnits, goodUnits - leftUnits], decimals)[1]
        : parts[index],
    ),
  );
}
