import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const project = resolve(__dirname, "../..");
const pageIn = (file: string): string => readFileSync(resolve(project, file), "utf8");
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, part = ""]) => part);

/** The blocks to type, without the comments, which are in the reader's language. */
const commands = (text: string): string[] =>
  found(text, /```sh\n([^`]*)```/g).map((block) => block.replace(/\s*#.*$/gm, "").trim());
const scripts = (text: string): string[] => found(text, /^\| `([^`]+)`/gm);
const floors = (text: string): string[] => found(text, /^ {2}(\w+)\/ /gm);
const linkedFiles = (text: string): string[] => found(text, /\]\((?!https?:)([^)#]+)/g);

const english = pageIn("README.md");

describe.each(["README.md", "README.zh-CN.md", "README.zh-TW.md"])("%s", (file) => {
  const page = pageIn(file);

  it("has the same commands, scripts and floors as the English one", () => {
    expect(commands(page)).toEqual(commands(english));
    expect(scripts(page)).toEqual(scripts(english));
    expect(floors(page)).toEqual(floors(english));
  });

  it("links to files that are there", () => {
    expect(linkedFiles(page).filter((link) => !existsSync(resolve(project, link)))).toEqual([]);
  });
});

it("finds what it compares", () => {
  expect(commands(english)).toContain("npm ci && npm start");
  expect(scripts(english)).toContain("npm run check");
  expect(floors(english)).toContain("calculation");
  expect(linkedFiles(english)).toContain("docs/functions.en-US.md");
});
