import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { isoDateFromSerial } from "../../../vocabulary";
import { supplierForecastWords } from "../../../vocabulary/pane/supplierForecast";
import { supplierForecastTable } from "../../../vocabulary/tables/supplierForecast";
import { percent } from "../../forms/figures";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { type FormSession, useScreen } from "../../screens/useScreen";
import { type SharedForecast, type SharedRow, supplierForecastScreen } from "./definition";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  control: { minWidth: 0, width: "100%" },
});

const weeks = Object.keys(supplierForecastTable.columns).filter((key): key is `week${number}` =>
  key.startsWith("week"),
);

/** What one supplier may expect in the coming twelve weeks, to be written and sent. */
export function SupplierForecast() {
  const session = useScreen(supplierForecastScreen);
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <ScreenFrame session={session}>
      {(found) => (
        <Section title={speak(supplierForecastWords.title, { supplier: found.supplier })}>
          <ChooseSupplier found={found} form={session.form} />
          <div className={styles.note}>
            {speak(supplierForecastWords.note, { date: isoDateFromSerial(found.firstDate) })}
          </div>
          <Lines found={found} />
        </Section>
      )}
    </ScreenFrame>
  );
}

function ChooseSupplier({ found, form }: { readonly found: SharedForecast; readonly form: FormSession }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <Field label={speak(supplierForecastWords.supplier)} size="small">
      <Select
        className={styles.control}
        size="small"
        value={found.supplier}
        disabled={form.isDisabled}
        onChange={(_event, { value }) => form.type("supplier", value)}
      >
        {found.suppliers.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Lines({ found: { lines, rows } }: { readonly found: SharedForecast }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  if (rows.length === 0) {
    return (
      <EmptyState title={speak(supplierForecastWords.none)}>
        <div>{speak(supplierForecastWords.noneNote)}</div>
      </EmptyState>
    );
  }
  const shareOf = new Map(lines.map(({ sku, share }) => [sku, share]));
  return (
    <RowsTable<SharedRow>
      table={supplierForecastTable}
      caption={speak(supplierForecastTable.name)}
      columns={["sku", "week1", "week2", "units"]}
      rest={weeks.slice(2)}
      rows={rows}
      workings={({ sku }) => (
        <div className={styles.note}>
          {speak(supplierForecastWords.share, { share: percent(shareOf.get(sku) ?? 0, locale) })}
        </div>
      )}
    />
  );
}
