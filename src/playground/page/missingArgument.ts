import { type AstExpression, isCallNode } from "@borgar/fx";
import { type CustomFunction } from "../engine/contract";

/** An argument that a call of the add-in's cannot do without, and that was not given. */
export interface MissingArgument {
  readonly functionName: string;
  readonly argument: string;
}

/** Which argument does this formula leave out? The first one of the first call with too few, as Excel refuses it. */
export function missingArgument(
  formula: AstExpression,
  functions: readonly CustomFunction[],
): MissingArgument | undefined {
  for (const { name, given } of callsIn(formula)) {
    const called = functions.find((each) => each.name.toUpperCase() === name.toUpperCase());
    const missing = called?.parameters
      .slice(given)
      .find(({ optional, repeating }) => !optional && !repeating);
    if (called && missing) return { functionName: called.name, argument: missing.name };
  }
  return undefined;
}

/** Every call by name in a formula, the outer ones first. */
function* callsIn(node: unknown): Generator<{ name: string; given: number }> {
  if (typeof node !== "object" || node === null) return;
  if (isCallNode(node as AstExpression)) {
    const { callee, arguments: given } = node as Extract<AstExpression, { type: "CallExpression" }>;
    if (callee.type === "Identifier") yield { name: callee.name, given: given.length };
  }
  for (const part of Object.values(node)) yield* callsIn(part);
}
