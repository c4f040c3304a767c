import fc from "fast-check";
import { chargeableWeight, type ChargeableWeightInput } from "../../../src/calculation";

const carton: ChargeableWeightInput = {
  actualKg: 14,
  lengthCm: 30,
  widthCm: 45,
  heightCm: 65,
  pieces: 1,
  divisor: 6000,
  stepKg: 0.5,
};
const kgOf = (change: Partial<ChargeableWeightInput>) =>
  chargeableWeight({ ...carton, ...change }).chargeableKg;

describe("the chargeable weight", () => {
  it("is the higher of the two weights, rounded up to the step", () => {
    expect(kgOf({})).toBe(15); // 30 × 45 × 65 ÷ 6000 = 14.625
    expect(kgOf({ actualKg: 20.2 })).toBe(20.5);
  });

  it("is rounded once, for all pieces together", () => {
    expect(kgOf({ pieces: 4, stepKg: 1 })).toBe(59); // 4 × 14.625 = 58.5, not 4 × 15
  });

  it("is left as it is where the step is 0", () => {
    expect(kgOf({ stepKg: 0 })).toBe(14.625);
  });

  it("does not rise by a step for arithmetic's dust", () => {
    expect(kgOf({ actualKg: 15.1, pieces: 3, stepKg: 0.1 })).toBeCloseTo(45.3, 9); // 15.1 × 3 is 45.300000000000004
  });

  it("says whether weight or volume decides", () => {
    expect(chargeableWeight(carton)).toMatchObject({ chargedBy: "volume", volumetricKg: 14.625 });
    expect(chargeableWeight({ ...carton, actualKg: 15 }).chargedBy).toBe("weight");
  });

  it("covers weight and volume, by less than a step more", () => {
    const size = fc.double({ min: 0.1, max: 200, noNaN: true });
    const step = fc.constantFrom(0.1, 0.5, 1);
    fc.assert(
      fc.property(size, size, size, size, step, (actualKg, lengthCm, widthCm, heightCm, stepKg) => {
        const needed = Math.max(actualKg, (lengthCm * widthCm * heightCm) / 6000);
        const charged = kgOf({ actualKg, lengthCm, widthCm, heightCm, stepKg });
        expect(charged - needed).toBeGreaterThan(-1e-6);
        expect(charged - needed).toBeLessThan(stepKg + 1e-6);
      }),
    );
  });
});
