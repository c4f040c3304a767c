import fc from "fast-check";
import {
  batchSplit,
  defaultBatchLeadDays,
  defaultBatchModes,
  defaultBatchShares,
  type BatchSplitInput,
} from "../../../src/calculation";

const blackFriday2026 = 46353; // 27 November 2026
const input: BatchSplitInput = {
  totalUnits: 1000,
  needDate: blackFriday2026,
  shares: defaultBatchShares.value,
  leadDays: defaultBatchLeadDays.value,
  modes: defaultBatchModes.value,
  packSize: 1,
};

describe("splitting an order into batches", () => {
  it("sends 70% by sea 8 weeks ahead and 30% by air 3 weeks ahead (002-11, 002-23, 004-22)", () => {
    expect(batchSplit(input)).toMatchObject({
      value: [
        { batch: 1, mode: "SEA", units: 700, shipBy: blackFriday2026 - 8 * 7, arriveBy: blackFriday2026 },
        { batch: 2, mode: "AIR", units: 300, shipBy: blackFriday2026 - 3 * 7, arriveBy: blackFriday2026 },
      ],
    });
  });

  it("reads one share as that and the rest", () => {
    expect(batchSplit({ ...input, shares: [0.6] })).toMatchObject({
      value: [{ units: 600 }, { units: 400 }],
    });
  });

  it("leaves a day earlier for a part of a day", () => {
    expect(batchSplit({ ...input, leadDays: [56.2, 21] })).toMatchObject({
      value: [{ shipBy: blackFriday2026 - 57 }, {}],
    });
  });

  it("asks for lead days and modes where there are more than two batches", () => {
    expect(batchSplit({ ...input, shares: [0.5, 0.3, 0.2] })).toMatchObject({
      problems: [{ code: "needsBatchLeadDaysAndModes", field: "leadDays", params: { needed: 3, got: 2 } }],
    });
    expect(batchSplit({ ...input, shares: [0.5, 0.3, 0.2], leadDays: [60, 30, 10] })).toMatchObject({
      problems: [{ code: "needsBatchLeadDaysAndModes", field: "modes", params: { needed: 3, got: 2 } }],
    });
  });

  it("ships every unit once and nothing after the need date", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (totalUnits, share, packSize) => {
          const result = batchSplit({ ...input, totalUnits, shares: [share], packSize });
          const batches = result.ok ? result.value : [];
          expect(batches.reduce((sum, { units }) => sum + units, 0)).toBe(totalUnits);
          batches.forEach(({ shipBy, arriveBy }) => expect(shipBy).toBeLessThanOrEqual(arriveBy));
        },
      ),
    );
  });
});
