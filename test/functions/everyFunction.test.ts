import type { Refusal } from "../../src/calculation";
import { argumentName } from "../../src/functions/names";
import { sheetFunctions } from "../../src/functions/list";
import { functionsJson } from "../../src/functions/metadata";
import { locales } from "../../src/vocabulary";

const close = (actual: unknown, expected: unknown) =>
  typeof expected === "number" ? expect(actual).toBeCloseTo(expected, 9) : expect(actual).toEqual(expected);

describe.each(sheetFunctions.map((each) => [each.name, each] as const))("%s", (_name, sheetFunction) => {
  it.each(sheetFunction.examples.map((each) => [each.typed, each] as const))(
    "gives what its example %s says",
    (_typed, example) => {
      const rows = sheetFunction.call(example.args, "en-US");
      const expected = Array.isArray(example.gives) ? example.gives : [[example.gives]];
      expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
      rows.forEach((row, i) => row.forEach((cell, j) => close(cell, expected[i]![j])));
    },
  );

  it("says of each argument what is wrong with an error cell in it, naming the argument", () => {
    sheetFunction.parameters.forEach(({ key }, index) => {
      const args = [...sheetFunction.examples[0]!.args];
      while (args.length <= index) args.push(null);
      args[index] = { type: "Error", basicValue: "#REF!" };
      expect(sheetFunction.call(args, "en-US")).toMatchObject([
        [{ ok: false, problems: [{ code: "errorValue", field: key }] }],
      ]);
    });
  });

  it("names every required argument at once where none is given", () => {
    const required = sheetFunction.parameters.filter(({ optional }) => !optional).map(({ key }) => key);
    const [[cell]] = sheetFunction.call([], "en-US") as unknown as [[Refusal]];
    expect(cell.problems.map(({ field }) => field)).toEqual(required);
  });

  it("has a name Excel takes for a function and not for a cell", () => {
    expect(sheetFunction.name).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)*$/);
    expect(sheetFunction.name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
  });

  it.each(locales)("speaks %s throughout, each argument under a name of its own", (locale) => {
    const names = sheetFunction.parameters.map((parameter) => argumentName(parameter, locale));
    expect(new Set(names).size).toBe(names.length);
    for (const text of [sheetFunction.summary[locale], sheetFunction.help.whenNotToUse[locale], ...names]) {
      expect(text).not.toBe("");
      if (locale !== "en-US") expect(text).toMatch(/\p{Script=Han}/u);
    }
  });

  it("names in its formula only arguments it has", () => {
    const keys = sheetFunction.parameters.map(({ key }) => key);
    const named = [...sheetFunction.help.formula.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!);
    expect(named.length).toBeGreaterThan(0);
    for (const key of named) expect(keys).toContain(key);
  });
});

it("describes the same functions to Excel in three languages", () => {
  const [english, ...others] = locales.map((locale) => functionsJson(sheetFunctions, locale));
  for (const other of others) {
    expect(other.functions.map(({ id, name }) => [id, name])).toEqual(
      english!.functions.map(({ id, name }) => [id, name]),
    );
    expect(
      other.functions.map(({ parameters }) => parameters.map((each) => [each.optional, each.dimensionality])),
    ).toEqual(
      english!.functions.map(({ parameters }) =>
        parameters.map((each) => [each.optional, each.dimensionality]),
      ),
    );
  }
  expect(english).toMatchSnapshot();
});
