import { type AstExpression, type CallExpression, type LetExpression, parseA1Ref } from "@borgar/fx";
import { broadcast } from "./broadcast";
import { type CellValue, type ErrorCode } from "./contract";
import { acceptsArgumentCount } from "./customCalls";
import { type Code, type Frame } from "./evaluation";
import { firstOf, type FormulaValue, isMatrix, Lambda, MISSING, Reference } from "./formulaValue";
import { findFunction } from "./functions";
import { type SheetFunction } from "./functions/kinds";
import { BINARY_OPERATIONS, UNARY_OPERATIONS } from "./operators";
import { parseFormula } from "./parsing";
import { commonRange, spanningRange, spilledRange } from "./rangeOperators";
import {
  a1Reference,
  intersectWithPlace,
  type Place,
  structuredReference,
  type Vocabulary,
} from "./references";
import { errorValue, isError } from "./values";

/** A compiled formula, and what it has to be compiled or calculated anew for. */
export interface Program {
  readonly code: Code;
  /** The cells it reads, as far as the formula's text tells. */
  readonly dependencies: readonly Reference[];
  /** Calculated anew at every recalculation: TODAY, OFFSET and the like. */
  readonly isVolatile: boolean;
  /** False where the formula does not parse or names something this workbook does not know. */
  readonly isUnderstood: boolean;
  /** The names in it whose meaning can change (defined names, functions of the add-in, unknown ones), lower case. */
  readonly names: ReadonlySet<string>;
  /** The sheets it names, lower case. */
  readonly sheets: ReadonlySet<string>;
  readonly usesTables: boolean;
}

/** Compiles a formula for the cell it stands in. */
export function compileFormula(formula: string, place: Place, vocabulary: Vocabulary): Program {
  return new Compiler(place, vocabulary).program(formula);
}

/** Defined names that use defined names; deeper than this they use themselves. */
const DEEPEST_NAMES = 20;

class Compiler {
  private readonly dependencies: Reference[] = [];
  private readonly names = new Set<string>();
  private readonly sheets = new Set<string>();
  private isVolatile = false;
  private isUnderstood = true;
  private usesTables = false;
  private customCallCount = 0;
  private nameDepth = 0;

  constructor(
    private readonly place: Place,
    private readonly vocabulary: Vocabulary,
  ) {}

  program(formula: string): Program {
    const code = this.formula(formula);
    const { dependencies, isVolatile, isUnderstood, names, sheets, usesTables } = this;
    return { code, dependencies, isVolatile, isUnderstood, names, sheets, usesTables };
  }

  private formula(formula: string): Code {
    const tree = parseFormula(formula);
    return tree ? this.expression(tree, []) : this.notUnderstood();
  }

  /** Compiles one node; `locals` are the names LET and LAMBDA give around it. */
  private expression(node: AstExpression | null, locals: readonly string[]): Code {
    if (node === null) return () => MISSING;
    switch (node.type) {
      case "Literal": {
        const { value } = node;
        return () => value;
      }
      case "ErrorLiteral":
        return constantError(node.value as ErrorCode);
      case "ArrayExpression": {
        const matrix = node.elements.map((row) => row.map(arrayConstant));
        return () => matrix;
      }
      case "ReferenceIdentifier":
        return node.kind === "name" ? this.name(node.value, locals) : this.reference(node.value, node.kind);
      case "UnaryExpression":
        return this.unary(node.operator, this.expression(node.arguments[0]!, locals));
      case "BinaryExpression":
        return this.binary(
          node.operator,
          this.expression(node.arguments[0]!, locals),
          this.expression(node.arguments[1]!, locals),
        );
      case "LambdaExpression":
        return this.lambda(
          node.params.map((parameter) => parameter.name.toLowerCase()),
          node.body,
          locals,
        );
      case "LetExpression":
        return this.let(node, locals);
      case "CallExpression":
        return this.call(node, locals);
    }
  }

  private notUnderstood(): Code {
    this.isUnderstood = false;
    return constantError("#NAME?");
  }

  private constantReference(reference: Reference | ReturnType<typeof errorValue>): Code {
    if (reference instanceof Reference) this.dependencies.push(reference);
    return () => reference;
  }

  private reference(text: string, kind: "range" | "beam" | "table"): Code {
    if (kind === "table") {
      this.usesTables = true;
      return this.constantReference(structuredReference(text, this.place, this.vocabulary));
    }
    const found = a1Reference(text, this.place.sheet, this.vocabulary);
    if (!found) return this.notUnderstood();
    if (found.sheetName !== undefined) this.sheets.add(found.sheetName.toLowerCase());
    return this.constantReference(found.reference);
  }

  /** A bare name: of LET or LAMBDA, of the workbook, of a table, or of a function handed to another. */
  private name(text: string, locals: readonly string[]): Code {
    const parsed = parseA1Ref(text);
    const name = (parsed && "name" in parsed ? parsed.name : text).toLowerCase();
    if (locals.includes(name)) return (_evaluation, frame) => localValue(name, frame);
    this.names.add(name);
    const defined = this.vocabulary.definedName(name);
    if (defined) return this.definedName(defined.formula);
    if (this.vocabulary.tables.byName(name)) return this.reference(`${name}[]`, "table");
    const definition = findFunction(name);
    return definition ? functionAsLambda(definition) : this.notUnderstood();
  }

  private definedName(formula: string): Code {
    if (this.nameDepth >= DEEPEST_NAMES) return this.notUnderstood();
    this.nameDepth++;
    const code = this.formula(formula);
    this.nameDepth--;
    return code;
  }

  private unary(operator: string, operand: Code): Code {
    if (operator === "#") return (evaluation, frame) => spilledRange(operand(evaluation, frame), evaluation);
    if (operator === "@") {
      return (evaluation, frame) => {
        const value = operand(evaluation, frame);
        if (value instanceof Reference) return intersectWithPlace(value, evaluation.site);
        return isMatrix(value) ? firstOf(value) : value;
      };
    }
    const operation = UNARY_OPERATIONS[operator];
    if (!operation) return this.notUnderstood();
    return (evaluation, frame) => {
      const value = evaluation.resolve(operand(evaluation, frame));
      return isMatrix(value) ? value.map((row) => row.map(operation)) : operation(value);
    };
  }

  private binary(operator: string, left: Code, right: Code): Code {
    if (operator === ":") {
      this.isVolatile = true;
      return (evaluation, frame) => spanningRange(left(evaluation, frame), right(evaluation, frame));
    }
    if (operator === " ") {
      return (evaluation, frame) => commonRange(left(evaluation, frame), right(evaluation, frame));
    }
    const operation = BINARY_OPERATIONS[operator];
    if (!operation) return this.notUnderstood();
    return (evaluation, frame) => {
      const leftValue = evaluation.resolve(left(evaluation, frame));
      const rightValue = evaluation.resolve(right(evaluation, frame));
      if (!isMatrix(leftValue) && !isMatrix(rightValue)) return operation(leftValue, rightValue);
      return broadcast([leftValue, rightValue], ([one, other]) => operation(one ?? null, other ?? null));
    };
  }

  private lambda(parameters: readonly string[], body: AstExpression | null, locals: readonly string[]): Code {
    const code = this.expression(body, [...locals, ...parameters]);
    return (evaluation, frame) =>
      new Lambda(parameters.length, (values) => {
        if (values.length > parameters.length) return errorValue("#VALUE!");
        const inner = parameters.reduce<Frame | undefined>(
          (outer, name, position) => ({ name, value: values[position] ?? MISSING, outer }),
          frame,
        );
        return code(evaluation, inner);
      });
  }

  private let(node: LetExpression, locals: readonly string[]): Code {
    const known = [...locals];
    const steps = node.declarations.map((declaration) => {
      const code = this.expression(declaration.init, known);
      const name = declaration.id.name.toLowerCase();
      known.push(name);
      return { name, code };
    });
    const body = this.expression(node.body, known);
    return (evaluation, frame) => {
      let inner = frame;
      for (const { name, code } of steps) inner = { name, value: code(evaluation, inner), outer: inner };
      return body(evaluation, inner);
    };
  }

  private call(node: CallExpression, locals: readonly string[]): Code {
    const codes = node.arguments.map((argument) => this.expression(argument, locals));
    // The parser also yields calls of calls, `LAMBDA(…)(3)`, which its types do not tell.
    const callee = node.callee as AstExpression | CallExpression["callee"];
    if (callee.type !== "Identifier")
      return applyLambda(this.expression(callee as AstExpression, locals), codes);
    const name = callee.name.toLowerCase();
    if (locals.includes(name)) return applyLambda((_evaluation, frame) => localValue(name, frame), codes);
    if (name === "single") return this.unary("@", codes[0] ?? constantError("#VALUE!"));
    if (name === "anchorarray") return this.unary("#", codes[0] ?? constantError("#VALUE!"));
    const definition = findFunction(name);
    if (definition) return this.builtInCall(definition, codes);
    return this.foreignCall(name, codes);
  }

  private builtInCall(definition: SheetFunction, codes: readonly Code[]): Code {
    if (codes.length < definition.fewestArguments || codes.length > definition.mostArguments) {
      return constantError("#VALUE!");
    }
    if (definition.isVolatile) this.isVolatile = true;
    return (evaluation, frame) => definition.call(codes, evaluation, frame);
  }

  /** A call of a function the add-in or a defined name brings. */
  private foreignCall(name: string, codes: readonly Code[]): Code {
    this.names.add(name);
    const custom = this.vocabulary.customFunction(name);
    if (custom) {
      if (!acceptsArgumentCount(custom, codes.length)) return constantError("#VALUE!");
      const callIndex = this.customCallCount++;
      return (evaluation, frame) =>
        evaluation.callCustom(
          custom,
          callIndex,
          codes.map((code) => code(evaluation, frame)),
        );
    }
    const defined = this.vocabulary.definedName(name);
    return defined ? applyLambda(this.definedName(defined.formula), codes) : this.notUnderstood();
  }
}

function constantError(code: ErrorCode): Code {
  const error = errorValue(code);
  return () => error;
}

function arrayConstant(node: AstExpression): CellValue {
  if (node.type === "Literal") return node.value;
  return node.type === "ErrorLiteral" ? errorValue(node.value as ErrorCode) : errorValue("#VALUE!");
}

function localValue(name: string, frame: Frame | undefined): FormulaValue {
  for (let current = frame; current; current = current.outer) {
    if (current.name === name) return current.value;
  }
  return errorValue("#NAME?");
}

function applyLambda(callee: Code, codes: readonly Code[]): Code {
  return (evaluation, frame) => {
    const lambda = callee(evaluation, frame);
    if (lambda instanceof Lambda) return lambda.apply(codes.map((code) => code(evaluation, frame)));
    return isError(lambda) ? lambda : errorValue("#VALUE!");
  };
}

/** A function named without a call, as in `BYROW(A1:C9, SUM)`. */
function functionAsLambda(definition: SheetFunction): Code {
  return (evaluation, frame) =>
    new Lambda(definition.mostArguments, (values) =>
      definition.call(
        values.map((value) => () => value),
        evaluation,
        frame,
      ),
    );
}
