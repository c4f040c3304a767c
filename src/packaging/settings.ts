/** The address that stands in `manifest.xml` until a build puts the real one in. */
export const placeholderAddress = "https://stockplan.example";

/** Where sideloaded manifests find the add-in: the server of `npm run sideload`. */
export const sideloadAddress = "https://localhost:3000";

const worldwideOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Where is the add-in hosted? Reads the build variable `ADDIN_ORIGIN`: an https address, with a folder if the add-in
 * stands in one. Without it the answer is the placeholder.
 */
export function addInAddress(addInOrigin: string | undefined): string {
  if (!addInOrigin) return placeholderAddress;
  return httpsAddress("ADDIN_ORIGIN", addInOrigin).replace(/\/+$/, "");
}

/** Where does the pane load office.js from? Reads the build variable `OFFICE_JS_URL`. */
export function officeJsAddress(officeJsUrl: string | undefined): string {
  const address = httpsAddress("OFFICE_JS_URL", officeJsUrl || worldwideOfficeJs);
  // office.js knows its own script tag, and from it the place of its other files, by this ending.
  if (!address.endsWith("/office.js")) throw new Error(`OFFICE_JS_URL must end in /office.js: ${address}`);
  return address;
}

function httpsAddress(variable: string, value: string): string {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  if (address?.protocol !== "https:") throw new Error(`${variable} must be an https address: ${value}`);
  if (address.search || address.hash || address.username) {
    throw new Error(`${variable} must be an address without a query, a fragment or a user: ${value}`);
  }
  return address.href;
}
