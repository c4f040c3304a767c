import { type FormulaSite } from "./formulaSite";
import { type Operand, type Reference } from "./formulaValue";
import { type StoredCell } from "./sheet";
import { Postponed } from "./siteEvaluation";

/** The formulas under a reference that are not calculated yet. */
export function waitingSites(reference: Reference): FormulaSite[] {
  const waiting: FormulaSite[] = [];
  const look = (cell: StoredCell | undefined) => {
    if (!cell) return;
    const anchor = cell.spilledFrom;
    const site = cell.site ?? (anchor && reference.sheet.cell(anchor.row, anchor.column)?.site);
    if (site && site.state !== "clean") waiting.push(site);
  };
  if (reference.isSingleCell) look(reference.sheet.cell(reference.top, reference.left));
  else reference.sheet.eachCell(reference, (_row, _column, cell) => look(cell));
  return waiting;
}

/** Has formulas calculated each after those it reads. */
export class CalculationOrder {
  constructor(
    private readonly evaluate: (site: FormulaSite) => Operand | Postponed,
    /** Stores a result; tells whether a value changed. */
    private readonly finish: (site: FormulaSite, result: Operand) => boolean,
  ) {}

  /** Calculates a formula after everything it needs, without recursion: chains may be 100,000 cells long. */
  calculate(root: FormulaSite): boolean {
    let changed = false;
    const path = [root];
    while (path.length > 0) {
      const site = path[path.length - 1]!;
      if (site.state === "clean") {
        path.pop();
        continue;
      }
      if (site.state === "dirty") {
        site.state = "visiting";
        if (this.pushPrecedents(site, path)) continue;
      }
      const result = this.evaluate(site);
      if (result instanceof Postponed) {
        const waiting = waitingSites(result.reference);
        if (waiting.some((precedent) => precedent.state === "visiting")) this.markCircle(path, waiting);
        path.push(...waiting.filter((precedent) => precedent.state === "dirty"));
        continue;
      }
      path.pop();
      if (this.finish(site, result)) changed = true;
    }
    return changed;
  }

  /** Puts the formulas a formula still needs on the path; tells whether there were any. */
  private pushPrecedents(site: FormulaSite, path: FormulaSite[]): boolean {
    let pushed = false;
    for (const reference of site.program.dependencies) {
      if (reference.range?.isSettled) continue;
      const waiting = waitingSites(reference);
      if (reference.range && waiting.length === 0) reference.range.isSettled = true;
      if (waiting.some((precedent) => precedent.state === "visiting")) this.markCircle(path, waiting);
      for (const precedent of waiting) {
        if (precedent.state !== "dirty") continue;
        path.push(precedent);
        pushed = true;
      }
    }
    return pushed;
  }

  /** Everything on the path since a formula it comes back to needs its own result. */
  private markCircle(path: readonly FormulaSite[], waiting: readonly FormulaSite[]): void {
    const begin = path.findIndex((site) => site.state === "visiting" && waiting.includes(site));
    for (const site of path.slice(begin)) {
      if (site.state === "visiting") site.isCircular = true;
    }
  }
}
