import {
  callAtCaret,
  closeBrackets,
  nameAtCaret,
  takesReference,
} from "../../../src/playground/page/formulaText";

/** The text with the caret where the bar stands: `=SUM(|` */
function caretIn(marked: string): [text: string, caret: number] {
  const caret = marked.indexOf("|");
  return [marked.replace("|", ""), caret];
}

test.each([
  ["=SAFETYSTOCK(|", "SAFETYSTOCK", 0],
  ["=SAFETYSTOCK(15,2|3,7,10)", "SAFETYSTOCK", 1],
  ["=IF(A1>0,ROUND(B1|,2),0)", "ROUND", 0],
  ["=IF(A1>0,ROUND(B1,2),|0)", "IF", 2],
  ["=SPLITUNITS(100,{70,30},|12)", "SPLITUNITS", 2],
  ['=LANDEDCOST(8,"a,b(",|5)', "LANDEDCOST", 2],
  ["=SAFETYSTOCK.SERVICE(1,|2)", "SAFETYSTOCK.SERVICE", 1],
  ["=ROUND((A1+|2),0)", "ROUND", 0],
  ["=SUM('May, June'!A1,|B1)", "SUM", 1],
])("in %s the help is on argument %s of %s", (marked, name, argument) => {
  expect(callAtCaret(...caretIn(marked))).toEqual({ name, argument });
});

test("outside of a call there is no help", () => {
  expect(callAtCaret(...caretIn("=SUM(A1)|"))).toBeUndefined();
  expect(callAtCaret(...caretIn("SUM(A1|"))).toBeUndefined();
});

test.each([
  ["=SAFE|", "SAFE"],
  ["=A1+safetystock.s|", "safetystock.s"],
  ["=SUM(FIRST|", "FIRST"],
])("in %s the name being typed is %s", (marked, name) => {
  expect(nameAtCaret(...caretIn(marked))).toMatchObject({ name });
});

test.each(['="SAFE|', "SAFE|", "=12|", "=SUM(|"])("in %s no name is being typed", (marked) => {
  expect(nameAtCaret(...caretIn(marked))).toBeUndefined();
});

test.each(["=|", "=SUM(|", "=A1+|", "=SUM(A1,|", "=A1:|", "=A1 * |"])("%s takes a reference", (marked) => {
  expect(takesReference(...caretIn(marked))).toBe(true);
});

test.each(["|", "12|", "=A1|", "=SUM(A1)|", '="x"|'])("%s takes no reference", (marked) => {
  expect(takesReference(...caretIn(marked))).toBe(false);
});

test("a forgotten bracket is closed, one in a text is not counted", () => {
  expect(closeBrackets("=SUM(ROUND(A1,2)")).toBe("=SUM(ROUND(A1,2))");
  expect(closeBrackets('=LEN("((")')).toBe('=LEN("((")');
  expect(closeBrackets("(a note")).toBe("(a note");
});
