/** The tables of the workbook, the planner's and ours, as lists of terms. */
export * from "./define";
export * from "./headings";
export * from "./inputs";
export * from "./orderTimes";
export * from "./planner";
export * from "./review";
export * from "./selection";
export * from "./shipments";
export * from "./plan";
export * from "./log";
export * from "./returns";
export * from "./settings";
export * from "./stock";
export * from "./warehouses";
export * from "./plannerTables";
