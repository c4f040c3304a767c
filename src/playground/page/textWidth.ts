const CELL_PADDING = 8;
const MOST_REMEMBERED = 20_000;
/** No character of the page's fonts is wider: a text this short needs no measuring. */
const WIDEST_CHARACTER = 14;
const widths = new Map<string, number>();
const measures = new Map<boolean, CanvasRenderingContext2D | null>();

/** Does a cell with this much room show the whole text? */
export function fits(text: string, isBold: boolean, room: number): boolean {
  return text.length * WIDEST_CHARACTER + CELL_PADDING <= room || textWidth(text, isBold) <= room;
}

/** How many pixels does a cell need to show this text? */
export function textWidth(text: string, isBold: boolean): number {
  const key = (isBold ? "b" : "n") + text;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = (measureFor(isBold)?.measureText(text).width ?? 0) + CELL_PADDING;
  if (widths.size >= MOST_REMEMBERED) widths.clear();
  widths.set(key, width);
  return width;
}

/** One canvas for each weight: setting its font costs more than measuring a text. */
function measureFor(isBold: boolean): CanvasRenderingContext2D | null {
  let measure = measures.get(isBold);
  if (measure === undefined) {
    measure = document.createElement("canvas").getContext("2d");
    if (measure) measure.font = `${isBold ? "600 " : ""}13px ${getComputedStyle(document.body).fontFamily}`;
    measures.set(isBold, measure);
  }
  return measure;
}

/** The text of a number in a cell too narrow for it: fewer digits where the format is free, else `####`. */
export function numberToFit(
  value: number,
  text: string,
  isGeneral: boolean,
  isBold: boolean,
  room: number,
): string {
  if (fits(text, isBold, room)) return text;
  if (isGeneral) {
    for (let digits = 9; digits >= 1; digits--) {
      const shorter = String(Number(value.toPrecision(digits)));
      const keepsWholePart = Math.abs(value) < 10 ** digits;
      if (keepsWholePart && fits(shorter, isBold, room)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor((room - CELL_PADDING) / 8)));
}
