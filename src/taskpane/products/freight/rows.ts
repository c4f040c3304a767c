import type { LaneQuote } from "../../../calculation";
import { freightTerms, pastDeliveryTerms, shipmentTerms, type Locale } from "../../../vocabulary";
import { freightStatusNames, freightWords as words } from "../../../vocabulary/pane/freight";
import { freightPerPiece, pieceCount } from "../../../vocabulary/terms/costResults";
import { figure, shownValue } from "../../forms/figures";
import type { Working } from "../../parts/workings";

/** A lane for some goods, as it is shown and written. */
export interface FreightRow extends Omit<LaneQuote, "chargedBy"> {
  readonly subject: string;
  readonly chargedBy: "WEIGHT" | "VOLUME";
}

export const freightRow = (subject: string, quote: LaneQuote): FreightRow => ({
  ...quote,
  subject,
  chargedBy: quote.chargedBy === "volume" ? "VOLUME" : "WEIGHT",
});

/** Why a lane costs what it costs, and when the goods must leave. */
export function freightWorkings(row: FreightRow, locale: Locale): Working[] {
  const {
    cost,
    costPerUnit,
    chargeableKg,
    count,
    chargedBy,
    isInBand,
    includesDuty,
    shipBy,
    slackDays,
    co2Kg,
  } = row;
  const byVolume = chargedBy === "VOLUME";
  return [
    {
      key: "cost",
      label: freightTerms.freightCost.label[locale],
      value: figure(cost, locale),
      notes: [
        `${freightTerms.chargeableKg.label[locale]} ${figure(chargeableKg, locale)} (${words[byVolume ? "chargedByVolume" : "chargedByWeight"][locale]})`,
        `${pieceCount.label[locale]} ${figure(count, locale)}`,
        `${freightPerPiece.label[locale]} ${figure(costPerUnit, locale)}`,
        ...(isInBand ? [words.inBand[locale]] : []),
        ...(includesDuty ? [words.hasDuty[locale]] : []),
        ...(co2Kg === undefined
          ? []
          : [`${pastDeliveryTerms.co2Kg.label[locale]} ${figure(co2Kg, locale)} kg (000-54)`]),
      ],
      source: "002-32, A.6-22, C.10",
    },
    {
      key: "shipBy",
      label: shipmentTerms.shipBy.label[locale],
      value: shownValue(shipmentTerms.shipBy, shipBy, locale),
      notes: [
        freightStatusNames[row.status][locale],
        ...(slackDays === undefined
          ? []
          : [`${freightTerms.slackDays.label[locale]} ${figure(slackDays, locale)}`]),
      ],
      source: "002-39",
    },
  ];
}
