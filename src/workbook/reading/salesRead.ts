import { type DailyDemand, type Problem, warning } from "../../calculation";
import { ProblemGroups } from "./problemGroups";

/** What a Sales table of either layout says. */
export interface SalesRead {
  readonly demand: ReadonlyMap<string, DailyDemand>;
  /** Lines that count; in a table with a row a day, the cells that hold a number. */
  readonly lines: number;
  /** Lines with negative units. */
  readonly returns: number;
  readonly problems: readonly Problem[];
}

/** Counts what came back, to say it once. */
export class Returns {
  lines = 0;
  private units = 0;
  private firstPlace: Problem["at"];

  add(units: number, place: () => NonNullable<Problem["at"]>): void {
    this.firstPlace ??= place();
    this.lines += 1;
    this.units += units;
  }

  problems(): Problem[] {
    if (this.lines === 0) return [];
    const params = { lines: this.lines, units: this.units };
    return [warning("returnsKeptApart", { field: "units", params, at: this.firstPlace! })];
  }
}

/** Counts the lines of products that are not in the Products table, to say it once a product. */
export class UnknownSkus {
  private readonly found = new Map<string, { lines: number; readonly at: NonNullable<Problem["at"]> }>();

  add(sku: string, place: () => NonNullable<Problem["at"]>, lines = 1): void {
    const known = this.found.get(sku);
    if (known) known.lines += lines;
    else this.found.set(sku, { lines, at: place() });
  }

  /** A number that would be a listed product with zeros before it has probably lost them to Excel. */
  problems(products: ReadonlySet<string>): Problem[] {
    const groups = new ProblemGroups();
    const withoutZeros = new Map([...products].map((sku) => [sku.replace(/^0+/, ""), sku]));
    const mostLinesFirst = [...this.found].sort(([, a], [, b]) => b.lines - a.lines);
    for (const [sku, { lines, at }] of mostLinesFirst) {
      const otherSku = /^\d+$/.test(sku) ? withoutZeros.get(sku) : undefined;
      groups.add(
        otherSku === undefined
          ? warning("skuUnknown", { field: "sku", params: { sku, lines }, at })
          : warning("skuZerosLost", { field: "sku", params: { sku, lines, otherSku }, at }),
      );
    }
    return groups.all();
  }
}
