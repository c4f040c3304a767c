import {
  isChanged,
  ownPlanSettings,
  saidOfSetting,
  settingFields,
  settingsOf,
  shownInField,
} from "../../../src/taskpane/today/settings";

const fieldOf = (key: string) => settingFields.find((field) => field.key === key)!;

it("means the sourced defaults where nothing is typed", () => {
  expect(settingsOf({})).toMatchObject({
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
  const settings = settingsOf({ warningFactor: "0.5", coverDays: "soon", promoUpliftRate: "50%" });
  expect(settings).toMatchObject({
    ok: false,
    problems: [
      { field: "warningFactor", code: "belowMinimum", params: { got: 0.5, limit: 1 } },
      { field: "coverDays", code: "notANumber" },
    ],
  });
});

it("counts a setting as the planner's own only where it means something else than the default", () => {
  expect(isChanged(fieldOf("promoUpliftRate"), {})).toBe(false);
  expect(isChanged(fieldOf("promoUpliftRate"), { promoUpliftRate: "0" })).toBe(false);
  expect(isChanged(fieldOf("batchShares"), { batchShares: "0.7; 0.3" })).toBe(false);
  expect(isChanged(fieldOf("batchShares"), { batchShares: "60%, 40%" })).toBe(true);
  expect(isChanged(fieldOf("needDate"), { needDate: "2026-11-27" })).toBe(true);
  expect(isChanged(fieldOf("coverDays"), { coverDays: "soon" })).toBe(true);
});

it("says a problem of the splitting into batches under the field it comes from", () => {
  const problem = { code: "sharesDoNotSum", severity: "error", field: "shares" } as const;
  expect(saidOfSetting(problem).field).toBe("batchShares");
  expect(saidOfSetting({ ...problem, field: "coverDays" }).field).toBe("coverDays");
});

describe("with values of the planner's own in the workbook", () => {
  const own = ownPlanSettings({
    own: [
      { key: "plan.coverDays", value: 60, at: { sheet: "Settings", cell: "C6" } },
      { key: "plan.batchShares", value: [0.5, 0.5], at: { sheet: "Settings", cell: "C8" } },
      { key: "review.turnsDays", value: 360, at: { sheet: "Settings", cell: "C55" } },
    ],
    problems: [],
  });

  it("begins with them instead of the defaults; what is typed wins, and an empty field is theirs again", () => {
    expect(settingsOf({}, own)).toMatchObject({
      value: { coverDays: 60, batchShares: [0.5, 0.5], warningFactor: 1.2 },
    });
    expect(settingsOf({ coverDays: "90" }, own)).toMatchObject({ value: { coverDays: 90 } });
    expect(settingsOf({ coverDays: " " }, own)).toMatchObject({ value: { coverDays: 60 } });
    expect(shownInField(fieldOf("coverDays"), {}, own)).toBe("60");
    expect(shownInField(fieldOf("batchShares"), {}, own)).toBe("50%, 50%");
  });

  it("counts as changed in the pane what differs from the workbook's value", () => {
    expect(isChanged(fieldOf("coverDays"), {}, own)).toBe(false);
    expect(isChanged(fieldOf("coverDays"), { coverDays: "60" }, own)).toBe(false);
    expect(isChanged(fieldOf("coverDays"), { coverDays: "3" }, own)).toBe(true);
  });
});
