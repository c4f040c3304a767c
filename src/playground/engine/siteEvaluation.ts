import { compileFormula } from "./compile";
import { type CellError, type CustomFunction } from "./contract";
import { type CustomCalls } from "./customCalls";
import { type Evaluation } from "./evaluation";
import { type FormulaSite } from "./formulaSite";
import { type FormulaValue, Lambda, MISSING, type Operand, Reference } from "./formulaValue";
import { readMatrix } from "./reading";
import { type Vocabulary } from "./references";
import { errorValue } from "./values";

/** Thrown where a formula reads a computed reference whose cells wait to be calculated. */
export class Postponed {
  constructor(readonly reference: Reference) {}
}

/** What one calculation needs besides the formula. */
export interface EvaluationSupport {
  readonly vocabulary: Vocabulary;
  readonly calls: CustomCalls;
  readonly now: () => Date;
  /** Do cells of this reference wait to be calculated? */
  readonly isWaiting: (reference: Reference) => boolean;
}

/** The calculation of one formula in its cell. */
export class SiteEvaluation implements Evaluation {
  constructor(
    readonly site: FormulaSite,
    private readonly support: EvaluationSupport,
  ) {}

  resolve(value: FormulaValue): Operand {
    if (value instanceof Reference) {
      if (value.isComputed) this.ensureCalculated(value);
      return value.isSingleCell ? value.sheet.value(value.top, value.left) : readMatrix(value);
    }
    if (value instanceof Lambda) return errorValue("#CALC!");
    return value === MISSING ? null : value;
  }

  ensureCalculated(reference: Reference): void {
    if (this.support.isWaiting(reference)) throw new Postponed(reference);
  }

  referenceFrom(text: string): Reference | CellError {
    const { code } = compileFormula(`=${text}`, this.site, this.support.vocabulary);
    const found = code(this, undefined);
    if (!(found instanceof Reference)) return errorValue("#REF!");
    return new Reference(found.sheet, found.top, found.left, found.bottom, found.right, true);
  }

  callCustom(definition: CustomFunction, callIndex: number, values: readonly FormulaValue[]): FormulaValue {
    const operands = values.map((value) => (value === MISSING ? undefined : this.resolve(value)));
    return this.support.calls.ask(this.site, definition, callIndex, operands);
  }

  now(): Date {
    return this.support.now();
  }
}
