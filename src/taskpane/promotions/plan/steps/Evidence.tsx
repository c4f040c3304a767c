import { useMemo } from "react";
import {
  demandEvidence,
  returnRates,
  type DemandEvidence,
  type EvidenceFigure,
  type PromoDemand,
  type PromoLine,
  type ProductEvidence,
  type SearchLine,
} from "../../../../calculation";
import { evidenceWords, promoEvidenceWords as words } from "../../../../vocabulary/pane/promoPlan";
import { figure, moneyFigure, percent } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { Section } from "../../../parts/Section";
import { productRows } from "../../../products/rowsOfProducts";
import type { PromoStepProps } from "../steps";
import { Lines } from "./Lines";
import { useStepStyles } from "./styles";

const evidenceKeys = Object.keys(evidenceWords) as readonly (keyof DemandEvidence)[];

/** What the workbook says beside the forecast: last year, conversion, value, returns, searches and competitors. */
export function Evidence({ answer: { plan }, given }: Pick<PromoStepProps, "answer" | "given">) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const evidence = useMemo(() => {
    const { startDate: firstDate, endDate: lastDate } = plan.timing;
    const products = plan.demand ? productsOf(plan.demand, plan.lines, given) : [];
    return demandEvidence(products, { firstDate, lastDate });
  }, [plan, given]);
  return (
    <Section title={speak(words.evidence)}>
      <div className={styles.note}>{speak(words.evidenceHow)}</div>
      <Lines
        lines={evidenceKeys.map((key) => ({
          key,
          name: speak(evidenceWords[key].name),
          figure: <Read of={key} found={evidence[key]} />,
        }))}
      />
    </Section>
  );
}

function Read({
  of,
  found,
}: {
  readonly of: keyof DemandEvidence;
  readonly found: EvidenceFigure | undefined;
}) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  if (found === undefined) return <span className={styles.note}>{speak(evidenceWords[of].lacking)}</span>;
  const { value, products } = found;
  const shown = {
    lastYearUnits: () => figure(value, locale, 0),
    conversionRate: () => percent(value, locale),
    unitValue: () => moneyFigure(value, locale),
    refundRate: () => percent(value, locale),
    searchFactor: () => speak(words.times, { times: figure(value, locale) }),
    priceFactor: () => speak(words.times, { times: figure(value, locale) }),
  }[of]();
  return (
    <>
      {shown} <span className={styles.note}>{speak(words.ofProducts, { count: products })}</span>
    </>
  );
}

function productsOf(
  { skus }: PromoDemand,
  lines: readonly PromoLine[],
  { tables, inputs }: PromoStepProps["given"],
): ProductEvidence[] {
  const rows = productRows(tables.products);
  const priceOf = new Map(lines.map(({ sku, price }) => [sku, price]));
  const searches = new Map<string, SearchLine[]>();
  for (const { values } of tables.research.rows) {
    const { sku, searchDate: date, searches: count } = values;
    if (date === undefined || count === undefined) continue;
    searches.set(sku, [...(searches.get(sku) ?? []), { date, searches: count }]);
  }
  const rates = returnRates(
    tables.returns.rows.map(({ values }) => values),
    inputs.demand,
  );
  return skus.map(({ sku, history }) => ({
    history,
    visits: inputs.demand.get(sku)?.visits,
    price: priceOf.get(sku),
    competitorPrice: rows.get(sku)?.values.competitorPrice,
    returnRate: rates.get(sku),
    searches: searches.get(sku) ?? [],
  }));
}
