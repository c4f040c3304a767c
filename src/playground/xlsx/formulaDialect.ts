import {
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type Token,
} from "@borgar/fx";

/**
 * A file spells some formulas otherwise than Excel shows them: functions younger than 2007 carry a prefix, `A1#` and
 * `[@SKU]` are written out, and an add-in's functions are marked. These two translate between file and cell.
 */

const CUSTOM_FUNCTION_PREFIX = "_xldudf_";

/** The formula as a cell shows it, with "=". `customFunctions` are the names of the add-in's functions. */
export function readFormula(fileFormula: string, customFunctions: readonly string[] = []): string {
  const tokens = tokenize(`=${fileFormula}`).map((token): Token => {
    if (token.type === "func") return { ...token, value: shownFunction(token.value, customFunctions) };
    if (token.type === "range_named") return { ...token, value: token.value.replace(/^_xlpm\./i, "") };
    if (token.type === "structured") return { ...token, value: shownTableReference(token.value) };
    return token;
  });
  return stringifyTokens(tokens)
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()]*)\)/gi, "@$1");
}

/** The formula as a file has to hold it, without "=". */
export function writeFormula(formula: string, customFunctions: readonly string[] = []): string {
  const tokens = tokenize(formula);
  const parameters = lambdaParameters(tokens);
  const custom = new Set(customFunctions.map((name) => name.toUpperCase()));
  const written = tokens.map((token): Token => {
    if (token.type === "func") return { ...token, value: fileFunction(token.value, custom) };
    if (token.type === "range_named" && parameters.has(token.value.toUpperCase())) {
      return { ...token, value: `_xlpm.${token.value}` };
    }
    if (token.type === "structured") return { ...token, value: fileTableReference(token.value) };
    return token;
  });
  return stringifyTokens(written)
    .replace(/^=/, "")
    .replace(/((?:'[^']+'!|\w+!)?\$?[A-Z]{1,3}\$?\d+)#/g, "_xlfn.ANCHORARRAY($1)");
}

/** The formula of one cell as another cell would hold it: relative references move along. */
export function moveFormula(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}

const SPELLED_OUT_OPERATORS = /^_xlfn\.(ANCHORARRAY|SINGLE)$/i;

function shownFunction(name: string, customFunctions: readonly string[]): string {
  if (SPELLED_OUT_OPERATORS.test(name)) return name;
  if (!name.toLowerCase().startsWith(CUSTOM_FUNCTION_PREFIX)) return name.replace(/^(_xlfn\.|_xlws\.)+/i, "");
  const marked = name.slice(CUSTOM_FUNCTION_PREFIX.length).toUpperCase();
  return customFunctions.find((known) => markedName(known) === marked) ?? marked;
}

function fileFunction(name: string, customFunctions: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (customFunctions.has(upper)) return CUSTOM_FUNCTION_PREFIX + markedName(upper);
  if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** Excel writes the dots of an add-in's function as underscores. */
function markedName(name: string): string {
  return name.toUpperCase().replace(/\./g, "_");
}

function shownTableReference(reference: string): string {
  const parsed = parseStructRef(reference);
  return parsed ? stringifyStructRef(parsed, { thisRow: false }) : reference;
}

function fileTableReference(reference: string): string {
  const parsed = parseStructRef(reference);
  return parsed ? stringifyStructRef(parsed, { thisRow: true }) : reference;
}

/** The names a formula gives itself in LET and LAMBDA, upper case. */
function lambdaParameters(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: string[] = [];
  tokens.forEach((token, index) => {
    if (token.value === "(") {
      const before = tokens[index - 1];
      open.push(before?.type === "func" ? before.value.toUpperCase() : "");
    } else if (token.value === ")") {
      open.pop();
    } else if (token.type === "range_named" && /^(LET|LAMBDA)$/.test(open.at(-1) ?? "")) {
      const startsArgument = /^[(,]$/.test(previousText(tokens, index));
      const endsArgument = tokens.slice(index + 1).find((next) => next.type !== "whitespace")?.value === ",";
      if (startsArgument && endsArgument) names.add(token.value.toUpperCase());
    }
  });
  return names;
}

function previousText(tokens: readonly Token[], index: number): string {
  const before = tokens.slice(0, index).filter((token) => token.type !== "whitespace");
  return before.at(-1)?.value ?? "";
}

const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

const NEWER_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
  DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH ISFORMULA ISO.CEILING
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY
  RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T
  T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
