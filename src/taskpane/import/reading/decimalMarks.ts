/** Which character parts the whole units from their fraction: 1,234.5 has a point, 1.234,5 a comma. */
export const decimalMarks = ["point", "comma"] as const;
export type DecimalMark = (typeof decimalMarks)[number];

const marks = { point: ".", comma: "," } as const;
const other = { point: "comma", comma: "point" } as const;

const wholeNumber = /^[-+]?\d+$/;
/** Blanks and apostrophes part thousands in either form. */
const partsThousands = /[\s'’]/g;
const inBrackets = /^\((.*)\)$/;

const grouped = {
  point: /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?$/,
  comma: /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d*)?$/,
} as const;

/** The number a text is, in brackets a negative one; NaN where it is none. */
export function numberFromText(text: string, mark: DecimalMark): number {
  if (wholeNumber.test(text)) return Number(text);
  const plain = text.normalize("NFKC").replace("−", "-").replace(partsThousands, "");
  const [, inner] = inBrackets.exec(plain) ?? [];
  if (inner !== undefined) return -numberFromText(inner, mark);
  if (!/\d/.test(plain) || !grouped[mark].test(plain)) return NaN;
  return Number(plain.replaceAll(marks[other[mark]], "").replace(marks[mark], "."));
}

/**
 * Which mark do these numbers have? The one by which more of them are numbers; where both read all of them and differ, as
 * with `1,234` alone, undefined: the planner says it. Whole numbers have a point as well as a comma.
 */
export function detectDecimalMark(texts: readonly string[]): DecimalMark | undefined {
  const count = (mark: DecimalMark) =>
    texts.filter((text) => !Number.isNaN(numberFromText(text, mark))).length;
  const [point, comma] = [count("point"), count("comma")];
  if (point !== comma) return point > comma ? "point" : "comma";
  const differs = texts.some((text) => {
    const byPoint = numberFromText(text, "point");
    return !Number.isNaN(byPoint) && byPoint !== numberFromText(text, "comma");
  });
  return differs ? undefined : "point";
}
