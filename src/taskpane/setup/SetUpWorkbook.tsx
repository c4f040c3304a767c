import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill, inOneLine, say } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import { setUpWords } from "../../vocabulary/pane/setUp";
import type { PlannerTable, SetUpPreview, SetUpTable } from "../../workbook/contract";
import { Notice } from "../parts/Notice";
import { PlaceLink } from "../parts/PlaceLink";
import { usePane, useSpeak } from "../PaneContext";
import { PointAtTable } from "../tables/PointAtTable";
import type { Pointing } from "../tables/pointing";
import { useSetUp, type SetUpState } from "./useSetUp";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: "6px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  there: { display: "flex", flexWrap: "wrap", columnGap: "8px", padding: "2px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Sets up the workbook: what is missing is shown first, and added on one press. */
export function SetUpWorkbook({
  afterwards,
  isNextStep = false,
}: {
  readonly afterwards: () => void;
  /** Whether there is nothing better to do. */
  readonly isNextStep?: boolean;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { state, look, add, pointing } = useSetUp(afterwards);
  return (
    <div className={styles.steps}>
      {state.step !== "shown" && (
        <>
          <div className={styles.note}>{speak(setUpWords.about)}</div>
          <div>
            <Button
              size="small"
              appearance={isNextStep ? "primary" : "secondary"}
              disabled={pointing.isBusy}
              onClick={look}
            >
              {speak(setUpWords.begin)}
            </Button>
          </div>
        </>
      )}
      {state.step === "shown" && <Preview preview={state.preview} add={add} pointing={pointing} />}
      <div role="status">
        <HowItWent state={state} />
      </div>
    </div>
  );
}

function HowItWent({ state }: { readonly state: SetUpState }) {
  const speak = useSpeak();
  const { locale } = usePane();
  switch (state.step) {
    case "looking":
    case "adding":
      return speak(setUpWords[state.step]);
    case "added":
      return (
        <Notice intent="success" title={speak(setUpWords.added)}>
          <Standing tables={state.preview.tables} />
        </Notice>
      );
    case "refused":
      return (
        <Notice intent="error" title={speak(setUpWords.notDone)}>
          {inOneLine(
            state.problems.map((problem) => say(problem, locale, (field) => field)),
            locale,
          )}
        </Notice>
      );
    case "failed":
      return (
        <Notice intent="error" title={fill(commonWords.excelRefused[locale], { reason: state.reason })} />
      );
    default:
      return null;
  }
}

function Preview({
  preview,
  add,
  pointing,
}: {
  readonly preview: SetUpPreview;
  readonly add: (tables: readonly PlannerTable[]) => void;
  readonly pointing: Pointing;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const [leftOut, setLeftOut] = useState<ReadonlySet<PlannerTable>>(new Set());
  const { tables, candidates, addsLogSheet } = preview;
  const missing = tables.filter(({ state }) => state === "missing");
  const older = tables.filter(({ state }) => state === "older");
  const there = tables.filter(({ address }) => address !== undefined);
  const chosen = [...missing, ...older].filter(({ table }) => !leftOut.has(table));
  const choose = (table: PlannerTable, isChosen: boolean) => {
    const others = [...leftOut].filter((each) => each !== table);
    setLeftOut(new Set(isChosen ? others : [...others, table]));
  };
  const choice = ({ table, sheet, lacks }: SetUpTable) => (
    <li key={table}>
      <Checkbox
        size="medium"
        checked={!leftOut.has(table)}
        label={[sheet, ...(lacks.length > 0 ? [lacks.join(", ")] : [])].join(": ")}
        onChange={(_event, data) => choose(table, data.checked === true)}
      />
    </li>
  );
  return (
    <>
      {missing.length > 0 && <div>{speak(setUpWords.willAdd)}</div>}
      {missing.length > 0 && <ul className={styles.list}>{missing.map(choice)}</ul>}
      {addsLogSheet !== undefined && (
        <div className={styles.note}>{speak(setUpWords.logSheet, { sheet: addsLogSheet })}</div>
      )}
      {older.length > 0 && <div>{speak(setUpWords.willRenew)}</div>}
      {older.length > 0 && <ul className={styles.list}>{older.map(choice)}</ul>}
      {there.length > 0 && <div>{speak(setUpWords.there)}</div>}
      {there.length > 0 && <Standing tables={there} />}
      {missing.length + older.length === 0 ? (
        <div>{speak(setUpWords.complete)}</div>
      ) : (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabled={chosen.length === 0}
            onClick={() => add(chosen.map(({ table }) => table))}
          >
            {speak(missing.length > 0 ? setUpWords.add : setUpWords.renew)}
          </Button>
        </div>
      )}
      <PointAtTable tables={missing.map(({ table }) => table)} {...{ candidates, pointing }} />
    </>
  );
}

/** The tables that are there, each a link to where it stands. */
function Standing({ tables }: { readonly tables: readonly SetUpTable[] }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <ul className={styles.list}>
      {tables.map(({ table, name, sheet, address, state }) =>
        address === undefined ? null : (
          <li key={table} className={styles.there}>
            <span>{name}</span>
            <PlaceLink sheet={sheet} cell={address} />
            <span className={styles.note}>
              {state === "adopted" && speak(setUpWords.yours)}
              {state === "newer" && speak(setUpWords.newer)}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
