import { BATCHSPLIT } from "./order/batchSplit";
import type { SheetFunction } from "./definition";
import { FIRSTORDER } from "./order/firstOrder";
import { BREAKEVENPRICE } from "./cost/breakEvenPrice";
import { CASHLOWPOINT } from "./cost/cashLowPoint";
import { CBECTAX } from "./cost/cbecTax";
import { CHARGEABLEWEIGHT } from "./cost/chargeableWeight";
import { FREIGHTOPTIONS } from "./cost/freightOptions";
import { LANDEDCOST_BYSKU } from "./cost/landedCostBySku";
import { STORAGEFEE } from "./cost/storageFee";
import { UNITPROFIT } from "./cost/unitProfit";
import { LANDEDCOST } from "./cost/landedCost";
import { SAFETYSTOCK } from "./stock/safetyStock";

/** Every function a cell can call: registration, metadata, catalogue, reference pages and tests are derived from it. */
export const sheetFunctions: readonly SheetFunction[] = [
  SAFETYSTOCK,
  FIRSTORDER,
  BATCHSPLIT,
  CHARGEABLEWEIGHT,
  LANDEDCOST,
  LANDEDCOST_BYSKU,
  CBECTAX,
  UNITPROFIT,
  BREAKEVENPRICE,
  STORAGEFEE,
  FREIGHTOPTIONS,
  CASHLOWPOINT,
];
