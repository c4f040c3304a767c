import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { dateForms, pseudoSkus } from "../../calculation";
import { formatWords, importWords } from "../../vocabulary/pane/import";
import { orderFileTable } from "../../vocabulary/tables/orders";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { FirstLines } from "./FirstLines";
import { FormatField } from "./FormatField";
import { Questions } from "./Questions";
import { decimalMarks } from "./reading/decimalMarks";
import {
  delimiters,
  type Detected,
  isRequiredColumn,
  type OrderColumnKey,
  orderColumnKeys,
} from "./reading/detect";
import { encodings } from "./reading/encodings";
import { isBusyWith } from "./state";
import type { OrderImport } from "./useOrderImport";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "4px" },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingInlineStart: "32px",
  },
});

interface Props {
  readonly session: OrderImport;
  readonly detected: Detected;
}

/** How the file is read: what was detected, with a way to correct each, and the first lines as they are read by it. */
export function FileFormat({ session, detected }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { work, canRead, correct, read } = session;
  const isBusy = isBusyWith(work);
  return (
    <Section title={speak(importWords.detected)}>
      <div className={styles.fields}>
        <FormatField
          label={speak(importWords.encoding)}
          value={detected.encoding}
          options={encodings.map((value) => ({ value, text: speak(formatWords[value]) }))}
          isDisabled={isBusy}
          choose={(encoding) => correct({ encoding })}
        />
        <FormatField
          label={speak(importWords.delimiter)}
          value={delimiters.find((each) => each === detected.delimiter)}
          options={delimiters.map((value) => ({ value, text: speak(formatWords[value]) }))}
          isDisabled={isBusy}
          choose={(delimiter) => correct({ delimiter })}
        />
        {orderColumnKeys.map((key) => (
          <ColumnField key={key} columnKey={key} session={session} detected={detected} />
        ))}
        <FormatField
          label={speak(importWords.dateForm)}
          value={detected.dateForm}
          options={dateForms.map((value) => ({ value, text: speak(formatWords[value]) }))}
          isDisabled={isBusy}
          choose={(dateForm) => correct({ dateForm })}
        />
        {!detected.hasPlainUnits && (
          <FormatField
            label={speak(importWords.decimalMark)}
            value={detected.decimalMark}
            options={decimalMarks.map((value) => ({ value, text: speak(formatWords[value]) }))}
            isDisabled={isBusy}
            choose={(decimalMark) => correct({ decimalMark })}
          />
        )}
      </div>
      <Questions detected={detected} isBusy={isBusy} correct={correct} />
      <FirstLines detected={detected} />
      <LeftOutChoices session={session} detected={detected} />
      <div>
        <Button appearance="primary" disabled={!canRead || isBusy} onClick={read}>
          {speak(importWords.read)}
        </Button>
      </div>
    </Section>
  );
}

function ColumnField({ columnKey, session, detected }: Props & { readonly columnKey: OrderColumnKey }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { headings, columns } = detected;
  const { state, work, correct } = session;
  const isRequired = isRequiredColumn(columnKey);
  const index = columns[columnKey];
  const shown = headings.map((heading, number) => ({
    value: String(number),
    text: heading === "" ? speak(importWords.column, { number: number + 1 }) : heading,
  }));
  const none = { value: "none", text: speak(importWords.notInFile) };
  return (
    <FormatField
      label={orderFileTable.columns[columnKey].term.label[locale]}
      value={index === undefined ? (isRequired ? undefined : none.value) : String(index)}
      options={isRequired ? shown : [none, ...shown]}
      isDisabled={isBusyWith(work)}
      {...(isRequired && index === undefined ? { wrong: speak(importWords.columnMissing) } : {})}
      choose={(value) =>
        correct({
          columns: { ...state.corrections.columns, [columnKey]: value === none.value ? null : Number(value) },
        })
      }
    />
  );
}

function LeftOutChoices({ session: { work, correct }, detected }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const isBusy = isBusyWith(work);
  const codes = pseudoSkus.value.slice(0, 4).join(", ");
  const hasNumbers = detected.columns.orderNumber !== undefined;
  return (
    <div>
      <Checkbox
        label={speak(importWords.leaveOutRepeats)}
        checked={detected.leaveOutRepeats}
        disabled={isBusy}
        onChange={(_event, { checked }) => correct({ leaveOutRepeats: checked === true })}
      />
      {!hasNumbers && !detected.leaveOutRepeats && (
        <div className={styles.note}>{speak(importWords.repeatsWithoutNumbers)}</div>
      )}
      <Checkbox
        label={speak(importWords.leaveOutPseudoSkus, { codes })}
        checked={detected.leaveOutPseudoSkus}
        disabled={isBusy}
        onChange={(_event, { checked }) => correct({ leaveOutPseudoSkus: checked === true })}
      />
    </div>
  );
}
