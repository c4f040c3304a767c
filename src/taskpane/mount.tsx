import { createRoot } from "react-dom/client";
import { fill, localeFor } from "../vocabulary";
import { commonWords } from "../vocabulary/pane/common";
import type { PlannerWorkbook } from "../workbook/contract";
import { Pane } from "./Pane";
import { reasonOf } from "./parts/reason";

/** Tells the functions in the cells, loaded by the same page, which language to speak. */
function tellFunctions(languageTag: string): void {
  const { stockplan } = globalThis as { stockplan?: { setLanguage(tag: string): void } };
  stockplan?.setLanguage(languageTag);
}

/** Shows the pane in `element`, in the language and the theme of its surroundings. */
export async function mountPane(
  element: HTMLElement,
  connect: () => PlannerWorkbook | Promise<PlannerWorkbook>,
  buildVersion: string,
): Promise<void> {
  const root = createRoot(element);
  try {
    const workbook = await connect();
    // Before all else: a cell may ask a function while the pane still gets ready.
    const languageTag = await workbook.language();
    tellFunctions(languageTag);
    document.documentElement.lang = localeFor(languageTag);
    const surroundings = await workbook.surroundings();
    root.render(<Pane {...{ workbook, surroundings, buildVersion }} />);
  } catch (error) {
    const locale = localeFor(navigator.language);
    document.documentElement.lang = locale;
    root.render(
      <p role="alert" style={{ margin: 16, font: "14px system-ui, sans-serif" }}>
        {commonWords.notConnected[locale]}{" "}
        {fill(commonWords.excelRefused[locale], { reason: reasonOf(error) })}{" "}
        <button type="button" onClick={() => location.reload()}>
          {commonWords.tryAgain[locale]}
        </button>
      </p>,
    );
  }
}
