import { type Language } from "../languages";
import { type Theme } from "./options";

/** What the page and the pane's frame say to each other, by postMessage. */
export type FrameMessage =
  /** A message of office.js's wire, in either direction. */
  | { readonly kind: "wire"; readonly text: string }
  /** To the frame: another cell is selected. */
  | { readonly kind: "selection-changed" }
  /** To the frame: the keyboard comes into the pane. */
  | { readonly kind: "focus-pane" }
  /** From the frame: the keyboard goes back to the sheet. */
  | { readonly kind: "focus-sheet" };

/** What the frame is told of the Excel it runs in; it reads this from the page before office.js loads. */
export interface FrameOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly apiVersion?: string;
  readonly documentUrl: string;
  readonly settings: Record<string, string>;
}

declare global {
  interface Window {
    /** Set by the page, for the frame of the pane. */
    playgroundFrame?: FrameOptions;
  }
}
