export { isoDateFromSerial } from "../calculation";

const millisecondsPerDay = 86_400_000;
/** Day 0 of Excel's count as it holds from 1 March 1900 on; before that Excel counts a 29 February that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const firstTrueSerial = 61;

/** `2026-11-27` as Excel's date serial 46353; undefined where it is no such day. */
export function serialFromIsoDate(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  const serial = (time - dayZero) / millisecondsPerDay;
  return serial >= firstTrueSerial ? serial : serial - 1;
}
