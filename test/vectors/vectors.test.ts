/**
 * Answers of other programs, books and pages, held against ours. The cases are no part of this project: where their
 * folder stands beside it they are run, elsewhere they are skipped, and the tests that retype some of them remain.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { adapt, type Adapters, type VectorRecord } from "./adapter";
import { files, notOurs } from "./files";

const folder = resolve(__dirname, "../../../shared/vectors");
/** A line a file: how many of its cases ran, and why the others did not. */
const tally: string[] = [];

/** Numbers within the case's tolerance, lists element by element, an error as any refusal, all else the same. */
function expectSame(actual: unknown, expected: unknown, tolerance: VectorRecord["tolerance"]): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((each, i) => expectSame((actual as unknown[])[i], each, tolerance));
  } else if (typeof expected === "number") {
    const { rtol, atol } = typeof tolerance === "number" ? { rtol: 0, atol: tolerance } : tolerance;
    const allowed = Math.max(atol + rtol * Math.abs(expected), 1e-12 * Math.abs(expected));
    expect(actual).toBeGreaterThanOrEqual(expected - allowed);
    expect(actual).toBeLessThanOrEqual(expected + allowed);
  } else if (typeof expected === "object" && expected !== null && "error" in expected) {
    expect(actual).toHaveProperty("error");
  } else if (typeof expected === "object" && expected !== null) {
    for (const [key, each] of Object.entries(expected)) {
      expectSame((actual as Record<string, unknown>)[key], each, tolerance);
    }
  } else {
    expect(actual).toEqual(expected);
  }
}

function describeFile(file: string, adapters: Adapters): void {
  const records: VectorRecord[] = JSON.parse(readFileSync(resolve(folder, `${file}.json`), "utf8"));
  const cases: [name: string, record: VectorRecord, answer: unknown][] = [];
  const leftOut = new Map<string, number>();
  records.forEach((record, index) => {
    const adapted = adapt(adapters, record);
    const name = `${index}: ${record.function} ${JSON.stringify(record.inputs).slice(0, 100)}`;
    if ("answer" in adapted) cases.push([name, record, adapted.answer]);
    else leftOut.set(adapted.notApplicable, (leftOut.get(adapted.notApplicable) ?? 0) + 1);
  });
  const reasons = [...leftOut].map(([reason, count]) => `${count} ${reason}`).join("; ");
  tally.push(`${file}: ${cases.length} of ${records.length} ran${reasons && ` (${reasons})`}`);

  describe(file, () => {
    it.each(cases)("%s", (_name, { expected, tolerance }, answer) => expectSame(answer, expected, tolerance));
  });
}

if (existsSync(folder)) {
  for (const [file, adapters] of Object.entries(files)) describeFile(file, adapters);
  for (const name of readdirSync(folder)) {
    const file = name.replace(/\.json$/, "");
    if (file in files) continue;
    tally.push(`${file}: none ran (${notOurs[file] ?? "nobody has written adapters for it"})`);
  }
  afterAll(() => process.stdout.write(`${tally.join("\n")}\n`));
} else {
  it.skip(`reference cases: ${folder} is not there`, () => undefined);
}
