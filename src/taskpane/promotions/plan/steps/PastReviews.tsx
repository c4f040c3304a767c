import type { ReviewedPromotion } from "../../../../calculation";
import { isoDateFromSerial } from "../../../../vocabulary";
import { promoUnderWayWords as words } from "../../../../vocabulary/pane/promoUnderWay";
import { promoReviewTable } from "../../../../vocabulary/tables/promoOutcome";
import { percent } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { Disclosure } from "../../../parts/Disclosure";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";

/** What past plans expected beside what was sold, promotion by promotion; nothing where none was reviewed (004-09). */
export function PastReviews({ reviewed }: { readonly reviewed: readonly ReviewedPromotion[] }) {
  const speak = useSpeak();
  if (reviewed.length === 0) return null;
  return (
    <Section title={speak(words.pastReviews)}>
      {reviewed.map((each) => (
        <OneReview key={`${each.name} ${each.firstDate}`} reviewed={each} />
      ))}
    </Section>
  );
}

function OneReview({ reviewed }: { readonly reviewed: ReviewedPromotion }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { name, firstDate, accuracy, biasRate, skus } = reviewed;
  const title = `${name} ${isoDateFromSerial(firstDate)}`;
  const rate = (value: number | undefined) => (value === undefined ? "–" : percent(value, locale));
  return (
    <Disclosure flush title={title} summary={rate(accuracy)}>
      <div>{speak(words.accuracy, { accuracy: rate(accuracy), bias: rate(biasRate) })}</div>
      <RowsTable
        table={promoReviewTable}
        caption={title}
        columns={["sku", "forecastUnits", "actualUnits", "measuredMultiple"]}
        rest={["unitsLeft"]}
        rows={skus}
      />
    </Disclosure>
  );
}
