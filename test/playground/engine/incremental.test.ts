import fc from "fast-check";
import { cellAddress } from "../../../src/playground/engine/grid";
import { trialSheet } from "./trialSheet";

const ROWS = 6;
const COLUMNS = 5;

const entry = fc.integer({ min: 0, max: COLUMNS - 1 }).chain((column) => {
  const row = fc.integer({ min: 0, max: ROWS - 1 });
  // Formulas look only to the left of their column, so that none needs its own result.
  const left = fc
    .tuple(row, fc.integer({ min: 0, max: Math.max(0, column - 1) }))
    .map(([r, c]) => cellAddress(r, c));
  const range = fc.tuple(left, left).map(([from, to]) => `${from}:${to}`);
  const formula = fc.oneof(
    left.map((cell) => `=${cell}+1`),
    range.map((cells) => `=SUM(${cells})`),
    range.map((cells) => `=COUNTA(${cells})`),
    range.map((cells) => `=TOCOL(${cells},1)`),
    range.map((cells) => `=SUMIFS(${cells},${cells},">1")`),
    left.map((cell) => `=SEQUENCE(IFERROR(MIN(3,MAX(1,${cell})),2))`),
    left.map((cell) => `=SUM(IFERROR(${cell}#,7))`),
    left.map((cell) => `=SUM(OFFSET(${cell},1,0,2,1))`),
    left.map((cell) => `=INDIRECT("${cell}")&"!"`),
  );
  const typed = fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.constant(""),
    column === 0 ? fc.constant("x") : formula,
  );
  return fc.tuple(row, fc.constant(column), typed);
});

const cells = `A1:${cellAddress(2 * ROWS, COLUMNS - 1)}`;

it("shows after any edits what calculating everything anew, or typing only the last contents, shows", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 5, maxLength: 40 }), (edits) => {
      const edited = trialSheet();
      const contents = new Map<string, unknown>();
      for (const [row, column, typed] of edits) {
        const address = cellAddress(row, column);
        edited.type({ [address]: typed });
        contents.delete(address);
        contents.set(address, typed);
      }
      const afterEdits = edited.values(cells);
      edited.workbook.recalculateAll();
      expect(edited.values(cells)).toEqual(afterEdits);
      // Which of two arrays in each other's way was first decides who spills.
      const fresh = trialSheet(Object.fromEntries(contents));
      if (JSON.stringify(afterEdits).includes("#SPILL!")) return;
      expect(fresh.values(cells)).toEqual(afterEdits);
    }),
    { numRuns: 300 },
  );
});
