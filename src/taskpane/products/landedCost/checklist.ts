import { costChecklist, type ExpectedItem, type LandedShipment } from "../../../calculation";
import { fill, type Locale } from "../../../vocabulary";
import { expectedNames, landedCostWords as words, taxOriginNames } from "../../../vocabulary/pane/landedCost";
import { moneyFigure } from "../../forms/figures";
import type { Working } from "../../parts/workings";
import type { CostViewRow } from "./rows";

/** A charge the documents name, as it is shown; without an amount where no row says it. */
export interface ChecklistRow extends Omit<CostViewRow, "amount"> {
  readonly item: ExpectedItem;
  readonly amount?: number | undefined;
  readonly source: string;
}

/** The charges the documents name, with what each comes to for the shipment. */
export const checklistRows = (landed: LandedShipment, decimals: number, locale: Locale): ChecklistRow[] =>
  costChecklist(landed, decimals).map(({ item, source, amount }) => ({
    shipment: landed.shipment.name,
    view: "002-31",
    term: expectedNames[item].name[locale],
    item,
    source,
    amount,
  }));

/** Where such a charge is given, and for tax where it comes from. */
export function checklistWorkings(
  { item, source, term, amount }: ChecklistRow,
  { taxOrigin }: LandedShipment,
  locale: Locale,
): Working[] {
  const isTax = item === "tax";
  return [
    {
      key: item,
      label: term,
      value: moneyFigure(amount, locale),
      notes: [
        ...(isTax ? [fill(words.taxFrom[locale], { origin: taxOriginNames[taxOrigin][locale] })] : []),
        ...(amount === undefined && !isTax ? [words.noRow[locale]] : []),
        fill(words.where[locale], { group: expectedNames[item].where }),
      ],
      source,
    },
  ];
}
