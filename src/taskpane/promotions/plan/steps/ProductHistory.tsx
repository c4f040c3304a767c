import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  drawnPast,
  productPast,
  type ProductPast,
  type PromoDemand,
  type PromoSkuDemand,
} from "../../../../calculation";
import { isoDateFromSerial, promoResultTerms } from "../../../../vocabulary";
import { promoHistoryWords as words, promoPlanWords } from "../../../../vocabulary/pane/promoPlan";
import { choiceName, figure, percent } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { LineChart } from "../../../parts/LineChart";
import { Section } from "../../../parts/Section";
import type { PromoGiven } from "../definition";
import { Lines } from "./Lines";
import { useStepStyles } from "./styles";
import { TrendSentence } from "./TrendSentence";

/** A year is wanted: what is shown of less says so. */
const monthsWanted = 12;

/** One product's last twelve months: its sales with the year before, what promotions did to it, and how it stands now. */
export function ProductHistory({
  demand,
  given,
}: {
  readonly demand: PromoDemand;
  readonly given: PromoGiven;
}) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const [sku, setSku] = useState<string>();
  const [step, setStep] = useState<"WEEK" | "DAY">("WEEK");
  const chosen = demand.skus.find((each) => each.sku === sku) ?? demand.skus[0];
  const visits = chosen && given.inputs.demand.get(chosen.sku)?.visits;
  const past = useMemo(() => chosen && productPast(chosen.history, visits), [chosen, visits]);
  if (chosen === undefined || past === undefined) return null;
  return (
    <Section title={speak(words.oneProduct)}>
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={speak(words.chooseProduct)}
          value={chosen.sku}
          onChange={(_event, { value }) => setSku(value)}
        >
          {demand.skus.map((each) => (
            <option key={each.sku}>{each.sku}</option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={speak(words.chooseStep)}
          value={step}
          onChange={(_event, { value }) => setStep(value === "DAY" ? "DAY" : "WEEK")}
        >
          <option value="WEEK">{speak(words.byWeek)}</option>
          <option value="DAY">{speak(words.byDay)}</option>
        </Select>
      </div>
      <PastChart product={chosen} past={past} step={step} />
      {past.months < monthsWanted && (
        <div className={styles.note}>
          {speak(words.fewerMonths, { months: past.months, from: isoDateFromSerial(past.firstDate) })}
        </div>
      )}
      <Facts product={chosen} past={past} />
      {past.trend ? (
        <TrendSentence trend={past.trend} />
      ) : (
        <div className={styles.note}>{speak(words.noTrendOfProduct)}</div>
      )}
    </Section>
  );
}

interface Shown {
  readonly product: PromoSkuDemand;
  readonly past: ProductPast;
}

function PastChart({ product, past, step }: Shown & { readonly step: "WEEK" | "DAY" }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { at, units, yearBefore } = drawnPast(past, product.history, step);
  const placeOf = (date: number) => at.filter((each) => each <= date).at(-1) ?? at[0]!;
  const days = { from: isoDateFromSerial(past.firstDate), to: isoDateFromSerial(past.lastDate) };
  return (
    <LineChart
      sentence={speak(words.ofProduct, { sku: product.sku, ...days, count: past.promotions.length })}
      at={at}
      series={[
        { name: speak(words.sold), values: units },
        ...(yearBefore.length > 0 ? [{ name: speak(words.yearBefore), values: yearBefore }] : []),
      ]}
      marks={past.promotions.map(({ name, firstDate, uplift }) => ({
        at: placeOf(firstDate),
        date: firstDate,
        name:
          uplift === undefined
            ? name
            : speak(promoPlanWords.itemOf, {
                of: name,
                item: speak(words.uplift, { times: figure(uplift, locale, 1) }),
              }),
      }))}
    />
  );
}

/** Average, peak and conversion, the class and the role. */
function Facts({ product: { abc, role }, past }: Shown) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const { avgDailyUnits, peakDailyUnits, conversionRate } = past;
  const conversion =
    conversionRate === undefined ? (
      <span className={styles.note}>{speak(words.noVisits)}</span>
    ) : (
      percent(conversionRate, locale)
    );
  return (
    <Lines
      lines={[
        { key: "average", name: speak(words.average), figure: figure(avgDailyUnits, locale, 1) },
        { key: "peak", name: speak(words.peak), figure: figure(peakDailyUnits, locale, 0) },
        { key: "conversion", name: speak(words.conversion), figure: conversion },
        {
          key: "role",
          name: speak(promoResultTerms.promoRole.label),
          figure: `${abc} · ${choiceName(promoResultTerms.promoRole, role, locale)}`,
        },
      ]}
    />
  );
}
