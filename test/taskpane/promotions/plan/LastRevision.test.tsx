import { screen, waitFor } from "@testing-library/react";
import { PromoPlan } from "../../../../src/taskpane/promotions/plan/PromoPlan";
import { expectShown, section, showScreen } from "../../showPane";
import { shop, standStillOnToday } from "../promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

const title = "Changed since the last revision";
const step = (name: string) => screen.findByRole("button", { name });

it("says that there is nothing to compare the first plan of a promotion with", async () => {
  const workbook = shop();
  // The plan of another promotion is no earlier revision of this one.
  workbook.written.push({
    kind: "promo",
    rows: { promoPlan: [{ sku: "MUG", orderUnits: 1 }] },
    settings: { promotion: "Summer sale", startDate: 1, endDate: 2 },
    fingerprints: [],
    locale: "en-US",
  });
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Review and write"));
  expectShown(await (await section(title)).findByText(/^No plan of Black Friday has been written yet/));
});

it("says which products, dates, costs and settings are not what the last revision had, and by how much (002-14)", async () => {
  const workbook = shop();
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await step("Review and write"));
  const write = await screen.findByRole("button", { name: "Write the promotion plan" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  expectShown(await screen.findByText("The promotion plan is written."));

  await planner.click(await step("Demand"));
  await planner.click(screen.getByRole("button", { name: /^What this step takes/ }));
  await planner.type(screen.getByLabelText(/^Demand multiple/), "4");
  await planner.click(await step("Review and write"));
  const changed = await section(title);
  expectShown(await changed.findByText(/^Against revision 1, written on /));
  // Four days of 25 units in all, three times as many before and four times now.
  expectShown(await changed.findByText("300 → 400 (+100)"));
  await planner.click(changed.getByRole("button", { name: /^Settings that changed/ }));
  expectShown(changed.getByText("Demand multiple empty → 4"));
  await planner.click(changed.getByRole("button", { name: /^Promo plan: changed 2/ }));
  expectShown(changed.getByText(/Expected units 240 → 320/));
});

it("reads the written plans and the comparison anew after each write (002-14)", async () => {
  const planner = showScreen(shop(), PromoPlan);
  await planner.click(await step("Review and write"));
  expectShown(await (await section(title)).findByText(/^No plan of Black Friday has been written yet/));
  const press = async (name: string) => {
    const button = await screen.findByRole("button", { name });
    await waitFor(() => expect(button).toHaveProperty("disabled", false));
    await planner.click(button);
  };
  await press("Write the promotion plan");
  expectShown(await screen.findByText(/^Against revision 1, written on /));
  await press("Write the promotion plan");
  expectShown(await screen.findByText(/^Against revision 2, written on /));
  await planner.click(screen.getByRole("button", { name: /^Drafts/ }));
  expectShown(await screen.findByText(/^Revision 2 · /));
});
