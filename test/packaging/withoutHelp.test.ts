import ts from "typescript";
import { withoutHelp } from "../../src/packaging/withoutHelp";

const compiled = (source: string): string => {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(source, { compilerOptions: options, transformers: { before: [withoutHelp] } })
    .outputText;
};

it("leaves help out of definitions and terms, and keeps everything a call reads", () => {
  const source = `export const A = defineFunction({
    name: "A", summary: { "en-US": "long" }, params: { x: numberTerm({ label, hint: { "en-US": "x" }, min: 0 }) },
    compute: (args) => args.x, help: { formula: "x" }, examples: [] });`;
  expect(compiled(source).replace(/\s+/g, " ")).toBe(
    'export const A = defineFunction({ name: "A", params: { x: numberTerm({ label, min: 0 }) }, compute: (args) => args.x }); ',
  );
});

it("keeps a default's value, not where it comes from", () => {
  expect(
    compiled('export const days = sourced(3, { source: "003-20", checked: "2026-11-21", note: "printed" });'),
  ).toContain("sourced(3, {})");
});

it("touches nothing but properties of objects", () => {
  const source = '"use strict";\nconst { hint } = words;\nhelp(summary);\n';
  expect(compiled(source)).toBe(source);
});
