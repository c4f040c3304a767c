import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { staticFiles } from "../../src/packaging/staticFiles";

let parent: string;
let server: Server;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "stockplan-"));
  const served = join(parent, "dist");
  mkdirSync(join(served, "assets"), { recursive: true });
  writeFileSync(join(served, "functions.json"), "{}");
  writeFileSync(join(served, "assets", "icon.svg"), "<svg/>");
  writeFileSync(join(parent, "secret.txt"), "not served");
  server = createServer(staticFiles(served)).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(parent, { recursive: true });
});

/** Asks with the path as written: a client that tidies it first would hide what is tested. */
async function ask(
  path: string,
): Promise<{ status?: number; headers: IncomingMessage["headers"]; body: string }> {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((answered, failed) => {
    get({ port, host: "127.0.0.1", path, agent: false }, answered).on("error", failed);
  });
  let body = "";
  for await (const part of response) body += part;
  return { status: response.statusCode, headers: response.headers, body };
}

it("sends a file with its type, for any page to read and nobody to keep", async () => {
  const { status, headers, body } = await ask("/functions.json");
  expect([status, body]).toEqual([200, "{}"]);
  expect(headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
  });
});

it("finds files in folders and leaves a query aside", async () => {
  expect((await ask("/assets/icon.svg?v=1")).body).toBe("<svg/>");
});

it.each(["/absent.js", "/", "/assets", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//"])(
  "has nothing at %s",
  async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, ""]);
  },
);
