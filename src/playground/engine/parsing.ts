import { type AstExpression, parse, tokenize, tokenTypes } from "@borgar/fx";

/** The prefixes a file writes before names that are younger than the file format. */
const FILE_PREFIXES = /^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xleta\.)+/i;

/** The syntax tree of a formula; undefined where it does not parse. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    const tokens = tokenize(formula, { withLocation: false });
    for (const token of tokens) {
      if (token.type === tokenTypes.FUNCTION || token.type === tokenTypes.REF_NAMED) {
        token.value = token.value.replace(FILE_PREFIXES, "");
      }
    }
    return parse(tokens, { looseRefCalls: true });
  } catch {
    return undefined;
  }
}
