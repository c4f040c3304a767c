import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isoDateFromSerial } from "../../../vocabulary";
import { forecastWords } from "../../../vocabulary/pane/forecast";
import { forecastsTable } from "../../../vocabulary/tables/forecastResults";
import { FormSummary } from "../../forms/FormSummary";
import { TermForm } from "../../forms/TermForm";
import { Disclosure } from "../../parts/Disclosure";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen, type FormSession } from "../../screens/useScreen";
import { adjustmentKeys, forecastScreen, settingKeys } from "./definition";
import type { ForecastAnswer } from "./lines";
import { ProductDetail, type ForecastGiven } from "./ProductDetail";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  search: { width: "100%" },
});

/** What each product will sell, how sure that is, and which rule of stock fits its history. */
export function Forecast() {
  const session = useScreen(forecastScreen);
  return (
    <ScreenFrame session={session} decision={<Decision form={session.form} />}>
      {(answer, given) => <Forecasts answer={answer} given={given} />}
    </ScreenFrame>
  );
}

function Decision({ form }: { readonly form: FormSession }) {
  const speak = useSpeak();
  return (
    <>
      {[
        { title: forecastWords.settings, keys: settingKeys },
        { title: forecastWords.adjustments, keys: adjustmentKeys },
      ].map(({ title, keys }) => (
        <Disclosure
          key={keys[0]}
          flush
          strong
          title={speak(title)}
          summary={<FormSummary form={form} keys={keys} />}
        >
          <TermForm form={form} keys={keys} blankNotes={{ indices: forecastWords.noIndices }} />
        </Disclosure>
      ))}
    </>
  );
}

function Forecasts({ answer, given }: { readonly answer: ForecastAnswer; readonly given: ForecastGiven }) {
  const styles = useStyles();
  const speak = useSpeak();
  const [sought, setSought] = useState("");
  const { forecast, lines } = answer;
  const found = lines.filter(({ sku }) => sku.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <Section title={speak(forecastWords.title)}>
      <div className={styles.note}>
        {speak(forecastWords.span, {
          days: given.decision.horizonDays,
          from: isoDateFromSerial(forecast.firstDate),
          count: lines.length,
        })}
      </div>
      <Input
        className={styles.search}
        size="small"
        type="search"
        value={sought}
        placeholder={speak(forecastWords.search)}
        aria-label={speak(forecastWords.search)}
        onChange={(_event, data) => setSought(data.value)}
      />
      {found.length === 0 && <div className={styles.note}>{speak(forecastWords.noneFound)}</div>}
      {found.length > 0 && (
        <RowsTable
          table={forecastsTable}
          columns={["sku", "expected", "upper"]}
          rest={["from", "to", "method"]}
          rows={found}
          caption={speak(forecastWords.title)}
          workings={(line) => <ProductDetail line={line} shop={answer.shop} given={given} />}
        />
      )}
    </Section>
  );
}
