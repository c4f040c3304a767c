import { type CellValue, type CustomFunction, type CustomFunctionCall, type Workbook } from "./contract";
import { broadcast } from "./broadcast";
import { toBoolean, toNumber, toText } from "./coercion";
import { type FormulaSite } from "./formulaSite";
import { asMatrix, FormulaFailure, isMatrix, type Operand } from "./formulaValue";
import { cellAddress, quotedSheetName } from "./grid";
import { errorValue, isError, sameValue } from "./values";

/** One call of a formula to a function of the add-in, kept until the formula is calculated without it. */
export interface CustomCallRecord {
  readonly callId: number;
  readonly functionId: string;
  readonly arguments: readonly unknown[];
  readonly site: FormulaSite;
  answer?: Operand;
  /** The calculation under way has asked for it. */
  isWanted: boolean;
  wasSent: boolean;
}

type Parameter = CustomFunction["parameters"][number];

/** Is a formula with so many arguments one Excel would take? */
export function acceptsArgumentCount(definition: CustomFunction, count: number): boolean {
  const { parameters } = definition;
  const fewest = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = parameters.some((parameter) => parameter.repeating) ? Infinity : parameters.length;
  return count >= fewest && count <= most;
}

/** The calls to the add-in: asked once a formula, place and set of arguments, answered later. */
export class CustomCalls {
  private lastCallId = 0;
  private readonly unanswered = new Map<number, CustomCallRecord>();
  private toSend: CustomCallRecord[] = [];
  private toCancel: number[] = [];
  private isFlushPlanned = false;

  constructor(
    private readonly host: Pick<Workbook, "onCalls" | "onCancel">,
    private readonly emptyCellAs: "null" | "zero",
  ) {}

  get unansweredCount(): number {
    return this.unanswered.size;
  }

  /** To be called before a formula is calculated, so that `endEvaluation` can tell which calls it still wants. */
  beginEvaluation(site: FormulaSite): void {
    for (const records of site.calls?.values() ?? []) {
      for (const record of records) record.isWanted = false;
    }
  }

  /** Drops the calls the formula did not ask for again. */
  endEvaluation(site: FormulaSite): void {
    for (const [key, records] of site.calls ?? []) {
      if (records.every((record) => record.isWanted)) continue;
      records.filter((record) => !record.isWanted).forEach((record) => this.cancel(record));
      const wanted = records.filter((record) => record.isWanted);
      if (wanted.length > 0) site.calls!.set(key, wanted);
      else site.calls!.delete(key);
    }
  }

  /** Forgets a formula's calls, answered or not. */
  forget(site: FormulaSite): void {
    for (const records of site.calls?.values() ?? []) records.forEach((record) => this.cancel(record));
    site.calls = undefined;
  }

  /** Does the formula wait for an answer? */
  isWaiting(site: FormulaSite): boolean {
    for (const records of site.calls?.values() ?? []) {
      if (records.some((record) => record.isWanted && record.answer === undefined)) return true;
    }
    return false;
  }

  /** The answer of a call, `#BUSY!` until there is one. Arrays for single-valued parameters are called value by value. */
  ask(
    site: FormulaSite,
    definition: CustomFunction,
    callIndex: number,
    operands: readonly (Operand | undefined)[],
  ): Operand {
    const stretched = operands.map(
      (operand, position) => isMatrix(operand) && !isMatrixParameter(parameterAt(definition, position)),
    );
    const one = (values: readonly (Operand | undefined)[]) =>
      this.askOnce(site, definition, callIndex, values);
    if (!stretched.includes(true)) return one(operands);
    return broadcast(
      operands.map((operand, position) => (stretched[position] ? operand : undefined)),
      (values) => {
        const answer = one(
          operands.map((operand, position) => (stretched[position] ? values[position] : operand)),
        );
        return isMatrix(answer) ? (answer[0]?.[0] ?? null) : answer;
      },
    );
  }

  /** Takes an answer; gives the formula to be calculated with it, unless nobody waits for it any more. */
  answer(callId: number, answer: Operand): FormulaSite | undefined {
    const record = this.unanswered.get(callId);
    if (!record) return undefined;
    this.unanswered.delete(callId);
    record.answer = answer;
    return record.site;
  }

  private askOnce(
    site: FormulaSite,
    definition: CustomFunction,
    callIndex: number,
    operands: readonly (Operand | undefined)[],
  ): Operand {
    let values: unknown[];
    try {
      values = this.argumentsFor(definition, operands);
    } catch (failure) {
      if (failure instanceof FormulaFailure) return failure.error;
      throw failure;
    }
    const key = `${callIndex} ${definition.id} ${values.map(argumentKey).join(" ")}`;
    site.calls ??= new Map();
    const alike = site.calls.get(key) ?? [];
    let record = alike.find((candidate) => sameArguments(candidate.arguments, values));
    if (!record) {
      record = this.newRecord(site, definition, values);
      site.calls.set(key, [...alike, record]);
    }
    record.isWanted = true;
    return record.answer === undefined ? errorValue("#BUSY!") : record.answer;
  }

  private newRecord(site: FormulaSite, definition: CustomFunction, values: unknown[]): CustomCallRecord {
    const record: CustomCallRecord = {
      callId: ++this.lastCallId,
      functionId: definition.id,
      arguments: values,
      site,
      isWanted: true,
      wasSent: false,
    };
    this.unanswered.set(record.callId, record);
    this.toSend.push(record);
    this.planFlush();
    return record;
  }

  private cancel(record: CustomCallRecord): void {
    if (!this.unanswered.delete(record.callId) || !record.wasSent) return;
    this.toCancel.push(record.callId);
    this.planFlush();
  }

  /** Calls leave together after everything written in one go, as they do in Excel. */
  planFlush(): void {
    if (this.isFlushPlanned) return;
    this.isFlushPlanned = true;
    queueMicrotask(() => {
      this.isFlushPlanned = false;
      this.flush();
    });
  }

  private flush(): void {
    const cancelled = this.toCancel;
    const wanted = this.toSend.filter((record) => this.unanswered.has(record.callId));
    this.toCancel = [];
    if (cancelled.length > 0) this.host.onCancel?.(cancelled);
    this.toSend = this.host.onCalls ? [] : wanted;
    if (!this.host.onCalls || wanted.length === 0) return;
    for (const record of wanted) record.wasSent = true;
    this.host.onCalls(wanted.map(callOf));
  }

  private argumentsFor(definition: CustomFunction, operands: readonly (Operand | undefined)[]): unknown[] {
    const values: unknown[] = [];
    for (const [position, parameter] of definition.parameters.entries()) {
      if (parameter.repeating) {
        values.push(operands.slice(position).map((operand) => this.argumentFor(parameter, operand)));
        break;
      }
      values.push(this.argumentFor(parameter, operands[position]));
    }
    return values;
  }

  private argumentFor(parameter: Parameter, operand: Operand | undefined): unknown {
    if (operand === undefined) return null;
    if (!isMatrixParameter(parameter))
      return this.scalarArgument(parameter, isMatrix(operand) ? null : operand);
    const matrix = asMatrix(operand);
    if (matrix.some((row) => row.some(isBusy))) throw FormulaFailure.of("#BUSY!");
    if (this.emptyCellAs === "null") return matrix;
    return matrix.map((row) => row.map((value) => value ?? 0));
  }

  private scalarArgument(parameter: Parameter, value: CellValue): CellValue {
    if (isBusy(value)) throw FormulaFailure.of("#BUSY!");
    if (value === null) return this.emptyCellAs === "zero" ? 0 : null;
    const coerced = coercedArgument(parameter.type, value);
    // Only a parameter of any type may be handed an error.
    if (isError(coerced) && parameter.type !== "any" && parameter.type !== undefined) {
      throw new FormulaFailure(coerced);
    }
    return coerced;
  }
}

function callOf(record: CustomCallRecord): CustomFunctionCall {
  const { site } = record;
  return {
    callId: record.callId,
    functionId: record.functionId,
    arguments: record.arguments,
    address: `${quotedSheetName(site.sheet.name)}!${cellAddress(site.row, site.column)}`,
  };
}

function parameterAt(definition: CustomFunction, position: number): Parameter | undefined {
  const { parameters } = definition;
  return parameters[Math.min(position, parameters.length - 1)];
}

function isMatrixParameter(parameter: Parameter | undefined): boolean {
  return parameter?.dimensionality === "matrix";
}

function isBusy(value: CellValue): boolean {
  return isError(value) && value.error === "#BUSY!";
}

function coercedArgument(type: string | undefined, value: CellValue): CellValue {
  if (type === "number") return toNumber(value);
  if (type === "string") return toText(value);
  return type === "boolean" ? toBoolean(value) : value;
}

/** Enough of an argument to tell most apart; arrays are compared value by value afterwards. */
function argumentKey(value: unknown): string {
  return Array.isArray(value) ? `rows ${value.length}` : JSON.stringify(value);
}

function sameArguments(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length && one.every((value, position) => sameArguments(value, other[position]))
    );
  }
  return isError(one) && isError(other) && sameValue(one, other);
}
