import type { StockPlanSettings } from "../../../src/calculation";
import { type Locale, orderTerms, planTerms, serialFromIsoDate, type Term } from "../../../src/vocabulary";
import { assumptionNotes } from "../../../src/vocabulary/pane/assumptionNotes";
import { assumptionsOf } from "../../../src/taskpane/forms/assumptions";
import { decisionOf, type Draft } from "../../../src/taskpane/forms/fields";
import { ownSetting } from "../memoryWorkbook";

const settingsFrom = (draft: Draft): StockPlanSettings => {
  const settings = decisionOf(planTerms, draft);
  if (!settings.ok) throw new Error("the draft of this test is right");
  return settings.value;
};

const listed = (draft: Draft, locale: "en-US" | "zh-CN" = "en-US") =>
  assumptionsOf(planTerms, { ...settingsFrom(draft) }, locale).map(({ name, value, source }) => [
    name,
    value,
    source,
  ]);

it("lists each default that was used with the rule it comes from", () => {
  expect(listed({})).toEqual([
    ["History days", 365, "002-18"],
    ["Maximum taken as", "MAX", "000-13"],
    ["Warning factor", 1.2, "000-14"],
    ["Cover days", 3, "003-20"],
    ["Promotion uplift", 0, "003-22"],
    ["Batch shares", "70%, 30%", "004-22"],
    ["Batch lead days", "56, 21", "002-23"],
    ["Batch modes", "SEA, AIR", "002-23"],
  ]);
});

it("lists what the planner changed as the planner's own", () => {
  const changed = listed({ coverDays: "90", needDate: "2026-11-27" });
  expect(changed).toContainEqual(["Cover days", 90, "yours"]);
  expect(changed).toContainEqual(["Need date", serialFromIsoDate("2026-11-27"), "yours"]);
  expect(changed).toContainEqual(["Warning factor", 1.2, "000-14"]);
});

it("speaks the planner's language, in the notes of defaults too", () => {
  expect(listed({ coverDays: "90" }, "zh-CN")).toContainEqual(["备货天数", 90, "自定"]);
  const notes = (locale: Locale, draft: Draft = {}) =>
    assumptionsOf(planTerms, { ...settingsFrom(draft) }, locale).map(({ note }) => note);
  expect(notes("en-US")).toContain("the past 12 months");
  expect(notes("zh-CN")).toContain("过去 12 个月");
  expect(notes("zh-TW")).toContain("過去 12 個月");
  // The note is of the default; a value of the planner's own has none.
  expect(notes("en-US", { demandDays: "90" })).not.toContain("the past 12 months");
});

it("notes in each language what stands with the default", () => {
  const fallbacks = { ...planTerms, packSize: orderTerms.packSize };
  const noted = Object.entries(fallbacks).flatMap(([key, term]: [string, Term<unknown>]) =>
    term.fallback?.note === undefined ? [] : [[key, term.fallback.note]],
  );
  expect(Object.entries(assumptionNotes).map(([key, note]) => [key, note["en-US"]])).toEqual(noted);
});

it("names the cell of a value that stands in the Settings table, while it is the one that was used", () => {
  const own = {
    coverDays: { ...ownSetting("plan.coverDays", 60, "C6"), at: { sheet: "设置", cell: "C6" } },
  };
  const sourceOfCoverDays = (coverDays: number, locale: "en-US" | "zh-CN") =>
    assumptionsOf(planTerms, { ...settingsFrom({}), coverDays }, locale, own).find(
      ({ name }) => name === orderTerms.coverDays.label[locale],
    )?.source;
  expect(sourceOfCoverDays(60, "en-US")).toBe("yours, 设置!C6");
  expect(sourceOfCoverDays(60, "zh-CN")).toBe("自定，设置!C6");
  // Typed over in the pane for this plan alone.
  expect(sourceOfCoverDays(90, "en-US")).toBe("yours");
});
