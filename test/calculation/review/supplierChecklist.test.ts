import { type SupplierCheckLine, supplierChecklist } from "../../../src/calculation";

const points: readonly SupplierCheckLine[] = [
  { checkGroup: "STABILITY", point: "Trial order in full" }, // 001-03
  { checkGroup: "FLEXIBILITY", point: "Samples within 72 hours" }, // 001-04
  { checkGroup: "FLEXIBILITY", point: "Restocks within 15 days" },
  { checkGroup: "COMPLIANCE", point: "CE report" },
];
const answered = (supplier: string, isMet: "YES" | "NO", ...which: readonly number[]) =>
  which.map((index) => ({ ...points[index]!, supplier, isMet }));

describe("a supplier is steady, flexible and compliant (001-02)", () => {
  it("where it fulfils every point of the three groups", () => {
    const [yiwu] = supplierChecklist([...points, ...answered("Yiwu", "YES", 0, 1, 2, 3)], ["Yiwu"]);
    expect(yiwu).toMatchObject({
      state: "MET",
      groups: {
        STABILITY: { met: 1, all: 1 },
        FLEXIBILITY: { met: 2, all: 2 },
        COMPLIANCE: { met: 1, all: 1 },
      },
      failed: [],
      open: [],
    });
  });

  it("is open where nobody has asked, not fulfilled: without an answer there is none", () => {
    const [yiwu, ningbo] = supplierChecklist(
      [...points, ...answered("Yiwu", "YES", 0, 1, 2)],
      ["Yiwu", "Ningbo"],
    );
    expect(yiwu).toMatchObject({ state: "OPEN", open: ["CE report"] });
    expect(ningbo!.groups.FLEXIBILITY).toEqual({ met: 0, all: 2 });
    expect(ningbo!.open).toHaveLength(4);
  });

  it("fails by one no, and by the last answer where there are two", () => {
    const [yiwu] = supplierChecklist(
      [...points, ...answered("Yiwu", "YES", 0, 1, 2, 3), ...answered("yiwu ", "NO", 1)],
      ["Yiwu", "YIWU"],
    );
    expect(yiwu).toMatchObject({ state: "FAILED", failed: ["Samples within 72 hours"] });
    expect(supplierChecklist(points, ["Yiwu", "YIWU"])).toHaveLength(1);
  });

  it("is not judged without a list of points", () => {
    expect(supplierChecklist([], ["Yiwu"])).toEqual([]);
  });
});
