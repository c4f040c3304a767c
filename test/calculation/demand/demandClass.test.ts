import fc from "fast-check";
import { classifyDemand } from "../../../src/calculation";

const classOf = (...units: number[]) => {
  const result = classifyDemand(Float64Array.from(units));
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};

describe("the class of demand", () => {
  it.each([
    // interval 6 ÷ 5 = 1.2
    ["SMOOTH", [4, 5, 0, 5, 6, 5]],
    // sizes 1, 1, 1, 30: CV² 3.1
    ["ERRATIC", [1, 1, 1, 30]],
    // interval 6 ÷ 2 = 3
    ["INTERMITTENT", [0, 4, 0, 0, 5, 0]],
    ["LUMPY", [0, 1, 0, 1, 0, 1, 0, 30]],
  ])("is %s for %j", (demandClass, units) => {
    expect(classOf(...units).demandClass).toBe(demandClass);
  });

  it("takes the sample deviation of the sizes, and counts the periods before the first demand", () => {
    // tsintermittent: 20 periods with 6 demands 3, 2, 5, 1, 4, 3
    const classified = classOf(0, 0, 3, 0, 0, 0, 2, 0, 5, 0, 0, 1, 0, 0, 0, 0, 4, 0, 0, 3);
    expect(classified.interval).toBeCloseTo(20 / 6, 12);
    expect(classified.squaredVariation).toBeCloseTo(2 / 9, 12); // variance 2 ÷ mean 3²
    // 14 periods with 6 demands 5, 2, 1, 7, 3, 4: variance 14 ÷ 3 ÷ mean (22 ÷ 6)²
    const other = classOf(5, 0, 0, 2, 0, 1, 0, 0, 0, 7, 3, 0, 0, 4);
    expect(other.interval).toBeCloseTo(14 / 6, 12);
    expect(other.squaredVariation).toBeCloseTo(0.347107438016529, 12);
  });

  it("leaves gaps out", () => {
    expect(classOf(NaN, 4, 5, NaN, NaN, 5)).toMatchObject({ interval: 1, demandClass: "SMOOTH" });
  });

  it("does not depend on the unit demand is counted in", () => {
    const history = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(history, (units) => {
        fc.pre(units.filter((each) => each > 0).length >= 2);
        expect(classOf(...units.map((each) => each * 8)).demandClass).toBe(classOf(...units).demandClass);
      }),
    );
  });
});

it("has no answer below two demands", () => {
  expect(classifyDemand(Float64Array.from([0, 0, 3, 0]))).toMatchObject({
    problems: [{ code: "tooFewDemands", severity: "unanswerable", params: { needed: 2, got: 1 } }],
  });
});
