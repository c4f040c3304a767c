import { xyzClass } from "../../../src/calculation";

const classOf = (units: number[], xLimit = 0.5, yLimit = 1) => {
  const result = xyzClass(Float64Array.from(units), { xLimit, yLimit });
  return result.ok ? result.value : result.problems[0]!.code;
};

describe("XYZ by variation", () => {
  it("divides the sample deviation by the mean, both limits included", () => {
    expect(classOf([8, 10, 12])).toBe("X"); // 2 ÷ 10
    expect(classOf([5, 10, 15])).toBe("X"); // 5 ÷ 10, the limit
    expect(classOf([0, 10, 20])).toBe("Y"); // 10 ÷ 10, the limit
    expect(classOf([0, 0, 30])).toBe("Z"); // 17.3 ÷ 10
  });

  it("takes other limits", () => {
    expect(classOf([8, 10, 12], 0.1, 0.2)).toBe("Y");
  });

  it("is Z where nothing sells, and leaves gaps out", () => {
    expect(classOf([0, 0, 0])).toBe("Z");
    expect(classOf([10, NaN, 10])).toBe("X");
  });

  it("needs two known periods, and limits in order", () => {
    expect(classOf([5, NaN])).toBe("tooFewPeriods");
    expect(classOf([1, 2], 1, 0.5)).toBe("belowMinimum");
  });
});
