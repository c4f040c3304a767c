import { sheetFunctions } from "../../../src/functions";
import { insertedFormula } from "../../../src/taskpane/functions/insertedFormula";
import { type RawCell, settingCell, settingsCatalogue, type Term } from "../../../src/vocabulary";
import type { SettingCells, WorkbookSettings } from "../../../src/workbook/contract";

const settingsOn = (sheet: string): WorkbookSettings => ({
  own: [],
  problems: [],
  cells: new Map(
    settingsCatalogue.map(({ key }, index): [string, SettingCells] => [
      key,
      { value: { sheet, cell: `C${index + 3}` }, default: { sheet, cell: `E${index + 3}` } },
    ]),
  ),
});

/** The default in the cell that a reference names. */
function defaultAt(formula: string): RawCell {
  const [, row] = /\$E\$(\d+)/.exec(formula) ?? [];
  const { term } = settingsCatalogue[Number(row) - 3]!;
  return settingCell(term as Term<unknown>, term.fallback.value);
}

const examples = sheetFunctions.flatMap((each) => each.examples.map((example) => [each, example] as const));

it("answers what the example says while the planner has set nothing: the cells hold the defaults", () => {
  let referring = 0;
  for (const [each, example] of examples) {
    const formula = insertedFormula(each, example, settingsOn("Settings"));
    const added = formula.slice(`=${each.name}(${example.typed}`.length, -1);
    if (added === "") continue;
    referring += 1;
    // Each further argument is empty or refers to one setting, whose cells no comma is in but the IF's own.
    const further = added
      .slice(1)
      .split(/,(?=IF\(|,|$)/)
      .map((argument) => (argument === "" ? "" : defaultAt(argument)));
    expect([each.name, example.typed, each.call([...example.args, ...further], "en-US")]).toEqual([
      each.name,
      example.typed,
      each.call(example.args, "en-US"),
    ]);
  }
  expect(referring).toBeGreaterThan(20);
});

it("names a sheet as a formula must: with blanks, signs or characters of any language in quotes", () => {
  const firstOrder = sheetFunctions.find(({ name }) => name === "FIRSTORDER")!;
  const [example] = firstOrder.examples;
  const inserted = (sheet: string) => insertedFormula(firstOrder, example!, settingsOn(sheet));
  expect(inserted("设置")).toContain("IF('设置'!$C$");
  expect(inserted("Ann's settings")).toContain("IF('Ann''s settings'!$C$");
});

it("is the example itself where the workbook has no Settings table", () => {
  const none: WorkbookSettings = { own: [], cells: new Map(), problems: [] };
  for (const [each, example] of examples) {
    expect(insertedFormula(each, example, none)).toBe(`=${each.name}(${example.typed})`);
  }
});
