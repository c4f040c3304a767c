/** The two ends of the line to office.js: it sets `onMessageFromHost`, and sends through `sendMessageToHost`. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}
