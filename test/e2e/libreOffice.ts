import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import Papa from "papaparse";

/** Whether LibreOffice is installed here. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Commas, quotes, UTF-8, values in full precision instead of as shown, every sheet a file. */
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const mostMilliseconds = 180_000;

/** The rows of a sheet as LibreOffice calculates them: the workbook opened and every formula worked out. */
export function calculatedByLibreOffice(
  path: string,
  sheets: readonly string[],
): readonly (readonly Readonly<Record<string, string>>[])[] {
  const folder = mkdtempSync(join(tmpdir(), "stockplan-soffice-"));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", "--norestore", "--convert-to", asCsv, "--outdir", folder, path];
    execFileSync("soffice", [profile, ...convert], { stdio: "ignore", timeout: mostMilliseconds });
    return sheets.map((sheet) => {
      const text = readFileSync(join(folder, `${basename(path, ".xlsx")}-${sheet}.csv`), "utf8");
      return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
