import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Stake } from "../../../calculation";
import { checkWords, stakedUnits } from "../../../vocabulary/pane/check";
import { sayHealth } from "../../../vocabulary/sentences/ofHealth";
import type { FoundTable } from "../../../workbook/contract";
import { figure } from "../../forms/figures";
import { sentenceOf } from "../../parts/sentenceOf";
import { usePane, useSpeak } from "../../PaneContext";
import { contentShown } from "./contentShown";
import { FindingPlace } from "./FindingPlace";
import type { CellChanges } from "./useCellChanges";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "6px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  stake: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What is wrong, where, what it puts at stake, and the change that would mend it. */
export function OneFinding({
  finding: { problem, stake, fix },
  sales,
  changes,
  isBusy,
}: {
  readonly finding: Finding;
  readonly sales?: FoundTable;
  readonly changes: CellChanges;
  readonly isBusy: boolean;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const to = fix && contentShown(fix.to, fix.isDate, locale);
  return (
    <li className={styles.item}>
      <span>
        <FindingPlace problem={problem} {...(sales ? { sales } : {})} />{" "}
        {sentenceOf(problem, locale, undefined, sayHealth)}
      </span>
      {stake !== undefined && stake.units > 0 && <AtStake stake={stake} />}
      {fix && to !== undefined && (
        <div>
          {changes.isChanged(fix) ? (
            <span className={styles.stake}>{speak(checkWords.changedMark)}</span>
          ) : (
            <Button
              size="small"
              disabled={isBusy}
              aria-label={speak(checkWords.setCellTo, { place: `${fix.sheet}!${fix.cell}`, to })}
              onClick={() => changes.accept(fix)}
            >
              {speak(checkWords.setTo, { to })}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** The money at stake and how it was reckoned; the units alone where no product has a cost. */
function AtStake({ stake: { units, of, money, isEstimate } }: { readonly stake: Stake }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const shown = { units: figure(units, locale, 0), of: speak(stakedUnits[of]) };
  return (
    <span className={styles.stake}>
      {money === undefined
        ? speak(checkWords.unitsAtStake, shown)
        : speak(checkWords.atStake, {
            ...shown,
            money: figure(money, locale, 0),
            estimate: isEstimate ? speak(checkWords.estimate) : "",
          })}
    </span>
  );
}
