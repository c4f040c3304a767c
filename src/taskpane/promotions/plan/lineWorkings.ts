import type { PromoLine } from "../../../calculation";
import { promoResultTerms, promoTerms, stockTerms, type Locale } from "../../../vocabulary";
import { promoDemandWords } from "../../../vocabulary/pane/promoPlan";
import { shownValue } from "../../forms/figures";
import { formulaShown, type FormulaTerms, type Working } from "../../parts/workings";
import type { PromoGiven } from "./definition";
import { promoFields } from "./fields";
import { planRow } from "./writtenRows";

const terms: FormulaTerms = {
  ...promoFields,
  ...promoResultTerms,
  demandMultiple: promoTerms.demandMultiple,
  safetyStock: stockTerms.safetyStock,
  onHand: stockTerms.onHand,
};

/** Why a product is expected to sell so much, and why it should have so many. */
export function demandWorkings(line: PromoLine, { decision }: PromoGiven, locale: Locale): Working[] {
  const { forecast, quantity, expectedUnits } = line;
  const row = planRow(line);
  const figures = { ...decision, ...row, roleFactor: quantity?.roleFactor, flexShare: quantity?.flexShare };
  const isByHistory = decision.route === "HISTORY";
  const measured = forecast?.multipleFrom === "HISTORY" ? promoDemandWords.measured : promoDemandWords.given;
  const expected = working("expectedUnits", expectedUnits, locale, {
    signs: isByHistory ? expectedSigns(line, decision) : "",
    figures,
    notes: isByHistory ? [measured[locale]] : [],
    source: isByHistory ? expectedSources(line, decision) : "004-18, 004-20",
  });
  if (quantity === undefined) return [expected];
  const factorTerms = { ...terms, roleFactor: promoFields.heroFactor, flexShare: promoFields.heroFlexShare };
  return [
    expected,
    working("promoUnits", quantity.units, locale, {
      signs: "{expectedUnits} + {factorUnits} + {flexUnits}",
      figures,
      source: "A.6-4, 004-21, 002-40",
    }),
    working("inStockProbability", quantity.inStockProbability, locale, {
      signs: "Φ(({roleFactor} × (1 + {flexShare}) − 1) ÷ {demandVariation})",
      terms: factorTerms,
      figures: { ...figures, demandVariation: variationOf(quantity, figures.demandVariation) },
      source: "C.4",
    }),
  ];
}

/** The formula with what the planner has added to it, and nothing they have not. */
function expectedSigns(line: PromoLine, { conversionFactor }: PromoGiven["decision"]): string {
  const own = "{usualUnits} × {demandMultiple} × (1 + {growthRate}) × (1 + {adUpliftRate})";
  return [
    conversionFactor === undefined ? own : `${own} × {conversionFactor}`,
    ...(line.attachedUnits === undefined ? [] : ["{attachedUnits}"]),
    ...(line.subscriptionUnits === undefined ? [] : ["{subscriptionUnits}"]),
  ].join(" + ");
}

const expectedSources = (line: PromoLine, { conversionFactor }: PromoGiven["decision"]): string =>
  [
    "002-21, 004-13",
    ...(conversionFactor === undefined ? [] : ["001-17"]),
    ...(line.attachedUnits === undefined ? [] : ["001-09"]),
    ...(line.subscriptionUnits === undefined ? [] : ["001-08"]),
  ].join(", ");

/** Why so many units are ordered. */
export function orderWorkings(line: PromoLine, locale: Locale): Working[] {
  const { need } = line;
  if (need === undefined) return [];
  const row = planRow(line);
  return [
    working("leftAtStart", need.leftAtStart, locale, {
      signs: "{available} − {soldBefore}",
      terms: { ...terms, available: stockTerms.onHand },
      figures: { ...need },
      source: "C.2",
    }),
    working("promoOrderUnits", need.orderUnits, locale, {
      signs: "{promoUnits} + {safetyStock} − {leftAtStart}",
      figures: row,
      source: "002-03, 004-02",
    }),
  ];
}

interface Said {
  readonly signs: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly terms?: FormulaTerms;
  readonly notes?: readonly string[];
  readonly source: string;
}

function working(
  key: keyof typeof promoResultTerms & string,
  value: number | undefined,
  locale: Locale,
  { signs, figures, terms: inFormula = terms, notes = [], source }: Said,
): Working {
  const term = terms[key]!;
  return {
    key,
    label: term.label[locale],
    value: shownValue(term, value, locale),
    ...(signs === "" ? {} : { formula: formulaShown(signs, inFormula, figures, locale) }),
    notes,
    source,
  };
}

/** The variation that was used, found back from the probability where the planner gave none. */
const variationOf = (quantity: NonNullable<PromoLine["quantity"]>, given: unknown): unknown =>
  typeof given === "number" ? given : quantity.demandVariation;
