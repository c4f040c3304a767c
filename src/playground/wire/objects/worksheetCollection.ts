import { type Sheet } from "../../engine/contract";
import { invalidArgument, itemAlreadyExists } from "../apiError";
import { requireFreeStructure, type WireContext } from "../context";
import { remote, type RemoteObject } from "../remoteObject";
import { type Wire } from "../wireClass";

const worksheet = (sheet: Sheet): RemoteObject => remote("Worksheet", { sheetId: sheet.id });

const find = (context: WireContext, key: string): RemoteObject | undefined => {
  const sheet = context.workbook.sheet(key);
  return sheet && worksheet(sheet);
};

function sheets({ workbook }: WireContext, visibleOnly?: boolean): readonly Sheet[] {
  return visibleOnly ? workbook.sheets.filter(({ visibility }) => visibility === "Visible") : workbook.sheets;
}

/** A sheet can be added or renamed so: Excel refuses empty names, names over 31 characters, and the characters it needs in addresses. */
export function requireSheetName(context: WireContext, name: string, except?: string): void {
  requireFreeStructure(context);
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
  const taken = context.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== except) throw itemAlreadyExists();
}

function freeName({ workbook }: WireContext): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** `context.workbook.worksheets` */
export const worksheetCollection: Wire<Excel.WorksheetCollection, null> = {
  items: (_, context) => context.workbook.sheets.map(worksheet),
  item: (_, context, key: string) => find(context, key),
  methods: {
    add(_, context, name?: string) {
      const wanted = name ?? freeName(context);
      requireSheetName(context, wanted);
      return worksheet(context.workbook.addSheet(wanted));
    },
    getActiveWorksheet: (_, { workbook }) => remote("Worksheet", { sheetId: workbook.selection.sheetId }),
    getCount: (_, context, visibleOnly?: boolean) => sheets(context, visibleOnly).length,
    getFirst: (_, context, visibleOnly?: boolean) => worksheet(sheets(context, visibleOnly)[0]!),
    getLast: (_, context, visibleOnly?: boolean) => worksheet(sheets(context, visibleOnly).at(-1)!),
    getItemOrNullObject: (_, context, key: string) => find(context, key) ?? null,
  },
};
