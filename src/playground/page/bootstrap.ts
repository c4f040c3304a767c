import { installNativeHost } from "../wire/nativeHost";
import { type FrameMessage } from "./frameMessages";
import { isPartKey } from "./partKey";

/**
 * Runs in the pane's frame before office.js: makes the frame look like the web view of a native Excel, and carries
 * office.js's messages to the page and back.
 */
const page = window.parent;
const options = page.playgroundFrame;
if (!options) throw new Error("This page belongs into the playground's task pane.");

const { language, theme, apiVersion, documentUrl, settings } = options;
const tellPage = (message: FrameMessage): void => page.postMessage(message, location.origin);
const bridge = {
  sendMessageToHost: (text: string): void => tellPage({ kind: "wire", text }),
  onMessageFromHost: null as ((text: string) => void) | null,
};
const host = installNativeHost(window, { bridge, language, theme, apiVersion, documentUrl, settings });

window.addEventListener("message", (event: MessageEvent<FrameMessage>) => {
  if (event.source !== page || event.origin !== location.origin) return;
  const { data } = event;
  if (data.kind === "wire") bridge.onMessageFromHost?.(data.text);
  if (data.kind === "selection-changed") host.selectionChanged();
  if (data.kind === "focus-pane") takeFocus();
});

/** Where the keyboard was in the pane: what leaves it with F6 loses the focus. */
let left: Element | null = null;

// Excel takes this key before the add-in does: it goes round the parts of its window.
window.addEventListener("keydown", (event) => {
  if (!isPartKey(event)) return;
  event.preventDefault();
  left = document.activeElement;
  tellPage({ kind: "focus-sheet" });
});

const FIRST_IN_PANE = "[role=tab][aria-selected=true], [tabindex='0'], button:not(:disabled), input, a[href]";

function takeFocus(): void {
  const isStillThere = left?.isConnected && left !== document.body;
  const target = isStillThere ? left : document.querySelector(FIRST_IN_PANE);
  (target as HTMLElement | null)?.focus();
}
