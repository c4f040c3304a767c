/**
 * office.js falls back to this library of Microsoft's in old hosts. Named by its full path, because the host carries
 * other libraries too.
 */
const microsoftAjax = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

/**
 * What may the pane load and reach? Its own files and office.js, and nothing else: `connect-src 'self'` is what keeps
 * the promise that nothing leaves the workbook.
 *
 * A meta tag, since a static host sets no headers. Nothing here says who may frame the pane: Excel on the web does.
 */
export function contentSecurityPolicy(officeJsUrl: string): string {
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'self'"],
    "script-src": ["'self'", new URL(officeJsUrl).origin, microsoftAjax],
    // Fluent writes its style rules into the page while it runs.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
