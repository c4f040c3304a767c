/** The little of a browser's window that office.js touches while it loads. Nothing is drawn and nothing is fetched. */
export type FakeWindow = Record<string, unknown>;

const ORIGIN = "https://localhost";
/** Where the page says office.js came from: it asks for its other files beside it. */
export const OFFICE_SCRIPT = `${ORIGIN}/office.debug.js`;

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

function storage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: unknown) => void values.set(key, String(value)),
    removeItem: (key: string) => void values.delete(key),
    key: () => null,
    length: 0,
  };
}

/** `loadFile` runs one of office.js's own files, named from its folder on: `excel-win32-16.01.debug.js`. */
export function createFakeWindow(loadFile: (file: string) => void, timers: object): FakeWindow {
  function load(script: ScriptElement): void {
    setImmediate(() => {
      try {
        loadFile(script.src!.slice(ORIGIN.length + 1));
        script.onload?.();
      } catch (error) {
        script.onerror?.(error);
      }
    });
  }
  const nothing = (): undefined => undefined;
  const element = (tagName: string): object => ({
    tagName,
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: (child: ScriptElement) => (child.src ? load(child) : undefined),
    parentNode: { insertBefore: nothing },
  });
  const head = element("head");
  const officeScript = { src: OFFICE_SCRIPT, getAttribute: () => null };
  const location = {
    href: `${ORIGIN}/taskpane.html`,
    search: "",
    hash: "",
    origin: ORIGIN,
    protocol: "https:",
    hostname: "localhost",
    host: "localhost",
  };
  const window: FakeWindow = {
    ...timers,
    console,
    URL,
    performance,
    queueMicrotask,
    navigator: { userAgent: "node", language: "en-US", platform: "node" },
    location,
    history: {},
    name: "",
    opener: null,
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    XMLHttpRequest: function XMLHttpRequest(): void {},
    alert: () => {
      throw new Error("Office add-ins cannot open alert boxes.");
    },
    document: {
      readyState: "complete",
      URL: location.href,
      cookie: "",
      addEventListener: nothing,
      removeEventListener: nothing,
      getElementsByTagName: (tag: string) => (tag === "script" ? [officeScript] : [head]),
      getElementById: () => null,
      createElement: element,
      head,
      body: head,
      documentElement: head,
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
