import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { draftWords } from "../../../vocabulary/pane/promoPlan";
import { Disclosure } from "../../parts/Disclosure";
import { Notice } from "../../parts/Notice";
import { ProblemSentences } from "../../parts/ProblemSentences";
import { usePane, useSpeak } from "../../PaneContext";
import type { DraftSession } from "./useDrafts";
import { isUnsaved } from "./wizard";
import type { Draft } from "../../forms/fields";

const useStyles = makeStyles({
  save: { display: "flex", alignItems: "end", gap: "8px", flexWrap: "wrap" },
  name: { flexGrow: 1, minWidth: "140px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", alignItems: "center", gap: "4px", flexWrap: "wrap", padding: "2px 0" },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly session: DraftSession;
  readonly fields: Draft;
  /** What a draft without a name is called. */
  readonly usualName: string;
  readonly isDisabled: boolean;
}

/** The drafts and plans of the workbook, to go on with; and what is typed now, to be kept for a colleague. */
export function Drafts({ session, fields, usualName, isDisabled }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { state, work, save, rename } = session;
  const name = (state.name ?? usualName).trim();
  const isBusy = isDisabled || work.going !== undefined;
  const unsaved = isUnsaved(state, fields);
  return (
    <Disclosure
      strong
      flush
      title={speak(draftWords.title)}
      summary={unsaved ? speak(draftWords.unsaved) : state.kept?.name}
    >
      <div className={styles.save}>
        <Field className={styles.name} size="small" label={speak(draftWords.name)}>
          <Input
            size="small"
            value={state.name ?? usualName}
            disabled={isBusy}
            onChange={(_event, { value }) => rename(value)}
          />
        </Field>
        <Button size="small" disabled={isBusy || name === ""} onClick={() => save(name)}>
          {speak(draftWords.save)}
        </Button>
      </div>
      <div role="status">
        <DraftOutcome session={session} />
      </div>
      <DraftList session={session} isBusy={isBusy} />
      <PlanList session={session} isBusy={isBusy} />
    </Disclosure>
  );
}

function DraftOutcome({ session: { state, work } }: { readonly session: DraftSession }) {
  const speak = useSpeak();
  const { outcome } = state;
  if (work.going !== undefined)
    return <span>{speak(work.going.what === "saving" ? draftWords.saving : draftWords.reading)}</span>;
  if (work.failure !== undefined) return <Notice intent="error">{work.failure.reason}</Notice>;
  if (outcome === undefined) return null;
  if (outcome.how === "refused")
    return (
      <Notice intent="warning">
        <ProblemSentences problems={outcome.problems} />
      </Notice>
    );
  return <span>{speak(draftWords[outcome.how], { name: outcome.name })}</span>;
}

interface ListProps {
  readonly session: DraftSession;
  readonly isBusy: boolean;
}

function DraftList({ session: { state, open, remove }, isBusy }: ListProps) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  if (state.drafts.length === 0) return <div className={styles.note}>{speak(draftWords.none)}</div>;
  return (
    <ul className={styles.list}>
      {state.drafts.map((draft) => (
        <li key={draft.name} className={styles.row}>
          <span className={styles.grow}>
            {draft.name}{" "}
            <span className={styles.note}>
              {draft.author === ""
                ? moment(draft.savedAt, locale)
                : speak(draftWords.by, { when: moment(draft.savedAt, locale), author: draft.author })}
            </span>
          </span>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={speak(draftWords.openDraft, { name: draft.name })}
            onClick={() => open(draft)}
          >
            {speak(draftWords.open)}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabled={isBusy}
            aria-label={speak(draftWords.deleteDraft, { name: draft.name })}
            onClick={() => remove(draft)}
          >
            {speak(draftWords.delete)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function PlanList({ session: { state, goOnFrom }, isBusy }: ListProps) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const plans = state.plans.filter(({ isTakenBack }) => !isTakenBack);
  if (plans.length === 0) return null;
  return (
    <>
      <div>{speak(draftWords.plans)}</div>
      <ul className={styles.list}>
        {plans.map((plan) => (
          <li key={plan.id} className={styles.row}>
            <span className={styles.grow}>
              {String((plan.settings as { readonly promotion?: unknown }).promotion ?? "")}{" "}
              <span className={styles.note}>
                {speak(draftWords.revision, { revision: plan.revision })} · {moment(plan.startedAt, locale)}
              </span>
            </span>
            <Button size="small" disabled={isBusy} onClick={() => goOnFrom(plan)}>
              {speak(draftWords.useIt)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const moment = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
