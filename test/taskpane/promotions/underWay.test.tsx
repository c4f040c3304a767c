import { screen, within } from "@testing-library/react";
import { Monitor } from "../../../src/taskpane/promotions/underWay/Monitor";
import { PromoReview } from "../../../src/taskpane/promotions/underWay/PromoReview";
import type { MemoryWorkbook } from "../memoryWorkbook";
import { expectShown, section, showScreen } from "../showPane";
import { on, shop, standStillOnToday } from "./promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

/** The shop with a plan written for ten days of August, of which eight have passed, or all. */
function withWrittenPlan(endDate = on(8, 21)): MemoryWorkbook {
  const workbook = shop();
  const startDate = on(8, 12);
  const plan = {
    promoPlan: [
      { sku: "MUG", expectedUnits: 150, usualUnits: 200, orderUnits: 100, leftAtStart: 500 },
      { sku: "LAMP", expectedUnits: 200, usualUnits: 50, orderUnits: 40, leftAtStart: 0 },
    ],
    batches: [
      { sku: "MUG", batch: 2, units: 30, isHeldBack: true },
      { sku: "LAMP", batch: 1, units: 40, isHeldBack: false },
    ],
  };
  workbook.written.push({
    kind: "promo",
    rows: plan,
    settings: { promotion: "Summer sale", startDate, endDate },
    fingerprints: [],
    locale: "en-US",
  });
  return workbook;
}

it("says what to do with the batch held back while the promotion runs (002-28)", async () => {
  const workbook = withWrittenPlan();
  const planner = showScreen(workbook, Monitor);
  const all = await section("Summer sale: what to do");
  // MUG sells 20 a day of 15 forecast, LAMP 5 of 20; sales reach to yesterday, the eighth day.
  const mug = within(all.getByRole("row", { name: /^MUG/ }));
  expectShown(mug.getByText("RELEASE"));
  expectShown(mug.getByText("33.3%"));
  const lamp = within(all.getByRole("row", { name: /^LAMP/ }));
  expectShown(lamp.getByText("HOLD"));
  expectShown(lamp.getByText("-75%"));
  await planner.click(mug.getByRole("button"));
  expectShown(await screen.findByText("160 ÷ 120 − 1 = 33.3%"));
});

it("reviews the plan once the sales reach its last day, and says what sold out", async () => {
  const workbook = withWrittenPlan(on(8, 19));
  showScreen(workbook, PromoReview);
  const all = await section("Summer sale: forecast against sales");
  // eight days: MUG 160 of 150, LAMP 40 of 200; (10 + 160) ÷ 200 is the error
  expectShown(all.getByText(/^Accuracy 15% \(1 − WAPE\), bias 75%/));
  expectShown(all.getByText(/^Sold out: LAMP\./)); // 40 were there
});

it("says what to do first where no plan was written, or it is not over", async () => {
  showScreen(shop(), Monitor);
  expectShown(await screen.findByText(/^No promotion plan has been written in this workbook yet/));
  showScreen(withWrittenPlan(), PromoReview);
  expectShown(await screen.findByText(/\(2 days are missing\)/));
});
