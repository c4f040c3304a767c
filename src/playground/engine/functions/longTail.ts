import * as formulajs from "@formulajs/formulajs";
import { numberOf } from "../coercion";
import { type CellValue } from "../contract";
import { FormulaFailure, isMatrix, type Operand } from "../formulaValue";
import { errorSpelled, errorValue, isError } from "../values";
import { arrayFunction, type FunctionTable, scalarFunction, type SheetFunction } from "./kinds";

/** Functions taken over from formulajs whose arguments are single values. */
const SCALAR_NAMES = `
  ACOS ACOSH ACOT ACOTH ARABIC ASIN ASINH ATAN2 ATANH BASE BETA.DIST BETA.INV BIN2DEC BIN2HEX BINOM.DIST
  BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT COMBIN
  COMBINA CONFIDENCE.NORM CONFIDENCE.T CONVERT COSH COT COTH CSC CSCH CUMIPMT CUMPRINC DAYS360 DB DDB
  DEC2BIN DEC2HEX DEC2OCT DECIMAL DELTA DISC DOLLARDE DOLLARFR EFFECT ERF ERFC EVEN EXPON.DIST F.DIST
  F.DIST.RT F.INV F.INV.RT FACT FACTDOUBLE FISHER FISHERINV FV GAMMA GAMMA.DIST GAMMA.INV GAMMALN
  GAMMALN.PRECISE GAUSS GESTEP HEX2BIN HEX2DEC HYPGEOM.DIST IPMT ISPMT LOGNORM.DIST LOGNORM.INV
  NEGBINOM.DIST NOMINAL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NPER ODD PDURATION PERMUT PERMUTATIONA PHI
  PMT POISSON.DIST PPMT PRICEDISC PV RATE ROMAN RRI SEC SECH SINH SLN SQRTPI STANDARDIZE SYD T.DIST.2T
  T.DIST.RT T.INV T.INV.2T TANH TBILLEQ TBILLPRICE TBILLYIELD WEIBULL.DIST YEARFRAC
`;

/** Functions taken over from formulajs that read whole arrays. */
const ARRAY_NAMES = `
  AVEDEV AVERAGEA CHISQ.TEST COVARIANCE.P COVARIANCE.S FORECAST FREQUENCY FVSCHEDULE GCD GEOMEAN
  GROWTH HARMEAN INTERCEPT IRR KURT LCM LINEST LOGEST MAXA MINA MIRR MMULT MULTINOMIAL MUNIT
  NETWORKDAYS.INTL NPV PERCENTRANK.EXC PERCENTRANK.INC PROB QUARTILE.EXC RANK.AVG RSQ SERIESSUM SKEW SKEW.P
  SLOPE STDEVA STDEVPA STEYX SUMX2MY2 SUMX2PY2 SUMXMY2 TREND VARA VARPA WORKDAY.INTL XIRR XNPV Z.TEST
`;

/** Other names of the same functions; those of old that take other arguments are left out. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  BETAINV: "BETA.INV",
  BINOMDIST: "BINOM.DIST",
  CONFIDENCE: "CONFIDENCE.NORM",
  COVAR: "COVARIANCE.P",
  CRITBINOM: "BINOM.INV",
  EXPONDIST: "EXPON.DIST",
  FDIST: "F.DIST.RT",
  FINV: "F.INV.RT",
  "FORECAST.LINEAR": "FORECAST",
  GAMMADIST: "GAMMA.DIST",
  GAMMAINV: "GAMMA.INV",
  LOGINV: "LOGNORM.INV",
  NORMDIST: "NORM.DIST",
  NORMINV: "NORM.INV",
  NORMSINV: "NORM.S.INV",
  PERCENTRANK: "PERCENTRANK.INC",
  POISSON: "POISSON.DIST",
  TINV: "T.INV.2T",
  WEIBULL: "WEIBULL.DIST",
};

type ForeignFunction = (...values: unknown[]) => unknown;

/** `NORM.S.INV` is `formulajs.NORM.S.INV`. */
function foreignFunction(name: string): ForeignFunction {
  let found: unknown = formulajs;
  for (const part of name.split(".")) found = (found as Record<string, unknown>)[part];
  if (typeof found !== "function") throw new Error(`formulajs has no ${name}.`);
  return found as ForeignFunction;
}

/** An answer of formulajs as a value of ours: its errors are JavaScript errors, its dates JavaScript dates. */
function ownValue(answer: unknown): CellValue {
  if (answer instanceof Error) return errorSpelled(answer.message) ?? errorValue("#VALUE!");
  if (typeof answer === "number") return Number.isFinite(answer) ? answer : errorValue("#NUM!");
  if (typeof answer === "string" || typeof answer === "boolean") return answer;
  if (answer instanceof Date) {
    const localMilliseconds = answer.getTime() - answer.getTimezoneOffset() * 60_000;
    return Math.round(localMilliseconds / 86_400_000) + 25_569;
  }
  return errorValue("#VALUE!");
}

function ownOperand(answer: unknown): Operand {
  if (!Array.isArray(answer)) return ownValue(answer);
  const rows: unknown[][] = Array.isArray(answer[0]) ? answer : [answer];
  return rows.map((row) => row.map(ownValue));
}

/** Arrays as formulajs takes them: a single row or column as a plain list. */
function foreignArgument(operand: Operand | undefined): unknown {
  if (!isMatrix(operand)) return operand;
  const error = operand.flat().find(isError);
  if (error) throw new FormulaFailure(error);
  const isVector = operand.length === 1 || operand[0]!.length === 1;
  return isVector ? operand.flat() : operand.map((row) => [...row]);
}

function names(list: string): string[] {
  return list.trim().split(/\s+/);
}

function scalarEntry(name: string): SheetFunction {
  const calculate = foreignFunction(name);
  const wantsProbability = name.includes(".INV") && name !== "BINOM.INV";
  return scalarFunction(0, 255, (values) => {
    if (wantsProbability && !isProbability(numberOf(values[0]))) return errorValue("#NUM!");
    return ownValue(calculate(...values));
  });
}

/** formulajs answers a number of its own for probabilities no value has. */
function isProbability(share: number): boolean {
  return share > 0 && share < 1;
}

function arrayEntry(name: string): SheetFunction {
  const calculate = foreignFunction(name);
  return arrayFunction(1, 255, (operands) => ownOperand(calculate(...operands.map(foreignArgument))));
}

const known: Record<string, SheetFunction> = {
  ...Object.fromEntries(names(SCALAR_NAMES).map((name) => [name, scalarEntry(name)])),
  ...Object.fromEntries(names(ARRAY_NAMES).map((name) => [name, arrayEntry(name)])),
};

/** NORM.S.DIST of old, which is always cumulative. */
const cumulativeNormal = scalarFunction(1, 1, ([value]) =>
  ownValue(foreignFunction("NORM.S.DIST")(value, true)),
);

/** Statistical, financial and engineering functions a planner may meet now and then. */
export const longTailFunctions: FunctionTable = {
  ...known,
  NORMSDIST: cumulativeNormal,
  ...Object.fromEntries(Object.entries(OTHER_NAMES).map(([name, other]) => [name, known[other]!])),
};
