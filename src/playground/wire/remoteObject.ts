import { type Area } from "../engine/contract";
import {
  type AxisRecord,
  type ChartRecord,
  type ChartSeriesRecord,
  type ConditionalFormatRecord,
  type StoredValues,
} from "./records";

export interface OnSheet {
  readonly sheetId: string;
}

export interface OfTable {
  readonly tableId: string;
}

/** What each class of the Excel API stands for on this side of the wire; null where there is only one of it. */
export interface RemoteStates {
  Workbook: null;
  Application: null;
  DocumentProperties: null;
  WorkbookProtection: null;
  WorksheetCollection: null;
  Worksheet: OnSheet;
  WorksheetFreezePanes: OnSheet;
  WorksheetProtection: OnSheet;
  PageLayout: OnSheet;
  HeaderFooterGroup: OnSheet;
  HeaderFooter: StoredValues;
  Range: Area;
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  RangeBorderCollection: Area;
  RangeBorder: { readonly area: Area; readonly side: string };
  FormatProtection: Area;
  RangeSort: Area;
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: ConditionalFormatRecord;
  CustomConditionalFormat: ConditionalFormatRecord;
  CellValueConditionalFormat: ConditionalFormatRecord;
  ConditionalFormatRule: ConditionalFormatRecord;
  ConditionalRangeFormat: ConditionalFormatRecord;
  ConditionalRangeFill: ConditionalFormatRecord;
  ConditionalRangeFont: ConditionalFormatRecord;
  TableCollection: { readonly sheetId: string | undefined };
  TableScopedCollection: Area;
  Table: OfTable;
  TableColumnCollection: OfTable;
  TableColumn: OfTable & { readonly columnId: number };
  TableRowCollection: OfTable;
  TableRow: OfTable & { readonly index: number };
  TableSort: OfTable;
  AutoFilter: { readonly owner: string; readonly area: Area | undefined };
  NamedItemCollection: null;
  NamedItem: { readonly name: string };
  SettingCollection: null;
  Setting: { readonly key: string };
  ChartCollection: OnSheet;
  Chart: ChartRecord;
  ChartTitle: StoredValues;
  ChartAxes: ChartRecord;
  ChartAxis: AxisRecord;
  ChartAxisTitle: StoredValues;
  ChartGridlines: StoredValues;
  ChartLegend: StoredValues;
  ChartDataLabels: StoredValues;
  ChartSeriesCollection: ChartRecord;
  ChartSeries: { readonly chart: ChartRecord; readonly index: number };
  ChartSeriesFormat: ChartSeriesRecord;
  ChartFill: StoredValues;
  ChartLineFormat: StoredValues;
  CustomFunctions: null;
  CustomFunctionsContainer: null;
  AddinInternalService: null;
  AppRuntimeService: null;
}

export type Kind = keyof RemoteStates;

/** An object of the API as a batch refers to it: its class, and what it stands for. */
export interface RemoteObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly state: RemoteStates[K];
  /** Set once the client tracks the object beyond one batch. */
  referenceId?: string;
}

export function remote<K extends Kind>(kind: K, state: RemoteStates[K]): RemoteObject<K> {
  return { kind, state };
}

export function isRemote(value: unknown): value is RemoteObject {
  return typeof value === "object" && value !== null && "kind" in value && "state" in value;
}
