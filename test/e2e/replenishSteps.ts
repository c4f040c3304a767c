import type { PlaygroundPage } from "./playgroundPage";

const patience = { timeout: 120_000 };

/** Waits until Today's first screen is done, so that what follows is not held up by it. */
export async function waitForStockPlan({ pane }: PlaygroundPage): Promise<void> {
  await pane.getByText("The plan is ready.").waitFor({ state: "attached", ...patience });
}

/** Opens the screen and waits for its preview: the tables are read and checked, and the plan is worked out then. */
export async function openReplenishment({ pane }: PlaygroundPage): Promise<void> {
  await pane.getByRole("button", { name: "another screen" }).click();
  await pane.getByRole("button", { name: /^Replenishment/ }).click();
  await pane.getByRole("region", { name: "What to order" }).waitFor(patience);
  await pane
    .getByText(/^Draft orders/)
    .last()
    .waitFor(patience);
  await pane.locator("button:enabled", { hasText: "Write to the workbook" }).waitFor(patience);
}

export async function writeReplenishment({ pane }: PlaygroundPage): Promise<void> {
  await pane.getByRole("button", { name: "Write to the workbook" }).click();
  await pane.getByText("Written.", { exact: true }).waitFor(patience);
}
