import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  orderLineTerms,
  orderTerms,
  planSettingKey,
  readSetting,
  settingCell,
  settingsCatalogue,
  shipmentTerms,
} from "../../src/vocabulary";

/** How an answer in cells is laid out is no assumption of a planner's. */
const layouts: unknown[] = [orderLineTerms.skuHeadings, shipmentTerms.headers];

const termsFolder = resolve(__dirname, "../../src/vocabulary/terms");

it("lists every default a term has, once", () => {
  const withDefault = readdirSync(termsFolder)
    .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(join(termsFolder, file))))
    .filter((term) => (term as { fallback?: unknown }).fallback !== undefined && !layouts.includes(term));
  const listed = settingsCatalogue.map(({ term }) => term as unknown);
  expect(new Set(listed).size).toBe(listed.length);
  const missing = withDefault.filter((term) => !listed.includes(term));
  expect(missing.map((term) => (term as { label: unknown }).label)).toEqual([]);
  expect(listed.filter((term) => !withDefault.includes(term))).toEqual([]);
});

it("keeps the plan's settings first, under keys that workbooks hold", () => {
  const keys = settingsCatalogue.map(({ key }) => key);
  expect(keys.slice(0, 8)).toEqual([
    "plan.demandDays",
    "plan.peakMethod",
    "plan.warningFactor",
    "plan.coverDays",
    "plan.promoUpliftRate",
    "plan.batchShares",
    "plan.batchLeadDays",
    "plan.batchModes",
  ]);
  expect(keys).toContain(planSettingKey("coverDays"));
});

it.each(settingsCatalogue.map(({ key, term }) => [key, term] as const))(
  "%s reads its own default back from a cell",
  (_, term) => {
    const { value } = term.fallback;
    // A default of no text at all is an empty cell, and an empty cell is no value.
    const read = value === "" ? undefined : value;
    expect(readSetting(term, settingCell(term, value))).toEqual({ ok: true, value: read, warnings: [] });
  },
);

it("takes an empty cell for no value, a list in one cell, and refuses what the term refuses", () => {
  expect(readSetting(orderTerms.coverDays, " ")).toMatchObject({ ok: true, value: undefined });
  expect(readSetting(shipmentTerms.batchShares, "50%, 30%, 20%")).toMatchObject({ value: [0.5, 0.3, 0.2] });
  expect(readSetting(shipmentTerms.batchShares, 0.6)).toMatchObject({ value: [0.6] });
  expect(readSetting(orderTerms.coverDays, "90")).toMatchObject({ problems: [{ code: "numberAsText" }] });
  expect(readSetting(shipmentTerms.batchModes, "#N/A")).toMatchObject({ problems: [{ code: "errorValue" }] });
});
