import { installNativeHost } from "../wire/nativeHost";
import { type FrameMessage } from "./frameMessages";

/**
 * Runs in the pane's frame before office.js: makes the frame look like the web view of a native Excel, and carries
 * office.js's messages to the page and back.
 */
const page = window.parent;
const options = page.playgroundFrame;
if (!options) throw new Error("This page belongs into the playground's task pane.");

const { language, theme, apiVersion, documentUrl, settings } = options;
const bridge = {
  sendMessageToHost(text: string): void {
    const message: FrameMessage = { kind: "wire", text };
    page.postMessage(message, location.origin);
  },
  onMessageFromHost: null as ((text: string) => void) | null,
};
const host = installNativeHost(window, { bridge, language, theme, apiVersion, documentUrl, settings });

window.addEventListener("message", (event: MessageEvent<FrameMessage>) => {
  if (event.source !== page || event.origin !== location.origin) return;
  const { data } = event;
  if (data.kind === "wire") bridge.onMessageFromHost?.(data.text);
  if (data.kind === "selection-changed") host.selectionChanged();
});
