import { trialSheet } from "./trialSheet";

/** Examples of Excel's own documentation, to as many digits as it prints. */
const examples: [formula: string, expected: number, digits: number][] = [
  ["=PMT(8%/12,10,10000)", -1037.03, 2],
  ["=FV(0.06/12,10,-200,-500,1)", 2581.4, 2],
  ["=IRR({-70000,12000,15000,18000,21000,26000})", 0.087, 3],
  ["=XNPV(0.09,{-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})", 2086.65, 2],
  ["=XIRR({-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})", 0.3733625, 6],
  ["=NORM.DIST(42,40,1.5,TRUE)", 0.9087888, 7],
  ["=NORM.INV(0.908789,40,1.5)", 42.000002, 6],
  ["=LOGNORM.INV(0.039084,3.5,1.2)", 4.0000252, 6],
  ["=T.INV.2T(0.546449,60)", 0.606533, 6],
  ["=T.DIST.2T(1.959999998,60)", 0.054645, 6],
  ["=CHISQ.INV(0.93,1)", 3.28302, 5],
  ["=GAMMA.INV(0.068094,9,2)", 10.0000112, 6],
  ["=BETA.DIST(2,8,10,TRUE,1,3)", 0.6854706, 7],
  ["=BINOM.DIST(6,10,0.5,FALSE)", 0.2050781, 7],
  ["=BINOM.INV(6,0.5,0.75)", 4, 9],
  ["=NEGBINOM.DIST(10,5,0.25,TRUE)", 0.3135141, 7],
  ["=CONFIDENCE.NORM(0.05,2.5,50)", 0.692952, 6],
  ["=FORECAST.LINEAR(30,{6,7,9,15,21},{20,28,31,38,40})", 10.607253, 6],
  ["=SLOPE({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 0.305556, 6],
  ["=RSQ({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 0.05795, 5],
  ["=CORREL({3,2,4,5,6},{9,7,12,15,17})", 0.997054, 6],
  ["=AVEDEV({4,5,6,7,5,4,3})", 1.020408, 6],
  ["=GEOMEAN({4,5,8,7,11,4,3})", 5.476987, 6],
  ["=QUARTILE.EXC({6,7,15,36,39,40,41,42,43,47,49},1)", 15, 9],
  ["=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30))", 0.58055556, 8],
  ["=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))", 22, 9],
  ['=CONVERT(1,"lbm","kg")', 0.4535924, 7],
  ["=SUM(MMULT({1,3;7,2},{2,0;0,2}))", 2 + 6 + 14 + 4, 9],
  ["=GCD(24,36)+LCM(5,2)", 12 + 10, 9],
];

it.each(examples)("%s", (formula, expected, digits) => {
  expect(trialSheet({ A1: formula }).value("A1")).toBeCloseTo(expected, digits);
});

it("applies functions of one value to arrays, value by value", () => {
  const sheet = trialSheet({ A1: "=NORM.S.DIST({0;0},TRUE)" });
  expect(sheet.values("A1:A2")).toEqual([[0.5], [0.5]]);
});

it.each(["=NORM.S.INV(1)", "=NORM.INV(-0.1,40,1.5)", "=EVEN(NORM.S.INV(0))"])(
  "%s has no answer",
  (formula) => {
    expect(trialSheet({ A1: formula }).value("A1")).toEqual({ error: "#NUM!" });
  },
);

it("answers the error among the values of an array", () => {
  expect(trialSheet({ A1: "=GEOMEAN(B1:B2)", B1: 1, B2: "=NA()" }).value("A1")).toEqual({ error: "#N/A" });
});
