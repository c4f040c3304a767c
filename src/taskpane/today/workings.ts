import type { StockPlanSettings } from "../../calculation";
import {
  costTerms,
  orderTerms,
  productTerms,
  punctuated,
  stockTerms,
  type Locale,
  type Term,
  typedFromValue,
} from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import { statusWords } from "../../vocabulary/pane/today";
import { figure, shownSource } from "../forms/figures";
import { isDefault, settingFields, type SettingKey } from "./settings";
import { workingSteps, type WorkingsInput, type WorkingStep } from "./workingSteps";

/** How one number of a plan came about, ready to be shown. */
export interface Working {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The formula in words, and the same with the figures put in. */
  readonly formula?: { readonly inWords: string; readonly inFigures: string };
  /** The method where a formula does not say it, and the limit that bound the answer. */
  readonly notes: readonly string[];
  /** The settings it used, each with its value and origin. */
  readonly settings: readonly string[];
  readonly source: string;
}

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
  const formula = signs === undefined ? undefined : punctuated(signs, locale);
  const result = typeof value === "number" ? ` = ${figure(step.beforeLimit?.(input) ?? value, locale)}` : "";
  return {
    key: step.key,
    label: step.label[locale],
    value: typeof value === "number" ? figure(value, locale) : statusWords[line.status!][locale],
    ...(formula === undefined
      ? {}
      : {
          formula: {
            inWords: putIn(formula, (name) => termsInFormulas[name]?.label[locale] ?? name),
            inFigures: putIn(formula, (name) => inFormula(name, figures[name], locale)) + result,
          },
        }),
    notes: step.notes?.(input) ?? [],
    settings: step.settings.map((key) => settingWithOrigin(key, settings, locale)),
    source: step.source,
  };
}

const putIn = (formula: string, nameOrFigure: (name: string) => string): string =>
  formula.replace(/\{(\w+)\}/g, (_hole, name: string) => nameOrFigure(name));

const decimalsInFormulas = 4;

function inFormula(name: string, value: unknown, locale: Locale): string {
  if (typeof value !== "number") return "–";
  const term = termsInFormulas[name];
  return term?.unit === "fraction" ? typedFromValue(term, value) : figure(value, locale, decimalsInFormulas);
}

function settingWithOrigin(key: SettingKey, settings: StockPlanSettings, locale: Locale): string {
  const field = settingFields.find((each) => each.key === key)!;
  const { term } = field;
  const value = settings[key];
  const origin = isDefault(field, value)
    ? shownSource(term.fallback?.source ?? "", locale)
    : commonWords.yours[locale];
  return `${term.label[locale]} ${typedFromValue(term, value)} · ${origin}`;
}
