import type { StockPlanSettings } from "../../../calculation";
import {
  costTerms,
  orderTerms,
  productTerms,
  stockTerms,
  type Locale,
  type Term,
  typedFromValue,
} from "../../../vocabulary";
import { commonWords } from "../../../vocabulary/pane/common";
import { statusWords } from "../../../vocabulary/pane/today";
import { figure, shownSource } from "../../forms/figures";
import { formulaShown, type Working } from "../../parts/workings";
import { isDefault } from "../../forms/fields";
import { planFields, type SettingKey } from "./settings";
import { workingSteps, type WorkingsInput, type WorkingStep } from "./workingSteps";

/** Why each number of a product's line is what it is; numbers that could not be answered are left out. */
export function workings(input: WorkingsInput): Working[] {
  return workingSteps
    .map((step) => worked(step, input))
    .filter((working): working is Working => working !== undefined);
}

const termsInFormulas: Readonly<Record<string, Term<unknown>>> = {
  ...stockTerms,
  ...orderTerms,
  ...costTerms,
  ...productTerms,
};

function worked(step: WorkingStep, input: WorkingsInput): Working | undefined {
  const { line, product, settings, locale } = input;
  const value = line[step.key];
  if (value === undefined) return undefined;
  const figures: Readonly<Record<string, unknown>> = { freightPerUnit: 0, ...product, ...settings, ...line };
  const signs = step.formula?.(input);
  const result = typeof value === "number" ? figure(step.beforeLimit?.(input) ?? value, locale) : undefined;
  return {
    key: step.key,
    label: step.label[locale],
    value: typeof value === "number" ? figure(value, locale) : statusWords[line.status!][locale],
    formula: signs === undefined ? undefined : formulaShown(signs, termsInFormulas, figures, locale, result),
    notes: step.notes?.(input) ?? [],
    settings: step.settings.map((key) => settingWithOrigin(key, settings, locale)),
    source: step.source,
  };
}

function settingWithOrigin(key: SettingKey, settings: StockPlanSettings, locale: Locale): string {
  const term: Term<unknown> = planFields[key];
  const value = settings[key];
  const origin = isDefault(term, value)
    ? shownSource(term.fallback?.source ?? "", locale)
    : commonWords.yours[locale];
  return `${term.label[locale]} ${typedFromValue(term, value)} · ${origin}`;
}
