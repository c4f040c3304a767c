/** Where figures stand in a picture: the values at its lower and upper edge and the lines between, all round numbers. */
export interface ValueAxis {
  readonly lowest: number;
  readonly highest: number;
  readonly ticks: readonly number[];
}

const mostTicks = 4;

/** An axis that holds all values and 0, in steps of 1, 2 or 5 times a power of ten. */
export function valueAxis(values: Iterable<number | undefined>): ValueAxis {
  let [least, most] = [0, 0];
  for (const value of values) {
    if (value === undefined || !Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const step = roundStep((most - least || 1) / mostTicks);
  const [from, to] = [Math.floor(least / step), Math.ceil((most || step) / step)];
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
  return { lowest: ticks[0]!, highest: ticks.at(-1)!, ticks };
}

/** The next step of 1, 2 or 5 times a power of ten that is no smaller. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5].find((each) => each * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Which of so many places along the lower edge are named: the ends and some between. */
export function namedPlaces(count: number, most = 3): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (count - 1)) / (most - 1)));
}

/** A line through the known values, in the letters of an SVG path; a gap where a value is not known. */
export function linePath(
  values: readonly (number | undefined)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let isBroken = true;
  const parts: string[] = [];
  values.forEach((value, index) => {
    if (value === undefined || !Number.isFinite(value)) {
      isBroken = true;
      return;
    }
    parts.push(`${isBroken ? "M" : "L"}${rounded(x(index))} ${rounded(y(value))}`);
    isBroken = false;
  });
  return parts.join("");
}

/** The area between two lines where both are known, in the letters of an SVG path. */
export function bandPath(
  lower: readonly (number | undefined)[],
  upper: readonly (number | undefined)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const known = upper.flatMap((high, index) => {
    const low = lower[index];
    return high === undefined || low === undefined || !Number.isFinite(high - low)
      ? []
      : [{ index, low, high }];
  });
  if (known.length === 0) return "";
  const corners = [
    ...known.map(({ index, high }) => `${rounded(x(index))} ${rounded(y(high))}`),
    ...known.reverse().map(({ index, low }) => `${rounded(x(index))} ${rounded(y(low))}`),
  ];
  return `M${corners.join("L")}Z`;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
