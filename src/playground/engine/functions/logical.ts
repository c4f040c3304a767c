import { broadcast } from "../broadcast";
import { booleanOf, integerOf, toBoolean } from "../coercion";
import { type CellValue } from "../contract";
import { type Evaluation } from "../evaluation";
import { firstOf, FormulaFailure, type FormulaValue, isMatrix, MISSING } from "../formulaValue";
import { compareValues, errorValue, isError } from "../values";
import { eachValue } from "./arguments";
import {
  type FunctionTable,
  type LazyArgument,
  lazyFunction,
  referenceFunction,
  scalarFunction,
} from "./kinds";

/** A branch left empty, `IF(A1,,2)`, is 0. */
function branch(argument: LazyArgument): FormulaValue {
  const value = argument();
  return value === MISSING ? 0 : value;
}

function single(argument: LazyArgument, evaluation: Evaluation): CellValue {
  const value = firstOf(evaluation.resolve(argument()));
  if (isError(value)) throw new FormulaFailure(value);
  return value;
}

const chooseByCondition = lazyFunction(2, 3, (values, evaluation) => {
  const [condition, whenTrue, whenFalse] = values;
  const given = evaluation.resolve(condition!());
  if (!isMatrix(given)) {
    const truth = toBoolean(given);
    if (isError(truth)) return truth;
    if (truth) return branch(whenTrue!);
    return whenFalse ? branch(whenFalse) : false;
  }
  const trueValue = evaluation.resolve(branch(whenTrue!));
  const falseValue = whenFalse ? evaluation.resolve(branch(whenFalse)) : false;
  return broadcast([given, trueValue, falseValue], ([one, yes, no]) => {
    const truth = toBoolean(one ?? null);
    if (isError(truth)) return truth;
    return (truth ? yes : no) ?? null;
  });
});

/** IFERROR and IFNA. A value that is still busy is neither: its error is not the answer yet. */
function replacingErrors(isReplaced: (code: string) => boolean) {
  const shouldReplace = (value: CellValue) =>
    isError(value) && value.error !== "#BUSY!" && isReplaced(value.error);
  return lazyFunction(2, 2, ([value, replacement], evaluation) => {
    const given = evaluation.resolve(value!());
    if (!isMatrix(given)) return shouldReplace(given) ? branch(replacement!) : given;
    if (!given.some((row) => row.some(shouldReplace))) return given;
    const instead = evaluation.resolve(branch(replacement!));
    return broadcast([given, instead], ([one, other]) => (shouldReplace(one ?? null) ? other : one) ?? null);
  });
}

const firstTrue = lazyFunction(2, 254, (values, evaluation) => {
  for (let position = 0; position + 1 < values.length; position += 2) {
    if (booleanOf(single(values[position]!, evaluation))) return branch(values[position + 1]!);
  }
  return errorValue("#N/A");
});

const firstEqual = lazyFunction(3, 254, (values, evaluation) => {
  const wanted = single(values[0]!, evaluation);
  let position = 1;
  for (; position + 1 < values.length; position += 2) {
    const candidate = single(values[position]!, evaluation);
    if (compareValues(wanted, candidate) === 0) return branch(values[position + 1]!);
  }
  return position < values.length ? branch(values[position]!) : errorValue("#N/A");
});

const choose = lazyFunction(2, 254, (values, evaluation) => {
  const chosen = values[integerOf(single(values[0]!, evaluation))];
  return chosen && chosen !== values[0] ? branch(chosen) : errorValue("#VALUE!");
});

/** AND, OR and XOR: texts in cells do not count; without any truth there is no answer. */
function combiningTruths(combine: (truths: readonly boolean[]) => boolean) {
  return referenceFunction(1, 255, (values, evaluation) => {
    const truths: boolean[] = [];
    eachValue(values, evaluation, (value, isDirect) => {
      if (typeof value === "string" && !isDirect) return;
      truths.push(booleanOf(value));
    });
    return truths.length > 0 ? combine(truths) : errorValue("#VALUE!");
  });
}

export const logicalFunctions: FunctionTable = {
  IF: chooseByCondition,
  IFS: firstTrue,
  IFERROR: replacingErrors(() => true),
  IFNA: replacingErrors((code) => code === "#N/A"),
  SWITCH: firstEqual,
  CHOOSE: choose,
  AND: combiningTruths((truths) => truths.every(Boolean)),
  OR: combiningTruths((truths) => truths.some(Boolean)),
  XOR: combiningTruths((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: scalarFunction(1, 1, ([value]) => !booleanOf(value)),
  TRUE: scalarFunction(0, 0, () => true),
  FALSE: scalarFunction(0, 0, () => false),
};
