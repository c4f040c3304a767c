/** The workbook floor, as the floors above see it: `connectWorkbook()` and the words of its contract. */
export * from "./contract";
export { connectWorkbook, ExcelRefusal } from "./plannerWorkbook";
