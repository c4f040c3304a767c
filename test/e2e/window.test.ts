import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlaygroundPage } from "./playgroundPage";
import { servePlayground } from "./servePlayground";

/** The window around sheet and pane: the keyboard's way between them, what it refuses, what it cannot open. */

jest.setTimeout(120_000);

let planner: PlaygroundPage;
servePlayground(
  (page) => {
    planner = page;
  },
  (books) => writeFileSync(join(books, "torn.xlsx"), "PK and then nothing of a workbook"),
);

it.each(["F6", "Shift+F6"])(
  "goes with %s from the sheet into the pane, and back to where it was",
  async (key) => {
    await planner.open();
    const { page, pane } = planner;
    await pane.getByText("The plan is ready.").waitFor({ state: "attached" });
    await planner.goTo("B3");
    await page.keyboard.press(key);
    await pane.locator("[role=tab]:focus").waitFor();
    // A second place in the pane, which the keyboard finds again.
    await page.keyboard.press("Tab");
    const reached = await pane.locator(":focus").innerText();
    await page.keyboard.press(key);
    await page.locator("[role=grid]:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.getByLabel("Name box").inputValue()).toBe("B4");
    await page.keyboard.press(key);
    await pane.locator(":focus").filter({ hasText: reached }).waitFor();
  },
);

it("refuses a formula of the add-in's that lacks an argument, and enters it once it has it", async () => {
  await planner.open();
  await planner.openSheet("Products");
  await planner.type("Z1", "=SAFETYSTOCK(120,14)");
  await planner.page.getByText("Too few arguments for SAFETYSTOCK: avg_daily_demand is missing.").waitFor();
  await planner.page.keyboard.press("Backspace");
  await planner.page.keyboard.type(",100,10)");
  await planner.page.keyboard.press("Enter");
  await planner.shows("Z1", String(120 * 14 - 100 * 10));
});

it("runs the add-in in an empty workbook where the file cannot be opened, and says why it cannot", async () => {
  await planner.open("/?workbook=torn.xlsx");
  await planner.page.getByRole("alert").filter({ hasText: "torn.xlsx" }).waitFor();
  await planner.pane.getByRole("button", { name: "Set up this workbook" }).waitFor();
  await planner.type("A1", "=FIRSTORDER(5,20)");
  await planner.shows("A1", String(5 * (3 + 20)));
});
