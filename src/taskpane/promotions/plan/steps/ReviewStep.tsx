import { promoTotals } from "../../../../calculation";
import { isoDateFromSerial } from "../../../../vocabulary";
import { promoChoiceWords, promoReviewWords, promoStockWords } from "../../../../vocabulary/pane/promoPlan";
import { figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { Section } from "../../../parts/Section";
import type { PromoStepProps } from "../steps";
import { LastRevision } from "../revision/LastRevision";
import { Lines } from "./Lines";

/** The plan in a few figures and what changed since it was written last, before it is written. */
export function ReviewStep({ answer, given }: PromoStepProps) {
  return (
    <>
      <InShort answer={answer} />
      <LastRevision answer={answer} given={given} />
    </>
  );
}

function InShort({ answer: { chosen, plan } }: Pick<PromoStepProps, "answer">) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { startDate, endDate, batches } = plan.timing;
  const { expectedUnits, orderUnits } = promoTotals(plan);
  const days = { from: isoDateFromSerial(startDate), to: isoDateFromSerial(endDate) };
  const unanswered = plan.lines.filter(({ need }) => need === undefined).length;
  return (
    <Section title={speak(promoReviewWords.figures)}>
      <Lines
        lines={[
          { key: "promotion", name: chosen.name, figure: speak(promoChoiceWords.days, days) },
          {
            key: "products",
            name: speak(promoReviewWords.products),
            figure: figure(plan.lines.length, locale),
          },
          {
            key: "expected",
            name: speak(promoReviewWords.expected),
            figure: figure(expectedUnits, locale, 0),
          },
          { key: "order", name: speak(promoReviewWords.order), figure: figure(orderUnits, locale) },
          ...(unanswered > 0
            ? [
                {
                  key: "unanswered",
                  name: speak(promoReviewWords.withoutOrder),
                  figure: figure(unanswered, locale),
                },
              ]
            : []),
          {
            key: "money",
            name: speak(promoStockWords.orderMoney),
            figure: figure(plan.money.orderMoney, locale),
          },
          {
            key: "firstDate",
            name: speak(promoReviewWords.firstDate),
            figure: isoDateFromSerial(Math.min(...batches.map(({ orderBy }) => orderBy))),
          },
        ]}
      />
    </Section>
  );
}
