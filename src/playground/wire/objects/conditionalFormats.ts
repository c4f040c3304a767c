import { type Area } from "../../engine/contract";
import { itemNotFound } from "../apiError";
import { intersection } from "../areas";
import { requireWritable, type WireContext } from "../context";
import { type ConditionalFormatRecord } from "../records";
import { remote, type RemoteObject } from "../remoteObject";
import { type Wire } from "../wireClass";
import { storedProperties } from "./storedProperties";

/** Conditional formats are kept as they were asked for; nothing colours cells by them here. */
type Format = ConditionalFormatRecord;

const formatsOn = (area: Area, { records }: WireContext): Format[] =>
  records.conditionalFormats.filter((format) => intersection(format.area, area));

const formatObject = (format: Format): RemoteObject => remote("ConditionalFormat", format);

function remove({ records }: WireContext, formats: readonly Format[]): void {
  for (const format of formats) {
    records.conditionalFormats.splice(records.conditionalFormats.indexOf(format), 1);
  }
}

function add(area: Area, context: WireContext, type: string): RemoteObject {
  requireWritable(context, area);
  const id = `format-${context.records.conditionalFormats.length + 1}`;
  const format: Format = { id, type, area, rule: undefined, values: {}, format: {}, fill: {}, font: {} };
  context.records.conditionalFormats.push(format);
  return formatObject(format);
}

function find(area: Area, context: WireContext, id: string): RemoteObject | undefined {
  const format = formatsOn(area, context).find((one) => one.id === id);
  return format && formatObject(format);
}

/** `range.conditionalFormats` */
export const conditionalFormatCollection: Wire<Excel.ConditionalFormatCollection, Area> = {
  items: (area, context) => formatsOn(area, context).map(formatObject),
  item: find,
  methods: {
    add,
    clearAll(area, context) {
      requireWritable(context, area);
      remove(context, formatsOn(area, context));
    },
    getCount: (area, context) => formatsOn(area, context).length,
    getItemAt(area, context, index: number) {
      const format = formatsOn(area, context)[index];
      if (!format) throw itemNotFound();
      return formatObject(format);
    },
    getItemOrNullObject: (area, context, id: string) => find(area, context, id) ?? null,
  },
};

/** One conditional format. */
export const conditionalFormat: Wire<Excel.ConditionalFormat, Format> = {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: { get: ({ type }) => type },
    ...storedProperties<Excel.ConditionalFormat, Format>(({ values }) => values, {
      priority: 0,
      stopIfTrue: null,
    }),
  },
  objects: {
    custom: (format) => remote("CustomConditionalFormat", format),
    customOrNullObject: (format) =>
      format.type === "Custom" ? remote("CustomConditionalFormat", format) : null,
    cellValue: (format) => remote("CellValueConditionalFormat", format),
    cellValueOrNullObject: (format) =>
      format.type === "CellValue" ? remote("CellValueConditionalFormat", format) : null,
  },
  methods: {
    delete: (format, context) => remove(context, [format]),
    getRange: ({ area }) => remote("Range", area),
  },
};

/** A conditional format that follows a formula. */
export const customConditionalFormat: Wire<Excel.CustomConditionalFormat, Format> = {
  objects: {
    format: (format) => remote("ConditionalRangeFormat", format),
    rule: (format) => remote("ConditionalFormatRule", format),
  },
};

/** Its formula. */
export const conditionalFormatRule: Wire<Excel.ConditionalFormatRule, Format> = {
  properties: {
    formula: {
      get: ({ rule }) => rule ?? "",
      set: (format, _, formula: string) => void (format.rule = formula),
    },
  },
};

/** A conditional format that compares the cell with values. */
export const cellValueConditionalFormat: Wire<Excel.CellValueConditionalFormat, Format> = {
  properties: {
    rule: {
      get: ({ rule }) => rule ?? null,
      set: (format, _, rule: unknown) => void (format.rule = rule),
    },
  },
  objects: { format: (format) => remote("ConditionalRangeFormat", format) },
};

/** How cells look that meet the condition. */
export const conditionalRangeFormat: Wire<Excel.ConditionalRangeFormat, Format> = {
  properties: storedProperties<Excel.ConditionalRangeFormat, Format>(({ format }) => format, {
    numberFormat: "",
  }),
  objects: {
    fill: (format) => remote("ConditionalRangeFill", format),
    font: (format) => remote("ConditionalRangeFont", format),
  },
};

/** Their fill. */
export const conditionalRangeFill: Wire<Excel.ConditionalRangeFill, Format> = {
  properties: storedProperties<Excel.ConditionalRangeFill, Format>(({ fill }) => fill, { color: "" }),
  methods: { clear: ({ fill }) => void delete fill.color },
};

/** Their font. */
export const conditionalRangeFont: Wire<Excel.ConditionalRangeFont, Format> = {
  properties: storedProperties<Excel.ConditionalRangeFont, Format>(({ font }) => font, {
    bold: false,
    italic: false,
    color: "",
    strikethrough: false,
    underline: "None",
  }),
};
