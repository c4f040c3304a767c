import { Button } from "@fluentui/react-components";
import { isoDateFromSerial, promotionLineTerms, type Text } from "../../../../vocabulary";
import {
  deadlineWords,
  onShelfRuleWords,
  promoChoiceWords,
  promoPlanWords,
} from "../../../../vocabulary/pane/promoPlan";
import { comingPromotions, type ChosenPromotion, type EligibilityCheck } from "../../../../calculation";
import { figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { Disclosure } from "../../../parts/Disclosure";
import { Section } from "../../../parts/Section";
import { promoFields } from "../fields";
import type { PromoStepProps } from "../steps";
import { Lines } from "./Lines";
import { useStepStyles } from "./styles";

const originWords = {
  TABLE: promoChoiceWords.fromTable,
  CALENDAR: promoChoiceWords.fromCalendar,
  PLANNER: promoChoiceWords.fromPlanner,
} as const satisfies Record<ChosenPromotion["from"], unknown>;

const checkLabels: Readonly<Record<EligibilityCheck["field"], Text>> = {
  ipi: promoFields.ipi.label,
  rating: promoFields.rating.label,
  monthlyOrders: promoFields.monthlyOrders.label,
  shopLevel: promotionLineTerms.shopLevel.label,
  shopRating: promotionLineTerms.shopRating.label,
  categoryAdmitted: promotionLineTerms.categoryAdmitted.label,
};

/** Which promotion, when, on which platforms, and whether the shop may take part. */
export function PromotionStep({ answer, given, form }: PromoStepProps) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { chosen, plan } = answer;
  const { startDate, endDate, onShelf, checks } = plan.timing;
  const days = { from: isoDateFromSerial(startDate), to: isoDateFromSerial(endDate) };
  return (
    <>
      <Section title={speak(promoChoiceWords.planned)}>
        <div className={styles.strong}>
          {chosen.name} {speak(promoChoiceWords.days, days)}
        </div>
        <div className={styles.note}>{speak(originWords[chosen.from])}</div>
        <Coming answer={answer} given={given} form={form} />
      </Section>
      <Deadlines answer={answer} />
      <Section title={speak(promoChoiceWords.onShelf, { date: isoDateFromSerial(onShelf.date) })}>
        <Lines
          lines={onShelf.rules.map(({ rule, channel, date }, index) => ({
            key: `${rule} ${channel}`,
            name: speak(onShelfRuleWords[rule], { channel }),
            figure: isoDateFromSerial(date),
            isStrong: index === 0,
          }))}
        />
      </Section>
      <Section title={speak(promoChoiceWords.eligibility)}>
        <Lines
          lines={checks.map((check) => {
            const { field, channel, isAdvice } = check;
            const item = speak(checkLabels[field]);
            const named = channel === undefined ? item : speak(promoPlanWords.itemOf, { of: channel, item });
            return {
              key: `${field} ${channel}`,
              name: isAdvice ? speak(promoChoiceWords.advice, { item: named }) : named,
              figure: <CheckState check={check} />,
            };
          })}
        />
        {checks.every(({ channel }) => channel === undefined) && (
          <div className={styles.note}>{speak(promoChoiceWords.platformChecks)}</div>
        )}
      </Section>
    </>
  );
}

/** The other promotions within a year, each to be planned by a press: its dates follow from the table or the calendar. */
function Coming({ answer, given, form }: Omit<PromoStepProps, "plans">) {
  const speak = useSpeak();
  const rows = given.tables.promotions.rows.map(({ values }) => values);
  const others = comingPromotions(rows, given.today).filter(({ name }) => name !== answer.chosen.name);
  const plan = (name: string) => {
    for (const key of ["startDate", "endDate", "inWarehouseBy"]) form.reset(key);
    form.type("promotion", name);
  };
  return (
    <Disclosure title={speak(promoChoiceWords.coming)} summary={String(others.length)}>
      <Lines
        lines={others.map(({ name, startDate }) => ({
          key: name,
          name,
          figure: (
            <>
              {isoDateFromSerial(startDate)}{" "}
              <Button
                size="small"
                disabled={form.isDisabled}
                aria-label={speak(promoChoiceWords.planThis, { name })}
                onClick={() => plan(name)}
              >
                {speak(promoChoiceWords.planIt)}
              </Button>
            </>
          ),
        }))}
      />
    </Disclosure>
  );
}

function Deadlines({ answer }: Pick<PromoStepProps, "answer">) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const severalPlatforms = answer.chosen.platforms.length > 1;
  return (
    <Section title={speak(promoChoiceWords.deadlines)}>
      <Lines
        lines={answer.plan.timing.deadlines.map(({ channel, kind, date, daysLeft }) => ({
          key: `${channel} ${kind}`,
          name: severalPlatforms
            ? speak(promoPlanWords.itemOf, { of: channel, item: speak(deadlineWords[kind]) })
            : speak(deadlineWords[kind]),
          figure: (
            <>
              {isoDateFromSerial(date)}{" "}
              <span className={daysLeft < 0 ? styles.late : styles.note}>
                {daysLeft === 0
                  ? speak(promoChoiceWords.today)
                  : speak(daysLeft < 0 ? promoChoiceWords.daysAgo : promoChoiceWords.daysLeft, {
                      days: Math.abs(daysLeft),
                    })}
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
}

function CheckState({ check: { got, least, state } }: { readonly check: EligibilityCheck }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  if (state === "UNKNOWN") return <span className={styles.note}>{speak(promoChoiceWords.unknown)}</span>;
  const word =
    state === "PASS"
      ? speak(promoChoiceWords.pass)
      : least === undefined
        ? speak(promoChoiceWords.refused)
        : speak(promoChoiceWords.below, { limit: figure(least, locale) });
  return (
    <>
      {got !== undefined && figure(got, locale)}{" "}
      <span className={state === "PASS" ? styles.note : styles.tight}>{word}</span>
    </>
  );
}
