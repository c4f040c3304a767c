import { answer, refuseAll, type Problem, type Result, type StockPlanSettings } from "../../calculation";
import {
  demandTerms,
  orderTerms,
  readTyped,
  shipmentTerms,
  stockTerms,
  type Term,
  typedFromValue,
} from "../../vocabulary";

export const settingGroups = ["demand", "order", "batches"] as const;
export type SettingGroup = (typeof settingGroups)[number];

type Known = { [K in keyof Required<StockPlanSettings>]: NonNullable<StockPlanSettings[K]> };
export type SettingKey = keyof Known;

/** One field of the form: which setting it is, in which group it stands, and the term that reads and explains it. */
export type SettingField = {
  [K in SettingKey]: { readonly key: K; readonly group: SettingGroup; readonly term: Term<Known[K]> };
}[SettingKey];

/** Every setting of a plan, in the order of the form. */
export const settingFields: readonly SettingField[] = [
  { key: "demandDays", group: "demand", term: demandTerms.demandDays },
  { key: "peakMethod", group: "demand", term: demandTerms.peakMethod },
  { key: "warningFactor", group: "order", term: stockTerms.warningFactor },
  { key: "coverDays", group: "order", term: orderTerms.coverDays },
  { key: "promoUpliftRate", group: "order", term: orderTerms.promoUpliftRate },
  { key: "needDate", group: "batches", term: shipmentTerms.needDate },
  { key: "batchShares", group: "batches", term: shipmentTerms.batchShares },
  { key: "batchLeadDays", group: "batches", term: shipmentTerms.batchLeadDays },
  { key: "batchModes", group: "batches", term: shipmentTerms.batchModes },
];

/** What the planner typed; a setting that stands here not at all is at its default. */
export type Draft = Readonly<Partial<Record<SettingKey, string>>>;

/** What the field shows: the planner's own text, or the default as one would type it. */
export function shownInField({ key, term }: SettingField, draft: Draft): string {
  return draft[key] ?? (term.fallback ? typedFromValue(term, term.fallback.value) : "");
}

/** Whether the planner's text means something else than the default. */
export function isChanged(field: SettingField, draft: Draft): boolean {
  if (draft[field.key] === undefined) return false;
  const read = readTyped<unknown>(field.term, draft[field.key]!);
  return !read.ok || !isDefault(field, read.value);
}

/** Whether a value is the setting's default; no value is the default of a setting that may stay open. */
export const isDefault = ({ term }: SettingField, value: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(term.fallback?.value);

/** The settings the draft means, or everything that is wrong with it, each problem naming its field. */
export function settingsOf(draft: Draft): Result<StockPlanSettings> {
  const values: Partial<Record<SettingKey, unknown>> = {};
  const problems: Problem[] = [];
  for (const { key, term } of settingFields) {
    const read = readTyped<unknown>(term, draft[key] ?? "");
    if (read.ok) values[key] = read.value;
    else problems.push(...read.problems.map((problem) => ({ ...problem, field: key })));
  }
  return problems.length > 0 ? refuseAll(problems) : answer(values as StockPlanSettings);
}

const settingOfArgument: Readonly<Record<string, SettingKey>> = {
  shares: "batchShares",
  leadDays: "batchLeadDays",
  modes: "batchModes",
};

/** The problem said of the form's field, where a calculation named its own argument. */
export const saidOfSetting = (problem: Problem): Problem =>
  problem.field === undefined
    ? problem
    : { ...problem, field: settingOfArgument[problem.field] ?? problem.field };
