import { answer, isWhole, refuse, refuseAll, type Problem, type Result } from "../calculation";
import { errorCode, isBlank, shown, type RawCell } from "./cell";
import type { Bounds, Term, Words } from "./term";
import type { Unit } from "./units";

/** Why a value is no number, in the words that help: an error, text that looks like a number, TRUE, or just text. */
function refuseAsNumber(raw: RawCell): Result<never> {
  const error = errorCode(raw);
  if (error !== undefined) return refuse("errorValue", { params: { got: error } });
  if (typeof raw === "boolean") return refuse("truthValue", { params: { got: shown(raw) } });
  if (typeof raw === "string" && looksLikeNumber(raw))
    return refuse("numberAsText", { params: { got: shown(raw) } });
  return refuse("notANumber", { params: { got: shown(raw) } });
}

/** Text such as `12`, `1,200`, `15%` or full-width `１２` that a planner takes for a number. */
export function looksLikeNumber(text: string): boolean {
  const plain = text.normalize("NFKC").trim().replace(/,/g, "").replace(/%$/, "");
  return plain !== "" && Number.isFinite(Number(plain));
}

/** So many bad cells of a range are named; whoever has mended them asks again. */
export const mostPlacesNamed = 3;

function checkBounds(value: number, { min, above, max, below }: Bounds): Result<number> {
  if (min !== undefined && value < min) return refuse("belowMinimum", { params: { got: value, limit: min } });
  if (above !== undefined && value <= above)
    return refuse("notAbove", { params: { got: value, limit: above } });
  if (max !== undefined && value > max) return refuse("aboveMaximum", { params: { got: value, limit: max } });
  if (below !== undefined && value >= below)
    return refuse("notBelow", { params: { got: value, limit: below } });
  return answer(value);
}

export interface NumberOptions extends Words, Bounds {
  readonly unit: Unit;
  readonly whole?: boolean;
  readonly zeroMeansDefault?: boolean;
}

/** A number within bounds. */
export function numberTerm({
  label,
  hint,
  unit,
  whole,
  zeroMeansDefault,
  ...bounds
}: NumberOptions): Term<number> {
  return {
    label,
    hint,
    unit,
    shape: "single",
    isNumeric: true,
    bounds,
    isWhole: whole ?? false,
    zeroMeansDefault: zeroMeansDefault ?? false,
    read(raw) {
      if (typeof raw !== "number" || !Number.isFinite(raw)) return refuseAsNumber(raw);
      if (!whole) return checkBounds(raw, bounds);
      return isWhole(raw)
        ? checkBounds(Math.round(raw), bounds)
        : refuse("notWhole", { params: { got: raw } });
    },
  };
}

/**
 * A fraction from 0 to 1 or a lower `max` (`maxIsOne` false for duty, which can exceed its basis; `open` for levels and
 * probabilities, strictly between). 95 for 95% is refused with a sentence that shows both.
 */
export function rateTerm(words: Words, { open = false, maxIsOne = true, max = 1 } = {}): Term<number> {
  const bounds: Bounds = open ? { above: 0, below: 1 } : maxIsOne ? { min: 0, max } : { min: 0 };
  const number = numberTerm({ ...words, ...bounds, unit: "fraction" });
  return {
    ...number,
    read(raw) {
      const looksLikePercent = maxIsOne && typeof raw === "number" && raw > 1 && raw <= 100;
      if (looksLikePercent) return refuse("looksLikePercent", { params: { got: raw, meant: raw / 100 } });
      return number.read(raw);
    },
  };
}

/** The last day Excel knows, 9999-12-31. */
const lastSerial = 2958465;

/** A day as an Excel date serial; a time of day is dropped. */
export function dateTerm(words: Words): Term<number> {
  return {
    ...words,
    unit: "date",
    shape: "single",
    isNumeric: true,
    read(raw) {
      if (typeof raw === "string" && errorCode(raw) === undefined && !looksLikeNumber(raw)) {
        return refuse(/\d/.test(raw) ? "dateAsText" : "notADate", { params: { got: shown(raw) } });
      }
      if (typeof raw !== "number" || !Number.isFinite(raw)) return refuseAsNumber(raw);
      if (!(raw >= 1 && raw < lastSerial + 1)) return refuse("notADate", { params: { got: shown(raw) } });
      return answer(Math.floor(raw));
    },
  };
}

/** A day with its time, as a serial whose fraction is the time of day; a day alone is its midnight. */
export const momentTerm = (words: Words): Term<number> => {
  const day = dateTerm(words);
  return {
    ...day,
    unit: "moment",
    read(raw) {
      const read = day.read(raw);
      return read.ok ? answer(Number(raw)) : read;
    },
  };
};

/** What a code is called in Chinese; in English the codes are words themselves. */
export type ChoiceNames<C extends string> = Readonly<
  Partial<Record<C, { readonly "zh-CN": string; readonly "zh-TW": string }>>
>;

/**
 * One of a few fixed upper-case codes, accepted in any case; a code of digits (618) also as a number. In a sheet the code
 * stands whatever the language; the pane shows its name.
 */
export function choiceTerm<const C extends string>(
  words: Words,
  choices: readonly C[],
  choiceNames?: ChoiceNames<NoInfer<C>>,
): Term<C> {
  return {
    ...words,
    unit: "none",
    shape: "single",
    choices,
    ...(choiceNames ? { choiceNames } : {}),
    read(raw) {
      const error = errorCode(raw);
      if (error !== undefined) return refuse("errorValue", { params: { got: error } });
      const code = String(raw).trim().toUpperCase();
      const choice = choices.find((each) => each === code);
      return choice === undefined
        ? refuse("notAChoice", { params: { got: shown(raw), choices: choices.join(", ") } })
        : answer(choice);
    },
  };
}

/** TRUE or FALSE; 1 and 0 stand for them, as everywhere in Excel. */
export function flagTerm(words: Words): Term<boolean> {
  return {
    ...words,
    unit: "none",
    shape: "single",
    read(raw) {
      if (typeof raw === "boolean") return answer(raw);
      if (raw === 1 || raw === 0) return answer(raw === 1);
      const error = errorCode(raw);
      if (error !== undefined) return refuse("errorValue", { params: { got: error } });
      return refuse("notTrueOrFalse", { params: { got: shown(raw) } });
    },
  };
}

/** A name the planner invents, kept as typed but for blanks around it; a number is taken as its text. */
export function textTerm(words: Words): Term<string> {
  return {
    ...words,
    unit: "none",
    shape: "single",
    read(raw) {
      const error = errorCode(raw);
      if (error !== undefined) return refuse("errorValue", { params: { got: error } });
      if (typeof raw === "boolean") return refuse("truthValue", { params: { got: shown(raw) } });
      return answer(String(raw).trim());
    },
  };
}

/**
 * A row or a column of values, each read as `element` reads one; a single value is a list of one. A blank is refused,
 * but for lists in which places mean nothing (`mayHaveBlanks`): there it is passed over, also as the 0 that Excel on
 * the desktop makes of it.
 */
export function listTerm<T>(
  words: Words,
  element: Term<T>,
  { mayHaveBlanks = false } = {},
): Term<readonly T[]> {
  return {
    ...words,
    unit: element.unit,
    shape: "list",
    ...(element.bounds ? { bounds: element.bounds } : {}),
    read(raw) {
      const cells = cellsInALine(raw);
      if (!cells.ok) return cells;
      const values: T[] = [];
      const problems: Problem[] = [];
      cells.value.forEach((cell, index) => {
        if (mayHaveBlanks && (isBlank(cell) || cell === 0)) return;
        const read = isBlank(cell) ? refuse("missing") : element.read(cell);
        if (read.ok) values.push(read.value);
        else if (problems.length < mostPlacesNamed)
          problems.push(...read.problems.map((problem) => ({ ...problem, at: { row: index + 1 } })));
      });
      return problems.length > 0 ? refuseAll(problems) : answer(values);
    },
  };
}

function cellsInALine(raw: RawCell): Result<readonly RawCell[]> {
  if (!Array.isArray(raw)) return answer([raw]);
  const rows = raw as readonly (readonly RawCell[])[];
  if (rows.length === 1) return answer(rows[0]!);
  if (rows.every((row) => row.length === 1)) return answer(rows.map((row) => row[0]));
  return refuse("notARowOrColumn", { params: { rows: rows.length, columns: rows[0]!.length } });
}
