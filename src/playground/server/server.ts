import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname, join, resolve } from "node:path";
import { createRequire } from "node:module";
import { ADD_IN_PATH, readServedAddIn, swapOfficeScript } from "./addInFiles";
import { type FoundFile, readFolderFile } from "./folderFiles";

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** A folder whose workbooks `?workbook=name` opens. */
  readonly workbooks?: string;
  /** The built page; `build/playground` unless told. */
  readonly page?: string;
  /** The built add-in; `dist` unless told. */
  readonly addIn?: string;
  /** The add-in's manifest; `manifest.xml` unless told. */
  readonly manifest?: string;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the playground's server, reachable from this machine only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const files = new PlaygroundFiles(options);
  const server = createServer((request, response) => {
    answer(files, request, response).catch((error: unknown) => {
      send(response, 500, text(error instanceof Error ? error.message : String(error)));
    });
  });
  await new Promise<void>((started, failed) => {
    server.once("error", failed);
    server.listen(options.port, "127.0.0.1", started);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const OWN_HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

async function answer(
  files: PlaygroundFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page elsewhere could lead its own name to this machine, to read the workbooks here.
  if (!OWN_HOSTS.test(request.headers.host ?? "")) return send(response, 403, text("Use http://localhost."));
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(response, 405, text("Only GET is answered here."));
  }
  const path = decodePath(request.url ?? "/");
  if (path === undefined) return send(response, 400, text("This address cannot be read."));
  const file = await files.find(path);
  if (!file) return send(response, 404, text(`There is no ${path} here.`));
  send(response, 200, file, request.method === "HEAD");
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, file: FoundFile, isHeadOnly = false): void {
  response.writeHead(status, {
    "content-type": file.contentType,
    "content-length": file.body.length,
    // Always what was built last.
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(isHeadOnly ? undefined : file.body);
}

function text(sentence: string): FoundFile {
  return { body: Buffer.from(sentence), contentType: "text/plain; charset=utf-8" };
}

const OFFICE_JS_PATH = "/office-js/";
const WORKBOOKS_PATH = "/workbooks/";

/** Which file stands behind each address? */
class PlaygroundFiles {
  private readonly page: string;
  private readonly addIn: string;
  private readonly manifest: string;
  private readonly workbooks: string | undefined;
  private readonly officeJs: string;

  constructor(options: ServerOptions) {
    this.page = resolve(options.page ?? "build/playground");
    this.addIn = resolve(options.addIn ?? "dist");
    this.manifest = resolve(options.manifest ?? "manifest.xml");
    this.workbooks = options.workbooks && resolve(options.workbooks);
    const require = createRequire(join(process.cwd(), "package.json"));
    this.officeJs = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  }

  async find(path: string): Promise<FoundFile | undefined> {
    if (path === "/add-in.json") return this.addInFacts();
    if (path.startsWith(ADD_IN_PATH)) return this.addInFile(path);
    if (path.startsWith(OFFICE_JS_PATH)) {
      return readFolderFile(this.officeJs, path.slice(OFFICE_JS_PATH.length));
    }
    if (path.startsWith(WORKBOOKS_PATH)) {
      return this.workbooks === undefined
        ? undefined
        : readFolderFile(this.workbooks, path.slice(WORKBOOKS_PATH.length));
    }
    return readFolderFile(this.page, path === "/" ? "index.html" : path);
  }

  /** Nothing where the add-in has not been built: the page then works without it. */
  private async addInFacts(): Promise<FoundFile | undefined> {
    if (!existsSync(this.manifest)) return undefined;
    const facts = await readServedAddIn(this.manifest);
    if (!(await this.addInFile(facts.paneAddress))) return undefined;
    return { body: Buffer.from(JSON.stringify(facts)), contentType: "application/json; charset=utf-8" };
  }

  private async addInFile(path: string): Promise<FoundFile | undefined> {
    const file = await readFolderFile(this.addIn, path.slice(ADD_IN_PATH.length));
    const { paneAddress } = await readServedAddIn(this.manifest);
    if (!file || path !== paneAddress) return file;
    return { ...file, body: Buffer.from(swapOfficeScript(file.body.toString("utf8"))) };
  }
}
