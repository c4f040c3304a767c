import { type DefinedName } from "./contract";

/** The names a workbook gives to formulas, found in any case. */
export class NameList {
  private readonly byKey = new Map<string, DefinedName>();

  get list(): readonly DefinedName[] {
    return [...this.byKey.values()];
  }

  find(name: string): DefinedName | undefined {
    return this.byKey.get(name.toLowerCase());
  }

  set(name: string, formula: string): void {
    this.byKey.set(name.toLowerCase(), { name, formula });
  }

  /** Tells whether there was such a name. */
  remove(name: string): boolean {
    return this.byKey.delete(name.toLowerCase());
  }

  /** Changes what the names stand for, after a sheet or table was renamed. */
  rewrite(change: (formula: string) => string): void {
    for (const [key, { name, formula }] of this.byKey)
      this.byKey.set(key, { name, formula: change(formula) });
  }
}
