import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Starts an installed Chrome, Chromium or Edge without a window; installs one where that can be done unasked. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? installBrowser(),
    args: [
      // Chrome refuses its sandbox to root, who is usual in containers.
      ...(isRoot() ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function findBrowser(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, where there is no browser.`);
  }
  return usualPaths().find((path) => existsSync(path));
}

function usualPaths(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((variable) => process.env[variable])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]);
    default:
      return [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/usr/bin/microsoft-edge",
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
      ];
  }
}

function installBrowser(): string {
  if (!isRoot() || !usesApt()) throw new Error(`The end-to-end tests need a browser. ${installHint()}`);
  console.log("No Chrome, Chromium or Edge is installed: installing the package chromium by apt-get.");
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    stdio: "inherit",
  });
  const installed = findBrowser();
  if (!installed) throw new Error(`The package chromium brought no browser. ${installHint()}`);
  return installed;
}

function installHint(): string {
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    darwin: "brew install --cask google-chrome",
    win32: "winget install Google.Chrome",
    linux: "sudo apt-get install chromium",
  };
  const command = commands[process.platform] ?? commands.linux;
  return `Install one with \`${command}\`, or set CHROME_PATH to one.`;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function usesApt(): boolean {
  const release = "/etc/os-release";
  return (
    process.platform === "linux" &&
    existsSync(release) &&
    /debian|ubuntu/i.test(readFileSync(release, "utf8"))
  );
}
