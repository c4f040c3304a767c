import { type WireContext } from "../context";
import { type StoredValues } from "../records";
import { type ScalarName, type Wire } from "../wireClass";

/**
 * Properties that are kept and read back, no more: what a chart's title says, how a page is printed. `defaults` names
 * the properties answered, each with its value until it is set.
 */
export function storedProperties<T, State>(
  valuesOf: (state: State, context: WireContext) => StoredValues,
  defaults: { readonly [K in ScalarName<T>]?: unknown },
): NonNullable<Wire<T, State>["properties"]> {
  const entries = Object.entries(defaults).map(([name, initial]) => [
    name,
    {
      get: (state: State, context: WireContext): unknown => valuesOf(state, context)[name] ?? initial,
      set: (state: State, context: WireContext, value: unknown): void => {
        valuesOf(state, context)[name] = value;
      },
    },
  ]);
  return Object.fromEntries(entries) as NonNullable<Wire<T, State>["properties"]>;
}
