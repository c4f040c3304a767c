import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { Pane } from "../../src/taskpane/Pane";
import { PaneProvider, type PaneSurroundings } from "../../src/taskpane/PaneContext";
import { localeFor } from "../../src/vocabulary";
import type { MemoryWorkbook } from "./memoryWorkbook";

// A place is fetched when it is first opened, which takes its time where nothing is compiled yet.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** There, and in the place of the pane that is open. */
export function expectShown(element: HTMLElement): void {
  expect(element.closest("[hidden]")).toBeNull();
}

/** The pane over a workbook in memory, once Today is fetched, and a planner to use it. */
export async function showPane(workbook: MemoryWorkbook) {
  const planner = userEvent.setup();
  render(<Pane workbook={workbook} surroundings={workbook.surroundingsNow} buildVersion="1.2.3" />);
  await screen.findAllByRole("region");
  return planner;
}

/** What a part of the pane is given by it, over a workbook in memory. */
export const paneOver = (workbook: MemoryWorkbook): PaneSurroundings => ({
  workbook,
  surroundings: workbook.surroundingsNow,
  buildVersion: "1.2.3",
  locale: localeFor(workbook.surroundingsNow.languageTag),
  screenOf: {},
  openPlace: () => undefined,
  attempt: (task) => void task(),
});

/** One screen of the pane over a workbook in memory, and a planner to use it. */
export function showScreen(workbook: MemoryWorkbook, Screen: ComponentType) {
  const planner = userEvent.setup();
  render(
    <PaneProvider value={paneOver(workbook)}>
      <FluentProvider theme={webLightTheme}>
        <Screen />
      </FluentProvider>
    </PaneProvider>,
  );
  return planner;
}

/** The part of the screen under a heading. */
export const section = async (title: string) => within(await screen.findByRole("region", { name: title }));

const textsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));

/** The rows below the headings of a table, as text, once it stands there. */
export const rowsOf = async (caption: string | RegExp): Promise<string[][]> =>
  textsOf(await screen.findByRole("table", { name: caption }));

/** The plan's rows as text, once the plan stands there. */
export const planRows = async (): Promise<string[][]> =>
  textsOf(await (await section("Plan")).findByRole("table"));

/** Presses "Write to the workbook" once it can be pressed, and waits until all is written. */
export async function write(planner: ReturnType<typeof showScreen>): Promise<void> {
  const button = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(button).toHaveProperty("disabled", false));
  await planner.click(button);
  expectShown(await screen.findByText("Written."));
}

export const valueOf = (field: HTMLElement): string => (field as HTMLInputElement).value;

/** Whether a screen reader says that the field holds something wrong. */
export const isMarkedWrong = (field: HTMLElement): boolean => field.getAttribute("aria-invalid") === "true";
