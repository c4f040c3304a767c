/** The tables of the workbook, the planner's and ours, as lists of terms. */
export * from "./define";
export * from "./headings";
export * from "./inputs";
export * from "./planner";
export * from "./plan";
export * from "./log";
