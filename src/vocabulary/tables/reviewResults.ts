import * as assumption from "../terms/assumption";
import * as board from "../terms/dashboard";
import * as product from "../terms/product";
import * as reviewed from "../terms/reviewResults";
import * as supply from "../terms/suppliers";
import { column, defineTable } from "./define";

/** A month's KPIs beside those of the month before (000-46, C.11). */
export const kpisTable = defineTable({
  name: { "en-US": "Dashboard", "zh-CN": "仪表板", "zh-TW": "儀表板" },
  columns: {
    group: column(board.kpiGroup),
    kpi: column(board.kpiName),
    now: column(board.valueThisMonth),
    before: column(board.valueLastMonth),
    change: column(board.kpiChange),
    unit: column(assumption.unitOfValue),
    trend: column(board.trend),
    month: column(reviewed.reviewMonth),
    formula: column(board.kpiFormula),
    source: column(assumption.source),
    note: column(assumption.note),
  },
});

/** The nine classes, what they bring and how well they are to be served (C.12). */
export const classMatrixTable = defineTable({
  name: { "en-US": "ABC-XYZ", "zh-CN": "ABC-XYZ 矩阵", "zh-TW": "ABC-XYZ 矩陣" },
  columns: {
    cell: column(board.classCell),
    skus: column(board.skusOfClass),
    value: column(board.valueOfClass),
    valueShare: column(board.valueShare),
    serviceLevel: column(board.serviceLevel),
  },
});

/** How each supplier delivered in the month (000-50). */
export const supplierReportTable = defineTable({
  name: { "en-US": "Supplier report", "zh-CN": "供应商报告", "zh-TW": "供應商報告" },
  columns: {
    supplier: column(supply.supplier),
    deliveries: column(board.deliveryCount),
    onTimeRate: column(board.onTimeRate),
    quantityAccuracy: column(board.quantityAccuracy),
    defectRate: column(board.defectRate),
    score: column(board.supplierScore),
    leadDays: column(board.supplierLeadDays),
    daysLate: column(board.daysLate),
    goodUnits: column(board.goodUnitsReceived),
  },
});

/** A row for each month that was reviewed: how near its forecast came (000-45, 003-44). */
export const reviewLogTable = defineTable({
  name: { "en-US": "Review log", "zh-CN": "复盘记录", "zh-TW": "檢討紀錄" },
  columns: {
    month: column(reviewed.reviewMonth),
    origin: column(reviewed.forecastOrigin),
    skus: column(reviewed.reviewedSkus),
    forecastUnits: column(reviewed.forecastUnits),
    actualUnits: column(reviewed.actualUnits),
    accuracy: column(reviewed.accuracy),
    bias: column(reviewed.biasOfMonth),
    naiveAccuracy: column(reviewed.naiveAccuracy),
    meanError: column(reviewed.meanError),
    rootMeanSquare: column(reviewed.rootMeanSquare),
    meanPartError: column(reviewed.meanPartError),
    scaledError: column(reviewed.scaledError),
  },
});

/** The month reviewed last, product by product. */
export const reviewLinesTable = defineTable({
  name: { "en-US": "Forecast review", "zh-CN": "预测复盘", "zh-TW": "預測檢討" },
  columns: {
    sku: column(product.sku),
    forecastUnits: column(reviewed.forecastUnits),
    actualUnits: column(reviewed.actualUnits),
    errorUnits: column(reviewed.errorUnits),
    accuracy: column(reviewed.accuracy),
  },
});
