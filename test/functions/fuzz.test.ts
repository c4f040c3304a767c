import fc from "fast-check";
import { argumentName, sheetFunctions, type AnswerCell, type SheetFunction } from "../../src/functions";
import { locales, sayInCell } from "../../src/vocabulary";

/** Whatever Excel can hand over for a cell, and what people type into one. */
const junkCell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -10, max: 400 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom(1e308, -1e308, 5e-324, 1e15, 46353, 0.5, NaN, Infinity),
  fc.constantFrom(null, undefined, "", " ", true, false),
  fc.constantFrom(
    "12",
    "１２",
    "5%",
    "n/a",
    "SEA",
    "FOB",
    "BLACKFRIDAY",
    "MAXAVG",
    "2026-11-27",
    "=1+1",
    "00123",
    "安全库存",
  ),
  fc.constantFrom(
    "#N/A",
    "#REF!",
    { type: "Error", basicValue: "#DIV/0!" },
    { code: "#N/A" },
    { anything: 1 },
  ),
  // Without braces, which an unfilled sentence would have.
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[{}]/g, "")),
);

const junkRange = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(junkCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  ),
  // Excel hands over no ragged or empty ranges; another host might.
  fc.array(fc.array(junkCell, { maxLength: 3 }), { maxLength: 4 }),
);

/** Mostly the example's own value, so that the junk that is left gets past the first check. */
const argumentsOf = ({ parameters, examples }: SheetFunction) =>
  fc.tuple(
    ...parameters.map((_, index) => {
      const own = fc.constantFrom(...examples.map(({ args }) => args[index] ?? null));
      return fc.oneof({ weight: 3, arbitrary: own }, { weight: 2, arbitrary: junkCell }, junkRange);
    }),
  );

function isShowable(cell: AnswerCell, sheetFunction: SheetFunction): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  if (typeof cell === "string" || typeof cell === "boolean") return true;
  return locales.every((locale) =>
    cell.problems.every((problem) => {
      const sentence = sayInCell(problem, locale, (field) => {
        const parameter = sheetFunction.parameters.find(({ key }) => key === field);
        return parameter ? argumentName(parameter, locale) : field;
      });
      return sentence !== problem.code && !/\{\w+\}|undefined|NaN/.test(sentence);
    }),
  );
}

describe.each(sheetFunctions.map((each) => [each.name, each] as const))(
  "%s given anything",
  (_name, sheetFunction) => {
    it("answers a rectangle of values a cell can show, or errors with whole sentences", async () => {
      await fc.assert(
        fc.asyncProperty(argumentsOf(sheetFunction), async (cells) => {
          const rows = await sheetFunction.call(cells, "zh-CN");
          expect(rows.length).toBeGreaterThan(0);
          expect(rows[0]!.length).toBeGreaterThan(0);
          for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
          const wrong = rows.flat().find((cell) => !isShowable(cell, sheetFunction));
          expect(wrong).toBeUndefined();
        }),
        { numRuns: 150 },
      );
    });
  },
);
