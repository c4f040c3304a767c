import { makeStyles, tokens } from "@fluentui/react-components";
import { inOneLine, plannerTableDefinitions, say } from "../../../vocabulary";
import { tableWords } from "../../../vocabulary/pane/today";
import type { InputTable, TablesFound } from "../../../workbook/contract";
import { usePane, useSpeak } from "../../PaneContext";
import { PointAtTable } from "../../tables/PointAtTable";
import type { Pointing } from "../../tables/pointing";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "4px" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly table: InputTable;
  readonly found: TablesFound;
  readonly pointing: Pointing;
}

/** A table that was not found: the headings it needs, and the ranges whose columns could be pointed at instead. */
export function MissingTable({ table, found, pointing }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { name } = plannerTableDefinitions[table];
  const problem = found.problems.find(({ field }) => field === table);
  return (
    <div className={styles.card}>
      <div className={styles.name}>{speak(name)}</div>
      <div>
        {inOneLine(
          [...(problem ? [say(problem, locale, () => name[locale])] : []), speak(tableWords.nextStep)],
          locale,
        )}
      </div>
      <PointAtTable tables={[table]} candidates={found.candidates} pointing={pointing} />
    </div>
  );
}
