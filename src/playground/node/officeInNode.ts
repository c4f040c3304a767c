import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { type Workbook } from "../engine/contract";
import { type Bridge } from "../wire/bridge";
import { createHost, type Host } from "../wire/host";
import { installNativeHost, type DisplayLanguage, type NativeHost } from "../wire/nativeHost";
import { type ThemeName } from "../wire/officeTheme";
import { readApiSets } from "../wire/requirementSets";
import { createFakeWindow, type FakeWindow, OFFICE_SCRIPT } from "./fakeWindow";
import { createTimers } from "./timers";

export interface OfficeInNodeOptions {
  readonly workbook: Workbook;
  readonly language?: DisplayLanguage;
  readonly theme?: ThemeName;
  /** The version of ExcelApi the host declares: `"1.12"`. */
  readonly apiVersion?: string;
  /** Who has the workbook open; the second person on one workbook is the first one's co-author. */
  readonly clientId?: string;
  /** The document's settings, as text by key. */
  readonly settings?: Record<string, string>;
}

/** A running office.js: the genuine library, with a workbook of the playground in Excel's place. */
export interface OfficeInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: CustomFunctionsAssociation;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The global object the library and all scripts run with see. */
  readonly window: FakeWindow;
  readonly host: Host;
  /** Plays Excel's part: presses ribbon buttons. */
  readonly native: NativeHost;
  /** Runs a script, such as the built `functions.js`, beside the library. */
  runScript(source: string, filename: string): void;
  /** Disconnects and calls off all timers. */
  stop(): void;
}

/** As much of the custom-functions runtime as a test needs. */
export interface CustomFunctionsAssociation {
  associate(functionId: string, implementation: (...parameters: never[]) => unknown): void;
  Error: new (code: string, message?: string) => Error;
}

interface SharedHost {
  readonly host: Host;
  users: number;
}

/** The host of each workbook that is open: all who open it share one. */
const hosts = new WeakMap<Workbook, SharedHost>();

function openHost(workbook: Workbook, apiVersion: string): Host {
  const shared = hosts.get(workbook) ?? {
    host: createHost(workbook, { apiVersion, apiSets: readApiSets() }),
    users: 0,
  };
  shared.users++;
  hosts.set(workbook, shared);
  return shared.host;
}

function leaveHost(workbook: Workbook): void {
  const shared = hosts.get(workbook);
  if (!shared || --shared.users > 0) return;
  shared.host.close();
  hosts.delete(workbook);
}

const OFFICE_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.debug.js"));
const compiled = new Map<string, Script>();

/** A file of the unmodified library, compiled once however often it is loaded. */
function officeFile(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const script = new Script(readFileSync(join(OFFICE_FOLDER, file), "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
}

/**
 * Loads the genuine office.js in a context of its own, connected to a workbook, and waits until it is ready. Call
 * `stop()` when done.
 */
export async function startOfficeInNode(options: OfficeInNodeOptions): Promise<OfficeInNode> {
  const { workbook, apiVersion = "1.20" } = options;
  const host = openHost(workbook, apiVersion);
  const timers = createTimers();
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => timers.hop(() => connection.receive(text)),
  };
  const connection = host.connect(options.clientId ?? "planner", (text) =>
    timers.hop(() => bridge.onMessageFromHost?.(text)),
  );
  const window = createFakeWindow((file) => void officeFile(file).runInContext(context), timers.functions);
  const native = installNativeHost(window, { ...options, bridge, apiVersion, documentUrl: workbook.name });
  const context = createContext(window);
  const unsubscribe = workbook.subscribe(({ kind }) => {
    if (kind === "selected") timers.hop(() => native.selectionChanged());
  });
  const runScript = (source: string, filename: string): void =>
    void new Script(source, { filename }).runInContext(context);

  let isStopped = false;
  officeFile(OFFICE_SCRIPT.slice(OFFICE_SCRIPT.lastIndexOf("/") + 1)).runInContext(context);
  await (window.Office as typeof Office).onReady();
  return {
    Office: window.Office as typeof Office,
    Excel: window.Excel as typeof Excel,
    CustomFunctions: window.CustomFunctions as CustomFunctionsAssociation,
    OfficeExtension: window.OfficeExtension as typeof OfficeExtension,
    window,
    host,
    native,
    runScript,
    stop() {
      if (isStopped) return;
      isStopped = true;
      timers.stop();
      unsubscribe();
      connection.disconnect();
      leaveHost(workbook);
    },
  };
}

/**
 * Gives code that names `Excel` and `Office` as globals this library's ones. Returns what puts the globals back as
 * they were.
 */
export function installGlobals(office: OfficeInNode): () => void {
  const { Office, Excel, OfficeExtension, CustomFunctions } = office;
  const given = { Office, Excel, OfficeExtension, CustomFunctions };
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = new Map(Object.keys(given).map((name) => [name, globals[name]]));
  Object.assign(globals, given);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete globals[name];
      else globals[name] = value;
    }
  };
}
