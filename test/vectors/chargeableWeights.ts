import { chargeableWeight, compareLanes, freightOptions, type LaneRate } from "../../src/calculation";
import { ours, type Adapted, type Adapters } from "./adapter";

const inInches = "kilograms and centimetres only";

/** A piece whose volume counts as so many kilograms. */
const charged = (actualKg: number, volumetricKg: number, stepKg: number): Adapted => {
  const size = { lengthCm: volumetricKg * 6000, widthCm: 1, heightCm: 1, divisor: 6000 };
  return ours(chargeableWeight({ ...size, actualKg, pieces: 1, stepKg }).chargeableKg);
};

/** What a lane costs at a price of 1, which is what it charges for. */
function quoted(rate: Partial<LaneRate>, unitKg: number, unitM3: number): number {
  const lane: LaneRate = { lane: "A", quotedFor: "SHIPMENT", maxKg: 0, worstDays: 1, ...rate };
  const goods = [{ units: 1, unitKg, unitM3 }];
  const exchange = { homeCurrency: "USD", oldestRateDays: 0, rates: [] };
  const compared = compareLanes([lane], { goods, needDate: 2, asOfDate: 1 }, new Map(), exchange);
  return compared.quotes[0]?.cost ?? NaN;
}

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
  halfVolumetric: ({ actual, volumetric, share }) =>
    ours(
      quoted({ ratePerKg: 1, volumeDivisor: 6000, volumeShare: share }, actual, (volumetric * 6000) / 1e6),
    ),
  lclUnits: ({ cbm, kg, kgPerUnit }) =>
    ours(quoted({ ratePerM3: 1, volumeDivisor: 1_000_000 / kgPerUnit }, kg, cbm)),
  dimWeightIn: inInches,
  roundDimsUp: inInches,
  cubicFeet: inInches,
};
