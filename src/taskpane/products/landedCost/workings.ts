import type { ChargeUnit, LandedLine, ShipmentBasis, SkuCost } from "../../../calculation";
import { costLineTerms, costTerms, fill, shipmentLineTerms, type Locale } from "../../../vocabulary";
import { groupNames, kindNames, landedCostWords as words } from "../../../vocabulary/pane/landedCost";
import { landedTotal as landedTotalTerm } from "../../../vocabulary/terms/costResults";
import { choiceName, figure } from "../../forms/figures";
import { formulaShown, type Working } from "../../parts/workings";

const money = (amount: number, locale: Locale) => figure(amount, locale, 2);

/** Why a product's landed cost is what it is: the cost a unit, then each charge it bears. */
export function landedWorkings({ line, costs, landedTotal, perUnit }: LandedLine, locale: Locale): Working[] {
  const terms = { landedTotal: landedTotalTerm, goodUnits: shipmentLineTerms.goodUnits };
  const figures = { landedTotal, goodUnits: line.goodUnits };
  const value = figure(perUnit, locale, 4);
  return [
    {
      key: "landedCost",
      label: costTerms.landedCost.label[locale],
      value,
      formula: formulaShown("{landedTotal} ÷ {goodUnits}", terms, figures, locale, value),
      source: "002-51, C.10",
    },
    ...costs.map((cost, index) => ({
      key: `${index} ${cost.item}`,
      label: nameOfCost(cost, locale),
      value: money(cost.amount, locale),
      notes: notesOf(cost, locale),
      source: cost.group === "TAX" && !cost.charge ? "C.9" : "002-31, A.6-17",
    })),
  ];
}

/** The planner's own name of a charge, with the group it stands in. */
export function nameOfCost({ group, kind, item }: SkuCost, locale: Locale): string {
  const own = item === group || item === kind ? [] : [item];
  return [groupNames[group][locale], ...(kind ? [kindNames[kind][locale]] : []), ...own].join(" · ");
}

function notesOf({ charge, basis, soldAmount }: SkuCost, locale: Locale): string[] {
  if (charge === undefined) return [];
  const { row, rate, total } = charge;
  const isChanged = row.currency !== undefined && rate.date !== undefined;
  return [
    ...(isChanged
      ? [
          fill(words.changed[locale], {
            amount: money(row.amount, locale),
            currency: row.currency ?? "",
            per: choiceName(costLineTerms.chargedPer, row.chargedPer, locale),
            rate: figure(rate.rate, locale, 6),
          }),
        ]
      : []),
    fill(words.shared[locale], {
      total: money(total, locale),
      basis: sharedByShown(row.chargedPer, basis, locale) ?? words.byHand[locale],
    }),
    ...(soldAmount ? [fill(words.soldLate[locale], { amount: money(soldAmount, locale) })] : []),
  ];
}

/** What a charge is shared by, or what it is charged for where that decides; undefined for a shipment of one product. */
export function sharedByShown(
  chargedPer: ChargeUnit,
  basis: ShipmentBasis | undefined,
  locale: Locale,
): string | undefined {
  if (basis !== undefined) return choiceName(costLineTerms.sharedBy, basis, locale);
  return chargedPer === "SHIPMENT" ? undefined : choiceName(costLineTerms.chargedPer, chargedPer, locale);
}
