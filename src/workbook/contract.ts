/**
 * What the workbook floor does for the floors above, in the planner's words: no Excel objects pass this line.
 * `connectWorkbook()` of `./index` gives the one that talks to Excel.
 */
import type { CellFix, DailySales, Problem, ProductFacts, Result, DailyDemand } from "../calculation";
import type { plannerTableDefinitions, Locale, RowOf, Term, Text } from "../vocabulary";
import type { WritingKind, WrittenTable } from "./writing/writtenTables";

export type { WritingKind, WrittenTable };

/** What Office says of the place the add-in runs in. */
export interface Surroundings {
  /** Office's display language, such as `zh-CN`. */
  readonly languageTag: string;
  readonly theme: "light" | "dark" | "contrast";
  /** For the diagnostics panel: platform, Excel's version, the highest requirement set. */
  readonly diagnostics: Readonly<Record<string, string>>;
}

/** The tables a plan is read from; a plan can do without Stock. */
export type InputTable = "products" | "sales" | "stock";

/** A table a planner fills in. */
export type PlannerTable = keyof typeof plannerTableDefinitions;

/** A table of the planner's whose columns can be pointed at; nobody but us keeps one of our settings. */
export type PointedTable = Exclude<PlannerTable, "settings">;

/** A table that is read row by row; the sales, which may be large and lie in columns, are read with the plan's inputs. */
export type ListedTable = Exclude<PlannerTable, "sales" | "settings">;

/** A row of a planner's table that could be read, with the place of each of its cells. */
export interface TableRow<T extends ListedTable> {
  readonly values: RowOf<(typeof plannerTableDefinitions)[T]>;
  readonly sheet: string;
  /** Of the sheet, counted from 1. */
  readonly row: number;
  /** The cell of a column, such as `C7`; of one the table has not got, that of the first column. */
  cell(key: string): string;
}

/** A planner's table as it was read; without a place and without rows where the workbook has none. */
export interface TableRead<T extends ListedTable> {
  readonly place?: { readonly sheet: string; readonly address: string };
  /** Which heading each of its columns was recognised by or pointed at. */
  readonly found?: FoundTable;
  readonly rows: readonly TableRow<T>[];
}

export interface TablesRead<T extends ListedTable> {
  readonly tables: { readonly [K in T]: TableRead<K> };
  /** Other tables and ranges with headings, to point at. */
  readonly candidates: readonly Candidate[];
  /** Every cell that could not be read, with sheet and cell: a row that lacks a needed value is left out. */
  readonly problems: readonly Problem[];
  readonly fingerprint: string;
}

/** A table or range with headings that nothing is read from. */
export interface Candidate {
  readonly sheet: string;
  readonly address: string;
  readonly headings: readonly string[];
}

/** One column of a table as it was recognised, by heading or by pointing. */
export interface FoundColumn {
  /** The term's key: `sku`, `onHand`, `avgLeadDays`. */
  readonly key: string;
  readonly label: Text;
  readonly required: boolean;
  /** The heading in the sheet; undefined where no column was recognised. */
  readonly heading?: string;
  /** Such as `C`. */
  readonly columnLetter?: string;
  readonly pointedByHand: boolean;
}

export interface FoundTable {
  readonly table: PointedTable;
  readonly sheet: string;
  /** The name of the Excel table; the used range of a sheet has none. */
  readonly excelTable?: string;
  /** Of headings and rows together, such as `A1:L13`. */
  readonly address: string;
  readonly rows: number;
  /** Sales: a row a line, or a row a day with a column a SKU. */
  readonly layout: "long" | "wide";
  readonly columns: readonly FoundColumn[];
  /** Every heading of the table, to point at. */
  readonly headings: readonly string[];
  /** A missing or doubled heading, with its place. */
  readonly problems: readonly Problem[];
}

export interface TablesFound {
  readonly products?: FoundTable;
  readonly sales?: FoundTable;
  /** Counts by warehouse, goods on the way and promised units, for what Products leaves empty. */
  readonly stock?: FoundTable;
  /** Other tables and ranges with headings, to point at. */
  readonly candidates: readonly Candidate[];
  /** Tables that are missing altogether. */
  readonly problems: readonly Problem[];
}

/** Which heading a planner pointed at for a column, remembered in the workbook. */
export interface ColumnChoice {
  readonly table: PointedTable;
  readonly key: string;
  readonly heading: string;
}

/** The planner's own value of a setting, with its cell. */
export interface OwnSetting {
  /** Of the settings catalogue: `plan.coverDays`. */
  readonly key: string;
  /** Whose value it is. */
  readonly term: Term<unknown>;
  readonly value: unknown;
  readonly at: { readonly sheet: string; readonly cell: string };
}

/** What the Settings table says. */
export interface WorkbookSettings {
  /** Where it stands, headings and rows; undefined where the workbook has none. */
  readonly table?: { readonly sheet: string; readonly address: string };
  /** Where the planner's cell is empty or wrong, the default holds and the setting is not listed. */
  readonly own: readonly OwnSetting[];
  /** Where each setting stands, by its key, for formulas to refer to. */
  readonly cells: ReadonlyMap<string, SettingCells>;
  /** Values that cannot be read, with sheet and cell. */
  readonly problems: readonly Problem[];
}

/** The cells of a setting in the Settings table. */
export interface SettingCells {
  /** Of the planner's own value, empty where the default holds. */
  readonly value: CellPlace;
  readonly default: CellPlace;
}

/** Where products stand, to name the cell a value of one comes from. */
export interface ProductRows {
  readonly sheet: string;
  /** The letters of each column by its key. */
  readonly columns: Readonly<Record<string, string>>;
  /** The row of the sheet by SKU, counted from 1. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Everything the plan needs, read once. */
export interface PlanInputs {
  readonly products: readonly ProductFacts[];
  readonly productRows: ProductRows;
  readonly demand: ReadonlyMap<string, DailyDemand>;
  readonly settings: WorkbookSettings;
  /** Every row that was left out or is doubtful, with sheet and cell. */
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly products: number;
    /** Lines that count; of a table with a row a day, cells that hold a number. */
    readonly salesLines: number;
    readonly days: number;
    /** Lines with negative units. */
    readonly returns: number;
  };
  /** Of the cells that were read; a write compares it with what the cells are then. */
  readonly fingerprint: string;
}

/** A cell to write; "" is an empty one. */
export type OutCell = number | string | boolean;

/** Rows for tables of ours that belong together: all written in one go, after a preview, and taken back in one go. */
export interface WritingOf<K extends WritingKind> {
  /** Which tables; what they held is replaced, and a table of the kind that is not named is emptied. */
  readonly kind: K;
  /** Records by the keys of the table's columns; what a record has not got stays empty. */
  readonly rows: Readonly<Partial<Record<WrittenTable<K>, readonly object[]>>>;
  /** What it was made with, kept in the log. */
  readonly settings: object;
  /** Of all that was read for it: refused where a cell is no longer the same. */
  readonly fingerprints: readonly string[];
  readonly locale: Locale;
}
export type Writing = { [K in WritingKind]: WritingOf<K> }[WritingKind];

/** A write that is kept in the log. */
export interface PastWrite {
  readonly id: string;
  readonly kind: WritingKind;
  readonly revision: number;
  readonly startedAt: string;
  readonly author: string;
  readonly isTakenBack: boolean;
  /** As it was written. */
  readonly settings: unknown;
}

/** The rows of a write by table, each by the keys of the table's columns. */
export type PastRows = Readonly<Record<string, readonly Readonly<Record<string, OutCell>>[]>>;

/** What a write will do, shown before it is done. */
export interface WritePreview {
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly rows: number;
    /** A table of ours that stands there already is replaced; nothing else is touched. */
    readonly replacesRows?: number;
  }[];
}

/** What a write did, and the id to take it back by. */
export interface Written extends WritePreview {
  readonly id: string;
}

/** A write that began and did not end. */
export interface UnfinishedWrite {
  readonly id: string;
  readonly startedAt: string;
  /** Whether everything it was to write is kept, so that it can be repeated. */
  readonly canRepeat: boolean;
}

/** A piece of work in progress, kept in the workbook so that a colleague can go on with it. */
export interface SavedDraft {
  /** Tells drafts apart. */
  readonly name: string;
  /** Counted from 1, one more each time it is saved. */
  readonly revision: number;
  /** In universal time. */
  readonly savedAt: string;
  /** The name given in Settings, else blank. */
  readonly author: string;
  /** What was saved. */
  readonly content: unknown;
}

export interface DraftToSave {
  readonly name: string;
  readonly content: object;
  /** The revision it goes on from; undefined for a draft of a new name. */
  readonly basedOn?: number;
  readonly locale: Locale;
}

/** What Excel calls the table an import writes; it is read as Sales where the planner has no Sales table. */
export const importedSalesName = "StockplanImportedSales";

export interface ImportedSalesToWrite {
  readonly sales: DailySales;
  readonly locale: Locale;
}

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** Such as `C7`. */
  readonly cell: string;
}

/** A product's sale on a day, or its first where no day is said. */
export interface SaleToFind {
  readonly sku: string;
  /** As a date serial. */
  readonly date?: number;
}

/** A change of one of the planner's cells. */
export interface CellChange extends CellFix {
  /** The number format it is to have then; left out, one that suits what it is given. */
  readonly numberFormat?: string;
}

/** One of the planner's tables, and what setting up the workbook would do about it. */
export interface SetUpTable {
  readonly table: PlannerTable;
  readonly name: string;
  /** Where it stands, or will stand. */
  readonly sheet: string;
  /** Of headings and rows; undefined where it is not there yet. */
  readonly address?: string;
  /**
   * - `missing`: a sheet is added with it.
   * - `adopted`: the planner's own, read as it is and never changed.
   * - `ready`: one of ours.
   * - `older`: one of ours from an earlier Stockplan, to be given what it lacks.
   * - `newer`: one of ours from a later Stockplan, left alone.
   */
  readonly state: "missing" | "adopted" | "ready" | "older" | "newer";
  /** The columns or settings an older one is given. */
  readonly lacks: readonly string[];
}

export interface SetUpPreview {
  readonly tables: readonly SetUpTable[];
  /** Other tables and ranges with headings, to point at in the stead of adding a sheet. */
  readonly candidates: readonly Candidate[];
  /** The sheet that keeps the tables' versions, where it is added too. */
  readonly addsLogSheet?: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * What Excel refuses is a refusal with a sentence; methods that answer with no `Result` reject with an `ExcelRefusal`,
 * whose message is that sentence in Office's language and whose `problems` hold it.
 */
export interface PlannerWorkbook {
  /** Office's display language, as soon as Office can say it. */
  language(): Promise<string>;
  surroundings(): Promise<Surroundings>;
  findTables(): Promise<TablesFound>;
  rememberColumn(choice: ColumnChoice): Promise<void>;
  /** From now on the columns of this table are recognised by their headings again. */
  forgetColumns(table: PointedTable): Promise<void>;
  /**
   * A cell that cannot be read costs the plan its row, or in the Products table that one fact: such problems are errors,
   * all else a planner should know is a warning. Rejects with the signal's `AbortError` when it is given up.
   */
  readInputs(
    found: TablesFound,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Result<PlanInputs>>;
  /**
   * Reads tables row by row. A row whose needed cells cannot be read is left out and said with its place; of the others that
   * one value is left out. A table the workbook has not got is answered empty.
   */
  readTables<T extends ListedTable>(tables: readonly T[]): Promise<Result<TablesRead<T>>>;
  previewWrite(writing: Writing): Promise<Result<WritePreview>>;
  /** Refuses with `changedSinceRead` where a cell that was read is no longer the same; nothing is written then. */
  write(writing: Writing, onProgress?: (progress: Progress) => void): Promise<Result<Written>>;
  /** The complete writes of a kind, or of all, the newest first. */
  pastWrites(kind?: WritingKind): Promise<readonly PastWrite[]>;
  /** What a write wrote; refused where the planner has pruned its rows from the log. */
  rowsOfWrite(id: string): Promise<Result<PastRows>>;
  unfinishedWrite(): Promise<UnfinishedWrite | undefined>;
  /** Writes again what an interrupted write was to write, as the workbook kept it. */
  repeatWrite(id: string): Promise<Result<WritePreview>>;
  /**
   * Puts back what the last complete write of its kind before it wrote; the tables are emptied where there is none. Refused
   * where a later one stands.
   */
  takeBackWrite(id: string): Promise<Result<WritePreview>>;
  /** Which sheets setting up would add; refused where the workbook's structure is protected and one is missing. */
  previewSetUp(locale: Locale): Promise<Result<SetUpPreview>>;
  /** Adds the sheets of these tables that are missing, and gives older ones what they lack; answers what is there then. */
  setUp(tables: readonly PlannerTable[], locale: Locale): Promise<Result<SetUpPreview>>;
  /** The planner's own settings, as the Settings table of the workbook says them now. */
  readSettings(): Promise<WorkbookSettings>;
  previewImportedSales(write: ImportedSalesToWrite): Promise<Result<WritePreview>>;
  /**
   * Replaces the imported sales and nothing else. Interrupted, it leaves a table that is not read from until an import is
   * written again.
   */
  writeImportedSales(
    write: ImportedSalesToWrite,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<WritePreview>>;
  /**
   * Changes a cell of the planner's and notes it in the log; answers the change that undoes it. Refused, with nothing done,
   * where the cell no longer holds `from`, holds a formula, or stands on a protected sheet.
   */
  fixCell(change: CellChange, locale: Locale): Promise<Result<CellChange>>;
  /** Every draft that is kept as a whole, the one saved last first. */
  readDrafts(): Promise<readonly SavedDraft[]>;
  /** Refused with `draftChanged` where somebody has saved it, or another of that name, since the revision it is based on. */
  saveDraft(draft: DraftToSave): Promise<Result<SavedDraft>>;
  /** Takes a draft out of the workbook; refused like saving. */
  deleteDraft(draft: Omit<DraftToSave, "content">): Promise<Result<void>>;
  /** The cell that holds the units of a sale; undefined where the Sales table has no such sale any more. */
  findSale(sales: FoundTable, sale: SaleToFind): Promise<CellPlace | undefined>;
  /** Selects the cell a problem is about. */
  goTo(place: { readonly sheet: string; readonly cell: string }): Promise<void>;
  /** Writes a formula into the selected cell, where that cell and those it spills into are empty. */
  insertFormula(
    formula: string,
    size: { readonly rows: number; readonly columns: number },
  ): Promise<Result<{ readonly address: string }>>;
}
