/** The sheet functions, as the pane's catalogue sees them. */
export * from "./definition";
export type { AnswerCell, AnswerRows } from "./evaluate";
export { sheetFunctions } from "./list";
export { argumentHelp, functionsJson } from "./metadata";
export { argumentName, contractName, formulaInWords } from "./names";
