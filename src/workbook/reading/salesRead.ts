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

  problems(products: ReadonlySet<string>): Problem[] {
    const groups = new ProblemGroups();
    const likely = likelyMeant(products);
    const mostLinesFirst = [...this.found].sort(([, a], [, b]) => b.lines - a.lines);
    for (const [sku, { lines, at }] of mostLinesFirst) {
      const { code, otherSku } = likely(sku);
      const params = { sku, lines, ...(otherSku === undefined ? {} : { otherSku }) };
      groups.add(warning(code, { field: "sku", params, at }));
    }
    return groups.all();
  }
}

/**
 * Which listed product an unknown SKU was probably meant to be: a number that would be one with zeros before it has lost
 * them to Excel, and what differs only in capitals was typed twice.
 */
function likelyMeant(products: ReadonlySet<string>) {
  const withoutZeros = new Map([...products].map((sku) => [sku.replace(/^0+/, ""), sku]));
  const inSmallLetters = new Map([...products].map((sku) => [sku.toLowerCase(), sku]));
  return (sku: string) => {
    const withZeros = /^\d+$/.test(sku) ? withoutZeros.get(sku) : undefined;
    if (withZeros !== undefined) return { code: "skuZerosLost", otherSku: withZeros } as const;
    const inOtherCase = inSmallLetters.get(sku.toLowerCase());
    if (inOtherCase !== undefined) return { code: "skuInOtherCase", otherSku: inOtherCase } as const;
    return { code: "skuUnknown", otherSku: undefined } as const;
  };
}
