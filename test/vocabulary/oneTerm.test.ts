import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

/** The glossary allows either word for the reorder point; the label of its term says which. */
it("calls the reorder point by one word in all that planners read in Chinese (A.6-2)", () => {
  const read = [
    ...filesIn("src/vocabulary", ".ts"),
    ...filesIn("src/functions", ".ts"),
    ...filesIn("docs", ".zh-CN.md"),
  ];
  expect(read.length).toBeGreaterThan(100);
  expect(read.filter((file) => readFileSync(resolve(root, file), "utf8").includes("再订货点"))).toEqual([]);
});
