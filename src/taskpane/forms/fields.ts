import { answer, refuseAll, type Problem, type Result } from "../../calculation";
import { readTyped, type Term, type TermWithDefault, typedFromValue } from "../../vocabulary";
import type { OwnSetting, WorkbookSettings } from "../../workbook/contract";

/** The fields of a form, each made of a term, in the order of the form. */
export type Fields = Readonly<Record<string, Term<unknown>>>;

/** The values a form means: a field without a default may stay open. */
export type DecisionOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends TermWithDefault<infer T>
    ? T
    : F[K] extends Term<infer T>
      ? T | undefined
      : never;
};

/** What the planner typed; a field that stands here not at all is as the workbook or the default has it. */
export type Draft = Readonly<Record<string, string>>;

/** The planner's values in the Settings table of the workbook: they stand in for the defaults. */
export type OwnValues = Readonly<Record<string, OwnSetting>>;

/** Of what the Settings table says, the values of these fields. */
export function ownValuesOf(fields: Fields, settings: WorkbookSettings | undefined): OwnValues {
  const own: Record<string, OwnSetting> = {};
  for (const [key, term] of Object.entries(fields)) {
    const setting = settings?.own.find((each) => each.term === term);
    if (setting) own[key] = setting;
  }
  return own;
}

/** What a field is where nothing is typed: the workbook's own value, or the default. */
const valueUntyped = (term: Term<unknown>, own: OwnSetting | undefined): unknown =>
  own === undefined ? term.fallback?.value : own.value;

/** A field's text: as typed, or what holds without it as one would type it. */
export function shownInField(term: Term<unknown>, typed: string | undefined, own?: OwnSetting): string {
  const value = valueUntyped(term, own);
  return typed ?? (value === undefined ? "" : typedFromValue(term, value));
}

/** Whether the planner's text means something else than what holds without it. */
export function isChanged(term: Term<unknown>, typed: string | undefined, own?: OwnSetting): boolean {
  if (typed === undefined) return false;
  const read = readTyped(term, typed);
  return !read.ok || !isSame(read.value, valueUntyped(term, own));
}

/** Whether a value is the term's default; no value is the default of a term that may stay open. */
export const isDefault = (term: Term<unknown>, value: unknown): boolean =>
  isSame(value, term.fallback?.value);

/** The cell a value comes from; undefined where it is the default or was typed in the pane. */
export const placeOfValue = (value: unknown, own: OwnSetting | undefined): OwnSetting["at"] | undefined =>
  own !== undefined && isSame(own.value, value) ? own.at : undefined;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The values the draft means, or everything that is wrong with it, each problem naming its field. */
export function decisionOf<F extends Fields>(
  fields: F,
  draft: Draft,
  own: OwnValues = {},
): Result<DecisionOf<F>> {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, term] of Object.entries(fields)) {
    const typed = draft[key] ?? "";
    const read = typed.trim() === "" ? answer(valueUntyped(term, own[key])) : readTyped(term, typed);
    if (read.ok) values[key] = read.value;
    else problems.push(...read.problems.map((problem) => ({ ...problem, field: key })));
  }
  return problems.length > 0 ? refuseAll(problems) : answer(values as DecisionOf<F>);
}
