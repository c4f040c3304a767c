/**
 * F6 and Shift+F6 go from one part of Excel's window to the next, here from the sheet to the pane and back: Tab alone
 * never leaves the cells.
 */
export const isPartKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === "F6" && !ctrlKey && !metaKey && !altKey;
