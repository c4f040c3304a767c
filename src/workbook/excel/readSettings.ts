import { columnNamed, type RawCell } from "../../vocabulary";
import type { WorkbookSettings } from "../contract";
import { areaAddress } from "../places";
import type { ReadColumns } from "../reading/cells";
import type { ReadPart } from "../reading/fingerprint";
import { ownSettingsTable } from "../writing/ownTables";
import type { Extent } from "./extents";
import { hashRows } from "./hashedRows";

const { excelName, definition } = ownSettingsTable;

/** The Settings table of the workbook: where it stands and which columns are read of it. */
interface LocatedSettings {
  readonly address: string;
  readonly extent: Extent;
  readonly columns: ReadColumns;
}

/** The planner's own settings, and what a write compares to see whether they have changed since. */
export async function readSettingsPart(
  context: Excel.RequestContext,
): Promise<{ readonly settings: WorkbookSettings; readonly part?: ReadPart }> {
  const located = await locateSettings(context);
  if (!located) return { settings: { own: [], cells: new Map(), problems: [] } };
  const { address, extent, columns } = located;
  // Where there are settings to read, the words of all of them are fetched.
  const { settingsReader } = await import("../reading/settings");
  const reader = settingsReader(columns);
  const hash = await hashRows(context, columns, extent, (rows, firstRow) => reader.accept(rows, firstRow));
  const { sheet, columns: places } = columns;
  return {
    settings: { table: { sheet, address }, ...reader.finish() },
    part: { sheet, excelTable: excelName, headingRow: extent.headingRow, columns: places, hash },
  };
}

export const readSettings = async (context: Excel.RequestContext): Promise<WorkbookSettings> =>
  (await readSettingsPart(context)).settings;

/** The name the planner gave in Settings; "" where none. */
export async function readAuthor(context: Excel.RequestContext): Promise<string> {
  const { own } = await readSettings(context);
  return String(own.find(({ key }) => key === "log.author")?.value ?? "");
}

/** The value and key columns wherever the planner has moved them; a table without them says nothing. */
async function locateSettings(context: Excel.RequestContext): Promise<LocatedSettings | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(excelName).load("name,worksheet/name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const { rowIndex: headingRow, columnIndex: left, columnCount } = header;
  const named = (header.values[0] as RawCell[])
    .map((heading, index) => ({ key: columnNamed(definition, heading)?.key, column: left + index }))
    .filter(({ key }) => key === "value" || key === "key" || key === "default");
  if (["value", "key"].some((needed) => named.every(({ key }) => key !== needed))) return undefined;
  const { rowCount: rows } = body;
  return {
    address: areaAddress({ top: headingRow, left, rows: rows + 1, columns: columnCount }),
    extent: { headingRow, rows },
    columns: {
      sheet: table.worksheet.name,
      keys: named.map(({ key }) => key!),
      columns: named.map(({ column }) => column),
    },
  };
}
