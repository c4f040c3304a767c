import { readZipText, type ZipEntry } from "./zipDirectory";

/** The facts that exceljs leaves out or gets wrong, read from the file's own XML. */
export interface FileFacts {
  /** Names of the whole workbook; exceljs drops those that are formulas or constants. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Tables without a heading row; exceljs takes a missing `headerRowCount` for none where it means one. */
  readonly headerlessTables: ReadonlySet<string>;
  /** The twelve colours of the workbook's theme in the order cells refer to them, "#RRGGBB". */
  readonly themeColors: readonly string[];
}

/** What does the file say of its names, tables and theme? */
export async function readFileFacts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<FileFacts> {
  const textOf = async (name: string): Promise<string> => {
    const entry = entries.find((candidate) => candidate.name === name);
    return entry ? readZipText(bytes, entry) : "";
  };
  const tableParts = entries.filter((entry) => /^xl\/tables\/[^/]+\.xml$/.test(entry.name));
  const tables = await Promise.all(tableParts.map((entry) => readZipText(bytes, entry)));
  return {
    names: readNames(await textOf("xl/workbook.xml")),
    headerlessTables: new Set(tables.flatMap(headerlessTableName)),
    themeColors: readThemeColors(await textOf("xl/theme/theme1.xml")),
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

function headerlessTableName(tableXml: string): string[] {
  const [, attributes = ""] = /<(?:\w+:)?table\b([^>]*)>/.exec(tableXml) ?? [];
  const name = attribute(attributes, "displayName") ?? attribute(attributes, "name");
  return name && attribute(attributes, "headerRowCount") === "0" ? [name] : [];
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

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes);
  return match ? decodeXml(match[1]!) : undefined;
}

function decodeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");
}
