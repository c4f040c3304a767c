import { decisionOf, isChanged, ownValuesOf, shownInField } from "../../../src/taskpane/forms/fields";
import { planTerms } from "../../../src/vocabulary";
import { ownSetting } from "../memoryWorkbook";

it("means the sourced defaults where nothing is typed", () => {
  expect(decisionOf(planTerms, {})).toMatchObject({
    ok: true,
    value: {
      demandDays: 365,
      peakMethod: "MAX",
      coverDays: 3,
      promoUpliftRate: 0,
      warningFactor: 1.2,
      needDate: undefined,
      batchShares: [0.7, 0.3],
      batchLeadDays: [56, 21],
      batchModes: ["SEA", "AIR"],
    },
  });
});

it("says all that is wrong at once, each of its own field", () => {
  const draft = { warningFactor: "0.5", coverDays: "soon", promoUpliftRate: "50%" };
  expect(decisionOf(planTerms, draft)).toMatchObject({
    ok: false,
    problems: [
      { field: "warningFactor", code: "belowMinimum", params: { got: 0.5, limit: 1 } },
      { field: "coverDays", code: "notANumber" },
    ],
  });
});

it("counts a field as changed only where it means something else than the default", () => {
  expect(isChanged(planTerms.promoUpliftRate, undefined)).toBe(false);
  expect(isChanged(planTerms.promoUpliftRate, "0")).toBe(false);
  expect(isChanged(planTerms.batchShares, "0.7; 0.3")).toBe(false);
  expect(isChanged(planTerms.batchShares, "60%, 40%")).toBe(true);
  expect(isChanged(planTerms.needDate, "2026-11-27")).toBe(true);
  expect(isChanged(planTerms.coverDays, "soon")).toBe(true);
});

describe("with values of the planner's own in the workbook", () => {
  const own = ownValuesOf(planTerms, {
    own: [
      ownSetting("plan.coverDays", 60, "C6"),
      ownSetting("plan.batchShares", [0.5, 0.5], "C8"),
      ownSetting("review.turnsDays", 360, "C55"),
    ],
    cells: new Map(),
    problems: [],
  });

  it("takes those of its fields, by their terms", () => {
    expect(Object.keys(own)).toEqual(["coverDays", "batchShares"]);
  });

  it("begins with them instead of the defaults; what is typed wins, and an empty field is theirs again", () => {
    expect(decisionOf(planTerms, {}, own)).toMatchObject({
      value: { coverDays: 60, batchShares: [0.5, 0.5], warningFactor: 1.2 },
    });
    expect(decisionOf(planTerms, { coverDays: "90" }, own)).toMatchObject({ value: { coverDays: 90 } });
    expect(decisionOf(planTerms, { coverDays: " " }, own)).toMatchObject({ value: { coverDays: 60 } });
    expect(shownInField(planTerms.coverDays, undefined, own.coverDays)).toBe("60");
    expect(shownInField(planTerms.batchShares, undefined, own.batchShares)).toBe("50%, 50%");
  });

  it("counts as changed in the pane what differs from the workbook's value", () => {
    expect(isChanged(planTerms.coverDays, undefined, own.coverDays)).toBe(false);
    expect(isChanged(planTerms.coverDays, "60", own.coverDays)).toBe(false);
    expect(isChanged(planTerms.coverDays, "3", own.coverDays)).toBe(true);
  });
});
