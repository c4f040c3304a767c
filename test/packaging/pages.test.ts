/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const page = (file: string): Document =>
  new DOMParser().parseFromString(readFileSync(resolve(__dirname, "../..", file), "utf8"), "text/html");

describe.each(["src/taskpane/taskpane.html", "assets/support.html"])("%s", (file) => {
  const document = page(file);

  it("says its language and its policy before anything it loads", () => {
    expect(document.documentElement.lang).toBe("en");
    const policy = document.querySelector("meta[http-equiv='Content-Security-Policy']")!;
    for (const loaded of document.querySelectorAll("script, link, style")) {
      expect(policy.compareDocumentPosition(loaded)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it("has no script written into it, which the policy would stop", () => {
    for (const script of document.scripts)
      expect([script.text, script.hasAttribute("src")]).toEqual(["", true]);
    const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((attribute) => attribute.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });
});

it("helps in the three languages the manifest links to", () => {
  const sections = [...page("assets/support.html").querySelectorAll("section")];
  expect(sections.map(({ id, lang }) => [id, lang])).toEqual([
    ["en-US", "en"],
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-TW"],
  ]);
});
