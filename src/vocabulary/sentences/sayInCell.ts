import { cellSentences } from "./ofCells";
import { sayFrom } from "./saying";

/** The same for a function in a cell, which meets no table: its script stays small. */
export const sayInCell = sayFrom(cellSentences);
