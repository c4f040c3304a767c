import { Button } from "@fluentui/react-components";
import { serialFromText } from "../../calculation";
import { formatWords, importWords } from "../../vocabulary/pane/import";
import { figure } from "../forms/figures";
import { Notice } from "../parts/Notice";
import { usePane, useSpeak } from "../PaneContext";
import { dayText } from "./dayText";
import { decimalMarks, numberFromText } from "./reading/decimalMarks";
import type { Corrections, Detected } from "./reading/detect";

interface Props {
  readonly detected: Detected;
  readonly isBusy: boolean;
  readonly correct: (corrections: Corrections) => void;
}

/** What the file itself does not say: each possible reading is a button with what it would make of the file. */
export function Questions(props: Props) {
  return (
    <>
      <WhichDate {...props} />
      <WhichNumber {...props} />
    </>
  );
}

function WhichDate({ detected, isBusy, correct }: Props) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { dateForm, possibleDateForms, columns, ambiguousDate } = detected;
  if (dateForm !== undefined || columns.date === undefined) return null;
  if (ambiguousDate === undefined) return <Notice intent="warning" title={speak(importWords.noDates)} />;
  return (
    <Notice
      intent="warning"
      title={speak(importWords.whichDate, { text: ambiguousDate })}
      actions={possibleDateForms.map((form) => (
        <Button key={form} size="small" disabled={isBusy} onClick={() => correct({ dateForm: form })}>
          {dayText(serialFromText(ambiguousDate, form), locale)} · {speak(formatWords[form])}
        </Button>
      ))}
    />
  );
}

function WhichNumber({ detected, isBusy, correct }: Props) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { decimalMark, ambiguousUnits } = detected;
  if (decimalMark !== undefined || ambiguousUnits === undefined) return null;
  return (
    <Notice
      intent="warning"
      title={speak(importWords.whichNumber, { text: ambiguousUnits })}
      actions={decimalMarks.map((mark) => (
        <Button key={mark} size="small" disabled={isBusy} onClick={() => correct({ decimalMark: mark })}>
          {figure(numberFromText(ambiguousUnits, mark), locale, 3)}
        </Button>
      ))}
    />
  );
}
