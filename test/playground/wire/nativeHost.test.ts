import { readFileSync } from "node:fs";
import { installGlobals } from "../../../src/playground/node/officeInNode";
import { errorOf, openOffice, until } from "./withOffice";

test("the library is the pinned version, unmodified: the wire is undocumented and may change with it", () => {
  const { version } = JSON.parse(
    readFileSync(require.resolve("@microsoft/office-js/package.json"), "utf8"),
  ) as { version: string };
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  expect(version).toBe("1.1.110");
  expect(devDependencies["@microsoft/office-js"]).toBe(version);
});

test("the pinned library knows no members after ExcelApi 1.15: setting a newer one does nothing, silently", async () => {
  const { Excel } = await openOffice();
  const { Range, Table } = Excel as unknown as Record<string, { prototype: object }>;
  expect("getMergedAreasOrNullObject" in Range!.prototype).toBe(true);
  expect("valuesAsJson" in Range!.prototype).toBe(false);
  expect("resize" in Table!.prototype).toBe(true);
});

test("office.js believes it is in Excel", async () => {
  const { Office } = await openOffice();
  const { host, platform } = await Office.onReady();
  expect([host, platform]).toEqual(["Excel", "PC"]);
});

test.each(["zh-CN", "zh-TW", "en-US"] as const)("the display language is %s", async (language) => {
  const { Office } = await openOffice({ language });
  expect(Office.context.displayLanguage).toBe(language);
});

test.each([
  ["light", "#ffffff", "#262626"],
  ["dark", "#262626", "#ffffff"],
  ["contrast", "#000000", "#ffffff"],
] as const)("the %s theme's colours", async (theme, background, foreground) => {
  const { Office } = await openOffice({ theme });
  const { bodyBackgroundColor, bodyForegroundColor } = Office.context.officeTheme;
  expect([bodyBackgroundColor, bodyForegroundColor]).toEqual([background, foreground]);
});

test("a ribbon button runs its command", async () => {
  const { Office, native } = await openOffice();
  const pressed: string[] = [];
  Office.actions.associate("makePlan", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  expect(native.invokeCommand("makePlan", "PlanButton")).toBe(true);
  await until(() => pressed.length > 0);
  expect(pressed).toEqual(["PlanButton"]);
});

test("document settings are read and saved", async () => {
  const settings: Record<string, string> = { pane: JSON.stringify("Today") };
  const { Office } = await openOffice({ settings });
  const document = Office.context.document.settings;
  expect(document.get("pane")).toBe("Today");
  document.set("rows", { shown: 20 });
  const status = await new Promise((resolve) => document.saveAsync((result) => resolve(result.status)));
  expect(status).toBe("succeeded");
  expect(Object.fromEntries(Object.entries(settings).map(([key, text]) => [key, JSON.parse(text)]))).toEqual({
    pane: "Today",
    rows: { shown: 20 },
  });
});

test("showing and hiding the pane succeeds", async () => {
  const { Office, host } = await openOffice();
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  expect(host.unsupported()).toEqual([]);
});

describe("code that names Excel as a global", () => {
  /** As the workbook floor is written: no library is handed in. */
  async function nameOfFirstSheet(): Promise<string> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });
  }

  test("runs against the playground's workbook between installing and restoring", async () => {
    const restore = installGlobals(await openOffice());
    expect(await nameOfFirstSheet()).toBe("Plan");
    restore();
    expect((await errorOf(nameOfFirstSheet())).name).toBe("ReferenceError");
  });
});
