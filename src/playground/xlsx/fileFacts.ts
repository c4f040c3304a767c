import { type FileTable, readTables } from "./tableParts";
import { attribute, decodeXml } from "./xmlText";
import { readZipText, type ZipEntry } from "./zipDirectory";
import { rewriteZip } from "./zipWriter";

/** What exceljs leaves out, gets wrong or stumbles over, read from the file's own XML. */
export interface FileFacts {
  /** Names of the whole workbook; exceljs drops those that are formulas or constants. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** exceljs finds no tables where another program wrote their references in full, and fails. */
  readonly tables: readonly FileTable[];
  /** The colours of the workbook's theme in the order cells refer to them, "#RRGGBB". */
  readonly themeColors: readonly string[];
  /** The file without all that: what exceljs is to read. */
  readonly cells: Uint8Array;
}

/** The parts that hold cells, their texts and their looks. */
const CELL_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const WORKBOOK_PART = "xl/workbook.xml";

/** Parts the facts of a file from what exceljs reads of it. */
export async function readFileFacts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<FileFacts> {
  const textOf = async (path: string): Promise<string> => {
    const entry = entries.find((candidate) => candidate.name === path);
    return entry ? readZipText(bytes, entry) : "";
  };
  const workbookXml = await textOf(WORKBOOK_PART);
  const withoutNames = workbookXml.replace(/<(\w+:)?definedNames>[\s\S]*?<\/(\w+:)?definedNames>/, "");
  const kept = entries.filter((entry) => CELL_PARTS.test(entry.name));
  return {
    names: readNames(workbookXml),
    tables: await readTables(textOf),
    themeColors: readThemeColors(await textOf("xl/theme/theme1.xml")),
    cells: rewriteZip(bytes, kept, new Map([[WORKBOOK_PART, withoutNames]])),
  };
}

function readNames(workbookXml: string): FileFacts["names"] {
  const names: { name: string; formula: string }[] = [];
  for (const [, attributes = "", text = ""] of workbookXml.matchAll(
    /<(?:\w+:)?definedName\b([^>]*)>([^<]*)</g,
  )) {
    const name = attribute(attributes, "name");
    // Names of one sheet only and Excel's own (print areas, filters) mean nothing here.
    if (!name || name.startsWith("_xl") || attribute(attributes, "localSheetId") !== undefined) continue;
    names.push({ name, formula: `=${decodeXml(text)}` });
  }
  return names;
}

function readThemeColors(themeXml: string): string[] {
  const [scheme = ""] = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(themeXml) ?? [];
  const colors = [...scheme.matchAll(/<a:s(?:rgbClr val|ysClr[^>]*lastClr)="([0-9A-Fa-f]{6})"/g)].map(
    (match) => `#${match[1]}`,
  );
  // The file lists dark before light; cells count light before dark.
  const [dark1, light1, dark2, light2, ...accents] = colors;
  return dark1 && light1 && dark2 && light2 ? [light1, dark1, light2, dark2, ...accents] : [];
}
