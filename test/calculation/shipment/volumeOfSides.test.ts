import { isVolumeOfSides, volumeOfSides } from "../../../src/calculation";

const carton = { lengthCm: 40, widthCm: 30, heightCm: 20 };

describe("the volume of a product's sides (002-24, C.10)", () => {
  it("is length × width × height", () => {
    expect(volumeOfSides(carton)).toBe((40 * 30 * 20) / 1_000_000);
  });

  it("is not known where a side is missing, whichever it is", () => {
    for (const side of ["lengthCm", "widthCm", "heightCm"])
      expect(volumeOfSides({ ...carton, [side]: undefined })).toBeUndefined();
  });

  it("is told apart from a volume the planner gives", () => {
    expect(isVolumeOfSides({ ...carton, unitM3: 0.024 })).toBe(true);
    expect(isVolumeOfSides({ ...carton, unitM3: 0.02 })).toBe(false);
    expect(isVolumeOfSides({ unitM3: 0.02 })).toBe(false);
  });
});
