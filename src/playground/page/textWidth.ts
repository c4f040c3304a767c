const CELL_PADDING = 8;
const MOST_REMEMBERED = 20_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** How many pixels does a cell need to show this text? */
export function textWidth(text: string, isBold: boolean): number {
  const key = (isBold ? "b" : "n") + text;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = `${isBold ? "600 " : ""}13px ${getComputedStyle(document.body).fontFamily}`;
  const width = context.measureText(text).width + CELL_PADDING;
  if (widths.size >= MOST_REMEMBERED) widths.clear();
  widths.set(key, width);
  return width;
}

/** The text of a number in a cell too narrow for it: fewer digits where the format is free, else `####`. */
export function numberToFit(
  value: number,
  text: string,
  isGeneral: boolean,
  isBold: boolean,
  room: number,
): string {
  if (textWidth(text, isBold) <= room) return text;
  if (isGeneral) {
    for (let digits = 9; digits >= 1; digits--) {
      const shorter = String(Number(value.toPrecision(digits)));
      const keepsWholePart = Math.abs(value) < 10 ** digits;
      if (keepsWholePart && textWidth(shorter, isBold) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor((room - CELL_PADDING) / 8)));
}
