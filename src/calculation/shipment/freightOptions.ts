import { roundUp } from "../numbers/rounding";
import { answer, refuse, type Result } from "../problem";
import { roundUpToStep } from "./chargeableWeight";

/** One way to send a shipment, as a forwarder quotes it. */
export interface Lane {
  readonly mode: string;
  /** Least and most chargeable weight the lane takes, both included; no most where it is left out or 0. */
  readonly minKg?: number | undefined;
  readonly maxKg?: number | undefined;
  readonly ratePerKg: number;
  /** From ship to shelf, in the worst case. */
  readonly worstDays: number;
  /** Kilograms a cubic metre counts as; 0 where volume is not charged. */
  readonly kgPerM3: number;
  /** Money a shipment, on top. */
  readonly fixedFee?: number | undefined;
  /** The least the weight is charged with. */
  readonly minimumCharge?: number | undefined;
  readonly stepKg?: number | undefined;
}

export interface FreightOptionsInput {
  readonly units: number;
  readonly unitKg: number;
  readonly unitM3: number;
  readonly lanes: readonly Lane[];
  /** The day the goods must be there, as a date serial. */
  readonly needDate: number;
  /** Today, or the day the goods will be ready. */
  readonly asOfDate: number;
}

export const freightStatuses = ["OK", "LATE", "WEIGHT"] as const;
/** `LATE`: should have left before the as-of date. `WEIGHT`: outside the lane's limits. */
export type FreightStatus = (typeof freightStatuses)[number];

export interface FreightOption {
  readonly mode: string;
  readonly chargeableKg: number;
  readonly cost: number;
  /** Date serial. */
  readonly shipBy: number;
  /** Days left until it must leave; negative where it is too late. */
  readonly slackDays: number;
  readonly status: FreightStatus;
}

/**
 * Which ways can this shipment go, what does each cost, and when must it leave?
 *
 *     chargeable kg = max(units × unit kg, units × unit m³ × kg per m³), rounded up to the lane's step
 *     cost          = fixed fee + max(minimum charge, rate per kg × chargeable kg)
 *     ship by       = need date − ⌈worst days⌉;  slack days = ship by − as-of date
 *
 * The cheapest first, ways that cannot be taken after those that can. A way both too heavy and too late says `WEIGHT`:
 * that one no earlier order would have helped.
 *
 * Source: 001-14 to 001-18 (modes by weight, price and days); requirements A.6-22: the printed weight bands leave gaps,
 * so every way whose limits fit is compared by cost. Days are the worst case, 002-39.
 * Units: the limits are of the whole shipment; for parcels sent singly ask with one unit.
 * Not for: container rates, which do not go by weight.
 * Example: 100 units of 0.5 kg and 0.004 m³ at 167 kg a m³: max(50, 66.8) = 66.8 kg; at 40 a kg, 2,672.
 */
export function freightOptions(input: FreightOptionsInput): Result<FreightOption[]> {
  const { lanes, unitM3 } = input;
  if (lanes.length === 0) return refuse("emptyAnswer", { field: "lanes" });
  if (unitM3 === 0 && lanes.some(({ kgPerM3 }) => kgPerM3 > 0))
    return refuse("notAbove", { field: "unitM3", params: { got: 0, limit: 0 } });
  const rank = ({ status }: FreightOption) => (status === "OK" ? 0 : 1);
  return answer(lanes.map((lane) => quote(lane, input)).sort((a, b) => rank(a) - rank(b) || a.cost - b.cost));
}

function quote(
  lane: Lane,
  { units, unitKg, unitM3, needDate, asOfDate }: FreightOptionsInput,
): FreightOption {
  const { mode, ratePerKg, worstDays, kgPerM3, fixedFee = 0, minimumCharge = 0, stepKg = 0 } = lane;
  const chargeableKg = roundUpToStep(Math.max(units * unitKg, units * unitM3 * kgPerM3), stepKg);
  const shipBy = needDate - roundUp(worstDays);
  const slackDays = shipBy - asOfDate;
  return {
    mode,
    chargeableKg,
    cost: fixedFee + Math.max(minimumCharge, ratePerKg * chargeableKg),
    shipBy,
    slackDays,
    status: !fits(chargeableKg, lane) ? "WEIGHT" : slackDays < 0 ? "LATE" : "OK",
  };
}

/** Arithmetic's dust must not push a shipment of exactly 20 kg over a limit of 20. */
function fits(kg: number, { minKg = 0, maxKg = 0 }: Lane): boolean {
  const dust = 1e-9 * Math.max(1, kg);
  return kg >= minKg - dust && (maxKg === 0 || kg <= maxKg + dust);
}
