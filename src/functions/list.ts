import { BATCHSPLIT } from "./order/batchSplit";
import type { SheetFunction } from "./definition";
import { FIRSTORDER } from "./order/firstOrder";
import { LANDEDCOST } from "./cost/landedCost";
import { SAFETYSTOCK } from "./stock/safetyStock";

/** Every function a cell can call: registration, metadata, catalogue, reference pages and tests are derived from it. */
export const sheetFunctions: readonly SheetFunction[] = [SAFETYSTOCK, FIRSTORDER, BATCHSPLIT, LANDEDCOST];
