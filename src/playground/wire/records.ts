import { type Area } from "../engine/contract";

/** Values set through the API that nothing here draws or calculates with: kept, and read back. */
export type StoredValues = Record<string, unknown>;

export interface ChartSeriesRecord {
  readonly values: StoredValues;
  readonly fill: StoredValues;
  readonly line: StoredValues;
  source?: Area;
  categories?: Area;
}

/** A chart as the add-in asked for it. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  type: string;
  source: Area;
  seriesBy: string;
  position?: { readonly from: string; readonly to: string | undefined };
  readonly values: StoredValues;
  readonly title: StoredValues;
  readonly legend: StoredValues;
  readonly dataLabels: StoredValues;
  readonly categoryAxis: AxisRecord;
  readonly valueAxis: AxisRecord;
  readonly series: ChartSeriesRecord[];
}

export interface AxisRecord {
  readonly values: StoredValues;
  readonly title: StoredValues;
  readonly gridlines: StoredValues;
}

/** A conditional format as the add-in asked for it. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  rule: unknown;
  readonly values: StoredValues;
  readonly format: StoredValues;
  readonly fill: StoredValues;
  readonly font: StoredValues;
}

export interface DataValidationRecord {
  readonly area: Area;
  readonly values: StoredValues;
}

/** A format the engine does not keep (borders, heights, fonts), on the area it was set on. */
export interface FormatRecord {
  readonly area: Area;
  readonly name: string;
  readonly value: unknown;
}

/** What Excel keeps with a workbook and the engine does not. Tests and the page read it; nothing draws from it. */
export interface WorkbookRecords {
  calculationMode: string;
  /** The workbook's sheets are fixed: none is added, renamed or deleted. */
  isStructureProtected: boolean;
  readonly documentProperties: StoredValues;
  readonly settings: Map<string, unknown>;
  readonly charts: ChartRecord[];
  readonly conditionalFormats: ConditionalFormatRecord[];
  readonly validations: DataValidationRecord[];
  readonly formats: FormatRecord[];
  readonly filters: Map<string, { readonly columnIndex: number; readonly criteria: unknown }[]>;
  readonly nameComments: Map<string, string>;
  /** By sheet: tab colour, grid lines. */
  readonly sheets: Map<string, StoredValues>;
  readonly pageLayouts: Map<string, StoredValues>;
  readonly headersAndFooters: Map<string, StoredValues>;
}

export function createRecords(): WorkbookRecords {
  return {
    calculationMode: "Automatic",
    isStructureProtected: false,
    documentProperties: {},
    settings: new Map(),
    charts: [],
    conditionalFormats: [],
    validations: [],
    formats: [],
    filters: new Map(),
    nameComments: new Map(),
    sheets: new Map(),
    pageLayouts: new Map(),
    headersAndFooters: new Map(),
  };
}

/** The values kept under a key, made where there were none. */
export function storedUnder(records: Map<string, StoredValues>, key: string): StoredValues {
  let values = records.get(key);
  if (!values) records.set(key, (values = {}));
  return values;
}
