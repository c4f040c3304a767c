import { makeStyles } from "@fluentui/react-components";
import type { Problem } from "../../calculation";
import { usePane } from "../PaneContext";
import { PlaceLink } from "./PlaceLink";
import { sentenceOf } from "./problemGroups";

const useStyles = makeStyles({ problem: { display: "block" } });

/** What is wrong, a sentence a line, each with the cell it is about. */
export function ProblemSentences({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  return problems.map((problem, index) => (
    <span key={index} className={styles.problem}>
      <ProblemSentence problem={problem} />
    </span>
  ));
}

/** The sentence of a problem after the cell it is about. */
export function ProblemSentence({ problem }: { readonly problem: Problem }) {
  const { locale } = usePane();
  return (
    <>
      {problem.at?.sheet !== undefined && problem.at.cell !== undefined && (
        <>
          <PlaceLink sheet={problem.at.sheet} cell={problem.at.cell} />{" "}
        </>
      )}
      {sentenceOf(problem, locale)}
    </>
  );
}
