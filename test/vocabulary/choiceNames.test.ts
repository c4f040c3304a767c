import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Term } from "../../src/vocabulary";

const folder = resolve(__dirname, "../../src/vocabulary/terms");
const named = readdirSync(folder).flatMap((file) =>
  Object.entries(
    jest.requireActual<object>(resolve(folder, file)) as Readonly<Record<string, Partial<Term<unknown>>>>,
  )
    .filter(([, term]) => term?.choiceNames !== undefined)
    .map(([name, term]) => [`${file} ${name}`, term] as const),
);

it("finds terms whose codes have names", () => expect(named.length).toBeGreaterThan(15));

it.each(named)("%s names each of its codes once, and says in the hint what it names", (_name, term) => {
  const { choices = [], choiceNames = {}, hint } = term;
  expect(Object.keys(choiceNames).every((code) => choices.includes(code))).toBe(true);
  for (const locale of ["zh-CN", "zh-TW"] as const) {
    const names = Object.values(choiceNames).map((each) => each![locale]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((each) => !hint![locale].includes(each))).toEqual([]);
  }
});
