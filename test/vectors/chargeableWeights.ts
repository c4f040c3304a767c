import { chargeableWeight, freightOptions } from "../../src/calculation";
import { ours, type Adapted, type Adapters } from "./adapter";

const inInches = "kilograms and centimetres only";

/** A piece whose volume counts as so many kilograms. */
const charged = (actualKg: number, volumetricKg: number, stepKg: number): Adapted => {
  const size = { lengthCm: volumetricKg * 6000, widthCm: 1, heightCm: 1, divisor: 6000 };
  return ours(chargeableWeight({ ...size, actualKg, pieces: 1, stepKg }).chargeableKg);
};

/** Forwarders' pages and calculators. */
export const chargeableWeights: Adapters = {
  volumetricFromCbm({ cbm, kgPerCbm }) {
    const lane = { mode: "AIR", ratePerKg: 1, worstDays: 1, kgPerM3: kgPerCbm };
    const shipment = { units: 1, unitKg: 1, unitM3: cbm, needDate: 2, asOfDate: 1 };
    const options = freightOptions({ ...shipment, lanes: [lane] });
    return ours(options.ok && options.value[0]!.chargeableKg);
  },
  chargeable: ({ actual, volumetric }) => charged(actual, volumetric, 0),
  chargeableStep: ({ actual, volumetric, step }) => charged(actual, volumetric, step),
  volumetric({ l, w, h, divisor }) {
    const piece = { actualKg: 0, lengthCm: l, widthCm: w, heightCm: h, pieces: 1, divisor, stepKg: 0 };
    return ours(chargeableWeight(piece).volumetricKg);
  },
  halfVolumetric: "a part of the volume is not offered",
  lclUnits: "weight or measure of sea freight is not offered",
  dimWeightIn: inInches,
  roundDimsUp: inInches,
  cubicFeet: inInches,
};
