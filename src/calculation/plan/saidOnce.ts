import { warning, type Problem, type ProblemCode } from "../problem";

/** The problem as one of a product among others: it does not stop them. */
export const aboutProduct = (problem: Problem, sku: string): Problem => ({
  ...problem,
  severity: "warning",
  params: { sku, ...problem.params },
});

/** What each kind of problem is called when all products have it: then the column or the table is not there. */
const codesOfAll: Readonly<Partial<Record<ProblemCode, ProblemCode>>> = {
  missing: "missingOfAll",
  noSales: "noSalesOfAny",
};

/** What is missing of every product is one problem, not one for each: the column is not there. */
export function saidOnce(problems: readonly Problem[], products: number): Problem[] {
  const counts = new Map<string, number>();
  const kindOf = ({ code, field }: Problem): string => `${code} ${field ?? ""}`;
  for (const problem of problems) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  const ofAll = (problem: Problem): ProblemCode | undefined =>
    products > 1 && counts.get(kindOf(problem)) === products ? codesOfAll[problem.code] : undefined;

  const once = new Map<string, Problem>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const code = ofAll(problem);
    if (code === undefined) others.push(problem);
    else
      once.set(kindOf(problem), warning(code, problem.field === undefined ? {} : { field: problem.field }));
  }
  return [...once.values(), ...others];
}
