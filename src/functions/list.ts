import { BATCHSPLIT } from "./order/batchSplit";
import type { SheetFunction } from "./definition";
import { FIRSTORDER } from "./order/firstOrder";
import { ALLOCATESTOCK } from "./order/allocateStock";
import { EOQ } from "./order/economicOrder";
import { GMVUNITS } from "./order/gmvUnits";
import { NEWSVENDOR } from "./order/newsvendor";
import { NEXTORDER } from "./order/nextOrder";
import { ORDERQUANTITY } from "./order/orderQuantity";
import { PROMODATE } from "./order/promoDate";
import { PROMOUNITS } from "./order/promoUnits";
import { SHIPBY } from "./order/shipBy";
import { SPLITCOST } from "./order/splitCost";
import { SPLITUNITS } from "./order/splitUnits";
import { BREAKEVENPRICE } from "./cost/breakEvenPrice";
import { CASHLOWPOINT } from "./cost/cashLowPoint";
import { CBECTAX } from "./cost/cbecTax";
import { CHARGEABLEWEIGHT } from "./cost/chargeableWeight";
import { FREIGHTOPTIONS } from "./cost/freightOptions";
import { LANDEDCOST_BYSKU } from "./cost/landedCostBySku";
import { STORAGEFEE } from "./cost/storageFee";
import { UNITPROFIT } from "./cost/unitProfit";
import { LANDEDCOST } from "./cost/landedCost";
import { AVERAGEDEMAND } from "./demand/averageDemand";
import { DAILYDEMAND } from "./demand/dailyDemand";
import { DEMANDCLASS } from "./demand/demandClass";
import { DEMANDFORECAST } from "./demand/demandForecast";
import { DEMANDFORECAST_EXPLAIN } from "./demand/demandForecastExplain";
import { DEMANDFORECAST_QUANTILE } from "./demand/demandForecastQuantile";
import { DEVIATIONSTATUS } from "./demand/deviationStatus";
import { FACTORFORECAST } from "./demand/factorForecast";
import { FORECASTACCURACY } from "./demand/forecastAccuracy";
import { ABCCLASS } from "./review/abcClass";
import { GMROI } from "./review/gmroi";
import { SELLTHROUGH } from "./review/sellThrough";
import { STOCKTURNS } from "./review/stockTurns";
import { TESTVERDICT } from "./review/testVerdict";
import { XYZCLASS } from "./review/xyzClass";
import { DAYSOFCOVER } from "./stock/daysOfCover";
import { REORDERPOINT } from "./stock/reorderPoint";
import { SAFETYSTOCK } from "./stock/safetyStock";
import { SAFETYSTOCK_DAYS } from "./stock/safetyStockDays";
import { SAFETYSTOCK_FILLRATE } from "./stock/safetyStockFillRate";
import { SAFETYSTOCK_HISTORY } from "./stock/safetyStockHistory";
import { SAFETYSTOCK_SERVICE } from "./stock/safetyStockService";
import { STOCKOUTDATE } from "./stock/stockOutDate";
import { STOCKPROJECTION } from "./stock/stockProjection";
import { STOCKSTATUS } from "./stock/stockStatus";

/** Every function a cell can call: registration, metadata, catalogue, reference pages and tests are derived from it. */
export const sheetFunctions: readonly SheetFunction[] = [
  SAFETYSTOCK,
  SAFETYSTOCK_SERVICE,
  SAFETYSTOCK_FILLRATE,
  SAFETYSTOCK_DAYS,
  SAFETYSTOCK_HISTORY,
  REORDERPOINT,
  STOCKSTATUS,
  DAYSOFCOVER,
  STOCKPROJECTION,
  STOCKOUTDATE,
  FIRSTORDER,
  NEXTORDER,
  ORDERQUANTITY,
  EOQ,
  NEWSVENDOR,
  PROMOUNITS,
  GMVUNITS,
  SPLITUNITS,
  SPLITCOST,
  ALLOCATESTOCK,
  BATCHSPLIT,
  SHIPBY,
  PROMODATE,
  CHARGEABLEWEIGHT,
  LANDEDCOST,
  LANDEDCOST_BYSKU,
  CBECTAX,
  UNITPROFIT,
  BREAKEVENPRICE,
  STORAGEFEE,
  FREIGHTOPTIONS,
  CASHLOWPOINT,
  DAILYDEMAND,
  AVERAGEDEMAND,
  DEMANDFORECAST,
  DEMANDFORECAST_QUANTILE,
  DEMANDFORECAST_EXPLAIN,
  FACTORFORECAST,
  DEMANDCLASS,
  FORECASTACCURACY,
  DEVIATIONSTATUS,
  ABCCLASS,
  XYZCLASS,
  STOCKTURNS,
  SELLTHROUGH,
  GMROI,
  TESTVERDICT,
];
