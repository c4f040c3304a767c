import { sheetFunctions } from "../../src/functions/list";
import { functionsMetadataFiles } from "../../src/packaging/functionsMetadata";

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

const files = Object.entries(functionsMetadataFiles()).map(
  ([name, text]) => [name, JSON.parse(text) as Metadata] as const,
);

it("writes a file a language", () => {
  expect(files.map(([name]) => name)).toEqual([
    "functions.json",
    "functions.zh-CN.json",
    "functions.zh-TW.json",
  ]);
});

it.each(files)(
  "%s offers every function under the id and name it is registered by",
  (_name, { functions }) => {
    const registered = sheetFunctions.map(({ name }) => ({ id: name, name }));
    expect(functions.map(({ id, name }) => ({ id, name }))).toEqual(registered);
  },
);

it("describes a function in another language in another file", () => {
  const descriptions = files.map(([, { functions }]) => functions[0]!.description);
  expect(new Set(descriptions).size).toBe(3);
});
