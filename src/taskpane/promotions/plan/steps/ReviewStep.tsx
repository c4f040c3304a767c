import { promoTotals } from "../../../../calculation";
import { isoDateFromSerial } from "../../../../vocabulary";
import { promoOutcomeWords } from "../../../../vocabulary/pane/promoOutcome";
import { promoChoiceWords, promoReviewWords, promoStockWords } from "../../../../vocabulary/pane/promoPlan";
import { promoProfitTable } from "../../../../vocabulary/tables/promoOutcome";
import { figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import type { PromoStepProps } from "../steps";
import { profitRows } from "../outcome/rows";
import { Findings } from "../outcome/Findings";
import { LastRevision } from "../revision/LastRevision";
import { Lines } from "./Lines";

/** The plan in a few figures and what changed since it was written last, before it is written. */
export function ReviewStep({ answer, given, plans }: PromoStepProps) {
  return (
    <>
      <ProfitFirst answer={answer} />
      <InShort answer={answer} />
      <Findings answer={answer} given={given} />
      <LastRevision answer={answer} given={given} plans={plans} />
    </>
  );
}

/** What each product earns comes before what all of it sells (004-36). */
function ProfitFirst({ answer: { outcome } }: Pick<PromoStepProps, "answer">) {
  const speak = useSpeak();
  const rows = profitRows(outcome.earnings);
  if (rows.length === 0) return null;
  return (
    <Section title={speak(promoOutcomeWords.perProduct)}>
      <RowsTable
        table={promoProfitTable}
        caption={speak(promoOutcomeWords.perProduct)}
        columns={["sku", "profitPerUnit", "profitUsual"]}
        rows={rows}
      />
    </Section>
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
