import { type Bridge } from "./bridge";
import { themeColors, type ThemeName } from "./officeTheme";

export type DisplayLanguage = "zh-CN" | "zh-TW" | "en-US";

export interface NativeHostOptions {
  /** Carries the batches, events and function calls. */
  readonly bridge: Bridge;
  readonly language?: DisplayLanguage;
  readonly theme?: ThemeName;
  /** The version of ExcelApi the host declares: `"1.12"`. */
  readonly apiVersion?: string;
  /** The document's settings, as text by key; changed in place when the add-in saves. */
  readonly settings?: Record<string, string>;
  readonly documentUrl?: string;
}

/** The means to play Excel's part towards one installed office.js. */
export interface NativeHost {
  /** Runs a command of the ribbon, as a press of its button does; false where office.js takes none yet. */
  invokeCommand(actionId: string, controlId?: string): boolean;
  /** Tells the handlers of `Office.context.document` that another cell is selected. */
  selectionChanged(): void;
}

/** The numbers office.js registers its handlers under. */
const HandledEvent = { selectionChanged: 2, command: 39 } as const;

const SUCCESS = 0;

/** Flags of the host: the page shares its runtime (1) and runs the custom functions (2). */
const SHARED_RUNTIME = 1 | 2;

type NativeHandler = (eventId: number, parameters: readonly unknown[]) => void;
type Callback = ((status: unknown) => void) | undefined;

/** The sets the host declares besides ExcelApi. CustomFunctions 1.8 is office.js's own: answers as arrays, `#NAME?`. */
function requirementMatrix(apiVersion: string): string {
  return JSON.stringify({
    ExcelApi: apiVersion,
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.8",
    DialogApi: "1.2",
    Settings: "1.1",
    DelayForCellEdit: "1.1",
  });
}

/** The document's settings, handed over key by key as the native interface does. */
function settingsStore(settings: Record<string, string>) {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      for (const key of Object.keys(settings)) delete settings[key];
      keys.forEach((key, index) => (settings[key] = values[index]!));
    },
  };
}

/** What office.js asks about the application and the document it runs in. */
function activationContext(options: NativeHostOptions) {
  const { language = "en-US", theme = "light", apiVersion = "1.20", settings = {} } = options;
  const EXCEL = 1;
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => options.documentUrl ?? "Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirementMatrix(apiVersion),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.19000.20000",
    GetDialogRequirementMatrix: () => undefined,
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(theme)),
    GetSettings: () => settingsStore(settings),
  };
}

/** `window.external` as a native Office host fills it, and the handlers office.js leaves there. */
function externalObject(options: NativeHostOptions, handlers: Map<number, NativeHandler>) {
  const context = activationContext(options);
  // The fourth part is the language of office.js's own messages.
  const language = options.language ?? "en-US";
  const hostInfo = `Excel$Win32$16.01$${language}$telemetry$$disableLogging$${SHARED_RUNTIME}`;
  return {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_methodId: number, _parameters: unknown, callback: Callback) => callback?.([SUCCESS]),
    RegisterEvent(eventId: number, _target: string, handler: NativeHandler, callback: Callback) {
      handlers.set(eventId, handler);
      callback?.(SUCCESS);
    },
    UnregisterEvent(eventId: number, _target: string, callback: Callback) {
      handlers.delete(eventId);
      callback?.(SUCCESS);
    },
  };
}

/**
 * Makes a window look like the web view of a native Excel. Call it before office.js is loaded there; works in a
 * browser's frame as in a context of Node's `vm`.
 */
export function installNativeHost(window: object, options: NativeHostOptions): NativeHost {
  const handlers = new Map<number, NativeHandler>();
  const external = externalObject(options, handlers);
  // A browser's own `external` is read-only: it has to be defined anew.
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  Object.assign(window, { _richApiNativeBridge: options.bridge });
  let commandsRun = 0;
  return {
    invokeCommand(actionId, controlId = actionId) {
      const handler = handlers.get(HandledEvent.command);
      const source = JSON.stringify({ source: { id: controlId } });
      handler?.(1, [`command-${++commandsRun}`, actionId, source]);
      return handler !== undefined;
    },
    selectionChanged() {
      handlers.get(HandledEvent.selectionChanged)?.(HandledEvent.selectionChanged, []);
    },
  };
}
