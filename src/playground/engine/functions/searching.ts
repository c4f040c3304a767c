import { type CellValue } from "../contract";
import { compareValues, isError } from "../values";
import { wildcardPattern } from "./criteria";

/** What to answer where no value is equal: nothing, or the next smaller or larger one. */
export type Nearest = "none" | "smaller" | "larger";

/** Where each value of a list stands first. Lists are kept between calculations, so many lookups share one. */
const firstPlaces = new WeakMap<readonly CellValue[], Map<string, number>>();
const SMALLEST_INDEXED = 16;

function lookupKey(value: CellValue): string | undefined {
  if (typeof value === "string") return `text ${value.toLowerCase()}`;
  return value === null || isError(value) ? undefined : `${typeof value} ${value}`;
}

function firstPlaceOf(wanted: CellValue, list: readonly CellValue[]): number {
  let places = firstPlaces.get(list);
  if (!places) {
    places = new Map();
    for (const [place, value] of list.entries()) {
      const key = lookupKey(value);
      if (key !== undefined && !places.has(key)) places.set(key, place);
    }
    firstPlaces.set(list, places);
  }
  const key = lookupKey(wanted);
  return key === undefined ? -1 : (places.get(key) ?? -1);
}

function lastPlaceWhere(list: readonly CellValue[], holds: (value: CellValue) => boolean): number {
  let place = list.length - 1;
  while (place >= 0 && !holds(list[place]!)) place--;
  return place;
}

function isSameKind(one: CellValue, other: CellValue): boolean {
  return one !== null && !isError(one) && typeof one === typeof other;
}

/** The place of a value in a list, counted from 0; −1 where it is not found. Texts match without regard to case. */
export function findValue(
  given: CellValue,
  list: readonly CellValue[],
  options: { nearest?: Nearest; wildcards?: boolean; fromEnd?: boolean } = {},
): number {
  const { nearest = "none", wildcards = false, fromEnd = false } = options;
  const wanted = given ?? 0;
  if (wildcards && typeof wanted === "string" && /[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    const matches = (value: CellValue) => typeof value === "string" && pattern.test(value);
    return fromEnd ? lastPlaceWhere(list, matches) : list.findIndex(matches);
  }
  const isEqual = (value: CellValue) => isSameKind(value, wanted) && compareValues(value, wanted) === 0;
  if (fromEnd) {
    const last = lastPlaceWhere(list, isEqual);
    if (last >= 0 || nearest === "none") return last;
  } else {
    const first = list.length < SMALLEST_INDEXED ? list.findIndex(isEqual) : firstPlaceOf(wanted, list);
    if (first >= 0 || nearest === "none") return first;
  }
  return nearestPlace(wanted, list, nearest === "smaller" ? -1 : 1);
}

/** The place of the value next to the wanted one on one side. */
function nearestPlace(wanted: CellValue, list: readonly CellValue[], side: -1 | 1): number {
  let best = -1;
  list.forEach((value, place) => {
    if (!isSameKind(value, wanted) || compareValues(value, wanted) * side < 0) return;
    if (best < 0 || compareValues(value, list[best]!) * side < 0) best = place;
  });
  return best;
}

/** The last place of a sorted list whose value is not beyond the wanted one, as MATCH and VLOOKUP look up. */
export function findInSorted(wanted: CellValue, list: readonly CellValue[], direction: 1 | -1): number {
  return lastPlaceWhere(
    list,
    (value) => isSameKind(value, wanted ?? 0) && compareValues(value, wanted ?? 0) * direction <= 0,
  );
}
