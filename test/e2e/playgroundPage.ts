import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Row } from "./formulaSheet";

/** The playground as a planner uses it: cells by address, the keyboard, the pane beside the sheet. */
export class PlaygroundPage {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(query = ""): Promise<void> {
    await this.page.goto(this.url + query);
    await this.page.evaluate(() => window.playground.ready);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Stockplan"]');
  }

  cell(address: string): Locator {
    return this.page.locator(`[role=gridcell][data-address="${address}"]`);
  }

  /** Goes to a cell that may be out of view, as a planner does by the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.getByLabel("Name box");
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Waits until the cell shows just this text. */
  async shows(address: string, text: string): Promise<void> {
    const exactly = new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
    await this.cell(address).filter({ hasText: exactly }).waitFor({ timeout: 8_000 });
  }

  /** What the workbook holds in a cell of a sheet, in full precision. */
  value(sheet: string, address: string): Promise<unknown> {
    return this.page.evaluate(
      ([sheetName, cellAddress]) => {
        const { workbook } = window.playground;
        const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cellAddress!)!;
        const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        return workbook.cell(workbook.sheet(sheetName!)!.id, Number(row) - 1, column)?.value ?? null;
      },
      [sheet, address],
    );
  }

  /** The sheet's cells as rows of values, headings first. */
  rows(sheet: string): Promise<unknown[][]> {
    return this.page.evaluate((name) => {
      const { workbook } = window.playground;
      const { id } = workbook.sheet(name)!;
      const used = workbook.usedArea(id);
      if (!used) return [];
      const rows: unknown[][] = [];
      for (let row = 0; row <= used.bottom; row++) {
        const cells: unknown[] = [];
        for (let column = 0; column <= used.right; column++) {
          cells.push(workbook.cell(id, row, column)?.value ?? null);
        }
        rows.push(cells);
      }
      return rows;
    }, sheet);
  }

  /** The sheet's rows below its headings, by heading. */
  async records(sheet: string): Promise<Row[]> {
    const [headings, ...rows] = await this.rows(sheet);
    return rows.map((row) => Object.fromEntries(headings!.map((heading, i) => [String(heading), row[i]])));
  }

  /** The charts on a sheet: their kind, title and number of series. */
  charts(sheet: string) {
    return this.page.evaluate(
      (name) =>
        window.playground
          .charts()
          .filter((chart) => chart.sheet === name)
          .map(({ type, title, series }) => ({ type, title, series })),
      sheet,
    );
  }

  unsupported(): Promise<string[]> {
    return this.page.evaluate(() => window.playground.unsupported());
  }
}
