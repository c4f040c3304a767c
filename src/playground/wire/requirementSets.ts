import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";
import { type ApiSets } from "./apiLevel";

/** `[Api set: ExcelApi 1.12]`; `[Api set: ExcelApi 1.1 for get, 1.8 for set]` counts from the first number. */
const API_SET = /\[Api set: (\w+) ([\d.]*\d|BETA)/;

function setIn(node: ts.Node, file: ts.SourceFile): string | undefined {
  const comments = ts.getLeadingCommentRanges(file.text, node.pos) ?? [];
  const last = comments.at(-1);
  const match = last && API_SET.exec(file.text.slice(last.pos, last.end));
  return match ? `${match[1]} ${match[2]}` : undefined;
}

/** The members of a class; one without a set of its own came with its class. */
function readClass(
  declaration: ts.ClassDeclaration,
  file: ts.SourceFile,
  sets: Record<string, string>,
): void {
  const className = declaration.name?.text;
  const ofClass = setIn(declaration, file) ?? "ExcelApi 1.1";
  for (const member of declaration.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const key = `${className}.${member.name.text}`;
    // Of several overloads the one that came first counts, and it is declared first.
    sets[key] ??= setIn(member, file) ?? ofClass;
  }
}

/** Reads the requirement set of each member of the `Excel` namespace from the comments of the declarations. */
export function parseApiSets(declarations: string): Record<string, string> {
  const file = ts.createSourceFile("office-js.d.ts", declarations, ts.ScriptTarget.Latest, false);
  const sets: Record<string, string> = {};
  for (const statement of file.statements) {
    const isExcel = ts.isModuleDeclaration(statement) && statement.name.text === "Excel";
    if (!isExcel || !statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (ts.isClassDeclaration(declaration)) readClass(declaration, file, sets);
    }
  }
  return sets;
}

/**
 * Each member of the Excel API with the requirement set it came with, as the installed @types/office-js says:
 * `{ "Range.getSpillingToRange": "ExcelApi 1.12", … }`. For Node; a page is served the same as JSON. Reading nine
 * megabytes of declarations takes a second, so what was read is kept in `build/` until the package changes.
 */
export function readApiSets(): ApiSets {
  const packageFile = require.resolve("@types/office-js/package.json");
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const kept = join(process.cwd(), "build", `api-sets-${version}.json`);
  try {
    return JSON.parse(readFileSync(kept, "utf8")) as ApiSets;
  } catch {
    const sets = parseApiSets(readFileSync(join(dirname(packageFile), "index.d.ts"), "utf8"));
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify(sets));
    return sets;
  }
}
