import { type Area, type Origin, type Workbook, type WorkbookChange } from "../engine/contract";
import { addressWithinSheet } from "./address";
import { intersection } from "./areas";
import { PushCategory, type PushEntry } from "./protocol";

/** The numbers office.js knows Excel's events by. */
const EventType = {
  /** `workbook.onSelectionChanged`, which names no sheet. */
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Where the listeners of the workbook's collections listen. */
const WORKBOOK = "Workbook";

/** Who caused a change, as one client sees it. */
export interface Viewpoint {
  readonly isRemote: boolean;
  /** The change is this client's own write. */
  readonly isOwnWrite: boolean;
}

/** A happening before it is put in the words of one client. */
export interface HostEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** Marks a range in an event so that `event.getRange(context)` finds it again. */
export const eventReference = (area: Area): string => `event:${area.sheetId}:${addressWithinSheet(area)}`;

/** Puts an event in the words of one client. */
export function entryFor(event: HostEvent, { isRemote, isOwnWrite }: Viewpoint): PushEntry[] {
  const details = {
    ...event.details,
    source: isRemote ? "Remote" : "Local",
    triggerSource: isOwnWrite ? "ThisLocalAddin" : "Unknown",
  };
  return event.targets.map((targetId) => ({
    messageCategory: PushCategory.event,
    messageType: event.type,
    targetId,
    message: JSON.stringify(details),
    isRemoteOverride: isRemote,
  }));
}

/** Turns the changes of a workbook into Excel's events. It remembers the active sheet, to say which one was left. */
export function createEventTranslator(
  workbook: Workbook,
): (change: WorkbookChange, writer: Origin) => HostEvent[] {
  let activeSheetId = workbook.selection.sheetId;
  const tablesKnown = new Map(workbook.tables.map((table) => [table.id, table]));

  function cellsChanged(area: Area, origin: Origin): HostEvent[] {
    const details = {
      changeType: "RangeEdited",
      address: addressWithinSheet(area),
      worksheetId: area.sheetId,
      shiftDirection: "None",
      referenceId: eventReference(area),
    };
    const tables = workbook.tables.filter((table) => intersection(table.area, area));
    return [
      { type: EventType.worksheetChanged, targets: [area.sheetId, WORKBOOK], details, origin },
      ...tables.map((table) => ({
        type: EventType.tableChanged,
        targets: [table.id, area.sheetId, WORKBOOK],
        details: { ...details, tableId: table.id },
        origin,
      })),
    ];
  }

  function activated(sheetId: string, origin: Origin): HostEvent[] {
    if (sheetId === activeSheetId) return [];
    const left = activeSheetId;
    activeSheetId = sheetId;
    return [
      sheetEvent(EventType.worksheetDeactivated, left, origin),
      sheetEvent(EventType.worksheetActivated, sheetId, origin),
    ];
  }

  function selected(area: Area, origin: Origin): HostEvent[] {
    const details = { address: addressWithinSheet(area), worksheetId: area.sheetId };
    const type = EventType.worksheetSelectionChanged;
    return [
      { type, targets: [area.sheetId, WORKBOOK], details, origin },
      { type: EventType.selectionChanged, targets: [""], details: {}, origin },
    ];
  }

  function tableEvent(type: number, tableId: string, origin: Origin): HostEvent[] {
    const table = workbook.tables.find(({ id }) => id === tableId) ?? tablesKnown.get(tableId);
    if (!table) return [];
    tablesKnown.set(tableId, table);
    const worksheetId = table.area.sheetId;
    const details = { tableId, tableName: table.name, worksheetId };
    return [{ type, targets: [worksheetId, WORKBOOK], details, origin }];
  }

  return (change, writer) => {
    switch (change.kind) {
      case "cells":
        return cellsChanged(change.area, change.origin);
      case "calculated":
        return workbook.sheets.map(({ id }) => sheetEvent(EventType.worksheetCalculated, id, writer));
      case "sheet-added":
        return [sheetEvent(EventType.worksheetAdded, change.sheetId, writer)];
      case "sheet-deleted":
        return [sheetEvent(EventType.worksheetDeleted, change.sheetId, writer)];
      case "table-added":
        return tableEvent(EventType.tableAdded, change.tableId, writer);
      case "table-deleted":
        return tableEvent(EventType.tableDeleted, change.tableId, writer);
      case "activated":
        return activated(change.area.sheetId, writer);
      case "selected":
        return [...activated(change.area.sheetId, writer), ...selected(change.area, writer)];
      case "sheet-renamed":
      case "sheet-changed":
      case "table-changed":
        return [];
    }
  };
}

function sheetEvent(type: number, worksheetId: string, origin: Origin): HostEvent {
  return { type, targets: [worksheetId, WORKBOOK], details: { worksheetId }, origin };
}
