import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OrderDemand } from "../../calculation";
import { importWords } from "../../vocabulary/pane/import";
import { figure } from "../forms/figures";
import { Notice } from "../parts/Notice";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { PreviewList } from "../write/PreviewList";
import { ProblemSentences } from "../parts/ProblemSentences";
import { mostRows, type SpanChoice, spanChoices } from "./spans";
import { isBusyWith, type ImportOutcome } from "./state";
import type { OrderImport } from "./useOrderImport";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly session: OrderImport;
  readonly demand: OrderDemand;
  readonly goOn: () => void;
}

/** The write: how many days of the sales, which table they replace, one button, and how it ended. */
export function WriteImport({ session, demand, goOn }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { state, work, chooseSpan, write } = session;
  const { preview, outcome, months } = state;
  const isBusy = isBusyWith(work);
  const spans = useMemo(() => spanChoices(demand.sales), [demand]);
  const [all] = spans;
  return (
    <Section title={speak(importWords.writeTitle)}>
      {all && !all.fits && (
        <Notice
          intent="warning"
          title={speak(importWords.tooManyRows, {
            rows: figure(all.rows, locale),
            most: figure(mostRows, locale),
          })}
        />
      )}
      {spans.length > 1 && (
        <Field label={speak(importWords.span)} size="small">
          <Select
            size="small"
            value={String(months)}
            disabled={isBusy}
            onChange={(_event, { value }) => chooseSpan(value === "undefined" ? undefined : Number(value))}
          >
            {spans.map((span) => (
              <option key={String(span.months)} value={String(span.months)} disabled={!span.fits}>
                {spanText(span)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {preview && <PreviewList tables={preview.tables} />}
      <div className={styles.note}>{speak(importWords.onlyThis)}</div>
      <div>
        <Button appearance="primary" disabled={preview === undefined || isBusy} onClick={write}>
          {speak(importWords.write)}
        </Button>
      </div>
      <div role="status">{outcome && <WriteOutcome outcome={outcome} goOn={goOn} />}</div>
    </Section>
  );

  function spanText({ months: wanted, rows }: SpanChoice): string {
    const values = { rows: figure(rows, locale), months: wanted ?? 0 };
    if (wanted === undefined) return speak(importWords.allDays, values);
    return speak(wanted === 1 ? importWords.lastMonth : importWords.lastMonths, values);
  }
}

function WriteOutcome({ outcome, goOn }: { readonly outcome: ImportOutcome; readonly goOn: () => void }) {
  const speak = useSpeak();
  if (outcome.how === "written")
    return (
      <Notice
        intent="success"
        title={speak(importWords.written)}
        actions={
          <Button size="small" onClick={goOn}>
            {speak(importWords.planWithThem)}
          </Button>
        }
      >
        {outcome.tables.map(({ sheet }) => (
          <PlaceLink key={sheet} sheet={sheet} cell="A1">
            {sheet}
          </PlaceLink>
        ))}
        {outcome.otherSalesSheet !== undefined && (
          <div>{speak(importWords.ownSalesFirst, { sheet: outcome.otherSalesSheet })}</div>
        )}
      </Notice>
    );
  return (
    <Notice intent="error" title={speak(importWords.notWritten)}>
      <ProblemSentences problems={outcome.problems} />
    </Notice>
  );
}
