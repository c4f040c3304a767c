import { attribute, elements } from "./xmlText";

/** A table as the file describes it. */
export interface FileTable {
  readonly sheetName: string;
  readonly name: string;
  /** `A1:C9`. */
  readonly reference: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  readonly style: string | undefined;
}

/** Reads a part of the file; "" where there is none. */
type TextOf = (path: string) => Promise<string>;

/** Which tables do the sheets of a file hold? Follows the references from the workbook to its sheets to their tables. */
export async function readTables(textOf: TextOf): Promise<FileTable[]> {
  const tables: FileTable[] = [];
  const sheetPaths = await relatedPaths(textOf, "xl/workbook.xml");
  for (const sheet of elements(await textOf("xl/workbook.xml"), "sheet")) {
    const sheetName = attribute(sheet, "name");
    const sheetPath = sheetPaths.get(attribute(sheet, "r:id") ?? "");
    if (!sheetName || !sheetPath) continue;
    for (const path of (await relatedPaths(textOf, sheetPath)).values()) {
      const table = /\/tables\//.test(path) && readTable(await textOf(path), sheetName);
      if (table) tables.push(table);
    }
  }
  return tables;
}

function readTable(xml: string, sheetName: string): FileTable | undefined {
  const [table] = elements(xml, "table");
  const name = table && (attribute(table, "displayName") ?? attribute(table, "name"));
  const reference = table && attribute(table, "ref");
  if (!name || !reference) return undefined;
  const [styleInfo] = elements(xml, "tableStyleInfo");
  return {
    sheetName,
    name,
    reference,
    // Left out it means one row.
    hasHeaders: attribute(table, "headerRowCount") !== "0",
    hasTotals: (attribute(table, "totalsRowCount") ?? "0") !== "0",
    // A line break in a heading is written as _x000a_.
    columns: elements(xml, "tableColumn").map((column) =>
      (attribute(column, "name") ?? "").replace(/_x000a_/gi, "\n"),
    ),
    style: styleInfo && attribute(styleInfo, "name"),
  };
}

/** The paths a part refers to, by the id it refers to them with. */
async function relatedPaths(textOf: TextOf, path: string): Promise<Map<string, string>> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = await textOf(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    elements(relations, "Relationship").map((relation) => {
      const target = attribute(relation, "Target") ?? "";
      // Targets are relative to the part's folder, or absolute, as some programs write them.
      const resolved = new URL(target, `file:///${folder}`).pathname.slice(1);
      return [attribute(relation, "Id") ?? "", decodeURIComponent(resolved)];
    }),
  );
}
