import { costTerms, orderTerms, productTerms, stockTerms, type Term } from "../../../vocabulary";
import { statusWords } from "../../../vocabulary/pane/today";
import { figure } from "../../forms/figures";
import { settingShown } from "../../forms/settingShown";
import { formulaShown, type Working } from "../../parts/workings";
import { planFields } from "./settings";
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
  const { line, product, settings, placeOf, locale } = input;
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
    settings: step.settings.map((key) => settingShown(planFields[key], settings[key], locale, placeOf(key))),
    source: step.source,
  };
}
