import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LinesApart, OrderDemand } from "../../calculation";
import type { Text } from "../../vocabulary";
import { importWords } from "../../vocabulary/pane/import";
import { figure } from "../forms/figures";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { dayText } from "./dayText";
import type { Detected } from "./reading/detect";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: "2px 8px",
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  part: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold, paddingTop: "6px" },
  value: { margin: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly demand: OrderDemand;
  readonly detected: Detected;
}

/** What became of every line: what counts, what is kept apart, what is left out, why, and where it stands. */
export function ImportSummary({ demand, detected }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { lines, sold, returned, seen, sales } = demand;
  const number = (value: number) => figure(value, locale);
  const quantity = (kind: { readonly lines: number; readonly units: number }) =>
    speak(importWords.linesAndUnits, { lines: number(kind.lines), units: number(kind.units) });
  const [days, products] = useMemo(() => [new Set(sales.dates).size, new Set(sales.skuOf).size], [sales]);
  const [first, last] = [sales.dates[0], sales.dates.at(-1)];
  const channels = sales.channels.filter((channel) => channel !== "").length;
  const apart = linesApart(demand).filter(([, { lines: count }]) => count > 0);
  const codes = seen.pseudoSkus.map(({ sku, lines: count }) => `${sku} ${number(count)}`).join(", ");
  return (
    <Section title={speak(importWords.summary)}>
      <dl className={styles.list}>
        <Fact label={importWords.lines}>{number(lines)}</Fact>
        {first !== undefined && last !== undefined && (
          <Fact label={importWords.days}>
            {speak(importWords.fromTo, {
              count: number(days),
              first: dayText(first, locale),
              last: dayText(last, locale),
            })}
          </Fact>
        )}
        <Fact label={importWords.products}>{number(products)}</Fact>
        {channels > 0 && <Fact label={importWords.channels}>{number(channels)}</Fact>}
        <Fact label={importWords.sold}>{quantity(sold)}</Fact>
        <Fact label={importWords.returned}>{quantity(returned)}</Fact>
        {!detected.leaveOutRepeats && seen.repeats > 0 && (
          <Fact label={importWords.repeatsCounted}>{number(seen.repeats)}</Fact>
        )}
        <dt className={styles.part}>{speak(importWords.leftOut)}</dt>
        {apart.length === 0 && <dd className={styles.value}>{speak(importWords.nothingLeftOut)}</dd>}
        {apart.map(([label, { lines: count, firstRows }]) => (
          <Fact key={label["en-US"]} label={label}>
            {speak(importWords.linesInRows, { lines: number(count), rows: rowsNamed(firstRows, count) })}
            {label === importWords.pseudoSkus && <div className={styles.note}>{codes}</div>}
          </Fact>
        ))}
      </dl>
      {sales.dates.length === 0 && <Notice intent="warning" title={speak(importWords.nothingSold)} />}
    </Section>
  );

  function rowsNamed(firstRows: readonly number[], count: number): string {
    const rows = firstRows.map(number).join(locale === "en-US" ? ", " : "、");
    return count > firstRows.length ? speak(importWords.andMoreRows, { rows }) : rows;
  }
}

const linesApart = ({ leftOut }: OrderDemand): readonly (readonly [Text, LinesApart])[] => [
  [importWords.repeats, leftOut.repeats],
  [importWords.pseudoSkus, leftOut.pseudoSkus],
  [importWords.noUnits, leftOut.noUnits],
  [importWords.badDate, leftOut.refused.date],
  [importWords.badSku, leftOut.refused.sku],
  [importWords.badUnits, leftOut.refused.units],
  [importWords.tooMany, leftOut.refused.tooMany],
];

function Fact({ label, children }: { readonly label: Text; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <>
      <dt>{speak(label)}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
