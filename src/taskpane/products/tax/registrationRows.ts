import { registrationTerms, shipmentLineTerms, type Locale } from "../../../vocabulary";
import { taxWords as words } from "../../../vocabulary/pane/tax";
import type { PapersOfShipment, Registration } from "../../../calculation";
import { moneyFigure, shownValue } from "../../forms/figures";
import { formulaShown, type Working } from "../../parts/workings";

const { thresholdHome, thresholdShare, yearSales } = registrationTerms;

/** Why a market is so near its threshold: the sales of the year over it, and where it comes from. */
export function registrationWorkings(
  { sales, share, source, thresholdHome: home }: Registration,
  homeCurrency: string,
  locale: Locale,
): Working[] {
  const value = shownValue(thresholdShare, share, locale);
  const figures = { sales, threshold: home };
  return [
    {
      key: "sales",
      label: yearSales.label[locale],
      value: `${moneyFigure(sales, locale)} ${homeCurrency}`,
      notes: [words.salesMeasured[locale]],
      source: "001-12",
    },
    {
      key: "share",
      label: thresholdShare.label[locale],
      value,
      formula:
        share === undefined
          ? undefined
          : formulaShown(
              "{sales} ÷ {threshold}",
              { sales: yearSales, threshold: thresholdHome },
              figures,
              locale,
              value,
            ),
      notes: home === undefined ? [words.thresholdUnknown[locale]] : [],
      source: ["001-12", ...(source ? [source] : [])].join(" · "),
    },
  ];
}

/** A shipment's papers as they are shown and written. */
export interface PapersRow {
  readonly shipment: string;
  readonly shipDate?: number | undefined;
  readonly papersComplete: boolean;
  readonly papersMissing: string;
}

export const papersRow = ({ shipment, shipDate, missing }: PapersOfShipment, locale: Locale): PapersRow => ({
  shipment,
  shipDate,
  papersComplete: missing.length === 0,
  papersMissing: missing.map((paper) => shipmentLineTerms[paper].label[locale]).join(words.between[locale]),
});
