import { answer, refuseAll, type Problem, type Result, type StockPlanSettings } from "../../calculation";
import { planSettingKey, planTerms, readTyped, type Term, typedFromValue } from "../../vocabulary";
import type { OwnSetting, WorkbookSettings } from "../../workbook/contract";

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
  { key: "demandDays", group: "demand", term: planTerms.demandDays },
  { key: "peakMethod", group: "demand", term: planTerms.peakMethod },
  { key: "warningFactor", group: "order", term: planTerms.warningFactor },
  { key: "coverDays", group: "order", term: planTerms.coverDays },
  { key: "promoUpliftRate", group: "order", term: planTerms.promoUpliftRate },
  { key: "needDate", group: "batches", term: planTerms.needDate },
  { key: "batchShares", group: "batches", term: planTerms.batchShares },
  { key: "batchLeadDays", group: "batches", term: planTerms.batchLeadDays },
  { key: "batchModes", group: "batches", term: planTerms.batchModes },
];

/** What the planner typed; a setting that stands here not at all is as the workbook has it. */
export type Draft = Readonly<Partial<Record<SettingKey, string>>>;

/** The planner's values in the Settings table of the workbook: they stand in for the defaults. */
export type OwnSettings = Readonly<Partial<Record<SettingKey, OwnSetting>>>;

/** Of what the Settings table says, the settings of a plan. */
export function ownPlanSettings(settings: WorkbookSettings | undefined): OwnSettings {
  const entries = settingFields.map(({ key }) => [
    key,
    settings?.own.find((setting) => setting.key === planSettingKey(key)),
  ]);
  return Object.fromEntries(entries.filter(([, setting]) => setting !== undefined)) as OwnSettings;
}

/** What a setting is where nothing is typed: the workbook's own value, or the default. */
const valueInWorkbook = ({ key, term }: SettingField, own: OwnSettings): unknown => {
  const setting = own[key];
  return setting === undefined ? term.fallback?.value : setting.value;
};

/** What the field shows: the planner's own text, or what holds without it as one would type it. */
export function shownInField(field: SettingField, draft: Draft, own: OwnSettings = {}): string {
  const value = valueInWorkbook(field, own);
  return draft[field.key] ?? (value === undefined ? "" : typedFromValue(field.term, value));
}

/** Whether the planner's text means something else than what holds without it. */
export function isChanged(field: SettingField, draft: Draft, own: OwnSettings = {}): boolean {
  if (draft[field.key] === undefined) return false;
  const read = readTyped<unknown>(field.term, draft[field.key]!);
  return !read.ok || !isSame(read.value, valueInWorkbook(field, own));
}

/** Whether a value is the setting's default; no value is the default of a setting that may stay open. */
export const isDefault = ({ term }: SettingField, value: unknown): boolean =>
  isSame(value, term.fallback?.value);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The cell a setting's value comes from; undefined where it is the default or was typed in the pane. */
export const placeOfSetting = (
  { key }: SettingField,
  value: unknown,
  own: OwnSettings,
): OwnSetting["at"] | undefined => {
  const setting = own[key];
  return setting !== undefined && isSame(setting.value, value) ? setting.at : undefined;
};

/** The settings the draft means, or everything that is wrong with it, each problem naming its field. */
export function settingsOf(draft: Draft, own: OwnSettings = {}): Result<StockPlanSettings> {
  const values: Partial<Record<SettingKey, unknown>> = {};
  const problems: Problem[] = [];
  for (const field of settingFields) {
    const { key, term } = field;
    const text = draft[key] ?? "";
    const read = text.trim() === "" ? answer(valueInWorkbook(field, own)) : readTyped<unknown>(term, text);
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
