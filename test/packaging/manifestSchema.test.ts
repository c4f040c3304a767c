import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateXML } from "xmllint-wasm";
import { manifestFiles } from "../../src/packaging/manifest";

/** Microsoft's schemas of the manifest. They stand beside the project, not in it. */
const schemas = resolve(__dirname, "../../../shared/manifest-xsd");
const main = "OfficeAppManifestV1_1.xsd";
const present = existsSync(join(schemas, main));
const skipped = present ? "" : " (skipped: no schemas in ../shared/manifest-xsd)";

const source = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const manifests = manifestFiles(source, "https://addins.shop.test");

async function schemaErrors(manifest: string): Promise<string[]> {
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(join(schemas, fileName), "utf8"),
  });
  const others = readdirSync(schemas).filter((name) => name.endsWith(".xsd") && name !== main);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [file(main)],
    preload: others.map(file),
  });
  return errors.map(({ message }) => message);
}

const when = present ? it : it.skip;

when.each(Object.entries(manifests))(`%s follows the schema of Office${skipped}`, async (_name, manifest) => {
  expect(await schemaErrors(manifest)).toEqual([]);
});

when(`a manifest without an id does not${skipped}`, async () => {
  const errors = await schemaErrors(manifests["manifest.xml"]!.replace(/<Id>.*<\/Id>/, ""));
  expect(errors.join()).toContain("Expected is");
});
