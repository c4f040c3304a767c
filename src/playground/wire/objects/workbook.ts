import { resolveAddress } from "../address";
import { type WireContext } from "../context";
import { remote, type RemoteObject } from "../remoteObject";
import { type Wire } from "../wireClass";

/** The range an event named; see `eventReference`. */
function rangeOfEvent(context: WireContext, reference: string): RemoteObject | null {
  const [, sheetId, address] = /^event:(.+):([^:]+(?::[^:]+)?)$/.exec(reference) ?? [];
  if (sheetId === undefined || address === undefined || !context.workbook.sheet(sheetId)) return null;
  return remote("Range", resolveAddress(context.workbook, sheetId, address));
}

/** `context.workbook` */
export const workbook: Wire<Excel.Workbook, null> = {
  properties: {
    name: { get: (_, { workbook }) => workbook.name },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
    autoSave: { get: () => false },
  },
  objects: {
    application: () => remote("Application", null),
    worksheets: () => remote("WorksheetCollection", null),
    tables: () => remote("TableCollection", { sheetId: undefined }),
    names: () => remote("NamedItemCollection", null),
    settings: () => remote("SettingCollection", null),
    properties: () => remote("DocumentProperties", null),
    protection: () => remote("WorkbookProtection", null),
  },
  methods: {
    getSelectedRange: (_, { workbook }) => remote("Range", workbook.selection),
    getActiveCell: (_, { workbook: { selection } }) =>
      remote("Range", { ...selection, bottom: selection.top, right: selection.left }),
  },
  internals: {
    _GetRangeForEventByReferenceId: (_, context, reference: string) => rangeOfEvent(context, reference),
    _GetRangeOrNullObjectForEventByReferenceId: (_, context, reference: string) =>
      rangeOfEvent(context, reference),
    _RemoveReference: (_, context, referenceId: string) => context.dropReference(referenceId),
    _SetOsfControlContainerReadyForCustomFunctions: (_, context) => context.markReadyForFunctions(),
  },
};
