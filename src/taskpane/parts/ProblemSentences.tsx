import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Problem } from "../../calculation";
import type { Fields } from "../forms/fields";
import { PlaceLink } from "./PlaceLink";

/** All sentences and all names of inputs are fetched when there is something to say. */
const Sentence = lazy(async () => ({ default: (await import("./Sentence")).Sentence }));

const useStyles = makeStyles({ problem: { display: "block" } });

interface Props {
  readonly problems: readonly Problem[];
  /** The fields of a form, where the problems are of what was typed there. */
  readonly fields?: Fields;
}

/** What is wrong, a sentence a line, each with the cell it is about. */
export function ProblemSentences({ problems, ...form }: Props) {
  const styles = useStyles();
  return problems.map((problem, index) => (
    <span key={index} className={styles.problem}>
      <ProblemSentence problem={problem} {...form} />
    </span>
  ));
}

/** The sentence of a problem after the cell it is about. */
export function ProblemSentence({
  problem,
  ...form
}: {
  readonly problem: Problem;
  readonly fields?: Fields;
}) {
  return (
    <>
      {problem.at?.sheet !== undefined && problem.at.cell !== undefined && (
        <>
          <PlaceLink sheet={problem.at.sheet} cell={problem.at.cell} />{" "}
        </>
      )}
      <Suspense fallback={null}>
        <Sentence problem={problem} {...form} />
      </Suspense>
    </>
  );
}
