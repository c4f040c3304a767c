import { type Locale, productTerms, stockTerms } from "../../../vocabulary";
import { runOutWords as words } from "../../../vocabulary/pane/runOut";
import * as run from "../../../vocabulary/terms/runOut";
import { shownValue } from "../../forms/figures";
import { formulaShown, type Working } from "../../parts/workings";
import type { RunOutRow } from "./definition";

const terms = {
  stockUnits: run.stockToSell,
  avgDailyDemand: stockTerms.avgDailyDemand,
  lifeEndDate: productTerms.lifeEndDate,
};

/** Why a product is sold down on its day, why its orders stop, and how fast it must sell. */
export function runOutWorkings(row: RunOutRow, locale: Locale): Working[] {
  const { stockUnits, avgDailyDemand, sellDownDate, lastOrderDate, lifeEndDate, paceNeeded } = row;
  return [
    {
      key: "sellDownDate",
      label: run.sellDownDate.label[locale],
      value: shownValue(run.sellDownDate, sellDownDate, locale),
      ...(avgDailyDemand === undefined
        ? {}
        : {
            formula: formulaShown(
              "{stockUnits} ÷ {avgDailyDemand}",
              terms,
              { stockUnits, avgDailyDemand },
              locale,
            ),
          }),
      notes: [sellDownDate === undefined ? words.noDemand[locale] : words.sellDownMethod[locale]],
      source: "003-36",
    },
    {
      key: "lastOrderDate",
      label: run.lastOrderDate.label[locale],
      value: shownValue(run.lastOrderDate, lastOrderDate, locale),
      notes: [lifeEndDate === undefined ? words.noEnd[locale] : words.lastOrderMethod[locale]],
      source: "003-36, A.6-21",
    },
    ...(paceNeeded === undefined
      ? []
      : [
          {
            key: "paceNeeded",
            label: run.paceNeeded.label[locale],
            value: shownValue(run.paceNeeded, paceNeeded, locale),
            notes: [words.paceMethod[locale]],
            source: "003-36",
          },
        ]),
  ];
}
