import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reviewWords } from "../../../vocabulary/pane/review";
import { screenWords } from "../../../vocabulary/pane/screens";
import type { PastWrite } from "../../../workbook/contract";
import { type WritingKind, writtenTables } from "../../../workbook/writing/writtenTables";
import { ProblemSentences } from "../../parts/ProblemSentences";
import { Section } from "../../parts/Section";
import { type Speak, useSpeak } from "../../PaneContext";
import { isWriting } from "../../running/workState";
import { WorkBar } from "../../running/WorkBar";
import { Outcome } from "../../write/Outcome";
import { Changes } from "./Changes";
import { lastStanding, type PastSession, usePastWrites } from "./usePastWrites";
import { isoDay } from "./writtenForecast";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))", gap: "8px" },
  control: { minWidth: 0, width: "100%" },
});

const words = {
  looking: reviewWords.looking,
  comparing: reviewWords.looking,
  takingBack: screenWords.takingBack,
} as const;

/** What was written before: two writes of a kind side by side, and the way back from the last. */
export function PastWrites({ afterwards }: { readonly afterwards: () => void }) {
  const styles = useStyles();
  const speak = useSpeak();
  const session = usePastWrites();
  const { work, writes, outcome, look } = session;
  return (
    <Section title={speak(reviewWords.pastTitle)}>
      <div className={styles.note}>{speak(reviewWords.pastNote)}</div>
      {writes === undefined && (
        <div>
          <Button size="small" onClick={look}>
            {speak(reviewWords.showPast)}
          </Button>
        </div>
      )}
      <WorkBar work={work} words={words} tryAgain={look} />
      {writes?.length === 0 && <div>{speak(reviewWords.nothingWritten)}</div>}
      {writes !== undefined && writes.length > 0 && <OneKind session={session} writes={writes} />}
      <div role="status">{outcome && <Outcome outcome={outcome} readAgain={afterwards} />}</div>
    </Section>
  );
}

/** What a write of a kind is called: as the first of its tables. */
const nameOfKind = (kind: WritingKind, speak: Speak): string =>
  speak(Object.values(writtenTables[kind])[0]!.definition.name);

function OneKind({
  session,
  writes,
}: {
  readonly session: PastSession;
  readonly writes: readonly PastWrite[];
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const kinds = [...new Set(writes.map(({ kind }) => kind))].filter((kind) => kind in writtenTables);
  const [chosen, setChosen] = useState<WritingKind>();
  const kind = chosen ?? kinds[0];
  if (kind === undefined) return null;
  const its = writes.filter((write) => write.kind === kind);
  const last = lastStanding(writes, kind);
  return (
    <>
      <Field label={speak(reviewWords.kind)} size="small">
        <Select
          className={styles.control}
          size="small"
          value={kind}
          onChange={(_event, { value }) => setChosen(kinds.find((each) => each === value))}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {nameOfKind(each, speak)}
            </option>
          ))}
        </Select>
      </Field>
      {its.length > 1 ? (
        <Pair key={kind} session={session} writes={its} />
      ) : (
        <div className={styles.note}>{speak(reviewWords.oneOnly)}</div>
      )}
      {last && (
        <>
          <div>
            <Button size="small" disabled={isWriting(session.work)} onClick={() => session.takeBack(last)}>
              {speak(reviewWords.takeBackLast, { write: writeShown(last, speak) })}
            </Button>
          </div>
          <div className={styles.note}>{speak(reviewWords.takeBackMeans)}</div>
        </>
      )}
    </>
  );
}

/** A write by its number, day and author, and whether it was taken back. */
function writeShown(write: PastWrite, speak: Speak): string {
  const { revision, author, isTakenBack } = write;
  const values = { revision, date: isoDay(write), author };
  const shown = speak(author === "" ? reviewWords.write : reviewWords.writeBy, values);
  return isTakenBack ? speak(reviewWords.takenBackMark, { write: shown }) : shown;
}

/** Two writes to compare: the last beside the one before it, to begin with. */
function Pair({ session, writes }: { readonly session: PastSession; readonly writes: readonly PastWrite[] }) {
  const styles = useStyles();
  const speak = useSpeak();
  const [newerId, setNewerId] = useState(writes[0]!.id);
  const [olderId, setOlderId] = useState(writes[1]!.id);
  const writeOf = (id: string): PastWrite => writes.find((write) => write.id === id) ?? writes[0]!;
  const { comparison } = session;
  const choice = (label: string, id: string, choose: (id: string) => void) => (
    <Field label={label} size="small">
      <Select
        className={styles.control}
        size="small"
        value={id}
        onChange={(_event, { value }) => choose(value)}
      >
        {writes.map((write) => (
          <option key={write.id} value={write.id}>
            {writeShown(write, speak)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <div className={styles.pair}>
        {choice(speak(reviewWords.older), olderId, setOlderId)}
        {choice(speak(reviewWords.newer), newerId, setNewerId)}
      </div>
      <div>
        <Button
          size="small"
          disabled={olderId === newerId}
          onClick={() => session.compare(writeOf(olderId), writeOf(newerId))}
        >
          {speak(reviewWords.compare)}
        </Button>
      </div>
      {comparison && !comparison.ok && <ProblemSentences problems={comparison.problems} />}
      {comparison?.ok && <Changes comparison={comparison.value} />}
    </>
  );
}
