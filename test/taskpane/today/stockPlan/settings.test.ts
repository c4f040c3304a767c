import {
  planFields,
  saidOfSetting,
  settingGroups,
  settingsOfGroup,
} from "../../../../src/taskpane/today/stockPlan/settings";

it("shows every setting of a plan in one group of the form", () => {
  expect(settingGroups.flatMap((group) => settingsOfGroup[group])).toEqual(Object.keys(planFields));
});

it("says a problem of the splitting into batches under the field it comes from", () => {
  const problem = { code: "sharesDoNotSum", severity: "error", field: "shares" } as const;
  expect(saidOfSetting(problem).field).toBe("batchShares");
  expect(saidOfSetting({ ...problem, field: "coverDays" }).field).toBe("coverDays");
});
