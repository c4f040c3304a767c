import { type Area, type CellValue } from "./contract";
import { CalculationOrder, waitingSites } from "./calculationOrder";
import { compileFormula } from "./compile";
import { type CustomCalls } from "./customCalls";
import { DependencyIndex } from "./dependencies";
import { type FormulaSite } from "./formulaSite";
import { FormulaFailure, type Operand, type Reference } from "./formulaValue";
import { areaAt, intersection } from "./grid";
import { type Vocabulary } from "./references";
import { type StoredCell, type StoredSheet } from "./sheet";
import { type EvaluationSupport, Postponed, SiteEvaluation } from "./siteEvaluation";
import { placeResult, retract, siteArea } from "./spill";
import { errorValue } from "./values";

/** A formula calculated more often than this in one go chases its own result. */
const MOST_ROUNDS = 25;

/** Calculates the formulas of a workbook, each after those it reads. */
export class Calculation {
  private readonly index = new DependencyIndex();
  private readonly sites = new Set<FormulaSite>();
  private readonly dirty = new Set<FormulaSite>();
  private readonly volatileSites = new Set<FormulaSite>();
  private readonly blockedSpills = new Map<FormulaSite, Area>();

  private readonly support: EvaluationSupport;
  private readonly order: CalculationOrder;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly calls: CustomCalls,
    now: () => Date,
  ) {
    const isWaiting = (reference: Reference) => waitingSites(reference).length > 0;
    this.order = new CalculationOrder(
      (site) => this.evaluate(site),
      (site, result) => this.finish(site, result),
    );
    this.support = { vocabulary, calls, now, isWaiting };
  }

  /** Makes the formula of a cell known, to be calculated at the next recalculation. */
  addFormula(
    sheet: StoredSheet,
    row: number,
    column: number,
    cell: StoredCell,
    savedValue?: CellValue,
  ): void {
    const site: FormulaSite = {
      sheet,
      row,
      column,
      cell,
      savedValue,
      program: compileFormula(cell.formula!, { sheet, row, column }, this.vocabulary),
      state: "clean",
      isCircular: false,
      ranges: [],
    };
    cell.site = site;
    this.sites.add(site);
    this.attach(site);
    this.markDirty(site);
  }

  /** Forgets the formula of a cell and empties the cells its array filled. */
  removeFormula(cell: StoredCell): void {
    const { site } = cell;
    if (!site) return;
    this.calls.forget(site);
    this.detach(site);
    this.sites.delete(site);
    this.dirty.delete(site);
    const area = siteArea(site);
    retract(site, areaAt(site.sheet.id, site.row, site.column));
    cell.spill = undefined;
    cell.site = undefined;
    this.contentsChanged(site.sheet, area);
  }

  /** Marks what reads these cells, and the arrays that waited for them or lost a cell to them. */
  contentsChanged(sheet: StoredSheet, area: Area, except?: FormulaSite): void {
    this.markReaders(sheet, area, except);
    for (const [site, blockedArea] of this.blockedSpills) {
      if (site !== except && intersection(blockedArea, area)) this.markDirty(site);
    }
  }

  /** Compiles anew the formulas that name something whose meaning changed. */
  recompile(isAffected: (program: FormulaSite["program"]) => boolean): void {
    for (const site of this.sites) {
      if (isAffected(site.program)) this.recompileSite(site);
    }
  }

  /** Answers of the add-in stay: they belong to the place in the formula and the arguments. */
  private recompileSite(site: FormulaSite): void {
    this.detach(site);
    site.program = compileFormula(site.cell.formula!, site, this.vocabulary);
    this.attach(site);
    this.markDirty(site);
  }

  /** Changes the text of formulas, as Excel does after a sheet, table or column was renamed. */
  rewrite(
    isAffected: (program: FormulaSite["program"]) => boolean,
    change: (formula: string, site: FormulaSite) => string,
  ): void {
    for (const site of this.sites) {
      if (!isAffected(site.program)) continue;
      site.cell.formula = change(site.cell.formula!, site);
      this.recompileSite(site);
    }
  }

  /** Takes a cell out of the array that filled it; the array is calculated anew and finds it in the way, or free. */
  leaveSpill(sheet: StoredSheet, cell: StoredCell): void {
    const anchor = cell.spilledFrom;
    if (!anchor) return;
    cell.spilledFrom = undefined;
    const site = sheet.cell(anchor.row, anchor.column)?.site;
    if (site) this.markDirty(site);
  }

  markDirty(first: FormulaSite): void {
    const waiting = [first];
    for (let site = waiting.pop(); site; site = waiting.pop()) {
      if (site.state === "dirty") continue;
      site.state = "dirty";
      this.dirty.add(site);
      this.index.visitReaders(site.sheet, siteArea(site), (reader) => {
        if (reader.state !== "dirty") waiting.push(reader);
      });
    }
  }

  markAll(): void {
    for (const site of this.sites) {
      this.calls.forget(site);
      this.markDirty(site);
    }
  }

  /** Calls the add-in anew from the formulas that name one of these. */
  forgetAnswers(names: readonly string[]): void {
    for (const site of this.sites) {
      if (names.some((name) => site.program.names.has(name))) this.calls.forget(site);
    }
  }

  /** Calculates what is marked; tells whether a value changed. */
  recalculate(): boolean {
    for (const site of this.volatileSites) this.markDirty(site);
    let changed = false;
    const rounds = new Map<FormulaSite, number>();
    // Arrays that grow mark formulas while this runs; a Set visits what is added meanwhile.
    for (const root of this.dirty) {
      const round = (rounds.get(root) ?? 0) + 1;
      rounds.set(root, round);
      if (round > MOST_ROUNDS) root.isCircular = true;
      if (this.order.calculate(root)) changed = true;
    }
    return changed;
  }

  private attach(site: FormulaSite): void {
    this.index.add(site);
    if (site.program.isVolatile) this.volatileSites.add(site);
  }

  private detach(site: FormulaSite): void {
    this.index.remove(site);
    this.volatileSites.delete(site);
    this.blockedSpills.delete(site);
  }

  private markReaders(sheet: StoredSheet, area: Area, except?: FormulaSite): void {
    this.index.visitReaders(sheet, area, (reader) => {
      if (reader !== except) this.markDirty(reader);
    });
  }

  private evaluate(site: FormulaSite): Operand | Postponed {
    // What Excel shows once its warning about circular references is dismissed.
    if (site.isCircular) return 0;
    const evaluation = new SiteEvaluation(site, this.support);
    this.calls.beginEvaluation(site);
    try {
      return evaluation.resolve(site.program.code(evaluation, undefined));
    } catch (failure) {
      if (failure instanceof Postponed) return failure;
      if (failure instanceof FormulaFailure) return failure.error;
      // A LAMBDA that calls itself without end.
      if (failure instanceof RangeError) return errorValue("#NUM!");
      throw failure;
    }
  }

  /** Stores a result and marks what an array's new shape concerns; tells whether a value changed. */
  private finish(site: FormulaSite, result: Operand): boolean {
    site.state = "clean";
    site.isCircular = false;
    this.dirty.delete(site);
    this.calls.endEvaluation(site);
    const keepsSaved = !site.program.isUnderstood && site.savedValue !== undefined;
    site.cell.cached = keepsSaved ? true : undefined;
    const changed = !keepsSaved && this.place(site, result);
    for (const range of site.ranges) range.isMarked = false;
    return changed;
  }

  private place(site: FormulaSite, result: Operand): boolean {
    const shown = this.calls.isWaiting(site) ? errorValue("#BUSY!") : result;
    const placement = placeResult(site, shown, this.vocabulary.tables);
    if (placement.blockedArea) this.blockedSpills.set(site, placement.blockedArea);
    else this.blockedSpills.delete(site);
    if (placement.shapeChanged) this.contentsChanged(site.sheet, placement.area, site);
    return placement.valuesChanged;
  }
}
