import { type Area, type CellStyle } from "../../engine/contract";
import { columnLetters } from "../address";
import { isUnbounded } from "../areas";
import { requireWritable, sheetOf, type WireContext } from "../context";
import { recordedFormat } from "../formatRecords";
import { remote } from "../remoteObject";
import { usedPart } from "../usedPart";
import { type Wire, type WireProperty } from "../wireClass";

/** In the unit of the grid. */
const STANDARD_COLUMN_WIDTH = 64;
const STANDARD_ROW_HEIGHT = 20;

/** The style all cells of an area share; null where they differ, as Excel answers for mixed formats. */
function sharedStyle<K extends keyof CellStyle>(
  { workbook }: WireContext,
  area: Area,
  name: K,
  initial: unknown,
): unknown {
  const first = workbook.cell(area.sheetId, area.top, area.left)?.style?.[name] ?? initial;
  const looked = isUnbounded(area) ? usedPart(workbook, area) : area;
  if (!looked) return first;
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      if ((workbook.cell(area.sheetId, row, column)?.style?.[name] ?? initial) !== first) return null;
    }
  }
  return first;
}

/** A format the engine keeps with the cells. */
function cellStyle<K extends keyof CellStyle>(name: K, initial: unknown): WireProperty<Area> {
  return {
    get: (area, context) => sharedStyle(context, area, name, initial),
    set(area, context, value: CellStyle[K]) {
      requireWritable(context, area);
      context.workbook.setStyle(area, { [name]: value });
    },
  };
}

/** Of the bold letters a table's headings are set in, in the unit of the grid. */
const LETTER_WIDTH = 9;
const FULL_WIDTH_LETTER_WIDTH = 15;
const FULL_WIDTH_LETTERS = /[\u2E80-\uD7FF\uF900-\uFFEF]/g;
const CELL_PADDING = 12;

/** About as wide as a cell has to be for its text. */
function widthOf(text: string): number {
  const fullWidth = text.match(FULL_WIDTH_LETTERS)?.length ?? 0;
  return fullWidth * FULL_WIDTH_LETTER_WIDTH + (text.length - fullWidth) * LETTER_WIDTH + CELL_PADDING;
}

/** About as wide as the longest text of each column, as Excel fits it. */
function autofitColumns(area: Area, context: WireContext): void {
  const { workbook } = context;
  const used = usedPart(workbook, area);
  if (!used) return;
  const widths = sheetOf(context, area.sheetId).columnWidths;
  for (let column = used.left; column <= used.right; column++) {
    let widest = widthOf(columnLetters(column));
    for (let row = used.top; row <= used.bottom; row++) {
      widest = Math.max(widest, widthOf(workbook.text(area.sheetId, row, column)));
    }
    widths.set(column, Math.min(480, Math.max(40, widest)));
  }
}

/** `range.format` */
export const rangeFormat: Wire<Excel.RangeFormat, Area> = {
  properties: {
    columnWidth: {
      get: (area, context) =>
        sheetOf(context, area.sheetId).columnWidths.get(area.left) ?? STANDARD_COLUMN_WIDTH,
      set(area, context, width: number) {
        const widths = sheetOf(context, area.sheetId).columnWidths;
        for (let column = area.left; column <= area.right; column++) widths.set(column, width);
      },
    },
    rowHeight: recordedFormat("rowHeight", STANDARD_ROW_HEIGHT),
    horizontalAlignment: cellStyle("horizontalAlignment", "General"),
    verticalAlignment: recordedFormat("verticalAlignment", "Bottom"),
    wrapText: cellStyle("wrapText", false),
    indentLevel: recordedFormat("indentLevel", 0),
    shrinkToFit: recordedFormat("shrinkToFit", false),
    textOrientation: recordedFormat("textOrientation", 0),
  },
  objects: {
    fill: (area) => remote("RangeFill", area),
    font: (area) => remote("RangeFont", area),
    borders: (area) => remote("RangeBorderCollection", area),
    protection: (area) => remote("FormatProtection", area),
  },
  methods: {
    autofitColumns,
    // Rows of the grid are as high as they need to be.
    autofitRows: () => undefined,
  },
};

/** The engine takes a style as something to add, so no fill is a fill of its own. */
const NO_FILL = "";
const WHITE = "#FFFFFF";

const fillColor: WireProperty<Area> = {
  ...cellStyle("fillColor", WHITE),
  get: (area, context) => {
    const color = sharedStyle(context, area, "fillColor", WHITE);
    return color === NO_FILL ? WHITE : color;
  },
};

/** `range.format.fill` */
export const rangeFill: Wire<Excel.RangeFill, Area> = {
  properties: { color: fillColor },
  methods: {
    clear(area, context) {
      requireWritable(context, area);
      context.workbook.setStyle(area, { fillColor: NO_FILL });
    },
  },
};

/** `range.format.font` */
export const rangeFont: Wire<Excel.RangeFont, Area> = {
  properties: {
    bold: cellStyle("bold", false),
    italic: cellStyle("italic", false),
    color: cellStyle("fontColor", "#000000"),
    name: recordedFormat("fontName", "Calibri"),
    size: recordedFormat("fontSize", 11),
    underline: recordedFormat("underline", "None"),
    strikethrough: recordedFormat("strikethrough", false),
  },
};

/** `range.format.protection`; a protected sheet refuses every write here, unlocked cells too. */
export const formatProtection: Wire<Excel.FormatProtection, Area> = {
  properties: {
    locked: recordedFormat("locked", true),
    formulaHidden: recordedFormat("formulaHidden", false),
  },
};
