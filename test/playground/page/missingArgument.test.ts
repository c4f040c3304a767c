import { parseFormula } from "../../../src/playground/engine/parsing";
import { missingArgument } from "../../../src/playground/page/missingArgument";

const functions = [
  {
    id: "SAFETYSTOCK",
    name: "SAFETYSTOCK",
    parameters: [{ name: "最大日销量" }, { name: "最长提前期" }, { name: "预警系数", optional: true }],
  },
];
const missingIn = (formula: string) => missingArgument(parseFormula(formula)!, functions);

test.each([
  ["=SAFETYSTOCK()", "最大日销量"],
  ["=SAFETYSTOCK(15)", "最长提前期"],
  ["=IF(A1>0,ROUND(2*safetystock(15),0),0)", "最长提前期"],
  ["=LET(x,SAFETYSTOCK(15),x)", "最长提前期"],
])("%s leaves out %s", (formula, argument) => {
  expect(missingIn(formula)).toEqual({ functionName: "SAFETYSTOCK", argument });
});

test.each([
  "=SAFETYSTOCK(15,25)",
  "=SAFETYSTOCK(15,25,1.5)",
  "=SAFETYSTOCK(,)",
  "=SUM()",
  "=NOSUCH()",
  "=A1",
])("%s leaves out none that Excel asks for", (formula) => {
  expect(missingIn(formula)).toBeUndefined();
});
