/**
 * Serves the built add-in on https://localhost:3000, where `manifest.localhost.xml` and `manifest.development.xml`
 * look for it. The certificate is one this computer trusts; `docs/deploying.md` says how to make it.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { sideloadAddress } from "./settings";
import { staticFiles } from "./staticFiles";

const certificates = join(homedir(), ".office-addin-dev-certs");
const certificate = process.env.SIDELOAD_CERTIFICATE ?? join(certificates, "localhost.crt");
const key = process.env.SIDELOAD_KEY ?? join(certificates, "localhost.key");

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const help = "Make a certificate first: docs/deploying.md, “Trying it in your own Excel”.";
    throw new Error(`Cannot read ${file}. ${help}`, { cause });
  }
}

createServer({ cert: read(certificate), key: read(key) }, staticFiles(resolve("dist"))).listen(
  Number(new URL(sideloadAddress).port),
  "localhost",
  () => process.stdout.write(`Serving dist on ${sideloadAddress}. Stop with Ctrl+C.\n`),
);
