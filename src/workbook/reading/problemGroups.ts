import { type Problem, type Refusal, warning } from "../../calculation";

/** So many places of one problem are listed; a planner mends the cause, not a hundred thousand cells. */
export const mostPlacesListed = 200;

/** Collects what is wrong with rows. Equal problems stand together: the first with their places, then how many more. */
export class ProblemGroups {
  private readonly groups = new Map<string, { readonly listed: Problem[]; more: number }>();

  add(problem: Problem): void {
    const kind = `${problem.code} ${problem.field ?? ""} ${problem.at?.sheet ?? ""}`;
    let group = this.groups.get(kind);
    if (group === undefined) this.groups.set(kind, (group = { listed: [], more: 0 }));
    if (group.listed.length < mostPlacesListed) group.listed.push(problem);
    else group.more += 1;
  }

  /** What is wrong with one cell, said of its column and place. */
  addCell(refusal: Refusal, field: string, at: NonNullable<Problem["at"]>): void {
    for (const problem of refusal.problems) this.add({ ...problem, field, at });
  }

  all(): Problem[] {
    return [...this.groups.values()].flatMap(({ listed, more }) =>
      more === 0 ? listed : [...listed, warning("andMore", { params: { count: more } })],
    );
  }
}
