import type { Text } from "../locale";
import * as log from "../terms/log";
import * as setting from "../terms/settings";
import { column, defineTable } from "./define";

/** The sheet on which the tables of the log stand. */
export const logSheetName: Text = {
  "en-US": "Stockplan log",
  "zh-CN": "Stockplan 日志",
  "zh-TW": "Stockplan 記錄",
};

/** A row a write: when it began, whether it ended, what it was made from. */
export const writeLogTable = defineTable({
  name: { "en-US": "Writes", "zh-CN": "写入记录", "zh-TW": "寫入記錄" },
  columns: {
    id: column(log.writeId),
    startedAt: column(log.startedAt),
    state: column(log.writeState),
    fingerprint: column(log.fingerprint),
    settings: column(log.settings),
    language: column(log.language),
    author: column(log.author),
    revision: column(log.revision),
    rows: column(log.rowCount),
    kind: column(log.writeKind),
  },
});

/** A row for each row a write was to make, kept before it is made. */
export const writtenLinesTable = defineTable({
  name: { "en-US": "Written rows", "zh-CN": "写入明细", "zh-TW": "寫入明細" },
  columns: {
    id: column(log.writeId),
    table: column(log.tableName),
    row: column(log.rowNumber),
    cells: column(log.cells),
  },
});

/** The columns the planner pointed at. */
export const pointedColumnsTable = defineTable({
  name: { "en-US": "Pointed columns", "zh-CN": "指定的列", "zh-TW": "指定的欄" },
  columns: {
    table: column(log.tableName),
    key: column(log.columnKey),
    heading: column(log.heading),
  },
});

/** Which version of its columns and rows each table of ours has. */
export const schemaTable = defineTable({
  name: { "en-US": "Table versions", "zh-CN": "表版本", "zh-TW": "表格版本" },
  columns: {
    table: column(log.tableName),
    version: column(setting.schemaVersion),
  },
});

/** A row a cell of the planner's that was changed at their word, and a row where it was changed back. */
export const correctionsTable = defineTable({
  name: { "en-US": "Corrections", "zh-CN": "更正记录", "zh-TW": "更正記錄" },
  columns: {
    correctedAt: column(log.correctedAt),
    sheet: column(log.correctedSheet),
    cell: column(log.correctedCell),
    before: column(log.valueBefore),
    after: column(log.valueAfter),
    author: column(log.author),
  },
});

/** Work in progress, such as a promotion half planned, so that a colleague can go on with it: a row for each part of its text. */
export const draftsTable = defineTable({
  name: { "en-US": "Drafts", "zh-CN": "草稿", "zh-TW": "草稿" },
  columns: {
    draft: column(log.draftName),
    revision: column(log.revision),
    savedAt: column(log.savedAt),
    author: column(log.author),
    parts: column(log.draftParts),
    text: column(log.draftText),
  },
});
