import { type Workbook } from "../engine/contract";
import { type ApiSets } from "../wire/apiLevel";
import { createHost } from "../wire/host";
import { type WorkbookRecords } from "../wire/records";
import { type DrawnChart } from "./playgroundApi";
import { type Loss } from "../xlsx/losses";
import { type AddIn } from "./addIn";
import { type FrameMessage } from "./frameMessages";
import { type PageOptions } from "./options";

/** The running add-in: office.js in the pane's frame, answered from the workbook. */
export interface PaneConnection {
  unsupported(): string[];
  /** What the add-in made that neither the engine nor a saved file holds. */
  recordedLosses(): Loss[];
  charts(): DrawnChart[];
  /** Lets the keyboard into the pane. */
  focusPane(): void;
  close(): void;
}

/** Starts the add-in in the frame, on this workbook. */
export async function connectPane(
  frame: HTMLIFrameElement,
  workbook: Workbook,
  addIn: AddIn,
  options: PageOptions,
  focusSheet: () => void,
): Promise<PaneConnection> {
  const response = await fetch("/api-sets.json");
  const apiSets = (await response.json()) as ApiSets;
  const host = createHost(workbook, { apiSets, apiVersion: options.api });
  // After the host, which takes the calls to them.
  workbook.setCustomFunctions(addIn.functions);
  const send = (message: FrameMessage): void => {
    frame.contentWindow?.postMessage(message, location.origin);
  };
  const connection = host.connect("pane", (text) => send({ kind: "wire", text }));
  const receive = (event: MessageEvent<FrameMessage>): void => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    if (event.data.kind === "wire") connection.receive(event.data.text);
    if (event.data.kind === "focus-sheet") focusSheet();
  };
  window.addEventListener("message", receive);
  const unsubscribe = workbook.subscribe((change) => {
    if (change.kind === "selected") send({ kind: "selection-changed" });
  });

  window.playgroundFrame = {
    language: options.language,
    theme: options.theme,
    apiVersion: options.api,
    documentUrl: workbook.name,
    settings: {},
  };
  // Asked for anew even where the address is the same: each workbook has a run of its own.
  frame.contentWindow?.location.replace(addIn.paneAddress);

  return {
    unsupported: () => host.unsupported(),
    recordedLosses: () => recordedLosses(host.records),
    charts: () =>
      host.records.charts.map(({ sheetId, type, title, series }) => ({
        sheet: workbook.sheets.find(({ id }) => id === sheetId)?.name ?? "",
        type,
        title: String(title["text"] ?? ""),
        series: series.length,
      })),
    focusPane() {
      frame.focus();
      send({ kind: "focus-pane" });
    },
    close() {
      window.removeEventListener("message", receive);
      unsubscribe();
      connection.disconnect();
      host.close();
    },
  };
}

function recordedLosses(records: WorkbookRecords): Loss[] {
  const losses: Loss[] = [];
  if (records.charts.length > 0) losses.push("charts");
  if (records.conditionalFormats.length > 0) losses.push("conditional-formats");
  if (records.validations.length > 0) losses.push("data-validation");
  if (records.formats.length > 0) losses.push("fonts-and-borders");
  return losses;
}
