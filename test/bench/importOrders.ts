import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Browser } from "playwright-core";
import { startServer } from "../../src/playground/server/server";
import { launchBrowser } from "../e2e/browser";
import { PlaygroundPage } from "../e2e/playgroundPage";
import { realDataFolder } from "../e2e/realData";
import { printTable, rounded, timed } from "./timing";

const madeUpLines = 5_000_000;
const madeUpProducts = 5_000;
const madeUpDays = 730;
const channels = ["Amazon", "Shopify", "TikTok Shop", "Temu"];

/** How long a planner waits for an order file to be read, and how much the pane's process grows meanwhile. */
export async function benchImport(): Promise<void> {
  if (!existsSync("dist/taskpane.html")) {
    console.log("\nImport: nothing is built; run `npm run build` first.");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "stockplan-bench-"));
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const rows: (readonly [string, string, string])[] = [];
    if (realDataFolder !== undefined) {
      const real = join(folder, "real.csv");
      const packed = createReadStream(join(realDataFolder, "uci_online_retail_full.csv.gz"));
      await pipeline(packed, createGunzip(), createWriteStream(real));
      rows.push(["541,909 lines of a real shop", ...(await readingOf(browser, server.url, real))]);
    }
    const madeUp = join(folder, "made-up.csv");
    await pipeline(Readable.from(madeUpFile()), createWriteStream(madeUp));
    const name = `${madeUpLines.toLocaleString("en-US")} made-up lines`;
    rows.push([name, ...(await readingOf(browser, server.url, madeUp))]);
    printTable("Import of order files", ["file", "read in s", "process grew by MB"], rows);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two years of a shop with some products that sell most: the same file each time. */
function* madeUpFile(): Generator<string> {
  const linesAtATime = 10_000;
  const random = repeatable();
  yield "Order ID,Created at,SKU,Title,Quantity,Channel\n";
  for (let from = 0; from < madeUpLines; from += linesAtATime) {
    const lines = Array.from({ length: linesAtATime }, (_, index) => {
      const line = from + index;
      const day = new Date(
        Date.UTC(2024, 10, 1) + Math.floor((line / madeUpLines) * madeUpDays) * 86_400_000,
      );
      const product = Math.floor(random() * random() * madeUpProducts);
      const units = random() < 0.02 ? -1 : 1 + Math.floor(random() * 3);
      const channel = channels[Math.floor(random() * channels.length)];
      const order = `${100_000_000 + Math.floor(line / 1.5)}`;
      return `${order},${day.toISOString().slice(0, 10)},SKU-${product},Product number ${product},${units},${channel}\n`;
    });
    yield lines.join("");
  }
}

/** Numbers from 0 to 1, the same each time (the minimal standard generator). */
function repeatable(): () => number {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Seconds until the file is read, and by how much the processes of the page grew at most. */
async function readingOf(browser: Browser, url: string, path: string): Promise<[string, string]> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  const planner = new PlaygroundPage(page, url);
  await planner.open();
  await planner.pane.getByLabel("CSV file").setInputFiles(path);
  const read = planner.pane.getByRole("button", { name: "Read the file" });
  await read.waitFor();
  const memory = await memoryOfPages(browser);
  const before = memory();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, memory())), 100);
  const milliseconds = await timed(async () => {
    await read.click();
    await planner.pane.getByRole("region", { name: "What was read" }).waitFor({ timeout: 600_000 });
  });
  clearInterval(watching);
  await page.close();
  return [rounded(milliseconds / 1000), Number.isNaN(most) ? "not known here" : rounded(most - before)];
}

/** What the browser's pages hold in memory, in MB; NaN where the system does not say it in a file. */
async function memoryOfPages(browser: Browser): Promise<() => number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pages = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => `/proc/${id}/status`);
  return () => pages.reduce((sum, path) => sum + residentMegabytes(path), 0);
}

function residentMegabytes(statusFile: string): number {
  if (!existsSync(statusFile)) return NaN;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(statusFile, "utf8")) ?? [];
  return Number(kilobytes) / 1000;
}
