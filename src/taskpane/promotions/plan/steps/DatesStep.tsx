import { Badge } from "@fluentui/react-components";
import {
  expectedDelayDays,
  type BatchTiming,
  type PromoPlan,
  type SlowestProduct,
} from "../../../../calculation";
import { isoDateFromSerial } from "../../../../vocabulary";
import {
  batchStateWords,
  promoDateWords,
  promoPlanWords,
  shipRuleWords,
} from "../../../../vocabulary/pane/promoPlan";
import { inOneLine } from "../../../../vocabulary/punctuation";
import { factorySourceWords, promoSupplyWords } from "../../../../vocabulary/pane/promoSupply";
import { figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { Section } from "../../../parts/Section";
import { batchName } from "../dateRows";
import { Timeline } from "../Timeline";
import type { PromoStepProps } from "../steps";
import { Lines } from "./Lines";
import { useStepStyles } from "./styles";

const stateColours = { OK: "success", TIGHT: "warning", LATE: "danger" } as const;

/** By when each batch must be ordered and leave, by every rule, with a picture of it all. */
export function DatesStep({ answer: { chosen, plan }, given }: PromoStepProps) {
  const speak = useSpeak();
  return (
    <>
      <Section title={speak(promoDateWords.timeline)}>
        <Timeline timing={plan.timing} today={given.today} promotion={chosen.name} />
      </Section>
      {plan.timing.batches.map((timing) => (
        <BatchDates
          key={timing.batch}
          timing={timing}
          plan={plan}
          today={given.today}
          delay={expectedDelayDays(given.decision)}
        />
      ))}
    </>
  );
}

function BatchDates({
  timing,
  plan,
  today,
  delay,
}: {
  readonly timing: BatchTiming;
  readonly plan: PromoPlan;
  readonly today: number;
  /** Days that customs delay a shipment on average. */
  readonly delay: number;
}) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const { state, rules, orderBy, bookBy, arriveBy, expectedArrival, slowest } = timing;
  const dated = (date: number) => (
    <span className={date < today ? styles.late : undefined}>
      {isoDateFromSerial(date)}
      {date < today && ` ${speak(promoDateWords.passed)}`}
    </span>
  );
  return (
    <Section
      title={batchName(timing, locale)}
      aside={
        <Badge appearance="tint" color={stateColours[state]}>
          {speak(batchStateWords[state])}
        </Badge>
      }
    >
      <Lines
        lines={[
          { key: "orderBy", name: speak(promoDateWords.orderBy), figure: dated(orderBy), isStrong: true },
          ...rules.map(({ rule, date }, index) => ({
            key: rule,
            name: (
              <>
                {speak(promoPlanWords.itemOf, {
                  of: speak(promoDateWords.shipBy),
                  item: speak(shipRuleWords[rule]),
                })}{" "}
                {index === 0 && (
                  <Badge appearance="outline" color="brand" size="small">
                    {speak(promoDateWords.binding)}
                  </Badge>
                )}
              </>
            ),
            figure: dated(date),
            isStrong: index === 0,
          })),
          {
            key: "expectedArrival",
            name:
              delay > 0
                ? speak(promoSupplyWords.withDelay, { days: figure(delay, locale, 1) })
                : speak(promoSupplyWords.expectedArrival),
            figure: isoDateFromSerial(expectedArrival),
          },
          { key: "bookBy", name: speak(promoDateWords.bookBy), figure: dated(bookBy) },
          { key: "arriveBy", name: speak(promoDateWords.arriveBy), figure: dated(arriveBy) },
        ]}
      />
      {slowest && <Slowest slowest={slowest} />}
      {state !== "OK" && <Faster timing={timing} plan={plan} />}
    </Section>
  );
}

/** Whose days at the factory the dates go by, and which table says so. */
function Slowest({ slowest: { sku, days, from, supplier } }: { readonly slowest: SlowestProduct }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const source = speak(factorySourceWords[from]);
  const named = supplier === undefined ? source : speak(promoSupplyWords.bySupplier, { source, supplier });
  return (
    <div className={styles.note}>
      {speak(promoSupplyWords.factory, { days: figure(days, locale), sku, source: named })}
    </div>
  );
}

/** What to do about a day that has passed. */
function Faster({ timing, plan }: { readonly timing: BatchTiming; readonly plan: PromoPlan }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { faster, batch } = timing;
  if (faster === undefined) return <div>{speak(promoDateWords.noFaster)}</div>;
  const extraCost = plan.fasterLanes.find((each) => each.batch === batch)?.extraCost;
  return (
    <div>
      {inOneLine(
        [
          speak(promoDateWords.faster, {
            lane: faster.dates.lane,
            orderBy: isoDateFromSerial(faster.dates.orderBy),
            days: faster.daysSaved,
          }),
          extraCost === undefined
            ? speak(promoDateWords.noExtraCost)
            : speak(promoDateWords.extraCost, { money: figure(extraCost, locale) }),
        ],
        locale,
      )}
    </div>
  );
}
