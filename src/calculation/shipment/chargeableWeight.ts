import { roundUp } from "../numbers/rounding";
import { sourced } from "../sourced";

export const defaultPieces = sourced(1, { source: "own", checked: "2026-11-21", note: "one piece" });
export const defaultVolumeDivisor = sourced(6000, {
  source: "formulas C.10",
  checked: "2026-11-21",
  note: "cm³ a kg by air; couriers use 5000",
});
export const defaultStepKg = sourced(0.5, {
  source: "formulas C.10",
  checked: "2026-11-21",
  note: "forwarders round up to the next half kilo",
});

export interface ChargeableWeightInput {
  /** On the scales, a piece. */
  readonly actualKg: number;
  /** Outer sizes of a piece. */
  readonly lengthCm: number;
  readonly widthCm: number;
  readonly heightCm: number;
  readonly pieces: number;
  /** Cubic centimetres that count as one kilogram. */
  readonly divisor: number;
  /** The weight charged is a multiple of this; 0 charges it to the gram. */
  readonly stepKg: number;
}

export interface ChargeableWeight {
  readonly chargeableKg: number;
  /** A piece, before rounding. */
  readonly volumetricKg: number;
  readonly chargedBy: "weight" | "volume";
}

/**
 * Which weight does the carrier charge for?
 *
 *     volumetric kg = length × width × height ÷ divisor
 *     chargeable kg = max(actual, volumetric) × pieces, rounded up to the step once, at the end
 *
 * Source: 002-32 (the higher of the two weights); divisors and steps as forwarders quote them, formulas C.10.
 * Units: kg and cm of one piece in, kg of all pieces out.
 * Not for: carriers that round every piece (ask for one piece and multiply), or that charge a part of the volume only.
 * Example: 30 × 45 × 65 cm and 14 kg: 87,750 ÷ 6000 = 14.625 kg, charged as 15.
 */
export function chargeableWeight(input: ChargeableWeightInput): ChargeableWeight {
  const { actualKg, lengthCm, widthCm, heightCm, pieces, divisor, stepKg } = input;
  const volumetricKg = (lengthCm * widthCm * heightCm) / divisor;
  return {
    chargeableKg: roundUpToStep(Math.max(actualKg, volumetricKg) * pieces, stepKg),
    volumetricKg,
    chargedBy: volumetricKg > actualKg ? "volume" : "weight",
  };
}

/** The least multiple of the step not below the weight; a step of 0 leaves the weight as it is. */
export const roundUpToStep = (kg: number, stepKg: number): number =>
  stepKg > 0 ? roundUp(kg / stepKg) * stepKg : kg;
