import { type CustomFunction } from "../engine/contract";
import { type Language } from "../languages";

/** What the server read from the add-in's manifest: `/add-in.json`. */
export interface AddInFacts {
  readonly displayName: string;
  /** Where the task pane is served here. */
  readonly paneAddress: string;
  /** Where the metadata of the functions is served here, by language; `default` for all others. */
  readonly functionsAddresses: Readonly<Record<string, string>>;
}

/** The add-in as this page loads it. */
export interface AddIn extends AddInFacts {
  readonly functions: readonly CustomFunction[];
}

/** Loads the built add-in's facts and the metadata of its functions; undefined where it has not been built. */
export async function loadAddIn(language: Language): Promise<AddIn | undefined> {
  const response = await fetch("/add-in.json");
  if (!response.ok) return undefined;
  const facts = (await response.json()) as AddInFacts;
  const address = facts.functionsAddresses[language] ?? facts.functionsAddresses.default;
  return { ...facts, functions: address ? await loadFunctions(address) : [] };
}

async function loadFunctions(address: string): Promise<CustomFunction[]> {
  const response = await fetch(address);
  if (!response.ok) return [];
  const metadata = (await response.json()) as { functions: CustomFunction[] };
  return metadata.functions;
}
