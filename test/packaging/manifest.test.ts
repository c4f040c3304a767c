/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionsMetadataFiles } from "../../src/packaging/functionsMetadata";
import { manifestFiles } from "../../src/packaging/manifest";
import { locales } from "../../src/vocabulary";
import { version } from "../../package.json";

const root = resolve(__dirname, "../..");
const source = readFileSync(resolve(root, "manifest.xml"), "utf8");
const hosted = "https://addins.shop.test/stockplan";
const texts = manifestFiles(source, hosted);
const manifests = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, new DOMParser().parseFromString(text, "text/xml")]),
);
const names = Object.keys(texts);

const elements = (manifest: Document, name: string): Element[] => [
  ...manifest.getElementsByTagNameNS("*", name),
];
const valueOf = (manifest: Document, name: string): string => elements(manifest, name)[0]!.textContent!;
const attributesNamed = (manifest: Document, name: string): string[] =>
  elements(manifest, "*").flatMap((element) => element.getAttribute(name) ?? []);
const defaultValue = (manifest: Document, name: string): string =>
  elements(manifest, name)[0]!.getAttribute("DefaultValue")!;

/** The texts of an element in all languages, English first. */
const textsOf = (element: Element): string[] => [
  element.getAttribute("DefaultValue")!,
  ...[...element.children].map((override) => override.getAttribute("Value")!),
];

const addresses = (manifest: Document): string[] =>
  elements(manifest, "*")
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((value): value is string => /^[a-z]+:\/\//.test(value ?? ""));

/** Width and height as a PNG file says them. */
function pixels(file: string): [number, number] {
  const png = readFileSync(resolve(root, file));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

it("hands out one manifest each for production, trials and development", () => {
  expect(names).toEqual(["manifest.xml", "manifest.localhost.xml", "manifest.development.xml"]);
});

describe.each(names)("%s", (name) => {
  const manifest = manifests[name]!;
  const resources = elements(manifest, "Resources")[0]!;
  const defined = [...resources.querySelectorAll("[id]")].map(({ id }) => id);

  it("is well-formed", () => {
    expect(elements(manifest, "parsererror")).toEqual([]);
  });

  it("defines each resource once, refers to each, and to none that is not there", () => {
    const referred = attributesNamed(manifest, "resid");
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(referred)].sort()).toEqual([...defined].sort());
  });

  it("keeps ids and texts within the lengths Office takes", () => {
    const short = [...elements(manifest, "DisplayName"), ...elements(manifest, "ShortStrings")[0]!.children];
    const long = [...elements(manifest, "Description")].filter((element) =>
      element.hasAttribute("DefaultValue"),
    );
    long.push(...elements(manifest, "LongStrings")[0]!.children);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
    for (const text of short.flatMap(textsOf)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of long.flatMap(textsOf)) expect(text.length).toBeLessThanOrEqual(250);
  });

  it("says every text, and the address of the functions, in the three languages", () => {
    const spoken = [
      ...elements(manifest, "String").filter(({ id }) => id !== "Functions.Namespace"),
      ...["DisplayName", "SupportUrl"].flatMap((each) => elements(manifest, each)),
      ...elements(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")),
      ...elements(manifest, "Url").filter(({ id }) => ["Functions.Metadata.Url", "Support.Url"].includes(id)),
    ];
    expect(spoken.length).toBeGreaterThan(8);
    for (const element of spoken) {
      const tags = [...element.children].map((override) => override.getAttribute("Locale"));
      expect(["en-US", ...tags]).toEqual(locales);
      expect(new Set(textsOf(element)).size).toBeGreaterThan(1);
    }
    expect(valueOf(manifest, "DefaultLocale")).toBe("en-US");
  });

  it("runs pane and functions in one page that lives as long as the workbook is open", () => {
    const [runtime] = elements(manifest, "Runtime");
    const pages = [
      runtime!,
      elements(manifest, "Page")[0]!.firstElementChild!,
      elements(manifest, "FunctionFile")[0]!,
      elements(manifest, "Action")[0]!.firstElementChild!,
    ].map((element) => element.getAttribute("resid"));
    expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
    expect(runtime!.getAttribute("lifetime")).toBe("long");
    expect(elements(manifest, "TaskpaneId")).toEqual([]);
    const taskpane = elements(manifest, "Url").find(({ id }) => id === "Taskpane.Url")!;
    expect(taskpane.getAttribute("DefaultValue")).toBe(defaultValue(manifest, "SourceLocation"));
  });

  it("names only https addresses at its own host, of files the build writes", () => {
    const at = name === "manifest.xml" ? hosted : "https://localhost:3000";
    const written = ["taskpane.html", "functions.js", ...Object.keys(functionsMetadataFiles())];
    expect(addresses(manifest).length).toBeGreaterThan(10);
    for (const address of addresses(manifest)) {
      expect(address.startsWith(`${at}/`)).toBe(true);
      const file = address.slice(at.length + 1).replace(/#.*/, "");
      if (file.startsWith("assets/")) expect(readFileSync(resolve(root, file)).length).toBeGreaterThan(0);
      else expect(written).toContain(file);
    }
  });

  it("shows icons that are there, in the sizes it says", () => {
    const images = elements(resources.ownerDocument, "Image").filter((image) => image.hasAttribute("id"));
    const fileOf = (address: string) => address.slice(address.indexOf("assets/"));
    for (const use of elements(manifest, "Image").filter((image) => image.hasAttribute("resid"))) {
      const size = Number(use.getAttribute("size"));
      const image = images.find(({ id }) => id === use.getAttribute("resid"))!;
      expect(pixels(fileOf(image.getAttribute("DefaultValue")!))).toEqual([size, size]);
    }
    for (const icon of elements(manifest, "Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
    // The sizes Office documents for a task pane add-in.
    expect(pixels(fileOf(defaultValue(manifest, "IconUrl")))).toEqual([32, 32]);
    expect(pixels(fileOf(defaultValue(manifest, "HighResolutionIconUrl")))).toEqual([64, 64]);
  });

  it("asks for what the add-in needs and no native twin of it", () => {
    const sets = elements(manifest, "Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.12"],
    ]);
    expect(valueOf(manifest, "Permissions")).toBe("ReadWriteDocument");
    expect(elements(manifest, "EquivalentAddins")).toEqual([]);
  });

  it("carries the version of the package, in four parts", () => {
    expect(valueOf(manifest, "Version")).toBe(`${version}.0`);
  });
});

it("calls functions by bare names in production and trials, as DEV.NAME in development", () => {
  const namespaces = names.map((name) => elements(manifests[name]!, "Namespace").length);
  expect(namespaces).toEqual([0, 0, 1]);
  const string = elements(manifests["manifest.development.xml"]!, "String").find(
    ({ id }) => id === "Functions.Namespace",
  );
  expect(string!.getAttribute("DefaultValue")).toBe("DEV");
});

it("lets the three be installed side by side and told apart", () => {
  const ids = names.map((name) => valueOf(manifests[name]!, "Id"));
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(names.map((name) => textsOf(elements(manifests[name]!, "DisplayName")[0]!))).toEqual([
    ["Stockplan", "Stockplan 备货计划", "Stockplan 備貨計畫"],
    ["Stockplan (localhost)", "Stockplan 备货计划 (localhost)", "Stockplan 備貨計畫 (localhost)"],
    ["Stockplan (development)", "Stockplan 备货计划 (development)", "Stockplan 備貨計畫 (development)"],
  ]);
});

it("keeps the id of the source in production: a new one would be another add-in", () => {
  expect(valueOf(manifests["manifest.xml"]!, "Id")).toBe("6537cf23-20dd-43f3-a8e6-6ddd37bf4ff1");
});

it("refuses to derive from a source in which it finds no place for a change", () => {
  const withoutMark = source.replace(/<!-- No namespace:.*?-->/s, "");
  expect(() => manifestFiles(withoutMark, hosted)).toThrow("expected one place");
});
