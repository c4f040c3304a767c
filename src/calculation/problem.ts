/**
 * What is wrong with an input, or what a planner should know about an answer: a value, never a message.
 * The vocabulary turns it into a sentence in the planner's language; a cell, a form field and a list row show the same one.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The input it is about: the key of an argument, a column or a form field. */
  readonly field?: string;
  /** The figures and texts the sentence shows. */
  readonly params?: Readonly<Record<string, number | string>>;
  /** Where in a range or sheet, counted from 1 as a planner counts. */
  readonly at?: Place;
}

/**
 * - `error`: an input is wrong; nothing is answered (`#VALUE!` in a cell).
 * - `unanswerable`: no input is wrong, but there is no answer (`#N/A` in a cell).
 * - `warning`: there is an answer, and something to know about it.
 */
export type Severity = "error" | "unanswerable" | "warning";

export interface Place {
  readonly sheet?: string;
  /** Such as `B7`. */
  readonly cell?: string;
  readonly row?: number;
  readonly column?: number;
}

export type ProblemCode =
  | CellProblemCode
  | TableProblemCode
  | HealthProblemCode
  | PromoProblemCode
  | ReviewProblemCode
  | CostProblemCode
  | SupplyProblemCode;

/** What can be wrong with what a function, a field or a cell of a table is given. */
export type CellProblemCode =
  // one value
  | "missing"
  | "notANumber"
  | "numberAsText"
  | "truthValue"
  | "errorValue"
  | "belowMinimum"
  | "notAbove"
  | "aboveMaximum"
  | "notBelow"
  | "looksLikePercent"
  | "notWhole"
  | "notADate"
  | "dateAsText"
  | "notAChoice"
  | "notTrueOrFalse"
  | "notASingleValue"
  | "answerTooLarge"
  // several values together
  | "shapesDiffer"
  | "lengthsDiffer"
  | "notARowOrColumn"
  | "raggedRange"
  | "wrongNumberOfColumns"
  | "emptyAnswer"
  | "sharesDoNotSum"
  | "weightsAddUpToNothing"
  // stock and orders
  | "maximumBelowAverage"
  | "needsBatchLeadDaysAndModes"
  | "tooFewDays"
  | "oneProductOnly"
  | "noDemand"
  | "stockOutlastsForecast"
  | "noStockOut"
  | "noMargin"
  | "multipleBelowOne"
  | "buffersStacked"
  | "announcedEachYear"
  | "outsideSpringFestivalTable"
  // cost
  | "dutyBasisNeeded"
  | "dutyRateAboveLimits"
  | "measureNeeded"
  | "ratesLeaveNothing"
  // dates
  | "datesReversed"
  | "spanTooLong"
  // demand and review
  | "tooFewPeriods"
  | "tooFewDemands"
  | "noSeason"
  | "tooFewForMethod"
  | "nothingKnown"
  | "driverMissing"
  | "noKnownPairs"
  | "nothingToDivideBy"
  | "nothingToTakeShareOf"
  | "zeroActual"
  | "historyNeverChanges"
  | "columnsDiffer";

/** What can be wrong with the tables of a workbook, a plan made from them, and writing it back. */
export type TableProblemCode =
  | "tableMissing"
  | "columnMissing"
  | "headingTwice"
  | "skuTwice"
  | "skuUnknown"
  | "skuZerosLost"
  | "skuInOtherCase"
  | "skuMissing"
  | "stockGivenTwice"
  | "noSales"
  | "historyTooShort"
  | "safetyStockSetByOneDay"
  | "upliftsStacked"
  | "missingOfAll"
  | "noSalesOfAny"
  | "shipByPassed"
  | "needDatePassed"
  | "returnsKeptApart"
  | "dateFarFromOthers"
  | "andMore"
  | "changedSinceRead"
  | "cellInTheWay"
  | "ownTableChanged"
  | "tableMadeByNewer"
  | "protectedFromChange"
  | "cellBeingEdited"
  | "nothingToRepeat"
  | "skuNotInProducts"
  | "laterWriteStands"
  | "earlierWriteNotKept"
  | "draftChanged"
  // selection, tests and next orders
  | "monthMissing"
  | "noCompetitors"
  | "testAboveUsual"
  | "testOverBudget"
  | "testedBelowPlan"
  | "testDeliverySlow"
  | "turnsOutOfReach"
  | "stageMissing"
  | "certificatesAboveProfit"
  | "productLacks"
  | "promoFactMissing"
  | "promoLosesMoney"
  | "cargoUnderInsured"
  | "adsGivenTwice"
  // replenishment
  | "oneDaySetsOrder"
  | "notSoldYet"
  | "salesEndEarly"
  | "laneNotListed"
  | "supplierUnknown"
  | "volumeMissing"
  | "incomingUndated"
  | "incomingUndatedOfAll"
  | "incomingOverdue"
  | "triggerBelowLeadTime"
  | "excelFailed";

/** What a health check says of tables that could be read, and why a cell is not mended. */
export type HealthProblemCode =
  | "costIsZero"
  | "monthlyAsDaily"
  | "dailyAsMonthly"
  | "monthInOneDay"
  | "oneDayOfAll"
  | "orderNotShipped"
  | "salesChangedLevel"
  | "onOrderBelowCarton"
  | "onHandLikeCartons"
  | "stockGivenInCartons"
  | "costOfCarton"
  | "currencyWithoutRate"
  | "currencyInCell"
  | "costsDiffer"
  | "stockNegative"
  | "promisedTwice"
  | "stockNeverSold"
  | "stockWithoutSales"
  | "arrivalOverdue"
  | "salesEndEarly"
  | "leadShorterThanLanes"
  | "leadShorterThanItsLane"
  | "rowOfUnknownSku"
  | "rowOfMistypedSku"
  | "skuTwiceButForCapitals"
  | "cellChanged"
  | "cellHoldsFormula";

/** Why a figure of a month is not known, or stands on less than it should. */
export type ReviewProblemCode =
  | "monthFigureMissing"
  | "monthTwice"
  | "noStockCounted"
  | "stockOfToday"
  | "costsUnknown"
  | "costsOfSomeUnknown"
  | "noSalesKnownIn"
  | "salesKnownInPart"
  | "salesKnownTooShort"
  | "nothingRecorded"
  | "monthNotReviewed"
  | "revenueFromPrices"
  | "noForecastOfMonth"
  | "soldNothingIn";

/** What a plan of a promotion says of its dates, its demand and its batches. */
export type PromoProblemCode =
  | "noPromoPlanWritten"
  | "promoNotBegun"
  | "promoNotOver"
  | "soldOutInPromotion"
  | "promotionBegan"
  | "promotionOver"
  | "promotionTooFar"
  | "demandShareMissing"
  | "afterPromotion"
  | "platformDatePassed"
  | "belowThreshold"
  | "belowAdvised"
  | "platformAsksMore"
  | "categoryNotAdmitted"
  | "inboundClosed"
  | "priceLow"
  | "returnsHigh"
  | "leadNotPlanned"
  | "upliftUnknown"
  | "routesFarApart"
  | "routeUnknown"
  | "promoBuffersStacked"
  | "runsOutBefore"
  | "aboveCapacity"
  | "laneUnknown"
  | "batchTight"
  | "batchLate"
  | "bookingLate"
  | "revenueConcentrated"
  | "warehouseSharesOff"
  | "sharesUnreadable"
  | "ratesOutOfOrder"
  | "testCapped";

/** What a planner should know of suppliers, warehouses and returns. */
export type SupplyProblemCode =
  | "tooFewSources"
  | "supplierTwice"
  | "supplierSharesDoNotSum"
  | "noRegionIsServed"
  | "regionWithoutWarehouse"
  | "stockWithoutWarehouse"
  | "warehouseTooFull"
  | "unitsOfUnknownSize"
  | "warehouseSpaceMissing"
  | "resaleAboveReturned"
  | "returnReasonUnlinked";

/** What can be wrong with the costs of a shipment, the taxes on it, and the lanes it may take. */
export type CostProblemCode =
  | "exchangeRateMissing"
  | "exchangeRateOld"
  | "exchangeRateTwice"
  | "homeCurrencyRate"
  | "shipmentDetailDiffers"
  | "shipmentUnknown"
  | "measureOfSkuMissing"
  | "costKindNeeded"
  | "notAShipmentCost"
  | "chargeTwice"
  | "kindChargedTwice"
  | "leftUnitsNeeded"
  | "storageDaysMissing"
  | "storageRateMissing"
  | "insuranceRateTooHigh"
  | "thresholdMissing"
  | "salesOfNoMarket"
  | "freightPaidMissing"
  | "regionNotCompared"
  | "dutyTwice"
  | "taxWorldsMixed"
  | "taxDatesOverlap"
  | "taxRateBlank"
  | "taxRateMissing"
  | "contentNeeded"
  | "laneDetailMissing"
  | "partLoadCheaper"
  | "goodsNotMeasured";

export interface Answer<T> {
  readonly ok: true;
  readonly value: T;
  readonly warnings: readonly Problem[];
}

export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

export type Result<T> = Answer<T> | Refusal;

const noWarnings: readonly Problem[] = [];

export const answer = <T>(value: T, warnings: readonly Problem[] = noWarnings): Answer<T> => ({
  ok: true,
  value,
  warnings,
});

/** Refuses, saying what is wrong with which input. */
export const refuse = (code: ProblemCode, about: Omit<Problem, "code" | "severity"> = {}): Refusal =>
  refuseAll([{ code, severity: "error", ...about }]);

/** Says that nothing is wrong but no answer exists. */
export const unanswerable = (code: ProblemCode, about: Omit<Problem, "code" | "severity"> = {}): Refusal =>
  refuseAll([{ code, severity: "unanswerable", ...about }]);

export const refuseAll = (problems: readonly Problem[]): Refusal => ({ ok: false, problems });

export const warning = (code: ProblemCode, about: Omit<Problem, "code" | "severity"> = {}): Problem => ({
  code,
  severity: "warning",
  ...about,
});

/** The answer with something done to its value; a refusal stays as it is. */
export function map<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? { ok: true, value: change(result.value), warnings: result.warnings } : result;
}
