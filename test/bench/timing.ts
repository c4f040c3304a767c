/** The median of several runs, in milliseconds: one slow run on a busy machine does not set it. */
export function medianMs(run: () => unknown, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** Milliseconds until a step is done. */
export async function timed(step: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await step();
  return performance.now() - start;
}

/** Calls a second, from runs long enough to be measured. */
export function callsPerSecond(call: () => unknown, leastMs = 60): number {
  for (let calls = 1; ; calls *= 4) {
    const ms = medianMs(() => {
      for (let i = 0; i < calls; i++) call();
    }, 3);
    if (ms >= leastMs) return (calls / ms) * 1000;
  }
}

/** Rows of a table, columns aligned. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const text = [heads, ...rows].map((row) => row.map((cell) => String(cell)));
  const widths = heads.map((_, column) => Math.max(...text.map((row) => row[column]!.length)));
  console.log(`\n${title}`);
  for (const row of text) {
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  ")}`,
    );
  }
}

export const rounded = (value: number, digits = 3): string =>
  Number(value.toPrecision(digits)).toLocaleString("en-US");
