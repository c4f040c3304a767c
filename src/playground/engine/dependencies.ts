import { type Area } from "./contract";
import { type FormulaSite } from "./formulaSite";
import { type Matrix, type Reference } from "./formulaValue";
import { contains } from "./grid";
import { type StoredSheet } from "./sheet";

/** A range of more than one cell, shared by all formulas that read exactly this range. */
export class RangeNode {
  readonly sites = new Set<FormulaSite>();
  /** All formulas reading it are marked already. */
  isMarked = false;
  /** It is known to hold no cell that waits to be calculated. */
  isSettled = false;
  /** Its values as last read, until one of its cells changes. */
  values?: Matrix;

  constructor(
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
    readonly key: string,
  ) {}
}

const TILE_ROWS = 64;
const TILE_COLUMNS = 4;
const TILE_COLUMN_KEYS = 4096;
const CELL_COLUMN_KEYS = 16_384;
/** A range over more tiles than this is looked through on every change instead. */
const MOST_TILES = 1024;

interface SheetIndex {
  readonly cells: Map<number, Set<FormulaSite>>;
  readonly ranges: Map<string, RangeNode>;
  readonly tiles: Map<number, Set<RangeNode>>;
  readonly wideRanges: Set<RangeNode>;
}

type Rectangle = Omit<Area, "sheetId">;

/** Finds the formulas that read a cell. Ranges are filed by the tiles of the sheet they cover. */
export class DependencyIndex {
  private readonly sheets = new WeakMap<StoredSheet, SheetIndex>();

  add(site: FormulaSite): void {
    for (const reference of site.program.dependencies) {
      const index = this.indexOf(reference.sheet);
      if (reference.isSingleCell) {
        const key = reference.top * CELL_COLUMN_KEYS + reference.left;
        const readers = index.cells.get(key);
        if (readers) readers.add(site);
        else index.cells.set(key, new Set([site]));
        continue;
      }
      const range = this.rangeOf(index, reference);
      range.sites.add(site);
      range.isMarked = false;
      reference.range = range;
      site.ranges.push(range);
    }
  }

  remove(site: FormulaSite): void {
    for (const reference of site.program.dependencies) {
      const index = this.indexOf(reference.sheet);
      if (reference.isSingleCell) {
        const key = reference.top * CELL_COLUMN_KEYS + reference.left;
        const readers = index.cells.get(key);
        readers?.delete(site);
        if (readers?.size === 0) index.cells.delete(key);
      } else if (reference.range) {
        reference.range.sites.delete(site);
        if (reference.range.sites.size === 0) this.dropRange(index, reference.range);
      }
    }
    site.ranges = [];
  }

  /** Calls back for each formula that reads a cell of the area, and forgets the read values of its ranges. */
  visitReaders(sheet: StoredSheet, area: Rectangle, visit: (site: FormulaSite) => void): void {
    const index = this.sheets.get(sheet);
    if (!index) return;
    visitKeys(index.cells, area, 1, 1, CELL_COLUMN_KEYS, (readers) => readers.forEach(visit));
    const seen = (range: RangeNode) => {
      if (!overlaps(range, area)) return;
      range.values = undefined;
      range.isSettled = false;
      if (range.isMarked) return;
      range.isMarked = true;
      range.sites.forEach(visit);
    };
    visitKeys(index.tiles, area, TILE_ROWS, TILE_COLUMNS, TILE_COLUMN_KEYS, (ranges) => ranges.forEach(seen));
    index.wideRanges.forEach(seen);
  }

  private indexOf(sheet: StoredSheet): SheetIndex {
    let index = this.sheets.get(sheet);
    if (!index) {
      index = { cells: new Map(), ranges: new Map(), tiles: new Map(), wideRanges: new Set() };
      this.sheets.set(sheet, index);
    }
    return index;
  }

  private rangeOf(index: SheetIndex, { top, left, bottom, right }: Reference): RangeNode {
    const key = `${top},${left},${bottom},${right}`;
    let range = index.ranges.get(key);
    if (range) return range;
    range = new RangeNode(top, left, bottom, right, key);
    index.ranges.set(key, range);
    const keys = tileKeys(range);
    if (!keys) index.wideRanges.add(range);
    for (const tileKey of keys ?? []) {
      const tile = index.tiles.get(tileKey);
      if (tile) tile.add(range);
      else index.tiles.set(tileKey, new Set([range]));
    }
    return range;
  }

  private dropRange(index: SheetIndex, range: RangeNode): void {
    index.ranges.delete(range.key);
    index.wideRanges.delete(range);
    for (const tileKey of tileKeys(range) ?? []) index.tiles.get(tileKey)?.delete(range);
  }
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}

/** The tiles a range covers; undefined where they are too many to file it under each. */
function tileKeys(range: Rectangle): number[] | undefined {
  const topTile = Math.floor(range.top / TILE_ROWS);
  const bottomTile = Math.floor(range.bottom / TILE_ROWS);
  const leftTile = Math.floor(range.left / TILE_COLUMNS);
  const rightTile = Math.floor(range.right / TILE_COLUMNS);
  if ((bottomTile - topTile + 1) * (rightTile - leftTile + 1) > MOST_TILES) return undefined;
  const keys: number[] = [];
  for (let row = topTile; row <= bottomTile; row++) {
    for (let column = leftTile; column <= rightTile; column++) keys.push(row * TILE_COLUMN_KEYS + column);
  }
  return keys;
}

/** Visits the entries filed under the cells or tiles of an area, the cheaper way round. */
function visitKeys<Entry>(
  entries: ReadonlyMap<number, Entry>,
  area: Rectangle,
  rowsPerKey: number,
  columnsPerKey: number,
  columnKeys: number,
  visit: (entry: Entry) => void,
): void {
  if (entries.size === 0) return;
  const top = Math.floor(area.top / rowsPerKey);
  const bottom = Math.floor(area.bottom / rowsPerKey);
  const left = Math.floor(area.left / columnsPerKey);
  const right = Math.floor(area.right / columnsPerKey);
  if ((bottom - top + 1) * (right - left + 1) > entries.size) {
    for (const [key, entry] of entries) {
      const row = Math.floor(key / columnKeys);
      if (contains({ sheetId: "", top, left, bottom, right }, row, key % columnKeys)) visit(entry);
    }
    return;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const entry = entries.get(row * columnKeys + column);
      if (entry) visit(entry);
    }
  }
}
