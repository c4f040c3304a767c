import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { importWords } from "../../vocabulary/pane/import";
import { figure } from "../forms/figures";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { isWriting } from "../running/workState";
import { WorkBar } from "../running/WorkBar";
import { FileFormat } from "./FileFormat";
import { FilePicker } from "./FilePicker";
import { ImportSummary } from "./ImportSummary";
import { isBusyWith } from "./state";
import { useOrderImport } from "./useOrderImport";
import { WriteImport } from "./WriteImport";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ImportOrdersProps {
  readonly file: File;
  /** Back to where the planner came from; after a write the tables have changed. */
  close(hasWritten: boolean): void;
}

/** The button that opened this screen is gone: the keyboard goes on from the screen's beginning. */
function useFocusAtFirst() {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}

/**
 * An order file as an ERP or a platform exports it: how it is read, what was read, what will be written, the write (000-34).
 */
export function ImportOrders({ file: firstFile, close }: ImportOrdersProps) {
  const styles = useStyles();
  const speak = useSpeak();
  const { workbook, locale } = usePane();
  const session = useOrderImport(firstFile, workbook, locale);
  const { state, work, detected } = session;
  const { file, demand, outcome } = state;
  const focusAtFirst = useFocusAtFirst();
  const back = () => close(outcome?.how === "written");
  return (
    <div aria-label={speak(importWords.title)} role="group">
      <div>
        <Button ref={focusAtFirst} size="small" appearance="subtle" disabled={isWriting(work)} onClick={back}>
          ← {speak(importWords.back)}
        </Button>
      </div>
      <Section
        title={speak(importWords.title)}
        aside={
          <FilePicker
            label={speak(importWords.another)}
            isDisabled={isBusyWith(work)}
            choose={session.chooseFile}
          />
        }
      >
        <div className={styles.name}>
          {file.name}{" "}
          <span className={styles.note}>
            {file.size < 1e6
              ? speak(importWords.kilobytes, { size: figure(file.size / 1e3, locale, 0) })
              : speak(importWords.megabytes, { size: figure(file.size / 1e6, locale, 1) })}
          </span>
        </div>
        <div className={styles.note}>{speak(importWords.nothingLeaves)}</div>
        {file.size === 0 && <Notice intent="warning" title={speak(importWords.emptyFile)} />}
      </Section>
      {file.size > 0 && detected && <FileFormat session={session} detected={detected} />}
      <WorkBar
        work={work}
        words={importWords}
        cancelled={importWords.cancelled}
        failed={importWords.failed}
      />
      {demand && detected && <ImportSummary demand={demand} detected={detected} />}
      {demand && demand.sales.dates.length > 0 && (
        <WriteImport session={session} demand={demand} goOn={() => close(true)} />
      )}
    </div>
  );
}
