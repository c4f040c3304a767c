import fc from "fast-check";
import { abcClass, type AbcInput } from "../../../src/calculation";

const classesOf = (values: number[], change: Partial<AbcInput> = {}) => {
  const result = abcClass({ values, by: "VALUE", ...change });
  return result.ok ? result.value.join("") : result.problems[0]!.code;
};

describe("ABC by value", () => {
  it("goes by the share before the item", () => {
    expect(classesOf([70, 15, 10, 5])).toBe("AABC"); // before them lie 0, 70%, 85%, 95%
    expect(classesOf([5, 70, 10, 15])).toBe("CABA");
  });

  it("is B for what comes after exactly 80%, though 0.1 + 0.7 is less than 0.8", () => {
    expect(classesOf([0.7, 0.1, 0.1, 0.1])).toBe("AABB");
  });

  it("has an A even where one item is nearly all, or nothing shall be A", () => {
    expect(classesOf([99, 1])).toBe("AC");
    expect(classesOf([5, 4], { aCutoff: 0 })).toBe("AB");
  });

  it("puts what brings nothing or a loss into C, and only that where nothing brings anything", () => {
    expect(classesOf([10, 0, -5])).toBe("ACC");
    expect(classesOf([0, -1])).toBe("CC");
  });

  it("keeps the order of the sheet among equal values", () => {
    expect(classesOf([1, 1, 1, 1, 1])).toBe("AAAAB");
  });

  it("never gives a lower value a better class", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 1000 }), { minLength: 1, maxLength: 50 }), (values) => {
        const classes = classesOf(values);
        const ranked = values.map((value, i) => ({ value, class: classes[i]! }));
        ranked.sort((a, b) => b.value - a.value || a.class.localeCompare(b.class));
        expect(ranked.map((each) => each.class)).toEqual(ranked.map((each) => each.class).sort());
      }),
    );
  });
});

describe("ABC by count", () => {
  it("takes 20%, 30% and 50% of the items where nothing is said", () => {
    // Heizer & Render, example 12.1
    const values = [90000, 77000, 26350, 15001, 12500, 8502, 1200, 850, 504, 150];
    expect(classesOf(values, { by: "COUNT" })).toBe("AABBBCCCCC");
  });

  it("gives the half item to the better class: 15 are 3, 5 and 7", () => {
    const fifteen = Array.from({ length: 15 }, (_, i) => 15 - i);
    expect(classesOf(fifteen, { by: "COUNT" })).toBe("AAABBBBBCCCCCCC");
  });

  it("takes cut-offs of its own, and C for what brings nothing", () => {
    expect(classesOf([4, 3, 2, 0], { by: "COUNT", aCutoff: 0.25, bCutoff: 1 })).toBe("ABBC");
  });
});

it("refuses a B cut-off below the A cut-off", () => {
  expect(classesOf([1], { aCutoff: 0.9, bCutoff: 0.8 })).toBe("belowMinimum");
});
