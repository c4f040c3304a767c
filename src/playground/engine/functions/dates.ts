import * as numfmt from "../numberFormats";
import { readTypedNumber } from "../cellInput";
import { integerOf, numberOf, textOf } from "../coercion";
import { type CellValue } from "../contract";
import { FormulaFailure } from "../formulaValue";
import { errorValue } from "../values";
import { listArgument, numberArgument } from "./arguments";
import { arrayFunction, type FunctionTable, scalarFunction, type SheetFunction, volatile } from "./kinds";

const MILLISECONDS_PER_DAY = 86_400_000;
/** The serial number of 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
const LAST_SERIAL = 2_958_465;

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

function calendarDate(serial: number): { year: number; month: number; day: number } {
  if (serial < 0 || serial > LAST_SERIAL) throw FormulaFailure.of("#NUM!");
  const [year, month, day] = numfmt.dateFromSerial(Math.floor(serial));
  return { year, month, day };
}

function dateOf(value: CellValue | undefined) {
  return calendarDate(numberOf(value));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day so many months on; the last day of a month too short for it. */
function monthsLater(serial: number, months: number): { year: number; month: number; day: number } {
  const { year, month, day } = calendarDate(serial);
  const count = year * 12 + month - 1 + months;
  const laterYear = Math.floor(count / 12);
  const laterMonth = (count % 12) + 1;
  return { year: laterYear, month: laterMonth, day: Math.min(day, daysInMonth(laterYear, laterMonth)) };
}

/** Monday is 0. */
function daysSinceMonday(serial: number): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7;
}

const weekday = scalarFunction(1, 2, ([date, typeValue]) => {
  const monday = daysSinceMonday(numberOf(date));
  const type = integerOf(typeValue, 1);
  if (type === 1) return ((monday + 1) % 7) + 1;
  if (type === 2) return monday + 1;
  if (type === 3) return monday;
  if (type >= 11 && type <= 17) return ((monday - (type - 11) + 7) % 7) + 1;
  return errorValue("#NUM!");
});

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - daysSinceMonday(serial) + 3;
  const { year } = calendarDate(thursday);
  return Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1;
}

const weekNumber = scalarFunction(1, 2, ([date, typeValue]) => {
  const serial = numberOf(date);
  const type = integerOf(typeValue, 1);
  if (type === 21) return isoWeek(serial);
  const firstDayAfterMonday = type === 1 || type === 17 ? 6 : type === 2 ? 0 : type - 11;
  const yearBegin = serialOf(calendarDate(serial).year, 1, 1);
  const daysBeforeYear = (daysSinceMonday(yearBegin) - firstDayAfterMonday + 7) % 7;
  return Math.floor((Math.floor(serial) - yearBegin + daysBeforeYear) / 7) + 1;
});

function holidaySet(operand: Parameters<typeof listArgument>[0]): Set<number> {
  if (operand === undefined) return new Set();
  return new Set(
    listArgument(operand).flatMap((value) => (value === null ? [] : [Math.floor(numberOf(value))])),
  );
}

function isWorkday(serial: number, holidays: ReadonlySet<number>): boolean {
  return daysSinceMonday(serial) < 5 && !holidays.has(serial);
}

const workdaysBetween = arrayFunction(2, 3, ([fromValue, toValue, holidayValues]) => {
  const from = Math.floor(numberArgument(fromValue));
  const to = Math.floor(numberArgument(toValue));
  const holidays = holidaySet(holidayValues);
  let workdays = 0;
  for (let serial = Math.min(from, to); serial <= Math.max(from, to); serial++) {
    if (isWorkday(serial, holidays)) workdays++;
  }
  return from <= to ? workdays : -workdays;
});

const workday = arrayFunction(2, 3, ([fromValue, daysValue, holidayValues]) => {
  const days = Math.trunc(numberArgument(daysValue));
  const holidays = holidaySet(holidayValues);
  const step = Math.sign(days);
  let serial = Math.floor(numberArgument(fromValue));
  for (let left = Math.abs(days); left > 0;) {
    serial += step;
    if (serial < 0 || serial > LAST_SERIAL) return errorValue("#NUM!");
    if (isWorkday(serial, holidays)) left--;
  }
  return serial;
});

function wholeMonthsBetween(from: number, to: number): number {
  const start = calendarDate(from);
  const end = calendarDate(to);
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

const dateDifference = scalarFunction(3, 3, ([fromValue, toValue, unitValue]) => {
  const from = Math.floor(numberOf(fromValue));
  const to = Math.floor(numberOf(toValue));
  if (from > to) return errorValue("#NUM!");
  switch (textOf(unitValue).toUpperCase()) {
    case "D":
      return to - from;
    case "M":
      return wholeMonthsBetween(from, to);
    case "Y":
      return Math.floor(wholeMonthsBetween(from, to) / 12);
    case "YM":
      return wholeMonthsBetween(from, to) % 12;
    default:
      return errorValue("#NUM!");
  }
});

/** The clock's time as Excel's date: whole days since 1900 and the share of the day. */
function serialNow(now: Date): number {
  const localMilliseconds = now.getTime() - now.getTimezoneOffset() * 60_000;
  return localMilliseconds / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** Reads hours, minutes or seconds of a day's share, to the second. */
function timePart(pick: (seconds: number) => number): SheetFunction {
  return scalarFunction(1, 1, ([value]) => {
    const serial = numberOf(value);
    const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
    return pick(seconds % 86_400);
  });
}

export const dateFunctions: FunctionTable = {
  DATE: scalarFunction(3, 3, ([yearValue, month, day]) => {
    const year = integerOf(yearValue);
    const serial = serialOf(year < 1900 ? year + 1900 : year, integerOf(month), integerOf(day));
    return serial < 0 || serial > LAST_SERIAL ? errorValue("#NUM!") : serial;
  }),
  YEAR: scalarFunction(1, 1, ([value]) => dateOf(value).year),
  MONTH: scalarFunction(1, 1, ([value]) => dateOf(value).month),
  DAY: scalarFunction(1, 1, ([value]) => dateOf(value).day),
  HOUR: timePart((seconds) => Math.floor(seconds / 3600)),
  MINUTE: timePart((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: timePart((seconds) => seconds % 60),
  TIME: scalarFunction(3, 3, ([hours, minutes, seconds]) => {
    const share = (integerOf(hours) * 3600 + integerOf(minutes) * 60 + integerOf(seconds)) / 86_400;
    return share < 0 ? errorValue("#NUM!") : share % 1;
  }),
  EDATE: scalarFunction(2, 2, ([date, months]) => {
    const { year, month, day } = monthsLater(numberOf(date), integerOf(months));
    return serialOf(year, month, day);
  }),
  EOMONTH: scalarFunction(2, 2, ([date, months]) => {
    const { year, month } = monthsLater(numberOf(date), integerOf(months));
    return serialOf(year, month, daysInMonth(year, month));
  }),
  WEEKDAY: weekday,
  WEEKNUM: weekNumber,
  ISOWEEKNUM: scalarFunction(1, 1, ([date]) => isoWeek(numberOf(date))),
  DAYS: scalarFunction(2, 2, ([end, start]) => Math.floor(numberOf(end)) - Math.floor(numberOf(start))),
  DATEDIF: dateDifference,
  NETWORKDAYS: workdaysBetween,
  WORKDAY: workday,
  DATEVALUE: scalarFunction(1, 1, ([text]) => {
    const typed = readTypedNumber(textOf(text));
    const isDate = typed?.numberFormat !== undefined && numfmt.isDateFormat(typed.numberFormat);
    return isDate && typeof typed?.value === "number" ? Math.floor(typed.value) : errorValue("#VALUE!");
  }),
  TODAY: volatile(scalarFunction(0, 0, (_, evaluation) => Math.floor(serialNow(evaluation.now())))),
  NOW: volatile(scalarFunction(0, 0, (_, evaluation) => serialNow(evaluation.now()))),
};
