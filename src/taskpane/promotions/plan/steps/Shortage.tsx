import { leftOver, slowStock, type PromoPlan } from "../../../../calculation";
import { isoDateFromSerial } from "../../../../vocabulary";
import { presaleReasonWords, promoSupplyWords as words } from "../../../../vocabulary/pane/promoSupply";
import { promoCapacityTable } from "../../../../vocabulary/tables/promoSupply";
import { figure, moneyFigure, percent } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { Lines } from "./Lines";
import { useStepStyles } from "./styles";

interface Props {
  readonly plan: PromoPlan;
}

/** So many products are named; a planner with more looks into the table. */
const mostNamed = 20;

/** What to sell ahead of its arrival, with the day to promise (000-53). */
export function Presales({ plan: { presales } }: Props) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  if (presales.length === 0) return null;
  const more = presales.length - mostNamed;
  return (
    <Section title={speak(words.presale)}>
      <Lines
        lines={presales.slice(0, mostNamed).map(({ sku, units, promisedDate, why }) => ({
          key: `${sku} ${why}`,
          name: `${sku} · ${speak(presaleReasonWords[why])}`,
          figure: speak(words.presaleLine, {
            count: figure(units, locale),
            date: isoDateFromSerial(promisedDate),
          }),
        }))}
      />
      {presales.some(({ why }) => why === "RUNS OUT BEFORE") && (
        <div className={styles.note}>{speak(words.presaleNote)}</div>
      )}
      {more > 0 && (
        <div className={styles.note}>{speak(words.presaleMore, { count: figure(more, locale) })}</div>
      )}
    </Section>
  );
}

/** Who gets what of a capacity that is too small for all, main products first (004-14). */
export function WithinCapacity({ plan: { withinCapacity } }: Props) {
  const speak = useSpeak();
  if (withinCapacity.length === 0) return null;
  return (
    <Section title={speak(words.capacity)}>
      <RowsTable
        table={promoCapacityTable}
        caption={speak(words.capacity)}
        columns={["sku", "orderUnits", "withinCapacity"]}
        rest={["role"]}
        rows={withinCapacity}
      />
    </Section>
  );
}

/** What the promotion would leave if it sold so much less: a change such as −30% (004-05). */
export function LeftAtFewerSales({ plan: { lines }, change }: Props & { readonly change: number }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const left = lines.flatMap((line) => leftOver(line, 1 + change) ?? []);
  if (left.length === 0) return null;
  const units = left.reduce((sum, each) => sum + each, 0);
  return (
    <Section title={speak(words.left, { percent: percent(-change, locale) })}>
      <Lines
        lines={[
          { key: "units", name: speak(words.leftUnits), figure: figure(units, locale, 0) },
          {
            key: "money",
            name: speak(words.leftMoney),
            figure: moneyFigure(slowStock(lines, 1 + change), locale),
          },
        ]}
      />
    </Section>
  );
}
