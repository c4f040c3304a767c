import { formattedText } from "../cellText";
import { booleanOf, integerOf, numberOf, textOf, toNumber } from "../coercion";
import { type CellValue } from "../contract";
import { FormulaFailure } from "../formulaValue";
import { errorValue, isError } from "../values";
import { booleanArgument, eachValue, listArgument, resolvedMatrix, resolvedValue } from "./arguments";
import { wildcardPattern } from "./criteria";
import {
  arrayFunction,
  type FunctionTable,
  referenceFunction,
  scalarFunction,
  type SheetFunction,
} from "./kinds";

const LONGEST_TEXT = 32_767;

function ofText(calculate: (text: string) => CellValue): SheetFunction {
  return scalarFunction(1, 1, ([value]) => calculate(textOf(value)));
}

function countOf(value: CellValue | undefined, whenMissing: number): number {
  const count = integerOf(value, whenMissing);
  if (count < 0) throw FormulaFailure.of("#VALUE!");
  return count;
}

/** Where a text stands in another, counted from 1; SEARCH ignores case and knows wildcards. */
function finding(isExact: boolean): SheetFunction {
  return scalarFunction(2, 3, ([wantedValue, withinValue, startValue]) => {
    const wanted = textOf(wantedValue);
    const within = textOf(withinValue);
    const start = integerOf(startValue, 1) - 1;
    if (start < 0 || start > within.length) return errorValue("#VALUE!");
    const place = isExact ? within.indexOf(wanted, start) : searchFrom(wanted, within, start);
    return place < 0 ? errorValue("#VALUE!") : place + 1;
  });
}

function searchFrom(wanted: string, within: string, start: number): number {
  const pattern = new RegExp(wildcardPattern(wanted).source.slice(1, -1).replace(/\*/g, "*?"), "i");
  const place = within.slice(start).search(pattern);
  return place < 0 ? -1 : place + start;
}

const substitute = scalarFunction(3, 4, ([textValue, oldValue, newValue, occurrenceValue]) => {
  const text = textOf(textValue);
  const old = textOf(oldValue);
  const replacement = textOf(newValue);
  if (old === "") return text;
  const parts = text.split(old);
  if (occurrenceValue === undefined) return parts.join(replacement);
  const occurrence = integerOf(occurrenceValue);
  if (occurrence < 1) return errorValue("#VALUE!");
  if (occurrence >= parts.length) return text;
  return parts.slice(0, occurrence).join(old) + replacement + parts.slice(occurrence).join(old);
});

const textJoin = referenceFunction(3, 254, ([separator, skipsEmpty, ...values], evaluation) => {
  const between = textOf(resolvedValue(separator, evaluation));
  const skips = booleanOf(resolvedValue(skipsEmpty, evaluation), true);
  const texts = values.flatMap((value) =>
    resolvedMatrix(value ?? null, evaluation)
      .flat()
      .map((one) => textOf(one)),
  );
  const joined = (skips ? texts.filter((text) => text !== "") : texts).join(between);
  return joined.length > LONGEST_TEXT ? errorValue("#VALUE!") : joined;
});

const concatenate = referenceFunction(1, 254, (values, evaluation) => {
  let joined = "";
  eachValue(values, evaluation, (value) => (joined += textOf(value)));
  return joined;
});

/** TEXTBEFORE and TEXTAFTER: the part beside the n-th delimiter, counted from the end where n is negative. */
function besideDelimiter(takeBefore: boolean): SheetFunction {
  return scalarFunction(2, 6, ([textValue, delimiterValue, instanceValue, modeValue, , whenNotFound]) => {
    const text = textOf(textValue);
    const ignoresCase = integerOf(modeValue, 0) === 1;
    const fold = (part: string) => (ignoresCase ? part.toLowerCase() : part);
    const delimiter = textOf(delimiterValue);
    const pieces = fold(text).split(fold(delimiter));
    const instance = integerOf(instanceValue, 1);
    const kept = instance > 0 ? instance : pieces.length + instance;
    if (instance === 0) return errorValue("#VALUE!");
    if (kept < 1 || kept >= pieces.length) return whenNotFound ?? errorValue("#N/A");
    const place = pieces.slice(0, kept).join(delimiter).length;
    return takeBefore ? text.slice(0, place) : text.slice(place + delimiter.length);
  });
}

const textSplit = arrayFunction(2, 6, ([textValue, columnDelimiters, rowDelimiters, skipsEmpty]) => {
  const skips = booleanArgument(skipsEmpty);
  const splitBy = (text: string, delimiters: readonly CellValue[]) => {
    const parts = delimiters
      .map((one) => textOf(one))
      .reduce<string[]>(
        (pieces, delimiter) =>
          delimiter === "" ? pieces : pieces.flatMap((piece) => piece.split(delimiter)),
        [text],
      );
    return skips ? parts.filter((part) => part !== "") : parts;
  };
  const text = textOf(listArgument(textValue)[0]);
  const rows = rowDelimiters === undefined ? [text] : splitBy(text, listArgument(rowDelimiters));
  const cells: CellValue[][] = rows.map((row) =>
    columnDelimiters === undefined ? [row] : splitBy(row, listArgument(columnDelimiters)),
  );
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(errorValue("#N/A"))]);
});

const numberValue = scalarFunction(1, 3, ([value, decimal, group]) => {
  const grouped = textOf(group, ",");
  const point = textOf(decimal, ".");
  const plain = textOf(value).replace(/\s/g, "").split(grouped).join("").replace(point, ".");
  return plain === "" ? 0 : numberOf(plain);
});

export const textFunctions: FunctionTable = {
  LEFT: scalarFunction(1, 2, ([text, count]) => textOf(text).slice(0, countOf(count, 1))),
  RIGHT: scalarFunction(1, 2, ([value, count]) => {
    const text = textOf(value);
    return text.slice(Math.max(0, text.length - countOf(count, 1)));
  }),
  MID: scalarFunction(3, 3, ([text, startValue, count]) => {
    const start = integerOf(startValue) - 1;
    if (start < 0) return errorValue("#VALUE!");
    return textOf(text).slice(start, start + countOf(count, 0));
  }),
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // \p{Cc}: the control characters.
  CLEAN: ofText((text) => text.replace(/\p{Cc}/gu, "")),
  CODE: ofText((text) => (text === "" ? errorValue("#VALUE!") : text.charCodeAt(0))),
  UNICODE: ofText((text) => text.codePointAt(0) ?? errorValue("#VALUE!")),
  CHAR: scalarFunction(1, 1, ([value]) => String.fromCharCode(integerOf(value))),
  UNICHAR: scalarFunction(1, 1, ([value]) => String.fromCodePoint(integerOf(value))),
  REPT: scalarFunction(2, 2, ([value, count]) => {
    const text = textOf(value);
    const times = countOf(count, 0);
    return text.length * times > LONGEST_TEXT ? errorValue("#VALUE!") : text.repeat(times);
  }),
  EXACT: scalarFunction(2, 2, ([one, other]) => textOf(one) === textOf(other)),
  FIND: finding(true),
  SEARCH: finding(false),
  SUBSTITUTE: substitute,
  REPLACE: scalarFunction(4, 4, ([value, startValue, count, replacement]) => {
    const text = textOf(value);
    const start = integerOf(startValue) - 1;
    if (start < 0) return errorValue("#VALUE!");
    return text.slice(0, start) + textOf(replacement) + text.slice(start + countOf(count, 0));
  }),
  CONCAT: concatenate,
  CONCATENATE: concatenate,
  TEXTJOIN: textJoin,
  TEXTBEFORE: besideDelimiter(true),
  TEXTAFTER: besideDelimiter(false),
  TEXTSPLIT: textSplit,
  TEXT: scalarFunction(2, 2, ([value, format]) => {
    const number = toNumber(value ?? null);
    return formattedText(isError(number) ? (value ?? null) : number, textOf(format));
  }),
  FIXED: scalarFunction(1, 3, ([value, decimals, withoutGroups]) => {
    const places = integerOf(decimals, 2);
    const fraction = places > 0 ? `.${"0".repeat(places)}` : "";
    return formattedText(numberOf(value), (booleanOf(withoutGroups) ? "0" : "#,##0") + fraction);
  }),
  VALUE: scalarFunction(1, 1, ([value]) => numberOf(value)),
  NUMBERVALUE: numberValue,
};
