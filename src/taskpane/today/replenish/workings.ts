import { nextOrderRules, type ReplenishmentLine } from "../../../calculation";
import {
  coverTerms,
  fill,
  isoDateFromSerial,
  orderTerms,
  stockTerms,
  type Locale,
  type Text,
} from "../../../vocabulary";
import { reasonWords, replenishWorkingWords, ruleWords } from "../../../vocabulary/pane/replenish";
import { statusWords } from "../../../vocabulary/pane/today";
import { workingWords } from "../../../vocabulary/pane/workings";
import { daysToNextOrder } from "../../../vocabulary/terms/replenishment";
import * as results from "../../../vocabulary/terms/replenishmentResults";
import { choiceName, figure } from "../../forms/figures";
import type { SettingsOfProduct } from "../../forms/ownOfProducts";
import { settingShown } from "../../forms/settingShown";
import { formulaShown, type FormulaTerms, type Working } from "../../parts/workings";
import { replenishFields, type ReplenishDecision } from "./fields";

type SettingKey = keyof typeof replenishFields;

/** What the workings of one product's numbers are told from. */
interface Told {
  readonly line: ReplenishmentLine;
  readonly decision: ReplenishDecision;
  readonly locale: Locale;
}

/** One number of a line: how it is called, what it is made of and where the rule comes from. */
interface Step {
  readonly key: keyof ReplenishmentLine;
  readonly label: Text;
  readonly source: string;
  readonly settings?: readonly SettingKey[] | ((line: ReplenishmentLine) => readonly SettingKey[]);
  /** The formula, its names in braces. */
  readonly formula?: string;
  notes?(told: Told): readonly string[];
}

const terms: FormulaTerms = { ...stockTerms, ...orderTerms, ...results, reviewDays: daysToNextOrder };

/** The numbers of a line in the order in which one follows from another. */
const steps: readonly Step[] = [
  {
    key: "avgDailyDemand",
    label: stockTerms.avgDailyDemand.label,
    source: "000-15, C.7",
    notes: ({ line: { forecastMethod = "" }, locale }) => [
      fill(replenishWorkingWords.forecast[locale], { method: forecastMethod }),
    ],
  },
  {
    key: "safetyStock",
    label: stockTerms.safetyStock.label,
    source: "A.6-1, C.1",
    settings: settingsOfSafetyStock,
    notes: safetyNotes,
  },
  {
    key: "reorderPoint",
    label: stockTerms.reorderPoint.label,
    source: "A.6-2",
    formula: "{avgDailyDemand} × {avgLeadDays} + {safetyStock}",
  },
  {
    key: "inventoryPosition",
    label: orderTerms.inventoryPosition.label,
    source: "C.2",
    formula: "{onHand} − {committed} + {onOrderInLead}",
  },
  {
    key: "status",
    label: stockTerms.stockStatus.label,
    source: "000-14, A.6-2, 002-28",
    settings: ["warningFactor", "deviationThreshold"],
    notes: statusNotes,
  },
  {
    key: "orderUpToLevel",
    label: results.orderUpToLevel.label,
    source: "C.2",
    settings: ["reviewDays"],
    formula: "{avgDailyToNext} × ({avgLeadDays} + {reviewDays}) + {safetyStock}",
  },
  {
    key: "unitsNeeded",
    label: results.unitsNeeded.label,
    source: "C.2",
    formula: "{orderUpToLevel} − {positionToNext}",
  },
  { key: "orderUnits", label: orderTerms.orderNowUnits.label, source: "000-47", notes: orderNotes },
  { key: "arrivesOn", label: results.arrivesOn.label, source: "A.6-6, C.6", notes: dateNotes },
  { key: "daysOfCover", label: coverTerms.daysOfCover.label, source: "C.2" },
  {
    key: "daysPolicyUnits",
    label: results.daysPolicyUnits.label,
    source: "001-19, 001-20",
    settings: ["orderTrigger"],
    notes: daysPolicyNotes,
  },
  {
    key: "turnsOrderUnits",
    label: results.turnsOrderUnits.label,
    source: "003-37, 003-38",
    notes: turnsNotes,
  },
];

/** Why each number of a product's line is what it is; numbers that could not be answered are left out. */
export function replenishWorkings(
  line: ReplenishmentLine,
  { decision, placeOf }: SettingsOfProduct<ReplenishDecision>,
  locale: Locale,
): Working[] {
  const figures = { committed: 0, ...decision, ...line };
  return steps
    .filter(({ key }) => line[key] !== undefined)
    .map((step) => ({
      key: step.key,
      label: step.label[locale],
      value: shownResult(line, step.key, locale),
      ...(step.formula === undefined
        ? {}
        : {
            formula: formulaShown(step.formula, terms, figures, locale, shownResult(line, step.key, locale)),
          }),
      notes: step.notes?.({ line, decision, locale }) ?? [],
      settings: settingsOf(step, line).map((key) =>
        settingShown(replenishFields[key], decision[key], locale, placeOf(key)),
      ),
      source: step.source,
    }));
}

const settingsOf = ({ settings = [] }: Step, line: ReplenishmentLine): readonly SettingKey[] =>
  typeof settings === "function" ? settings(line) : settings;

/** A rule of days has no service level, and the others keep no number of days. */
function settingsOfSafetyStock({ safetyStockRule }: ReplenishmentLine): readonly SettingKey[] {
  return ["safetyStockRule", safetyStockRule === "DAYS" ? "safetyDays" : "serviceLevel"];
}

function shownResult(line: ReplenishmentLine, key: keyof ReplenishmentLine, locale: Locale): string {
  if (key === "status" && line.status !== undefined) return statusWords[line.status][locale];
  const value = line[key];
  if (key === "arrivesOn" && typeof value === "number") return isoDateFromSerial(value);
  return typeof value === "number" ? figure(value, locale) : "";
}

function safetyNotes({ line: { safetyStockRule, otherSafetyStocks = {} }, locale }: Told): readonly string[] {
  if (safetyStockRule === undefined) return [];
  const rules = Object.entries(otherSafetyStocks).map(
    ([rule, units]) => `${rule} ${figure(units, locale, 0)}`,
  );
  return [
    ruleWords[safetyStockRule][locale],
    ...(rules.length > 0
      ? [fill(replenishWorkingWords.otherRules[locale], { rules: rules.join(" · ") })]
      : []),
  ];
}

function statusNotes({ line, decision, locale }: Told): readonly string[] {
  const { reason, deviation, deviationActual, deviationForecast } = line;
  const week = {
    actual: figure(deviationActual, locale, 0),
    forecast: figure(deviationForecast, locale, 0),
  };
  return [
    ...(reason === undefined
      ? []
      : [fill(reasonWords[reason][locale], { ...week, slowDays: decision.slowDays })]),
    ...(deviation === undefined
      ? []
      : [
          fill(replenishWorkingWords.week[locale], {
            ...week,
            status: choiceName(results.weekDeviation, deviation, locale),
          }),
        ]),
  ];
}

function orderNotes({ line, locale }: Told): readonly string[] {
  const { packSize, minOrder, orderUnits = 0 } = line;
  if (orderUnits === 0) return [];
  return [
    ...(packSize > 1 ? [fill(workingWords.wholeCartons[locale], { packSize })] : []),
    ...(minOrder > 0 ? [fill(replenishWorkingWords.minimum[locale], { minOrder })] : []),
  ];
}

function dateNotes({ line, locale }: Told): readonly string[] {
  const { safetyStockDate, stockOutDate, orderBy, shipBy, daysLate = 0, fasterLane, fasterArrivesOn } = line;
  const day = (serial: number | undefined) => (serial === undefined ? "–" : isoDateFromSerial(serial));
  const dates = {
    safetyStockDate: day(safetyStockDate),
    stockOutDate: day(stockOutDate),
    orderBy: day(orderBy),
    shipBy: day(shipBy),
  };
  return [
    ...(orderBy === undefined ? [] : [fill(replenishWorkingWords.dates[locale], dates)]),
    ...(daysLate > 0 ? [fill(replenishWorkingWords.late[locale], { days: daysLate })] : []),
    ...(fasterLane === undefined
      ? []
      : [fill(replenishWorkingWords.faster[locale], { lane: fasterLane, date: day(fasterArrivesOn) })]),
  ];
}

function turnsNotes({ line, locale }: Told): readonly string[] {
  const { turnsPerMonth = 0, lastOrderUnits } = line;
  const { fastTurnsPerMonth, slowTurnsPerMonth } = nextOrderRules.value;
  const pace =
    turnsPerMonth > fastTurnsPerMonth
      ? replenishWorkingWords.turnsFast
      : turnsPerMonth < slowTurnsPerMonth
        ? replenishWorkingWords.turnsSlow
        : replenishWorkingWords.turnsUsual;
  return [
    fill(replenishWorkingWords.turns[locale], { turns: figure(turnsPerMonth, locale) }),
    fill(pace[locale], { lastOrder: figure(lastOrderUnits, locale) }),
  ];
}

function daysPolicyNotes({ line, decision, locale }: Told): readonly string[] {
  return [
    fill(replenishWorkingWords.daysPolicy[locale], {
      trigger: figure(line.daysPolicyTrigger, locale, 0),
      triggerDays: decision.triggerDays,
      safetyDays: decision.safetyDays,
    }),
  ];
}
