import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const project = resolve(__dirname, "../..");
const locales = ["en-US", "zh-CN", "zh-TW"] as const;

const ruleOrRange = /\b(00[0-4])-(\d{2})\b(?: to \1-(\d{2})\b)?/g;
/** `C.3` is also an appendix of a book. */
const decisionOrFormula = /\bA\.\d+(?:-\d+)?\b|(?<!appendix )\bC\.\d+\b/g;
const wholeId = /^(?:00[0-4]-\d{2}|A\.\d+(?:-\d+)?|C\.\d+)$/;

/** Each id a text cites; `001-14 to 001-16` cites what lies between, too. */
function citedIn(text: string): string[] {
  const rules = [...text.matchAll(ruleOrRange)].flatMap(([, document, first, last = first]) =>
    Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${document}-${String(Number(first) + index).padStart(2, "0")}`,
    ),
  );
  return [...rules, ...(text.match(decisionOrFormula) ?? [])];
}

/** How many rules each document has. */
const rulesOfDocument = { "000": 58, "001": 31, "002": 56, "003": 45, "004": 48 } as const;
const allRules = Object.entries(rulesOfDocument).flatMap(([document, count]) =>
  citedIn(`${document}-01 to ${document}-${String(count)}`),
);

/** The section of the rules that Stockplan does not follow. */
const leftOutHeadings: readonly string[] = ["### Left out", "### 未采用的", "### 未採用的"];

interface Row {
  readonly id: string;
  readonly cells: readonly string[];
  readonly isLeftOut: boolean;
}

function rowsOf(locale: string): Row[] {
  const page = readFileSync(resolve(project, `docs/sources.${locale}.md`), "utf8");
  let heading = "";
  return page.split("\n").flatMap((line) => {
    if (line.startsWith("#")) heading = line;
    const [, id = "", ...cells] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!line.startsWith("|") || !wholeId.test(id)) return [];
    return [{ id, cells: cells.slice(0, -1), isLeftOut: leftOutHeadings.includes(heading) }];
  });
}

/** Where each id is cited in the files of a folder: strings and comments alike. */
function citationsIn(folder: "src" | "test"): Map<string, string> {
  const cited = new Map<string, string>();
  for (const file of readdirSync(resolve(project, folder), { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:tsx?|html)$/.test(file) || file.startsWith("docs")) continue;
    const text = readFileSync(resolve(project, folder, file), "utf8");
    for (const id of citedIn(text)) cited.set(id, file);
  }
  return cited;
}

it("reads ids as they are cited", () => {
  expect(citedIn('source: "000-14, A.6-2"')).toEqual(["000-14", "A.6-2"]);
  expect(citedIn("formulas C.1 (P95) and C.8, 001-14 to 001-16")).toEqual([
    "001-14",
    "001-15",
    "001-16",
    "C.1",
    "C.8",
  ]);
  expect(citedIn("2nd edition, appendix C.3; room 2000-03")).toEqual([]);
});

describe.each(locales)("docs/sources.%s.md", (locale) => {
  const rows = rowsOf(locale);
  const listed = rows.map(({ id }) => id);

  it("explains every id the product cites", () => {
    const unexplained = [...citationsIn("src")].filter(([id]) => !listed.includes(id));
    expect(unexplained).toEqual([]);
  });

  it("explains every rule of the documents, also those Stockplan leaves out", () => {
    expect(allRules.filter((id) => !listed.includes(id))).toEqual([]);
  });

  it("explains no other id that nothing cites, leaves out none that is followed, and says none twice", () => {
    const cited = citationsIn("src");
    expect(rows.filter(({ id, isLeftOut }) => cited.has(id) === isLeftOut)).toEqual([]);
    expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
  });

  it("leaves no cell empty", () => {
    expect(rows.filter(({ cells }) => cells.some((cell) => cell === ""))).toEqual([]);
    expect(rows.filter(({ id, cells }) => cells.length !== (/^\d/.test(id) ? 2 : 1))).toEqual([]);
  });

  it("names the same functions and answers as the English page, row by row", () => {
    const codes = (row: Row) => [row.id, ...row.cells.join(" ").matchAll(/`[^`]+`/g)].map(String).sort();
    expect(rows.map(codes)).toEqual(rowsOf("en-US").map(codes));
  });
});

it("tests every rule that Stockplan follows", () => {
  const tested = citationsIn("test");
  const followed = rowsOf("en-US").filter(({ id, isLeftOut }) => allRules.includes(id) && !isLeftOut);
  expect(followed.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});
