import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "../../../src/playground/server/server";

const PANE = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p>計画 – plan</p>`;
const MANIFEST = `<OfficeApp><DisplayName DefaultValue="Stockplan"/>
<Metadata><SourceLocation resid="Functions"/></Metadata>
<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>
<bt:Url id="Pane" DefaultValue="https://example.com/add-in/taskpane.html"/>
<bt:Url id="Functions" DefaultValue="https://example.com/add-in/functions.json"/></OfficeApp>`;

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stockplan-server-"));
  for (const part of ["page", "add-in", "workbooks"]) mkdirSync(join(folder, part));
  writeFileSync(join(folder, "page/index.html"), "<p>The page</p>");
  writeFileSync(join(folder, "add-in/taskpane.html"), PANE);
  writeFileSync(join(folder, "add-in/functions.js"), "run();");
  writeFileSync(join(folder, "manifest.xml"), MANIFEST);
  writeFileSync(join(folder, "secret.txt"), "not to be served");
  writeFileSync(join(folder, "workbooks/plan 计划.xlsx"), "a workbook");
  symlinkSync(join(folder, "secret.txt"), join(folder, "workbooks/link.xlsx"));
  server = await startServer({
    port: 0,
    page: join(folder, "page"),
    addIn: join(folder, "add-in"),
    manifest: join(folder, "manifest.xml"),
    workbooks: join(folder, "workbooks"),
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it is, which `fetch` would tidy up. */
function ask(path: string, host?: string): Promise<{ status: number; body: string }> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    get({ host: "127.0.0.1", port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    }).on("error", reject);
  });
}

test("the page stands at the root", async () => {
  expect(await ask("/")).toEqual({ status: 200, body: "<p>The page</p>" });
});

test("of the pane only office.js is swapped, for the playground's script and the library of this machine", async () => {
  const served = (await ask("/addin/taskpane.html")).body;
  const swapped = '<script src="/bootstrap.js"></script><script src="/office-js/office.js"></script>';
  expect(served).toBe(PANE.replace(/<script.*<\/script>/, swapped));
  expect((await ask("/addin/functions.js")).body).toBe("run();");
});

test("the page is told where pane and functions are", async () => {
  expect(JSON.parse((await ask("/add-in.json")).body)).toEqual({
    displayName: "Stockplan",
    paneAddress: "/addin/taskpane.html",
    functionsAddresses: { default: "/addin/functions.json" },
  });
});

test("the genuine office.js is served as it was installed", async () => {
  const { status, body } = await ask("/office-js/office.js");
  expect(status).toBe(200);
  expect(body).toContain("Office JavaScript API library");
});

test("a workbook of the folder is served, with any name", async () => {
  expect((await ask(`/workbooks/${encodeURIComponent("plan 计划.xlsx")}`)).body).toBe("a workbook");
});

test.each([
  "/workbooks/../secret.txt",
  "/workbooks/..%2Fsecret.txt",
  "/workbooks/..%5Csecret.txt",
  "/workbooks/link.xlsx",
  "/workbooks/%00",
  "/workbooks/",
  "/addin/../../secret.txt",
  "/office-js/../package.json",
])("%s leads nowhere", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain("not to be served");
});

test("an address that cannot be read is refused", async () => {
  expect((await ask("/%E0%A4%A")).status).toBe(400);
});

test("another name for this machine is refused, so that no web page can read the workbooks", async () => {
  expect((await ask("/", "evil.example")).status).toBe(403);
  expect((await ask("/", "localhost:3000")).status).toBe(200);
});

test("a taken port is told apart from other failures", async () => {
  const { port } = new URL(server.url);
  await expect(startServer({ port: Number(port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("without a built add-in the page is told there is none", async () => {
  const bare = await startServer({
    port: 0,
    addIn: join(folder, "nothing"),
    manifest: join(folder, "none.xml"),
  });
  const response = await fetch(`${bare.url}/add-in.json`);
  await bare.close();
  expect(response.status).toBe(404);
});
