/**
 * The one module that asks Office itself about the place the add-in runs in; all else asks Excel about the workbook.
 * The helpers library is loaded when it is first needed, because it expects a browser window.
 */
import type { Surroundings } from "./contract";

/** Whether this Excel has a set of the Excel API, such as `1.13`. */
export const supportsExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** The language Office speaks, such as `zh-CN`. */
export const displayLanguage = (): string => Office.context.displayLanguage;

export async function readLanguage(): Promise<string> {
  await Office.onReady();
  return displayLanguage();
}

export async function readSurroundings(): Promise<Surroundings> {
  await Office.onReady();
  return {
    languageTag: displayLanguage(),
    theme: themeOf(Office.context.officeTheme),
    diagnostics: { ...officialDiagnostics(), ...(await platformByHelpers()) },
  };
}

/** Light or dark by the background of Office's own panes; an Excel without themes is light. */
function themeOf(theme: Office.OfficeTheme | undefined): Surroundings["theme"] {
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (colour === null) return "light";
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness < 128 ? "dark" : "light";
}

function officialDiagnostics(): Record<string, string> {
  const { diagnostics, platform, host } = Office.context;
  return {
    host: String(host),
    platform: String(platform),
    version: diagnostics.version,
    excelApi: highestExcelApi(),
    displayLanguage: Office.context.displayLanguage,
    contentLanguage: Office.context.contentLanguage,
  };
}

const newestExcelApi = 30;

/** The highest set of the Excel API this Excel has, such as `ExcelApi 1.17`. */
function highestExcelApi(): string {
  for (let minor = newestExcelApi; minor > 0; minor--) {
    if (supportsExcelApi(`1.${minor}`)) return `ExcelApi 1.${minor}`;
  }
  return "none";
}

/**
 * How Microsoft's helpers name the platform: PC, MAC, OFFICE_ONLINE; support people know these names. The pane opens
 * without them too.
 */
async function platformByHelpers(): Promise<Record<string, string>> {
  if (typeof window === "undefined") return {};
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    return { platformName: String(Utilities.platform) };
  } catch {
    return {};
  }
}
