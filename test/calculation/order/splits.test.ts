import fc from "fast-check";
import { allocateStock, splitCost, splitUnits } from "../../../src/calculation";

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe("splitting units and costs", () => {
  it("splits 2:5:3, and whole packs with the loose rest first", () => {
    expect(splitUnits({ totalUnits: 100, weights: [2, 5, 3], packSize: 1 })).toMatchObject({
      value: [20, 50, 30],
    });
    expect(splitUnits({ totalUnits: 105, weights: [0, 0.7, 0.3], packSize: 10 })).toMatchObject({
      value: [0, 75, 30],
    });
  });

  it("splits a credit like a cost", () => {
    // Odoo: −50 over quantities 5 and 10
    expect(splitCost({ totalCost: -50, weights: [5, 10], decimals: 2 })).toMatchObject({
      value: [-16.67, -33.33],
    });
  });

  it.each([[[0, 0]], [[100.1, 200.2, -300.3]]])("refuses weights %j that add up to nothing", (weights) => {
    const refusal = { problems: [{ code: "weightsAddUpToNothing", field: "weights" }] };
    expect(splitUnits({ totalUnits: 5, weights, packSize: 1 })).toMatchObject(refusal);
    expect(splitCost({ totalCost: 5, weights, decimals: 2 })).toMatchObject(refusal);
  });

  it("refuses weights too large to add up", () => {
    expect(splitUnits({ totalUnits: 5, weights: [1e308, 1e308], packSize: 1 })).toMatchObject({
      problems: [{ code: "answerTooLarge" }],
    });
  });
});

describe("sharing scarce stock out", () => {
  const allocate = (availableUnits: number, needs: number[], priorities?: number[], packSize = 1) => {
    const result = allocateStock({ availableUnits, needs, priorities, packSize });
    return result.ok ? result.value : result.problems;
  };

  it("splits by need where there is not enough, and gives all where there is", () => {
    expect(allocate(100, [80, 40])).toEqual([67, 33]); // 66.7 and 33.3
    expect(allocate(200, [80, 40])).toEqual([80, 40]);
  });

  it("serves the first priority in full before the next", () => {
    expect(allocate(100, [80, 40, 30], [2, 1, 1])).toEqual([100 - 70, 40, 30]);
    expect(allocate(50, [80, 40, 30], [2, 1, 1])).toEqual([0, 29, 21]); // 50 × 40/70 = 28.6
  });

  it("gives whole packs only, and never more than is needed", () => {
    expect(allocate(100, [25, 38], undefined, 10)).toEqual([20, 30]);
    expect(allocate(100, [3.5])).toEqual([3]);
  });

  it("asks for a priority for each need", () => {
    expect(allocate(100, [80, 40], [1])).toMatchObject([
      { code: "lengthsDiffer", field: "priorities", params: { got: 1, needed: 2 } },
    ]);
  });

  it("gives away all there is or all that is needed, and nobody more than that", () => {
    const rows = fc.array(
      fc.record({ need: fc.integer({ min: 0, max: 500 }), priority: fc.integer({ min: 1, max: 4 }) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), rows, (available, list) => {
        const needs = list.map(({ need }) => need);
        const given = allocate(
          available,
          needs,
          list.map(({ priority }) => priority),
        ) as number[];
        expect(sum(given)).toBe(Math.min(available, sum(needs)));
        given.forEach((units, row) => expect(units).toBeLessThanOrEqual(needs[row]!));
        list.forEach(({ priority }, row) => {
          const isServed = given[row] === needs[row];
          const laterGotSome = list.some((other, i) => other.priority > priority && given[i]! > 0);
          expect(isServed || !laterGotSome).toBe(true);
        });
      }),
    );
  });
});
