import { createReadStream, statSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { extname, join } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml; charset=utf-8",
};

/** Answers requests with the files of a folder, as a static host does for the add-in. */
export function staticFiles(folder: string): RequestListener {
  return (request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    if (file) send(response, file);
    else response.writeHead(404).end();
  };
}

function send(response: ServerResponse, file: string): void {
  response.writeHead(200, {
    "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
    // Excel on the web reads the functions' metadata from its own address.
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
  });
  createReadStream(file).pipe(response);
}

/** The file a request asks for; none when there is no such file in the folder. */
function fileFor(folder: string, requested: string): string | undefined {
  const address = `http://localhost${requested}`;
  if (!URL.canParse(address)) return undefined;
  // The parser takes `..` out of the path, so what is left cannot lead out of the folder.
  const file = join(folder, new URL(address).pathname);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
