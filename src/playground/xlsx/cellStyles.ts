import type ExcelJS from "exceljs";
import type { CellStyle } from "../engine/contract";

const GENERAL = "General";

/** Which of a cell's looks does the playground show? Undefined where it has none of them. */
export function readStyle(cell: ExcelJS.Style, themeColors: readonly string[]): CellStyle | undefined {
  const { font, fill, alignment, numFmt } = cell;
  const fillColor =
    fill?.type === "pattern" && fill.pattern === "solid" ? readColor(fill.fgColor, themeColors) : undefined;
  const style: CellStyle = {
    ...(numFmt && numFmt !== GENERAL && { numberFormat: numFmt }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...optional("fontColor", isAutomatic(font?.color) ? undefined : readColor(font?.color, themeColors)),
    ...optional("fillColor", fillColor),
    ...optional("horizontalAlignment", readAlignment(alignment?.horizontal)),
    ...(alignment?.wrapText && { wrapText: true }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The same looks in exceljs' terms. */
export function writeStyle(style: CellStyle): Partial<ExcelJS.Style> {
  const { numberFormat, bold, italic, fontColor, fillColor, horizontalAlignment, wrapText } = style;
  return {
    ...optional("numFmt", numberFormat),
    ...((bold || italic || fontColor) && {
      font: {
        ...optional("bold", bold),
        ...optional("italic", italic),
        ...(fontColor && { color: { argb: toArgb(fontColor) } }),
      },
    }),
    ...(fillColor && {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(fillColor) } },
    }),
    ...((horizontalAlignment || wrapText) && {
      alignment: {
        ...(horizontalAlignment && { horizontal: toExcelAlignment[horizontalAlignment] }),
        ...optional("wrapText", wrapText),
      },
    }),
  };
}

const toExcelAlignment = { Left: "left", Center: "center", Right: "right" } as const;

function readAlignment(
  horizontal: ExcelJS.Alignment["horizontal"] | undefined,
): CellStyle["horizontalAlignment"] {
  if (horizontal === "left") return "Left";
  if (horizontal === "center" || horizontal === "centerContinuous") return "Center";
  if (horizontal === "right") return "Right";
  return undefined;
}

/** The theme's own text colour is what cells without a colour have: not a choice of anybody's. */
function isAutomatic(color: FileColor | undefined): boolean {
  return color?.theme === TEXT_THEME_COLOR && !color.tint;
}

const TEXT_THEME_COLOR = 1;

interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  /** From -1 (black) to 1 (white). */
  readonly tint?: number;
}

function readColor(color: FileColor | undefined, themeColors: readonly string[]): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6)}`;
  const themeColor = color?.theme === undefined ? undefined : themeColors[color.theme];
  return themeColor && applyTint(themeColor, color?.tint ?? 0);
}

/** Excel tints by moving the lightness; mixing with black or white comes close enough to look the same. */
function applyTint(color: string, tint: number): string {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const towards = tint < 0 ? 0 : 255;
  const share = Math.abs(tint);
  return `#${channels
    .map((channel) => Math.round(channel + (towards - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
}

function toArgb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** An object with the key only where there is a value, so that absent looks do not overwrite present ones. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
