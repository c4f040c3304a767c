import { BATCHSPLIT } from "./batchSplit";
import type { SheetFunction } from "./define";
import { FIRSTORDER } from "./firstOrder";
import { LANDEDCOST } from "./landedCost";
import { SAFETYSTOCK } from "./safetyStock";

/** Every function a cell can call: registration, metadata, catalogue, reference pages and tests are derived from it. */
export const sheetFunctions: readonly SheetFunction[] = [SAFETYSTOCK, FIRSTORDER, BATCHSPLIT, LANDEDCOST];
