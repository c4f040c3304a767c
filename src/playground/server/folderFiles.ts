import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** A file ready to be sent. */
export interface FoundFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * Reads a file of a folder; undefined where the folder holds no such file. Neither `..` nor a link leads out of the
 * folder.
 */
export async function readFolderFile(folder: string, path: string): Promise<FoundFile | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    if (!(await stat(file)).isFile()) return undefined;
    return { body: await readFile(file), contentType: contentTypeOf(file) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
}

const MISSING_CODES = ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"];

function isMissing(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    MISSING_CODES.includes(String(error.code))
  );
}
