import { refuse } from "../../calculation";
import {
  columnNamed,
  isBlank,
  type Locale,
  plannerTableDefinitions,
  productsTable,
  salesByDayTable,
  salesTable,
  stockTable,
  type RawCell,
  type Table,
} from "../../vocabulary";
import type { Candidate, ColumnChoice, FoundTable, InputTable, PointedTable, TablesFound } from "../contract";
import { areaAddress } from "../places";
import { isImportedSales } from "../writing/ownTables";
import {
  choicesFor,
  foundColumns,
  hasRequired,
  headingProblems,
  isPointedAt,
  type MatchedColumn,
  matchColumns,
  matchScore,
} from "./columns";
import type { Source } from "./source";

/** A source recognised as one of the tables the add-in reads. */
export interface Recognised {
  readonly source: Source;
  readonly definition: Table;
  readonly layout: "long" | "wide";
  readonly columns: readonly MatchedColumn[];
  readonly score: number;
}

/**
 * How many of the headings one of the tables knows, to find the heading row by. Not all tables together: the choices in a row
 * of costs (QTY, SHIPMENT) are headings elsewhere.
 */
export const recognisedHeadings = (headings: readonly string[]): number =>
  Math.max(
    ...Object.values<Table>(plannerTableDefinitions).map(
      (table) => headings.filter((heading) => heading !== "" && columnNamed(table, heading)).length,
    ),
  );

function recognise(
  definition: Table,
  layout: "long" | "wide",
  source: Source,
  choices: readonly ColumnChoice[],
): Recognised {
  const columns = matchColumns(definition, source, choices);
  return { source, definition, layout, columns, score: matchScore(columns) };
}

/** The best of them: rather one with data than one waiting for it; of two that are equally good the longer one. */
const best = (recognised: readonly Recognised[]): Recognised | undefined =>
  [...recognised].sort(
    (a, b) =>
      Number(isWaiting(a.source)) - Number(isWaiting(b.source)) ||
      b.score - a.score ||
      b.source.area.rows - a.source.area.rows,
  )[0];

/** Whether a table was set up and nothing typed into it yet. */
const isWaiting = ({ sample }: Source): boolean => sample.every((row) => row.every(isBlank));

/** A table a plan can do without, read row by row where a screen asks for it. */
export type FurtherTable = Exclude<PointedTable, InputTable>;

/**
 * One of the planner's own tables that has the columns such a table cannot do without: rather one whose columns were pointed
 * at, else one that is no better table of another kind (deliveries name supplier and SKU as suppliers do, and their dates
 * and units besides).
 */
export function recogniseTable(
  key: FurtherTable,
  sources: readonly Source[],
  choices: readonly ColumnChoice[] = [],
): Recognised | undefined {
  const definition = plannerTableDefinitions[key];
  const known = sources
    .map((source) => recognise(definition, "long", source, choicesFor(choices, key)))
    .filter(({ columns }) => hasRequired(definition, columns));
  const pointedAt = known.filter(({ columns }) => isPointedAt(columns));
  const ofThisKind = ({ source }: Recognised) =>
    !isBetterAsAnother(definition, source, matchScore(matchColumns(definition, source, [])));
  return best(pointedAt.filter(ofThisKind)) ?? best(pointedAt) ?? best(known.filter(ofThisKind));
}

/** The further tables whose columns the planner has pointed at: they are these, whatever their headings look like. */
export function recognisePointedAt(
  sources: readonly Source[],
  choices: readonly ColumnChoice[],
): ReadonlyMap<FurtherTable, Recognised> {
  const found = new Map<FurtherTable, Recognised>();
  const taken = new Set<Source>();
  for (const key of new Set(choices.map(({ table }) => table))) {
    if (key === "products" || key === "sales" || key === "stock") continue;
    const free = sources.filter((source) => !taken.has(source));
    const recognised = recogniseTable(key, free, choices);
    if (recognised === undefined || !isPointedAt(recognised.columns)) continue;
    found.set(key, recognised);
    taken.add(recognised.source);
  }
  return found;
}

/**
 * Of the planner's table and ours of the same kind the one to read: where columns were pointed at, else the one with data.
 * Ours takes what was pointed at as well, where a heading of it was changed.
 */
export function theirsOrOurs(
  key: FurtherTable,
  theirs: Recognised | undefined,
  ours: Source | undefined,
  choices: readonly ColumnChoice[],
): Recognised | undefined {
  if (ours === undefined) return theirs;
  const own = recognise(plannerTableDefinitions[key], "long", ours, choicesFor(choices, key));
  if (theirs === undefined) return own;
  if (isPointedAt(theirs.columns)) return theirs;
  return isWaiting(ours) && !isWaiting(theirs.source) ? theirs : own;
}

const isBetterAsAnother = (definition: Table, source: Source, score: number): boolean =>
  Object.values<Table>(plannerTableDefinitions).some((other) => {
    if (other === definition) return false;
    const columns = matchColumns(other, source, []);
    return hasRequired(other, columns) && matchScore(columns) > score;
  });

/** The Stock table: what is counted, on the way and promised, a row each. */
export const recogniseStock = (
  sources: readonly Source[],
  choices: readonly ColumnChoice[],
): Recognised | undefined =>
  best(
    sources
      .map((source) => recognise(stockTable, "long", source, choicesFor(choices, "stock")))
      .filter(({ columns }) => hasRequired(stockTable, columns)),
  );

/** The Products table: it has a SKU column, and the most columns of a product besides. */
export function recogniseProducts(
  sources: readonly Source[],
  choices: readonly ColumnChoice[],
): Recognised | undefined {
  return best(
    sources
      .map((source) => recognise(productsTable, "long", source, choicesFor(choices, "products")))
      .filter(({ columns, score }) => hasRequired(productsTable, columns) && score >= 2)
      .filter(({ source, score, columns }) => isPointedAt(columns) || !isOfOtherKind(source, score, choices)),
  );
}

/** Order lines, and tables such as suppliers' or tests' that name products among other things. */
const isOfOtherKind = (source: Source, score: number, choices: readonly ColumnChoice[]): boolean =>
  isOrderLines(source, choices) || isBetterAsAnother(productsTable, source, score);

const isOrderLines = (source: Source, choices: readonly ColumnChoice[]): boolean =>
  hasRequired(salesTable, matchColumns(salesTable, source, choicesFor(choices, "sales")));

/** The planner's own Sales table; where there is none, the sales that were imported. */
export function recogniseSales(
  sources: readonly Source[],
  choices: readonly ColumnChoice[],
  productSkus: ReadonlySet<string>,
): Recognised | undefined {
  const isImported = ({ excelTable }: Source) => isImportedSales(excelTable);
  const own = recogniseSalesAmong(
    sources.filter((source) => !isImported(source)),
    choices,
    productSkus,
  );
  if (own && !isWaiting(own.source)) return own;
  return recogniseSalesAmong(sources.filter(isImported), choices, productSkus) ?? own;
}

/** A Sales table: date, SKU and units in columns; or a date column, and the other columns one a product. */
function recogniseSalesAmong(
  sources: readonly Source[],
  choices: readonly ColumnChoice[],
  productSkus: ReadonlySet<string>,
): Recognised | undefined {
  const salesChoices = choicesFor(choices, "sales");
  const lines = sources
    .map((source) => recognise(salesTable, "long", source, salesChoices))
    .filter(({ columns }) => hasRequired(salesTable, columns))
    // Goods that come in or come back have dates, SKUs and units too.
    .filter(({ source, columns }) => isPointedAt(columns) || !isOfGoodsMoved(source));
  const byDay = sources
    .map((source) => recognise(salesByDayTable, "wide", source, salesChoices))
    .filter(({ columns }) => hasRequired(salesByDayTable, columns))
    .filter(({ source, columns }) => hasAColumnAProduct(source, columns, productSkus))
    // Of several such tables, one headed by products that are known is meant.
    .map((table) =>
      namesAProduct(table.source, productSkus) ? { ...table, score: table.score + 1 } : table,
    );
  return best([...lines, ...byDay]);
}

const isOfGoodsMoved = (source: Source): boolean =>
  [
    recogniseStock([source], []),
    recogniseTable("returns", [source]),
    recogniseTable("deliveries", [source]),
  ].some((recognised) => recognised !== undefined);

const namesAProduct = ({ headings }: Source, productSkus: ReadonlySet<string>): boolean =>
  headings.some((heading) => productSkus.has(heading));

/** Whether most other headings are SKUs, or at least stand over numbers and mean nothing else. */
function hasAColumnAProduct(
  { headings, sample }: Source,
  columns: readonly MatchedColumn[],
  productSkus: ReadonlySet<string>,
): boolean {
  const others = [...headings.keys()].filter(
    (index) => headings[index] !== "" && columns.every((column) => column.index !== index),
  );
  const isProduct = (index: number): boolean =>
    productSkus.has(headings[index]!) ||
    (columnNamed(salesTable, headings[index]) === undefined && holdsNumbers(sample.map((row) => row[index])));
  return others.length > 0 && others.filter(isProduct).length > others.length / 2;
}

const holdsNumbers = (cells: readonly RawCell[]): boolean =>
  cells.some((cell) => typeof cell === "number") &&
  cells.every((cell) => typeof cell === "number" || isBlank(cell) || cell === "#N/A");

/** What the pane shows of a table: where it stands, which column holds what, what the headings have wrong. */
export function foundTable(
  table: PointedTable,
  { source, definition, layout, columns }: Recognised,
): FoundTable {
  return {
    table,
    sheet: source.sheet,
    ...(source.excelTable === undefined ? {} : { excelTable: source.excelTable }),
    address: areaAddress(source.area),
    rows: source.area.rows - 1,
    layout,
    columns: foundColumns(definition, source, columns),
    headings: source.headings.filter((heading) => heading !== ""),
    problems: headingProblems(definition, source, columns),
  };
}

/** What the pane shows: the tables a plan is read from, what else could be pointed at, and which table is missing. */
export function tablesFound(
  sources: readonly Source[],
  {
    products,
    sales,
    stock,
    pointedAt,
  }: {
    readonly products?: Recognised | undefined;
    readonly sales?: Recognised | undefined;
    readonly stock?: Recognised | undefined;
    readonly pointedAt: ReadonlyMap<FurtherTable, Recognised>;
  },
  locale: Locale,
): TablesFound {
  const missing = (table: InputTable, definition: Table) =>
    refuse("tableMissing", { field: table, params: { columns: headingsToGive(definition, locale) } })
      .problems;
  return {
    ...(products ? { products: foundTable("products", products) } : {}),
    ...(sales ? { sales: foundTable("sales", sales) } : {}),
    ...(stock ? { stock: foundTable("stock", stock) } : {}),
    candidates: candidatesAmong(sources, [products, sales, stock, ...pointedAt.values()]),
    problems: [
      ...(products ? [] : missing("products", productsTable)),
      ...(sales ? [] : missing("sales", salesTable)),
    ],
  };
}

/** The tables and ranges nothing is read from. */
export const candidatesAmong = (
  sources: readonly Source[],
  recognised: Iterable<Recognised | undefined>,
): Candidate[] => {
  const taken = new Set([...recognised].map((table) => table?.source));
  return sources
    .filter((source) => !taken.has(source))
    .map(({ sheet, area, headings }) => ({
      sheet,
      address: areaAddress(area),
      headings: headings.filter((heading) => heading !== ""),
    }));
};

/** Besides the SKU: without them there is no reorder point and no status. SKUs alone are not taken for products. */
const neededOfProducts: readonly string[] = ["avgLeadDays", "maxLeadDays", "onHand", "onOrder"];

/** The headings that make a table found, and of use. */
const headingsToGive = (table: Table, locale: Locale): string =>
  Object.entries(table.columns)
    .filter(([key, { required }]) => required || (table === productsTable && neededOfProducts.includes(key)))
    .map(([, { term }]) => term.label[locale])
    .join(locale === "en-US" ? ", " : "、");
