import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const src = resolve(__dirname, "../src");

/**
 * Each floor and the floors it may stand on. `packaging` writes what the build derives; `playground` loads the built
 * files as Excel would and imports nothing.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  calculation: [],
  vocabulary: ["calculation"],
  functions: ["calculation", "vocabulary"],
  workbook: ["calculation", "vocabulary"],
  taskpane: ["calculation", "vocabulary", "functions", "workbook"],
  packaging: ["calculation", "vocabulary", "functions"],
  playground: [],
};

const files = (readdirSync(src, { recursive: true }) as string[])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

const floorOf = (file: string) => file.split("/")[0]!;

/** Every specifier the file imports, exports from, or loads on demand. */
const importsOf = (source: string) =>
  ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);

it("has no floors but those of the house", () => {
  for (const floor of files.map(floorOf)) expect(Object.keys(floors)).toContain(floor);
});

it.each(files)("%s imports only its own floor and those below", (file) => {
  const floor = floorOf(file);
  for (const specifier of importsOf(readFileSync(join(src, file), "utf8")).filter((each) =>
    each.startsWith("."),
  )) {
    const target = floorOf(relative(src, resolve(src, dirname(file), specifier)).replaceAll("\\", "/"));
    expect([floor, ...floors[floor]!]).toContain(target);
  }
});

it.each(files.filter((file) => ["calculation", "vocabulary", "functions"].includes(floorOf(file))))(
  "%s stands on no package: the mathematics and the words are ours",
  (file) => {
    const packages = importsOf(readFileSync(join(src, file), "utf8")).filter((each) => !each.startsWith("."));
    expect(packages).toEqual([]);
  },
);

it.each(files.filter((file) => !["workbook", "playground"].includes(floorOf(file))))(
  "%s leaves Excel and Office to the workbook floor",
  (file) => {
    const code = readFileSync(join(src, file), "utf8").replace(
      /\/\*[\s\S]*?\*\/|\/\/.*$|"[^"]*"|`[^`]*`/gm,
      "",
    );
    expect(code).not.toMatch(/\b(Excel|Office|OfficeExtension)\./);
  },
);

it.each(files.filter((file) => floorOf(file) === "calculation"))(
  "%s reads no clock and throws nothing",
  (file) => {
    const code = readFileSync(join(src, file), "utf8");
    expect(code).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bthrow\b|Math\.random/);
  },
);
