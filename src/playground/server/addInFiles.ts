import { readFile } from "node:fs/promises";
import { type AddInManifest, readManifest } from "./manifest";

/** The path under which the add-in's own files are served. */
export const ADD_IN_PATH = "/addin/";

/** What the page is told of the add-in, in addresses of this server. */
export interface ServedAddIn {
  readonly displayName: string;
  readonly paneAddress: string;
  readonly functionsAddresses: Readonly<Record<string, string>>;
}

/** Reads the manifest and says where its addresses are served here. */
export async function readServedAddIn(manifestPath: string): Promise<ServedAddIn> {
  const manifest: AddInManifest = readManifest(await readFile(manifestPath, "utf8"));
  const { paneUrl, functionsUrls } = manifest;
  const functionsAddresses = Object.fromEntries(
    Object.entries(functionsUrls).map(([language, url]) => [language, servedAddress(url, paneUrl)]),
  );
  return {
    displayName: manifest.displayName,
    paneAddress: servedAddress(paneUrl, paneUrl),
    functionsAddresses,
  };
}

/** The add-in's folder on the web is the one that holds its pane; that folder is served as `/addin/`. */
function servedAddress(url: string, paneUrl: string): string {
  const folder = new URL(".", paneUrl).pathname;
  const { pathname } = new URL(url);
  if (!pathname.startsWith(folder)) throw new Error(`The manifest's address lies outside the add-in: ${url}`);
  return ADD_IN_PATH + pathname.slice(folder.length);
}

const OFFICE_SCRIPT = /<script\b[^>]*\bsrc="[^"]*\/office\.js"[^>]*><\/script>/;
const PLAYGROUND_SCRIPTS =
  '<script src="/bootstrap.js"></script><script src="/office-js/office.js"></script>';

/**
 * The pane's page as served here: office.js comes from this machine, after the script that plays Excel's part.
 * Everything else stays byte for byte, so that what is tried is what ships.
 */
export function swapOfficeScript(html: string): string {
  if (!OFFICE_SCRIPT.test(html)) throw new Error("The task pane's page loads no office.js.");
  return html.replace(OFFICE_SCRIPT, PLAYGROUND_SCRIPTS);
}
