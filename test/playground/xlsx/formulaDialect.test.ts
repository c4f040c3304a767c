import { moveFormula, readFormula, writeFormula } from "../../../src/playground/xlsx/formulaDialect";

const CUSTOM = ["SAFETYSTOCK", "SAFETYSTOCK.SERVICE"];

test.each([
  ["_xlfn._xlws.FILTER(A1:A9,B1:B9>0)", "=FILTER(A1:A9,B1:B9>0)"],
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
  ["SUM(_xlfn.ANCHORARRAY(J1))", "=SUM(J1#)"],
  ["Sales[[#This Row],[SKU]]", "=Sales[@SKU]"],
  ["_xldudf_SAFETYSTOCK(15,23,7,10)", "=SAFETYSTOCK(15,23,7,10)"],
  ["_xldudf_SAFETYSTOCK_SERVICE(7,2,10,1,0.95)", "=SAFETYSTOCK.SERVICE(7,2,10,1,0.95)"],
  ['"_xlfn.XLOOKUP("&A1', '="_xlfn.XLOOKUP("&A1'],
])("a file's %s is shown as %s, and written back the same", (inFile, shown) => {
  expect(readFormula(inFile, CUSTOM)).toBe(shown);
  expect(writeFormula(shown, CUSTOM)).toBe(inFile);
});

test("an ordinary formula is the same in the file", () => {
  const formula = "=IF(A1>0,SUM('My plan'!B2:B9)*15%,\"\")";
  expect(readFormula(formula.slice(1))).toBe(formula);
  expect(writeFormula(formula)).toBe(formula.slice(1));
});

test("a moved formula takes its relative references along and leaves the others", () => {
  expect(moveFormula('=A1*$B$1+Sales[Q1]&"A1"', "C1", "C5")).toBe('=A5*$B$1+Sales[Q1]&"A1"');
});
