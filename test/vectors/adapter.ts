/** One reference case: what another program, book or page answers to these inputs. */
export interface VectorRecord {
  readonly source: string;
  readonly function: string;
  readonly inputs: Inputs;
  /** Which element of a tuple answer is expected; empty for the whole answer. */
  readonly output_index: readonly number[];
  readonly expected: unknown;
  /** Absolute, unless it says otherwise. */
  readonly tolerance: number | { readonly rtol: number; readonly atol: number };
  readonly note: string;
}

/** What the case was given, by the other program's names: as parsed, for each file has inputs of its own. */
export type Inputs = ReturnType<typeof JSON.parse>;

/** Our answer to a case, or why it is none of ours. */
export type Adapted = { readonly answer: unknown } | { readonly notApplicable: string };

export const ours = (answer: unknown): Adapted => ({ answer });
export const notApplicable = (why: string): Adapted => ({ notApplicable: why });

type Adapter = ((inputs: Inputs, record: VectorRecord) => Adapted) | string;

/**
 * For each function named in a file of cases: how our module answers it, or why it does not. `*` stands for every
 * function that is not named.
 */
export type Adapters = Readonly<Record<string, Adapter>>;

export function adapt(adapters: Adapters, record: VectorRecord): Adapted {
  const adapter = adapters[record.function] ?? adapters["*"];
  if (adapter === undefined) throw new Error(`No adapter says anything of ${record.function}.`);
  return typeof adapter === "string" ? notApplicable(adapter) : adapter(record.inputs, record);
}
