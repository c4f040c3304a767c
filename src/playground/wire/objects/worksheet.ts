import { type Area } from "../../engine/contract";
import { resolveAddress } from "../address";
import { invalidArgument, invalidOperation } from "../apiError";
import { areaOf, wholeSheet } from "../areas";
import { requireFreeStructure, sheetOf, type WireContext } from "../context";
import { storedUnder, type StoredValues } from "../records";
import { type OnSheet, remote, type RemoteObject } from "../remoteObject";
import { usedPart } from "../usedPart";
import { type Wire } from "../wireClass";
import { storedProperties } from "./storedProperties";
import { requireSheetName } from "./worksheetCollection";

const valuesOf = ({ sheetId }: OnSheet, { records }: WireContext): StoredValues =>
  storedUnder(records.sheets, sheetId);

const range = (area: Area): RemoteObject => remote("Range", area);

/** The sheet so many places further on; undefined past either end. */
function neighbour({ sheetId }: OnSheet, { workbook }: WireContext, step: 1 | -1, visibleOnly?: boolean) {
  const sheets = workbook.sheets.filter(
    ({ id, visibility }) => id === sheetId || !visibleOnly || visibility === "Visible",
  );
  const found = sheets[sheets.findIndex(({ id }) => id === sheetId) + step];
  return found ? remote("Worksheet", { sheetId: found.id }) : null;
}

function deleteSheet({ sheetId }: OnSheet, context: WireContext): void {
  requireFreeStructure(context);
  const visible = context.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  if (visible.length === 1 && visible[0]!.id === sheetId) throw invalidOperation();
  sheetOf(context, sheetId);
  context.workbook.removeSheet(sheetId);
}

/** One sheet. */
export const worksheet: Wire<Excel.Worksheet, OnSheet> = {
  id: ({ sheetId }, context) => sheetOf(context, sheetId).id,
  properties: {
    id: { get: ({ sheetId }, context) => sheetOf(context, sheetId).id },
    name: {
      get: ({ sheetId }, context) => sheetOf(context, sheetId).name,
      set({ sheetId }, context, name: string) {
        requireSheetName(context, name, sheetId);
        context.workbook.renameSheet(sheetId, name);
      },
    },
    position: {
      get: ({ sheetId }, { workbook }) => workbook.sheets.findIndex(({ id }) => id === sheetId),
      set({ sheetId }, context, position: number) {
        requireFreeStructure(context);
        const { sheets } = context.workbook;
        if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
        context.workbook.moveSheet(sheetOf(context, sheetId).id, position);
      },
    },
    visibility: {
      get: ({ sheetId }, context) => sheetOf(context, sheetId).visibility,
      set({ sheetId }, context, visibility: "Visible" | "Hidden" | "VeryHidden") {
        sheetOf(context, sheetId).visibility = visibility;
      },
    },
    ...storedProperties<Excel.Worksheet, OnSheet>(valuesOf, {
      tabColor: "",
      showGridlines: true,
      showHeadings: true,
      standardWidth: 64,
    }),
    standardHeight: { get: () => 15 },
  },
  objects: {
    tables: ({ sheetId }) => remote("TableCollection", { sheetId }),
    charts: ({ sheetId }) => remote("ChartCollection", { sheetId }),
    names: () => remote("NamedItemCollection", null),
    freezePanes: ({ sheetId }) => remote("WorksheetFreezePanes", { sheetId }),
    protection: ({ sheetId }) => remote("WorksheetProtection", { sheetId }),
    pageLayout: ({ sheetId }) => remote("PageLayout", { sheetId }),
    autoFilter: ({ sheetId }) => remote("AutoFilter", { owner: sheetId, area: undefined }),
  },
  methods: {
    activate({ sheetId }, { workbook }) {
      workbook.selection = { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
    },
    calculate: (_, { workbook }, markAllDirty: boolean) =>
      markAllDirty ? workbook.recalculateAll() : workbook.recalculate(),
    delete: deleteSheet,
    getCell: ({ sheetId }, _, row: number, column: number) =>
      range(areaOf(sheetId, row, column, row, column)),
    getNext: (state, context, visibleOnly?: boolean) => neighbour(state, context, 1, visibleOnly),
    getNextOrNullObject: (state, context, visibleOnly?: boolean) => neighbour(state, context, 1, visibleOnly),
    getPrevious: (state, context, visibleOnly?: boolean) => neighbour(state, context, -1, visibleOnly),
    getPreviousOrNullObject: (state, context, visibleOnly?: boolean) =>
      neighbour(state, context, -1, visibleOnly),
    getRange: ({ sheetId }, context, address?: string) =>
      range(address ? resolveAddress(context.workbook, sheetId, address) : wholeSheet(sheetId)),
    getRangeByIndexes: ({ sheetId }, _, row: number, column: number, rows: number, columns: number) =>
      range(areaOf(sheetId, row, column, row + rows - 1, column + columns - 1)),
    getUsedRange({ sheetId }, context, valuesOnly?: boolean) {
      const used = usedPart(context.workbook, wholeSheet(sheetId), valuesOnly);
      return range(used ?? { sheetId, top: 0, left: 0, bottom: 0, right: 0 });
    },
    getUsedRangeOrNullObject({ sheetId }, context, valuesOnly?: boolean) {
      const used = usedPart(context.workbook, wholeSheet(sheetId), valuesOnly);
      return used ? range(used) : null;
    },
  },
  internals: {
    _GetSheetById: (_, { workbook }, id: string) => {
      const sheet = workbook.sheet(id);
      return sheet ? remote("Worksheet", { sheetId: sheet.id }) : null;
    },
  },
};
