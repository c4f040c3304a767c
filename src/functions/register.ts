/**
 * The script Excel loads to call our functions. It needs nothing but a global `CustomFunctions`: no page, no Office.
 */
import type { Problem, Refusal } from "../calculation";
import { inOneLine, localeFor, sayInCell, type Locale } from "../vocabulary";
import type { SheetFunction } from "./definition";
import type { AnswerRows } from "./evaluate";
import { sheetFunctions } from "./list";
import { argumentName } from "./names";
import { finishPatiently } from "./patience";

let locale: Locale = "en-US";

/** Lets the page, which knows Office's display language, tell the functions in which language to speak. */
(globalThis as { stockplan?: unknown }).stockplan = {
  setLanguage(tag: string): void {
    locale = localeFor(tag);
  },
};

function sentence(sheetFunction: SheetFunction, problems: readonly Problem[]): string {
  const nameOf = (field: string) => {
    const parameter = sheetFunction.parameters.find(({ key }) => key === field);
    return parameter ? argumentName(parameter, locale) : field;
  };
  return inOneLine(
    problems.map((problem) => sayInCell(problem, locale, nameOf)),
    locale,
  );
}

/** Only these two error values carry a sentence into the cell. */
function errorFor(sheetFunction: SheetFunction, { problems }: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const wrong = problems.some(({ severity }) => severity === "error");
  return new CustomFunctions.Error(wrong ? invalidValue : notAvailable, sentence(sheetFunction, problems));
}

/** The answer, or a promise of it where the work is long. */
function callFromCell(
  sheetFunction: SheetFunction,
  cells: readonly unknown[],
): unknown[][] | Promise<unknown[][]> {
  // Excel appends an invocation object, so only the parameters' places are read.
  const given = cells.slice(0, sheetFunction.parameters.length);
  if (sheetFunction.callInSlices === undefined)
    return asExcelTakes(sheetFunction, sheetFunction.call(given, locale));
  const rows = finishPatiently(sheetFunction.callInSlices(given, locale));
  return rows instanceof Promise
    ? rows.then((late) => asExcelTakes(sheetFunction, late))
    : asExcelTakes(sheetFunction, rows);
}

/** Rows of values and errors; a single error is thrown, the one form every Excel shows. */
function asExcelTakes(sheetFunction: SheetFunction, rows: AnswerRows): unknown[][] {
  const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : undefined;
  if (typeof only === "object") throw errorFor(sheetFunction, only);
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? errorFor(sheetFunction, cell) : cell)),
  );
}

for (const sheetFunction of sheetFunctions) {
  CustomFunctions.associate(sheetFunction.name, (...cells: unknown[]) => callFromCell(sheetFunction, cells));
}
