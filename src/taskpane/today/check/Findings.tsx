import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingGroup, HealthProblemCode } from "../../../calculation";
import { checkWords, healthKinds } from "../../../vocabulary/pane/check";
import { otherProblems, problemKinds } from "../../../vocabulary/pane/problemKinds";
import type { FoundTable } from "../../../workbook/contract";
import { figure } from "../../forms/figures";
import { Disclosure } from "../../parts/Disclosure";
import { MoreButton } from "../../parts/MoreButton";
import { usePaging } from "../../parts/usePaging";
import { usePane, useSpeak } from "../../PaneContext";
import { OneFinding } from "./OneFinding";
import type { CellChanges } from "./useCellChanges";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Shared {
  /** To look for a sale in. */
  readonly sales?: FoundTable;
  readonly changes: CellChanges;
  readonly isBusy: boolean;
}

/** The kinds of findings, the one with most money at stake first and open. */
export function Findings({ groups, ...shared }: Shared & { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <>
      <div className={styles.note}>{speak(checkWords.note)}</div>
      <div>
        {groups.map((group, index) => (
          <Kind key={group.code} group={group} startsOpen={index === 0} {...shared} />
        ))}
      </div>
    </>
  );
}

const kindOf = (code: FindingGroup["code"]) =>
  healthKinds[code as HealthProblemCode] ?? problemKinds[code] ?? otherProblems;

function Kind({
  group,
  startsOpen,
  ...shared
}: Shared & { readonly group: FindingGroup; readonly startsOpen: boolean }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { code, findings, more, money } = group;
  const count = findings.length + more;
  const paging = usePaging(findings.length, 5, 50);
  return (
    <Disclosure
      startsOpen={startsOpen}
      flush
      title={speak(kindOf(code))}
      summary={
        money === undefined
          ? count
          : speak(checkWords.countAndMoney, { count, money: figure(money, locale, 0) })
      }
    >
      <ul className={styles.list}>
        {findings.slice(0, paging.shown).map((finding, index) => (
          <OneFinding key={index} finding={finding} {...shared} />
        ))}
      </ul>
      <MoreButton paging={paging} total={findings.length} />
      {more > 0 && <div className={styles.note}>{speak(checkWords.moreAlike, { count: more })}</div>}
    </Disclosure>
  );
}
