import { type Workbook } from "../engine/contract";
import { type Language } from "../languages";
import { calendarDay } from "../sample/days";
import { buildSampleWorkbook } from "../sample/sampleWorkbook";
import { type Loss, whatASaveLoses } from "../xlsx/losses";
import { openWorkbook } from "../xlsx/open";
import { OpenFailure } from "../xlsx/openFailure";
import { saveWorkbook } from "../xlsx/save";
import { failureSentence, lossSentence } from "../xlsx/sentences";

const SAMPLE_NAME = "Harbour & Pine.xlsx";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file that cannot be opened, with the sentence that says so. */
export class UnopenedFile extends Error {}

/** Opens a file as a workbook; throws an `UnopenedFile` that can be shown as it is. */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  functionNames: readonly string[],
  language: Language,
): Promise<Workbook> {
  try {
    return await openWorkbook(bytes, name, functionNames);
  } catch (error) {
    if (!(error instanceof OpenFailure)) throw error;
    throw new UnopenedFile(failureSentence(error.reason, name, language), { cause: error });
  }
}

/**
 * The bytes of the workbook the page begins with: the made-up shop as of today, or a file of the folder; undefined where the
 * folder has no such file.
 */
export async function fetchFirstWorkbook(
  name: string | undefined,
): Promise<{ bytes: Uint8Array; name: string } | undefined> {
  if (name === undefined)
    return { bytes: await buildSampleWorkbook(calendarDay(new Date())), name: SAMPLE_NAME };
  const response = await fetch(`/workbooks/${encodeURIComponent(name)}`);
  return response.ok ? { bytes: new Uint8Array(await response.arrayBuffer()), name } : undefined;
}

/**
 * Hands the workbook to the browser as a download. Answers the file's name and what the file does not hold; `recorded`
 * is what the add-in made that only the wire remembers.
 */
export async function downloadWorkbook(
  workbook: Workbook,
  recorded: readonly Loss[],
  language: Language,
): Promise<{ fileName: string; losses: string[] }> {
  const bytes = await saveWorkbook(workbook);
  const fileName = `${workbook.name.replace(/\.(xlsx|xlsm)$/i, "")} (playground).xlsx`;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
  const losses = new Set([...whatASaveLoses(workbook), ...recorded]);
  return { fileName, losses: [...losses].map((loss) => lossSentence(loss, language)) };
}
