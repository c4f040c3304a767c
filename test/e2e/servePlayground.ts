import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startServer, type RunningServer } from "../../src/playground/server/server";
import { launchBrowser } from "./browser";
import { PlaygroundPage } from "./playgroundPage";

/**
 * Serves the built add-in in the playground for the tests of a file, and gives each test a page of its own. Answers the
 * folder whose workbooks the page can open by name; `prepare` puts them there.
 */
export function servePlayground(
  give: (planner: PlaygroundPage) => void,
  prepare: (folder: string) => void | Promise<void> = () => {},
): string {
  const folder = mkdtempSync(join(tmpdir(), "stockplan-"));
  let server: RunningServer;
  let browser: Browser;
  let planner: PlaygroundPage;

  beforeAll(async () => {
    if (!existsSync("dist/taskpane.html")) {
      throw new Error("The add-in has not been built. Run `npm run build` first.");
    }
    await prepare(folder);
    server = await startServer({ port: 0, workbooks: folder });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, locale: "en-US" });
    planner = new PlaygroundPage(page, server.url);
    give(planner);
  });

  afterEach(async () => {
    // Whatever the add-in asked of Excel, the host could answer.
    expect(await planner.unsupported()).toEqual([]);
    await planner.page.close();
  });

  return folder;
}
