import { makeStyles } from "@fluentui/react-components";
import type { Problem } from "../../calculation";
import { PlaceLink } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import { sentenceOf } from "./problemGroups";

const useStyles = makeStyles({ problem: { display: "block" } });

/** What is wrong, a sentence a line, each with the cell it is about. */
export function ProblemSentences({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const { locale } = usePane();
  return problems.map((problem, index) => (
    <span key={index} className={styles.problem}>
      {problem.at?.sheet !== undefined && problem.at.cell !== undefined && (
        <>
          <PlaceLink sheet={problem.at.sheet} cell={problem.at.cell} />{" "}
        </>
      )}
      {sentenceOf(problem, locale)}
    </span>
  ));
}
