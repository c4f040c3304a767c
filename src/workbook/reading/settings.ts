import type { Problem } from "../../calculation";
import { isBlank, type RawCell, readSetting, settingsCatalogue } from "../../vocabulary";
import type { CellPlace, OwnSetting, SettingCells } from "../contract";
import { placeOf, type ReadColumns, type RowsReader } from "./cells";

export interface SettingsRead {
  readonly own: readonly OwnSetting[];
  readonly cells: ReadonlyMap<string, SettingCells>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the planner's own values of the Settings table. An empty cell leaves the default; one that cannot be read leaves it
 * too and is said with its place. Rows nobody knows are the planner's notes.
 */
export function settingsReader(source: ReadColumns): RowsReader<SettingsRead> {
  const own = new Map<string, OwnSetting>();
  const problems: Problem[] = [];
  const keyIndex = source.keys.indexOf("key");
  const valueIndex = source.keys.indexOf("value");
  const defaultIndex = source.keys.indexOf("default");
  const cells = new Map<string, SettingCells>();
  const cellAt = (sheetRow: number, index: number): CellPlace => ({
    sheet: source.sheet,
    cell: placeOf(source, sheetRow, index).cell!,
  });

  function readRow(row: readonly RawCell[], sheetRow: number): void {
    const key = String(row[keyIndex]).trim();
    const setting = settingsCatalogue.find((each) => each.key === key);
    if (setting === undefined) return;
    if (defaultIndex >= 0 && !cells.has(key)) {
      cells.set(key, { value: cellAt(sheetRow, valueIndex), default: cellAt(sheetRow, defaultIndex) });
    }
    if (isBlank(row[valueIndex]) || own.has(key)) return;
    const at = placeOf(source, sheetRow, valueIndex);
    const read = readSetting(setting.term, row[valueIndex]);
    if (!read.ok) {
      problems.push(...read.problems.map((problem): Problem => ({ ...problem, field: key, at })));
    } else if (read.value !== undefined) {
      own.set(key, {
        key,
        term: setting.term,
        value: read.value,
        at: cellAt(sheetRow, valueIndex),
      });
    }
  }

  return {
    accept: (rows, firstRow) => rows.forEach((row, index) => readRow(row, firstRow + index)),
    finish: () => ({ own: [...own.values()], cells, problems }),
  };
}
