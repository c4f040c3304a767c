/** What an entry's files may weigh together, compressed as a server sends them, in thousands of bytes. */
export type Budgets = Readonly<Record<string, number>>;

/** A script that is loaded before its entry can start. */
export interface WeighedFile {
  readonly name: string;
  readonly gzippedBytes: number;
}

export interface WeighedEntry {
  readonly entry: string;
  readonly files: readonly WeighedFile[];
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

const weightOf = ({ files }: WeighedEntry): number =>
  files.reduce((total, { gzippedBytes }) => total + gzippedBytes, 0);

/** How much does each entry weigh? A line each: `taskpane 187.0 KB gzipped of 260 KB`. */
export function sizeReport(entries: readonly WeighedEntry[], budgets: Budgets): string[] {
  return entries.map((weighed) => {
    const budget = budgets[weighed.entry];
    const limit = budget === undefined ? "" : ` of ${budget} KB`;
    return `${weighed.entry} ${inKilobytes(weightOf(weighed))} gzipped${limit}`;
  });
}

/** Which entries are above their budget, and which budgets are for no entry? */
export function sizeProblems(entries: readonly WeighedEntry[], budgets: Budgets): string[] {
  return Object.entries(budgets).flatMap(([entry, budget]) => {
    const weighed = entries.find((candidate) => candidate.entry === entry);
    if (!weighed) return [`There is a size budget for "${entry}", but no such entry.`];
    if (weightOf(weighed) <= budget * 1000) return [];
    const files = weighed.files.map(({ name, gzippedBytes }) => `${name} ${inKilobytes(gzippedBytes)}`);
    return [`"${entry}" is above its budget of ${budget} KB gzipped: ${files.join(", ")}.`];
  });
}
