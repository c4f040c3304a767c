import {
  latestCounts,
  type Problem,
  type ProductFacts,
  refuse,
  type Result,
  warning,
} from "../../calculation";
import { type RawCell, type stockLineTerms, stockTable, type Term } from "../../vocabulary";
import { isEmpty, placeOf, type ReadColumns, type RowsReader } from "./cells";
import { ProblemGroups } from "./problemGroups";

/** What the Stock table says of one product, in the words of the Products table. */
export interface StockOfProduct {
  readonly onHand?: number;
  readonly onOrder?: number;
  readonly committed?: number;
  readonly at: NonNullable<Problem["at"]>;
}

export interface StockRead {
  readonly stock: ReadonlyMap<string, StockOfProduct>;
  readonly problems: readonly Problem[];
}

interface Line {
  readonly sku: string;
  readonly kind: stockLineTerms.StockKind;
  readonly units: number;
  /** 0 where none is given: before any other. */
  readonly date: number;
  readonly reference: string;
  readonly at: NonNullable<Problem["at"]>;
}

const { sku, kind, units, date, reference } = stockTable.columns;

/**
 * Reads the Stock table, a row a count, an order on its way or a promise. Of counts the latest of each reference holds, the
 * others add up. A product that is counted here has nothing on order and nothing promised but what is listed.
 */
export function stockLinesReader(source: ReadColumns): RowsReader<StockRead> {
  const groups = new ProblemGroups();
  const lines: Line[] = [];

  /** The value of a cell; undefined, with its problem noted, where it cannot be read. */
  function cell<T>(term: Term<T>, key: string, row: readonly RawCell[], sheetRow: number, blank?: T) {
    const index = source.keys.indexOf(key);
    const raw = index < 0 ? "" : row[index];
    if (isEmpty(raw) && blank !== undefined) return blank;
    const read: Result<T> = isEmpty(raw) ? refuse(key === "sku" ? "skuMissing" : "missing") : term.read(raw);
    if (read.ok) return read.value;
    groups.addCell(read, key, placeOf(source, sheetRow, index));
    return undefined;
  }

  function readRow(row: readonly RawCell[], sheetRow: number): void {
    if (row.every(isEmpty)) return;
    const line = {
      sku: cell(sku.term, "sku", row, sheetRow),
      kind: cell(kind.term, "kind", row, sheetRow),
      units: cell(units.term, "units", row, sheetRow),
      date: cell(date.term, "date", row, sheetRow, 0),
      reference: cell(reference.term, "reference", row, sheetRow, ""),
      at: placeOf(source, sheetRow, source.keys.indexOf("units")),
    };
    if (Object.values(line).every((value) => value !== undefined)) lines.push(line as Line);
  }

  return {
    accept: (rows, firstRow) => rows.forEach((row, index) => readRow(row, firstRow + index)),
    finish: () => ({ stock: stockByProduct(lines), problems: groups.all() }),
  };
}

function stockByProduct(lines: readonly Line[]): Map<string, StockOfProduct> {
  const bySku = new Map<string, Line[]>();
  for (const line of lines) {
    const known = bySku.get(line.sku);
    if (known) known.push(line);
    else bySku.set(line.sku, [line]);
  }
  return new Map([...bySku].map(([product, itsLines]) => [product, stockIn(itsLines)]));
}

function stockIn(lines: readonly Line[]): StockOfProduct {
  const sumOf = (wanted: stockLineTerms.StockKind): number | undefined => {
    const counted = lines.filter(({ kind: itsKind }) => itsKind === wanted);
    return counted.length > 0 ? total(counted) : undefined;
  };
  const counts = lines.filter(({ kind: itsKind }) => itsKind === "ON HAND");
  const isCounted = counts.length > 0;
  const onOrder = sumOf("ON ORDER") ?? (isCounted ? 0 : undefined);
  const committed = sumOf("COMMITTED") ?? (isCounted ? 0 : undefined);
  return {
    ...(isCounted ? { onHand: total(latestCounts(counts)) } : {}),
    ...(onOrder === undefined ? {} : { onOrder }),
    ...(committed === undefined ? {} : { committed }),
    at: lines[0]!.at,
  };
}

const total = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.units, 0);

const stockKeys = ["onHand", "onOrder", "committed"] as const;

/** The products with what the Stock table says where their own cells are empty; where both speak, Products counts. */
export function withStock(
  products: readonly ProductFacts[],
  stock: StockRead["stock"],
): { readonly products: readonly ProductFacts[]; readonly problems: readonly Problem[] } {
  const groups = new ProblemGroups();
  const filled = products.map((product) => {
    const listed = stock.get(product.sku);
    if (listed === undefined) return product;
    for (const field of stockKeys) {
      const [got, other] = [product[field], listed[field]];
      if (got === undefined || other === undefined || got === other) continue;
      const params = { sku: product.sku, got, other };
      groups.add(warning("stockGivenTwice", { field, params, at: listed.at }));
    }
    const { onHand, onOrder, committed } = listed;
    return { onHand, onOrder, committed, ...product };
  });
  return { products: filled, problems: groups.all() };
}
