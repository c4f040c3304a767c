import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Problem, Severity } from "../../calculation";
import { problemWords } from "../../vocabulary/pane/today";
import { otherProblems, problemKinds } from "../../vocabulary/pane/problemKinds";
import { useSpeak } from "../PaneContext";
import { Disclosure } from "./Disclosure";
import { ErrorIcon, NoAnswerIcon, NoteIcon } from "./icons";
import { MoreButton } from "./MoreButton";
import { groupProblems, type ProblemGroup } from "./problemGroups";
import { ProblemSentence } from "./ProblemSentences";
import { Section } from "./Section";
import { usePaging } from "./usePaging";

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  kind: { display: "flex", alignItems: "center", gap: "6px" },
  icon: { display: "flex", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  unanswerable: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  severity: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "2px 0", overflowWrap: "anywhere" },
});

const icons: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  unanswerable: NoAnswerIcon,
  warning: NoteIcon,
};

/** No more problems than this stand open; more would push the answer out of sight. */
const fewEnoughToShow = 3;

/** Everything that is wrong or doubtful, by kind, each with the cell it is about. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const speak = useSpeak();
  const groups = groupProblems(problems);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <Section
      title={speak(problemWords.title)}
      aside={<span className={styles.count}>{count > 0 && count}</span>}
    >
      {count === 0 && <div>{speak(problemWords.none)}</div>}
      <div>
        {groups.map((group) => (
          <Kind key={`${group.severity} ${group.code}`} group={group} startsOpen={count <= fewEnoughToShow} />
        ))}
      </div>
    </Section>
  );
}

function Kind({ group, startsOpen }: { readonly group: ProblemGroup; readonly startsOpen: boolean }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { code, severity, problems, count } = group;
  const Icon = icons[severity];
  return (
    <Disclosure
      startsOpen={startsOpen}
      title={
        <span className={styles.kind}>
          <span className={mergeClasses(styles.icon, styles[severity])}>
            <Icon size={16} />
          </span>
          <span>
            {speak(problemKinds[code] ?? otherProblems)}{" "}
            <span className={styles.severity}>{speak(problemWords[severity])}</span>
          </span>
        </span>
      }
      summary={<span className={styles.count}>{count}</span>}
    >
      <ProblemList problems={problems} />
    </Disclosure>
  );
}

/** The problems with their sentences, the first ones until more are asked for. */
function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const paging = usePaging(problems.length, 10, 200);
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, paging.shown).map((problem, index) => (
          <li key={index} className={styles.item}>
            <ProblemSentence problem={problem} />
          </li>
        ))}
      </ul>
      <MoreButton paging={paging} total={problems.length} />
    </>
  );
}
