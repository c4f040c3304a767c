import { placeholderAddress, sideloadAddress } from "./settings";

/** How a manifest differs from the source. */
interface Variant {
  readonly address: string;
  /** Excel takes manifests of one id for one add-in, so each that may be installed beside another has its own. */
  readonly id?: string;
  /** Told apart from the production add-in in Excel's lists and on the ribbon: `Stockplan (development)`. */
  readonly remark?: string;
  /** Called as `=DEV.SAFETYSTOCK(…)` instead of by bare names, so that it runs beside the production add-in. */
  readonly namespace?: string;
}

const localhost: Variant = {
  address: sideloadAddress,
  id: "7b64092c-a80f-4ed3-aa3d-fbd75448ef29",
  remark: "(localhost)",
};

const development: Variant = {
  address: sideloadAddress,
  id: "1d8363da-55ee-40aa-bf15-2eb2e2dac73f",
  remark: "(development)",
  namespace: "DEV",
};

/**
 * Which manifests does a build hand out? For production; for a trial on one computer, with bare names so that the
 * formulas go on working in production; and for development beside an installed Stockplan.
 */
export function manifestFiles(source: string, addInAddress: string): Record<string, string> {
  return {
    "manifest.xml": deriveManifest(source, { address: addInAddress }),
    "manifest.localhost.xml": deriveManifest(source, localhost),
    "manifest.development.xml": deriveManifest(source, development),
  };
}

function deriveManifest(source: string, { address, id, remark, namespace }: Variant): string {
  let manifest = source.replaceAll(`"${placeholderAddress}/`, () => `"${escaped(address)}/`);
  if (id) manifest = replaceOnce(manifest, /(<Id>)[^<]*(<\/Id>)/, (_, open, close) => open + id + close);
  if (remark) manifest = withRemark(manifest, remark);
  if (namespace) manifest = withNamespace(manifest, namespace);
  return manifest;
}

/** Says the remark after the add-in's name, in each language, where Excel lists add-ins and over the ribbon group. */
function withRemark(manifest: string, remark: string): string {
  const named = [/<DisplayName .*?<\/DisplayName>/s, /<bt:String id="Group\.Label".*?<\/bt:String>/s];
  return named.reduce(
    (text, element) =>
      replaceOnce(text, element, (whole) =>
        whole.replace(/((?:Default)?Value="[^"]*)"/g, (_, value: string) => `${value} ${remark}"`),
      ),
    manifest,
  );
}

function withNamespace(manifest: string, namespace: string): string {
  const resid = "Functions.Namespace";
  const referring = replaceOnce(
    manifest,
    /( *)<!-- No namespace:.*?-->/s,
    (_, indent) => `${indent}<Namespace resid="${resid}"/>`,
  );
  return replaceOnce(
    referring,
    /( *)<bt:ShortStrings>\n/,
    (opening, indent) => `${opening}${indent}  <bt:String id="${resid}" DefaultValue="${namespace}"/>\n`,
  );
}

/** A manifest in which a replacement finds nothing, or two places, must not be handed out. */
function replaceOnce(
  text: string,
  pattern: RegExp,
  replacement: (whole: string, ...groups: string[]) => string,
): string {
  const found = text.match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 0;
  if (found !== 1) throw new Error(`manifest.xml: expected one place for ${pattern}, found ${found}`);
  return text.replace(pattern, replacement);
}

const escaped = (address: string): string => address.replaceAll("&", "&amp;");
