/** What the playground needs of the add-in's manifest. */
export interface AddInManifest {
  readonly displayName: string;
  /** The address of the task pane. */
  readonly paneUrl: string;
  /** The address of the functions' metadata by language, as `bt:Override` gives it; `default` for all others. */
  readonly functionsUrls: Readonly<Record<string, string>>;
}

/** Reads an XML add-in manifest as Excel does: the version overrides first, what they leave out from the base. */
export function readManifest(xml: string): AddInManifest {
  const text = xml.replace(/<!--[\s\S]*?-->/g, "");
  const urls = readUrls(text);
  const paneId = /<Action\b[^>]*ShowTaskpane[^>]*>[\s\S]*?<SourceLocation\b([^>]*)>/.exec(text)?.[1];
  const functionsId = /<Metadata>\s*<SourceLocation\b([^>]*)>/.exec(text)?.[1];
  const base = /<DefaultSettings>[\s\S]*?<SourceLocation\b([^>]*)>/.exec(text)?.[1];
  const paneUrl = urls.get(attribute(paneId, "resid"))?.default ?? attribute(base, "DefaultValue");
  if (!paneUrl) throw new Error("The manifest names no task pane.");
  return {
    displayName: attribute(/<DisplayName\b([^>]*)>/.exec(text)?.[1], "DefaultValue"),
    paneUrl,
    functionsUrls: urls.get(attribute(functionsId, "resid")) ?? {},
  };
}

function readUrls(text: string): Map<string, Record<string, string>> {
  const urls = new Map<string, Record<string, string>>();
  for (const [, attributes, content = ""] of text.matchAll(
    /<bt:Url\b([^>]*?)(?:\/>|>([\s\S]*?)<\/bt:Url>)/g,
  )) {
    const byLanguage: Record<string, string> = { default: attribute(attributes, "DefaultValue") };
    for (const [, override] of content.matchAll(/<bt:Override\b([^>]*)>/g)) {
      byLanguage[attribute(override, "Locale")] = attribute(override, "Value");
    }
    urls.set(attribute(attributes, "id"), byLanguage);
  }
  return urls;
}

function attribute(attributes: string | undefined, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]*)"`).exec(attributes ?? "")?.[1] ?? "";
  return value
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
