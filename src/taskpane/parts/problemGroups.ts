import type { Problem, ProblemCode, Severity } from "../../calculation";

/** The problems of one kind, the most severe kinds first. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
  /** How many there are, those that were only counted among them. */
  readonly count: number;
}

const severities: readonly Severity[] = ["error", "unanswerable", "warning"];

/** Problems by kind, so that five hundred numbers written as text are one line until somebody asks. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  let kind = "";
  for (const problem of problems) {
    // "And 40 more like the one above" stays below that one.
    if (problem.code !== "andMore") kind = `${problem.severity} ${problem.code}`;
    const group = groups.get(kind);
    if (group) group.push(problem);
    else groups.set(kind, [problem]);
  }
  return [...groups.values()]
    .map((group) => ({
      code: group[0]!.code,
      severity: group[0]!.severity,
      problems: group,
      count: group.reduce((sum, problem) => sum + countOf(problem), 0),
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

const countOf = ({ code, params }: Problem): number =>
  code === "andMore" && typeof params?.count === "number" ? params.count : 1;
