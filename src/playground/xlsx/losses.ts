import { type Workbook } from "../engine/contract";
import { readZipText, type ZipEntry } from "./zipDirectory";

/** Something of a workbook that saving it here does not keep; `sentences.ts` says it to the user. */
export type Loss =
  | "charts"
  | "pictures"
  | "pivot-tables"
  | "macros"
  | "comments"
  | "conditional-formats"
  | "data-validation"
  | "links"
  | "queries"
  | "fonts-and-borders"
  | "dynamic-arrays"
  | "custom-functions"
  | "cached-formulas";

const lossesOfFile = new WeakMap<Workbook, readonly Loss[]>();

const PARTS: readonly (readonly [Loss, RegExp])[] = [
  ["charts", /^xl\/(charts|chartsheets)\//],
  ["pictures", /^xl\/media\//],
  ["pivot-tables", /^xl\/pivotTables\//],
  ["macros", /^xl\/vbaProject\.bin$/],
  ["comments", /^xl\/(comments|threadedComments)/],
  ["links", /^xl\/externalLinks\//],
  ["queries", /^xl\/(connections\.xml|queryTables\/)/],
];

const SHEET_MARKS: readonly (readonly [Loss, RegExp])[] = [
  ["conditional-formats", /<(\w+:)?conditionalFormatting\b/],
  ["data-validation", /<(\w+:)?dataValidations?\b/],
];

/** Notes what an opened file holds that the playground's workbook cannot. */
export async function rememberLosses(
  workbook: Workbook,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<void> {
  const names = entries.map((entry) => entry.name);
  const losses = PARTS.filter(([, part]) => names.some((name) => part.test(name))).map(([loss]) => loss);
  for (const entry of entries) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) continue;
    const sheetXml = await readZipText(bytes, entry);
    for (const [loss, mark] of SHEET_MARKS) {
      if (!losses.includes(loss) && mark.test(sheetXml)) losses.push(loss);
    }
  }
  // Borders, font names and sizes are of any real file; what else it says is not looked into.
  losses.push("fonts-and-borders");
  lossesOfFile.set(workbook, losses);
}

/** What does saving this workbook as .xlsx here not keep? */
export function whatASaveLoses(workbook: Workbook): Loss[] {
  const losses = new Set<Loss>(lossesOfFile.get(workbook) ?? []);
  const customFunctions = new Set(workbook.customFunctions.map((one) => one.name.toUpperCase()));
  for (const sheet of workbook.sheets) {
    const area = workbook.usedArea(sheet.id);
    if (!area) continue;
    workbook.eachCell(area, (_row, _column, cell) => {
      if (cell.spill) losses.add("dynamic-arrays");
      if (cell.cached) losses.add("cached-formulas");
      if (cell.formula && usesAny(cell.formula, customFunctions)) losses.add("custom-functions");
    });
  }
  return [...losses];
}

function usesAny(formula: string, functions: ReadonlySet<string>): boolean {
  return [...formula.matchAll(/([\w.]+)\(/g)].some((match) => functions.has(match[1]!.toUpperCase()));
}
