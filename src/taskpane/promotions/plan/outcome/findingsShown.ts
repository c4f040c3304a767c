import { lanesOf, promoFindings, type PromoFinding, type PromoFindingGroup } from "../../../../calculation";
import { fill, type Locale } from "../../../../vocabulary";
import {
  findingAtStep,
  notMeasured,
  promoFindingWords,
  type FindingWords,
} from "../../../../vocabulary/pane/promoFindings";
import { promoOutcomeSteps } from "../../../../vocabulary/pane/promoOutcome";
import { promoStepWords } from "../../../../vocabulary/pane/promoPlan";
import { figure, percent } from "../../../forms/figures";
import type { PromoAnswer, PromoGiven } from "../definition";

/** A finding in words. */
export interface FindingShown {
  readonly key: string;
  readonly item: string;
  /** With its unit only where a word of it says so: a share as per cent, what is not measured as such. */
  readonly value: string;
  /** Undefined where it was not measured. */
  readonly measured?: number;
  readonly unit: PromoFinding<PromoFindingGroup>["unit"];
}

/** What the plan answers to the questions of a group, each with the step that has its check where `atStep` asks for it. */
export function findingsShown(
  group: PromoFindingGroup,
  { plan, outcome }: Pick<PromoAnswer, "plan" | "outcome">,
  { tables, decision, today, locale }: Pick<PromoGiven, "tables" | "decision" | "today" | "locale">,
): readonly FindingShown[] {
  const findings = promoFindings({
    plan,
    outcome,
    lanes: [...lanesOf(tables.lanes.rows.map(({ values }) => values)).values()],
    returnRate: decision.returnRate,
    deviationThreshold: decision.deviationThreshold,
    asOfDate: today,
  })[group];
  const words: Readonly<Record<string, FindingWords>> = promoFindingWords[group];
  return findings.map(({ key, value, unit }) => {
    const { says, step } = words[key]!;
    const finding = says[locale];
    const item =
      group === "scenes" ? fill(findingAtStep[locale], { finding, step: stepName(step, locale) }) : finding;
    return {
      key,
      item,
      value: shown(value, unit, locale),
      ...(value === undefined ? {} : { measured: value }),
      unit,
    };
  });
}

const stepNames = { ...promoStepWords, ...promoOutcomeSteps };
const stepName = (step: FindingWords["step"], locale: Locale): string => stepNames[step].name[locale];

function shown(
  value: number | undefined,
  unit: PromoFinding<PromoFindingGroup>["unit"],
  locale: Locale,
): string {
  if (value === undefined) return notMeasured[locale];
  if (unit === "fraction") return percent(value, locale);
  return figure(value, locale, unit === "days" ? 1 : 0);
}
