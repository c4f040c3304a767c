import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PaneProvider } from "../../src/taskpane/PaneContext";
import { Loaded } from "../../src/taskpane/parts/Loaded";
import { expectShown, paneOver, showPane, valueOf } from "./showPane";
import { sampleWorkbook } from "./sample";

const expectTabs = (names: readonly string[]) =>
  expect(screen.getAllByRole("tab")).toEqual(names.map((name) => screen.getByRole("tab", { name })));

it("goes between five places with the arrow keys and opens each when chosen", async () => {
  const planner = await showPane(sampleWorkbook());
  expectTabs(["Today", "Promotions", "Products", "Functions", "Settings"]);
  await planner.tab();
  await planner.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
  expectShown(await screen.findByRole("searchbox", { name: "Search functions" }));
  expect(screen.getAllByRole("tabpanel")).toHaveLength(1);
});

it("keeps what was typed in Today while another place is looked at", async () => {
  const planner = await showPane(sampleWorkbook());
  await planner.click(await screen.findByRole("button", { name: /^Stock and order/ }));
  const field = screen.getByLabelText(/^Cover days/);
  await planner.clear(field);
  await planner.type(field, "90");
  await planner.click(screen.getByRole("tab", { name: "Settings" }));
  await screen.findByText(/Nowhere\./);
  await planner.click(screen.getByRole("tab", { name: "Today" }));
  expect(valueOf(screen.getByLabelText(/^Cover days/))).toBe("90");
});

it.each([
  ["Today", "Stock plan"],
  ["Promotions", "Promotion plan"],
  ["Products", "Stages"],
])("opens %s with its first screen, %s", async (place, first) => {
  const planner = await showPane(sampleWorkbook());
  await planner.click(screen.getByRole("tab", { name: place }));
  expectShown(await screen.findByRole("button", { name: new RegExp(`^${first}`) }));
});

it("shows the build, Excel's version and every default with its source in Settings", async () => {
  const planner = await showPane(sampleWorkbook());
  await planner.click(screen.getByRole("tab", { name: "Settings" }));
  expectShown(await screen.findByText("1.2.3"));
  expectShown(screen.getByText("memory"));
  const warningFactor = within(screen.getByRole("region", { name: "Defaults and their sources" }))
    .getByText("Warning factor")
    .closest("div")!;
  expect(warningFactor.textContent).toMatch(/1\.2.*000-14/);
});

it.each([
  ["zh-CN", ["今天", "大促", "产品", "函数", "设置"]],
  ["zh-TW", ["今天", "促銷", "產品", "函數", "設定"]],
  ["zh-Hant-HK", ["今天", "促銷", "產品", "函數", "設定"]],
  ["fr-FR", ["Today", "Promotions", "Products", "Functions", "Settings"]],
])("speaks to Office in %s", async (languageTag, names) => {
  const workbook = sampleWorkbook();
  workbook.surroundingsNow = { ...workbook.surroundingsNow, languageTag };
  await showPane(workbook);
  expectTabs(names);
});

it("says that it follows the system's few colours where there are such", async () => {
  const matchMedia = (query: string) => ({ matches: query === "(forced-colors: active)" }) as MediaQueryList;
  Object.assign(globalThis, { matchMedia });
  const planner = await showPane(sampleWorkbook());
  await planner.click(screen.getByRole("tab", { name: "Settings" }));
  await screen.findByText("High contrast, as the system is set.");
  Object.assign(globalThis, { matchMedia: undefined });
});

it("keeps a place that cannot be fetched or stops working to itself, and tries again", async () => {
  let fetches = 0;
  const load = async () => {
    fetches += 1;
    if (fetches === 1) throw new Error("offline");
    return { default: () => <p>Here it is.</p> };
  };
  const unheard = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const planner = userEvent.setup();
  render(
    <PaneProvider value={paneOver(sampleWorkbook())}>
      <Loaded load={load} />
    </PaneProvider>,
  );
  await screen.findByText(/This part of the pane stopped working/);
  await planner.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Here it is.");
  unheard.mockRestore();
});
