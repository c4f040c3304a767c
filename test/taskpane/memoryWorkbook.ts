import {
  answer,
  dailyDemandFromLines,
  map,
  refuse,
  refuseAll,
  spanOf,
  type Problem,
  type ProductFacts,
  type Result,
} from "../../src/calculation";
import {
  type Locale,
  plannerTableDefinitions,
  productsTable,
  salesTable,
  type Setting,
  settingsCatalogue,
  settingsTable,
  type Table,
} from "../../src/vocabulary";
import type {
  CellChange,
  CellPlace,
  Candidate,
  ColumnChoice,
  DraftToSave,
  FoundTable,
  ImportedSalesToWrite,
  InputTable,
  PointedTable,
  OwnSetting,
  PlanInputs,
  PlannerTable,
  ListedTable,
  PastRows,
  PastWrite,
  PlannerWorkbook,
  SaleToFind,
  SavedDraft,
  SettingCells,
  SetUpPreview,
  SetUpTable,
  Surroundings,
  TableRow,
  TablesFound,
  TablesRead,
  UnfinishedWrite,
  WorkbookSettings,
  WritePreview,
  Writing,
  Written,
} from "../../src/workbook/contract";
import { cellAddress, columnLetter } from "../../src/workbook/places";
import type { OwnTable } from "../../src/workbook/writing/ownTables";
import { type WritingKind, writtenTables } from "../../src/workbook/writing/writtenTables";

/** The planner's own value of a setting, in a cell of the Settings table. */
export function ownSetting(key: string, value: unknown, cell: string): OwnSetting {
  const setting = settingsCatalogue.find((each) => each.key === key);
  if (setting === undefined) throw new Error(`there is no setting ${key}`);
  return { key, term: setting.term, value, at: { sheet: "Settings", cell } };
}

/** A row of the Settings table, which begins in A2: the planner's value in column C, the default in E. */
const settingCells = ({ key }: Setting, index: number): [string, SettingCells] => {
  const cellIn = (column: string) => ({ sheet: "Settings", cell: `${column}${index + 3}` });
  return [key, { value: cellIn("C"), default: cellIn("E") }];
};

/** One line of the Sales table. */
export interface Sale {
  readonly sku: string;
  readonly date: number;
  readonly units: number;
}

/** A write whose rows are looked up by the name of a table, whatever its kind. */
type WrittenByTable = Omit<Writing, "rows"> & {
  readonly rows: Readonly<Record<string, readonly object[] | undefined>>;
};

/**
 * A workbook that keeps two tables in memory and does what `PlannerWorkbook` promises, so that the pane can be tried
 * without Excel. What was done to it can be looked at: `written`, `wentTo`, `inserted`, `pointed`.
 */
export class MemoryWorkbook implements PlannerWorkbook {
  products: ProductFacts[] | undefined;
  sales: Sale[] | undefined;
  /** The heading of each column that is not headed by its own label; undefined for a column that is not there. */
  readonly headings: Record<InputTable, Record<string, string | undefined>> = {
    products: {},
    sales: {},
    stock: {},
  };
  extraHeadings: string[] = [];
  rowProblems: Problem[] = [];
  /** The planner's values of the Settings table; undefined where there is none. */
  ownSettings: OwnSetting[] | undefined;
  settingProblems: Problem[] = [];
  candidates: readonly Candidate[] = [];
  unfinished: UnfinishedWrite | undefined;
  planRows: number | undefined;
  /** The name typed in Settings. */
  author = "";
  selectionIsFree = true;
  isStructureProtected = false;
  /** Whether the sheets of the planner are. */
  isProtected = false;
  surroundingsNow: Surroundings = {
    languageTag: "en-US",
    theme: "light",
    diagnostics: { Platform: "memory" },
  };
  /** What the next calls reject with, by method name. */
  readonly faults: Record<string, string> = {};

  /** Rows of the planner's other tables, by the keys of their columns; a table that is not here the workbook has not got. */
  readonly listed: { [K in ListedTable]?: readonly TableRow<K>["values"][] } = {};
  /** What reading those tables finds wrong. */
  listedProblems: Problem[] = [];

  readonly written: WrittenByTable[] = [];
  readonly imported: ImportedSalesToWrite[] = [];
  readonly corrected: CellChange[] = [];
  readonly wentTo: string[] = [];
  readonly inserted: string[] = [];
  pointed: ColumnChoice[] = [];
  readonly settled: string[] = [];
  /** Drafts kept in the workbook; a colleague's save is a change here. */
  drafts: SavedDraft[] = [];

  constructor({ products, sales }: { products?: ProductFacts[]; sales?: Sale[] } = {}) {
    this.products = products;
    this.sales = sales;
  }

  async language(): Promise<string> {
    return this.surroundingsNow.languageTag;
  }

  async surroundings(): Promise<Surroundings> {
    this.failWhereAsked("surroundings");
    return this.surroundingsNow;
  }

  async findTables(): Promise<TablesFound> {
    this.failWhereAsked("findTables");
    const { products, sales } = this;
    return {
      ...(products ? { products: this.found("products", productsTable, products.length) } : {}),
      ...(sales ? { sales: this.found("sales", salesTable, sales.length) } : {}),
      candidates: this.candidates,
      problems: [
        ...(products ? [] : tableMissing("products", "SKU")),
        ...(sales ? [] : tableMissing("sales", "Date, SKU, Units")),
      ],
    };
  }

  private found(table: PointedTable, definition: Table, rows: number): FoundTable {
    const columns = Object.entries(definition.columns).map(([key, { term, required }], index) => {
      const pointed = this.pointed.filter((choice) => choice.table === table && choice.key === key).at(-1);
      const headings: Readonly<Record<string, string | undefined>> =
        table in this.headings ? this.headings[table as InputTable] : {};
      const own = key in headings ? headings[key] : term.label["en-US"];
      const heading = pointed?.heading ?? own;
      return {
        key,
        label: term.label,
        required,
        pointedByHand: pointed !== undefined,
        ...(heading === undefined ? {} : { heading, columnLetter: columnLetter(index) }),
      };
    });
    const sheet = definition.name["en-US"];
    return {
      table,
      sheet,
      address: `A1:${columnLetter(columns.length - 1)}${rows + 1}`,
      rows,
      layout: "long",
      columns,
      headings: [...columns.flatMap(({ heading }) => heading ?? []), ...this.extraHeadings],
      problems: columns
        .filter(({ required, ...column }) => required && !("heading" in column))
        .map(({ key }) => ({
          code: "columnMissing",
          severity: "error",
          field: key,
          at: { sheet, cell: "A1" },
        })),
    };
  }

  async rememberColumn(choice: ColumnChoice): Promise<void> {
    this.failWhereAsked("rememberColumn");
    this.pointed.push(choice);
  }

  async forgetColumns(table: PointedTable): Promise<void> {
    this.failWhereAsked("forgetColumns");
    this.pointed = this.pointed.filter((choice) => choice.table !== table);
  }

  async readInputs(): Promise<Result<PlanInputs>> {
    this.failWhereAsked("readInputs");
    const { products = [], sales = [] } = this;
    const dates = sales.map(({ date }) => date);
    const span = spanOf(dates) ?? { firstDate: 1, lastDate: 1 };
    const lines = { dates, skus: sales.map(({ sku }) => sku), units: sales.map(({ units }) => units) };
    return answer({
      products,
      productRows: {
        sheet: "Products",
        columns: Object.fromEntries(
          Object.keys(productsTable.columns).map((key, index) => [key, columnLetter(index)]),
        ),
        rows: new Map(products.map(({ sku }, index) => [sku, index + 2])),
      },
      demand: dailyDemandFromLines(lines, span),
      settings: await this.readSettings(),
      problems: [...this.rowProblems, ...this.settingProblems],
      counts: {
        products: products.length,
        salesLines: sales.length,
        days: span.lastDate - span.firstDate + 1,
        returns: sales.filter(({ units }) => units < 0).length,
      },
      fingerprint: this.fingerprint(),
    });
  }

  async readSettings(): Promise<WorkbookSettings> {
    this.failWhereAsked("readSettings");
    const table = { sheet: "Settings", address: "A2:H58" };
    return {
      ...(this.ownSettings ? { table } : {}),
      own: this.ownSettings ?? [],
      cells: new Map(this.ownSettings ? settingsCatalogue.map(settingCells) : []),
      problems: this.settingProblems,
    };
  }

  async previewSetUp(locale: Locale): Promise<Result<SetUpPreview>> {
    this.failWhereAsked("previewSetUp");
    if (this.isStructureProtected) return refuse("protectedFromChange");
    const table = (key: PlannerTable, { name }: Table, isThere: boolean): SetUpTable => ({
      table: key,
      name: name[locale],
      sheet: name[locale],
      ...(isThere ? { address: "A2:H58" } : {}),
      state: isThere ? (key === "settings" ? "ready" : "adopted") : "missing",
      lacks: [],
    });
    const tables = [
      table("products", productsTable, this.products !== undefined),
      table("sales", salesTable, this.sales !== undefined),
      table("settings", settingsTable, this.ownSettings !== undefined),
    ];
    const addsLog = tables.some(({ state }) => state === "missing");
    return answer({
      tables,
      candidates: this.candidates,
      ...(addsLog ? { addsLogSheet: "Stockplan log" } : {}),
    });
  }

  async setUp(tables: readonly PlannerTable[], locale: Locale): Promise<Result<SetUpPreview>> {
    this.failWhereAsked("setUp");
    if (tables.includes("products")) this.products ??= [];
    if (tables.includes("sales")) this.sales ??= [];
    if (tables.includes("settings")) this.ownSettings ??= [];
    return this.previewSetUp(locale);
  }

  private fingerprint(): string {
    return JSON.stringify([this.products, this.sales]);
  }

  async readTables<T extends ListedTable>(wanted: readonly T[]): Promise<Result<TablesRead<T>>> {
    this.failWhereAsked("readTables");
    const tables: Record<string, unknown> = {};
    for (const key of wanted) tables[key] = this.listedTable(key);
    return answer({
      tables: tables as TablesRead<T>["tables"],
      candidates: this.candidates,
      problems: this.listedProblems,
      fingerprint: this.fingerprint(),
    });
  }

  private listedTable<T extends ListedTable>(key: T) {
    const values: readonly TableRow<T>["values"][] | undefined = this.listed[key];
    if (values === undefined) return { rows: [] };
    const definition: Table = plannerTableDefinitions[key];
    const sheet = definition.name["en-US"];
    const keys = Object.keys(definition.columns);
    const rows = values.map((row, index) => ({
      values: row,
      sheet,
      row: index + 2,
      cell: (column: string) => cellAddress(index + 1, Math.max(0, keys.indexOf(column))),
    }));
    const found = this.found(key, definition, rows.length);
    return { place: { sheet, address: found.address }, found, rows };
  }

  async previewWrite(writing: Writing): Promise<Result<WritePreview>> {
    this.failWhereAsked("previewWrite");
    const records: Readonly<Record<string, readonly object[] | undefined>> = writing.rows;
    const tables = Object.entries<OwnTable>(writtenTables[writing.kind]).map(([key, { definition }]) => ({
      name: definition.name[writing.locale],
      sheet: definition.name[writing.locale],
      rows: records[key]?.length ?? 0,
      ...(key === "plan" && this.planRows !== undefined ? { replacesRows: this.planRows } : {}),
    }));
    return answer({ tables: tables.filter(({ rows }) => rows > 0) });
  }

  async write(writing: Writing): Promise<Result<Written>> {
    this.failWhereAsked("write");
    if (writing.fingerprints.some((fingerprint) => fingerprint !== this.fingerprint()))
      return refuse("changedSinceRead", {
        params: { sheet: "Products" },
        at: { sheet: "Products", cell: "E2" },
      });
    this.written.push(writing);
    const preview = await this.previewWrite(writing);
    return map(preview, (tables) => ({ ...tables, id: `write-${this.written.length}` }));
  }

  async pastWrites(wanted?: WritingKind): Promise<readonly PastWrite[]> {
    return this.written
      .map(({ kind, settings }, index) => ({
        id: `write-${index + 1}`,
        kind,
        revision: index + 1,
        startedAt: "2026-10-01T08:00:00.000Z",
        author: this.author,
        isTakenBack: this.settled.includes(`take back write-${index + 1}`),
        settings,
      }))
      .filter(({ kind }) => wanted === undefined || kind === wanted)
      .reverse();
  }

  async rowsOfWrite(id: string): Promise<Result<PastRows>> {
    const writing = this.written.find((_, index) => id === `write-${index + 1}`);
    return writing ? answer(writing.rows as PastRows) : refuse("earlierWriteNotKept");
  }

  async unfinishedWrite(): Promise<UnfinishedWrite | undefined> {
    return this.unfinished;
  }

  async repeatWrite(id: string): Promise<Result<WritePreview>> {
    return this.settle(`repeat ${id}`);
  }

  async takeBackWrite(id: string): Promise<Result<WritePreview>> {
    return this.settle(`take back ${id}`);
  }

  private settle(how: string): Result<WritePreview> {
    this.settled.push(how);
    this.unfinished = undefined;
    return answer({ tables: [{ name: "Stock plan", sheet: "Stock plan", rows: 3 }] });
  }

  async previewImportedSales({ sales }: ImportedSalesToWrite): Promise<Result<WritePreview>> {
    this.failWhereAsked("previewImportedSales");
    const replaced = this.imported.at(-1)?.sales.dates.length;
    return answer({
      tables: [
        {
          name: "Imported sales",
          sheet: "Imported sales",
          rows: sales.dates.length,
          ...(replaced === undefined ? {} : { replacesRows: replaced }),
        },
      ],
    });
  }

  async writeImportedSales(write: ImportedSalesToWrite): Promise<Result<WritePreview>> {
    this.failWhereAsked("writeImportedSales");
    const preview = await this.previewImportedSales(write);
    this.imported.push(write);
    return preview;
  }

  async findSale(sales: FoundTable, { sku, date }: SaleToFind): Promise<CellPlace | undefined> {
    const row = (this.sales ?? []).findIndex(
      (sale) => sale.sku === sku && (date === undefined || sale.date === date),
    );
    return row < 0 ? undefined : { sheet: sales.sheet, cell: `C${row + 2}` };
  }

  async fixCell(change: CellChange): Promise<Result<CellChange>> {
    this.failWhereAsked("fixCell");
    if (this.isProtected) return refuse("protectedFromChange", { at: { sheet: change.sheet } });
    const { sheet, cell, from, to } = change;
    this.corrected.push(change);
    return answer({ sheet, cell, from: to, to: from, numberFormat: "General" });
  }

  async readDrafts(): Promise<readonly SavedDraft[]> {
    this.failWhereAsked("readDrafts");
    return this.drafts;
  }

  async saveDraft({ name, content, basedOn }: DraftToSave): Promise<Result<SavedDraft>> {
    this.failWhereAsked("saveDraft");
    const others = this.draftsBut(name, basedOn);
    if (!others.ok) return others;
    const savedAt = `2026-08-20T10:00:0${(basedOn ?? 0) % 10}.000Z`;
    const draft: SavedDraft = { name, revision: (basedOn ?? 0) + 1, savedAt, author: "", content };
    this.drafts = [draft, ...others.value];
    return answer(draft);
  }

  async deleteDraft({ name, basedOn }: Omit<DraftToSave, "content">): Promise<Result<void>> {
    this.failWhereAsked("deleteDraft");
    return map(this.draftsBut(name, basedOn), (others) => {
      this.drafts = others;
    });
  }

  private draftsBut(name: string, revision: number | undefined): Result<SavedDraft[]> {
    const now = this.drafts.find((draft) => draft.name === name)?.revision;
    if (now !== revision) return refuse("draftChanged", { params: { draft: name } });
    return answer(this.drafts.filter((draft) => draft.name !== name));
  }

  async goTo({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Promise<void> {
    this.failWhereAsked("goTo");
    this.wentTo.push(`${sheet}!${cell}`);
  }

  async insertFormula(formula: string): Promise<Result<{ readonly address: string }>> {
    this.failWhereAsked("insertFormula");
    if (!this.selectionIsFree) return refuse("cellInTheWay", { params: { sheet: "Sheet1", cell: "B3" } });
    this.inserted.push(formula);
    return answer({ address: "Sheet1!B2" });
  }

  private failWhereAsked(method: string): void {
    const fault = this.faults[method];
    if (fault === undefined) return;
    delete this.faults[method];
    throw new Error(fault);
  }
}

const tableMissing = (table: InputTable, columns: string): readonly Problem[] =>
  refuseAll([{ code: "tableMissing", severity: "error", field: table, params: { columns } }]).problems;
