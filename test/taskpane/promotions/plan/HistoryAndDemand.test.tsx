import { screen, waitFor } from "@testing-library/react";
import { PromoPlan } from "../../../../src/taskpane/promotions/plan/PromoPlan";
import { promoSteps } from "../../../../src/taskpane/promotions/plan/steps";
import type { MemoryWorkbook } from "../../memoryWorkbook";
import { expectShown, section, showScreen } from "../../showPane";
import { on, shop, standStillOnToday, today } from "../promoShop";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

/** The shop with what its Products table says besides. */
function shopWith(columns: Readonly<Record<string, object>>): MemoryWorkbook {
  const workbook = shop();
  workbook.listed.products = workbook.products!.map(({ sku }) => ({ sku, ...columns[sku] }));
  return workbook;
}

const goTo = async (workbook: MemoryWorkbook, step: string) => {
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: step }));
  return planner;
};
const fields = () => screen.findByRole("button", { name: /^What this step takes/ });

describe("the wizard's steps", () => {
  it("go from the platforms' rules over demand, stock and dates to money and risks, as the sources order them (002-01, 002-03, 004-09)", () => {
    // Platform and eligibility first, contingency before the write; monitoring is a screen of its own.
    expect(promoSteps.map(({ id }) => id)).toEqual([
      "promotion",
      "history",
      "demand",
      "stock",
      "dates",
      "earnings",
      "cash",
      "tasks",
      "review",
    ]);
  });
});

describe("step 1", () => {
  it("marks a platform date that has passed, and no other (002-17)", async () => {
    const workbook = shop();
    workbook.listed.promotions = workbook.listed.promotions!.map((row) => ({
      ...row,
      inWarehouseBy: on(11, 9),
    }));
    showScreen(workbook, PromoPlan);
    const dates = await section("Platform dates");
    const looksOf = (text: string) => dates.getByText(text).className;
    expect(looksOf("10 days ago")).not.toBe(looksOf(`in ${on(11, 9) - today} days`));
    expect(looksOf(`in ${on(11, 9) - today} days`)).toBe(looksOf(`in ${on(11, 27) - today} days`));
  });

  it("checks what each platform's row asks for, and says where it asks for more (004-10)", async () => {
    const workbook = shop();
    workbook.listed.promotions = workbook.listed.promotions!.map((row) => ({
      ...row,
      shopRating: 4.6,
      leastShopRating: 4.8,
      categoryAdmitted: "NO" as const,
    }));
    const planner = showScreen(workbook, PromoPlan);
    const checks = await section("May you take part?");
    expectShown(checks.getByText("Amazon US: Rating there"));
    expectShown(checks.getByText("below 4.8"));
    expectShown(checks.getByText("not admitted"));
    await planner.click(await screen.findByRole("button", { name: /^A platform asks for more/ }));
    expectShown(await screen.findByText(/^Amazon US: Rating there is 4.6, and 4.8 is asked for/));
  });

  it("advises a small shop and does not block it (002-02)", async () => {
    const planner = showScreen(shop(), PromoPlan);
    await planner.click(await fields());
    await planner.type(screen.getByLabelText(/^Orders a month/), "300");
    const checks = await section("May you take part?");
    expectShown(checks.getByText("Orders a month (advice)"));
    await waitFor(() => expectShown(checks.getByText("below 1,000")));
    expectShown(await screen.findByRole("button", { name: "Next: History" }));
  });

  it("names products the warehouse does not take (002-41), and cheap ones once a limit is typed (002-49)", async () => {
    const planner = showScreen(
      shopWith({ MUG: { inboundAllowed: "NO", price: 30 }, LAMP: { price: 4 } }),
      PromoPlan,
    );
    await planner.click(await screen.findByRole("button", { name: /^Not taken by the warehouse/ }));
    expectShown(await screen.findByText(/^MUG is not taken by the platform’s warehouse/));
    expect(screen.queryByRole("button", { name: /^Low prices/ })).toBeNull();
    await planner.click(await fields());
    await planner.type(screen.getByLabelText(/^Note prices below/), "5");
    await planner.click(await screen.findByRole("button", { name: /^Low prices/ }));
    expectShown(await screen.findByText(/^LAMP sells at 4, below 5/));
  });
});

describe("step 2", () => {
  it("shows one product's past with its promotions, and says that twelve months are not there (002-18)", async () => {
    const planner = await goTo(shop(), "History");
    const one = await section("One product");
    expectShown(one.getByRole("img", { name: /^MUG: units from 2025-11-01 to 2026-08-19, with 1 past/ }));
    expectShown(one.getByText(/BLACKFRIDAY: 3 times the usual/));
    expectShown(one.getByText("Twelve months were wanted; 9 are known, from 2025-11-01 on."));
    expectShown(one.getByText("no Visits in Sales"));
    expectShown(one.getByText("With less than fifteen months it cannot be held against last year."));

    await planner.selectOptions(one.getByLabelText("Product"), "LAMP");
    await planner.selectOptions(one.getByLabelText("Shown"), "by day");
    expectShown(one.getByRole("img", { name: /^LAMP: units/ }));
    // Three times five a day on Black Friday, and never more.
    expect(one.getByText("Best day").closest("li")!.textContent).toBe("Best day15");
  });

  it("holds three months against the same of last year (002-38)", async () => {
    const workbook = shop();
    const days = Array.from({ length: 520 }, (_, day) => today - 520 + day);
    workbook.sales = days.map((date) => ({ sku: "MUG", date, units: date < today - 200 ? 20 : 26 }));
    await goTo(workbook, "History");
    const sentence = "The last three months sold 26 a day, the same months a year before 20: 130% of it.";
    expectShown((await section("One product")).getByText(sentence));
    expectShown((await section("Units a week, all products")).getByText(sentence));
  });
});

describe("step 3", () => {
  it("shows the error of several methods beside the one in use, and takes another (002-05, 002-20)", async () => {
    const planner = await goTo(shop(), "Demand");
    const trial = await section("Trial of methods on usual days");
    expectShown(await trial.findByText("AUTO (used)", undefined, { timeout: 10_000 }));
    expectShown(trial.getByText("AVERAGE"));
    expectShown(trial.getByText("SES"));
    await planner.click(await fields());
    await planner.selectOptions(screen.getByLabelText(/^Usual days by/), "AVERAGE");
    expectShown(await trial.findByText("AVERAGE (used)"));
    await planner.selectOptions(screen.getByLabelText(/^Usual days by/), "LAST YEAR");
    expectShown(await trial.findByText("Products whose history is too short for it go by AUTO: 2."));
  });

  it("shows subscriptions, units sold along and a factor on conversion as lines, and none of them unasked (001-08, 001-09, 001-17)", async () => {
    const planner = await goTo(
      shopWith({
        MUG: { subscribers: 50, unitsPerSubscriber: 2 },
        LAMP: { leadSku: "MUG", attachRate: 0.1 },
      }),
      "Demand",
    );
    const lines = await section("Products");
    // 240 by history and 100 of subscribers; 60 and a tenth of the mugs.
    expectShown(await lines.findByText("340"));
    expectShown(lines.getByText("84"));
    const onTop = await section("On top of own sales");
    expectShown(onTop.getByText("Sold along with other products"));
    expectShown(onTop.getByText("Of subscribers, without a buffer"));
    expect(onTop.queryByText("Conversion, times")).toBeNull();
    await planner.click(await fields());
    await planner.type(screen.getByLabelText(/^Factor on conversion/), "1.5");
    expectShown(await onTop.findByText("Conversion, times"));
    expectShown(await lines.findByText(String(240 * 1.5 + 100)));
  });

  it("adds nothing where nothing is given", async () => {
    await goTo(shop(), "Demand");
    await section("Products");
    expect(screen.queryByText("On top of own sales")).toBeNull();
  });

  it("reads what else there is to look at, and says where it would stand (004-13, 004-19)", async () => {
    const workbook = shopWith({ MUG: { price: 10, competitorPrice: 8 }, LAMP: { price: 10 } });
    workbook.listed.returns = [{ date: today - 30, sku: "MUG", units: 57, reason: "Broken" }];
    await goTo(workbook, "Demand");
    const beside = await section("Beside the forecast");
    expectShown(beside.getByText("fill in Visits in Sales"));
    expectShown(beside.getByText("needs 24 months of SEARCH in Market research"));
    // 52 weeks before 27 to 30 November lie 28 November to 1 December, last year's promotion: three times 20 and 5.
    expectShown(beside.getByText("300"));
    expectShown(beside.getByText("1.25 times"));
  });
});
