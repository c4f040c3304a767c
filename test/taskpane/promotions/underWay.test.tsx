import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { PromoPlan } from "../../../src/taskpane/promotions/plan/PromoPlan";
import { Monitor } from "../../../src/taskpane/promotions/underWay/Monitor";
import { Tracking } from "../../../src/taskpane/promotions/underWay/Tracking";
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
  // eight days: MUG 160 of 150, LAMP 40 of 200; (10 + 160) ÷ 200 is the error, (10 − 160) ÷ 200 the bias
  expectShown(all.getByText(/^Accuracy 15% \(1 − WAPE\), bias -75%: above 0 more was sold than forecast/));
  expectShown(all.getByText(/^Sold out: LAMP\./)); // 40 were there
});

it("says what to do first where no plan was written, or it is not over", async () => {
  showScreen(shop(), Monitor);
  expectShown(await screen.findByText(/^No promotion plan has been written in this workbook yet/));
  showScreen(withWrittenPlan(), PromoReview);
  expectShown(await screen.findByText(/\(2 days are missing\)/));
});

it("says which causes its figures point to, and where each is checked (002-52)", async () => {
  const workbook = withWrittenPlan(on(8, 19));
  workbook.listed.promoTasks = [
    { task: "Check labels", key: "labelsChecked" },
    { task: "Papers", key: "shippingPapersReady", done: true },
  ];
  workbook.written.push({
    kind: "promoTracking",
    rows: {
      tracking: [
        { week: on(8, 3), sku: "MUG", plannedShipped: 100, shipped: 0 },
        {
          week: on(8, 10),
          sku: "MUG",
          plannedShipped: 100,
          shipped: 100,
          plannedReceived: 100,
          received: 60,
        },
      ],
    },
    settings: { promotion: "Summer sale", startDate: on(8, 12) },
    fingerprints: [],
    locale: "en-US",
  });
  const planner = showScreen(workbook, PromoReview);
  const why = await section("If it went wrong");
  const said = why.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
  // forecast 85% off, received late, labels open, LAMP sold out while 440 of 600 mugs are left
  const causes = ["The forecast was far off", "The transport was late", "The warehouse refused them"];
  expect(said.slice(0, 4).map((text) => text.split(" · ")[0])).toEqual([
    ...causes,
    "Stock lay in the wrong place",
  ]);
  expect(said.slice(0, 4).every((text) => text.includes("the figures point to it"))).toBe(true);
  // shipped by the last snapshot, and the papers were ready
  expect(said.slice(4).every((text) => text.includes("the figures speak against it"))).toBe(true);
  await planner.click(why.getByRole("button", { name: "Promotion tracking" }));
});

describe("a promotion's goods week by week (004-47)", () => {
  /** Two batches of MUG: 100 to be ordered, shipped and received by now, 60 still to come; LAMP is not due. */
  function trackedShop(): MemoryWorkbook {
    const workbook = shop();
    const days = { orderBy: on(7, 1), shipBy: on(7, 20), arriveBy: on(8, 15) };
    const batches = [
      { sku: "MUG", batch: 1, units: 100, ...days, isHeldBack: false },
      { sku: "MUG", batch: 2, units: 60, orderBy: on(9, 1), shipBy: on(9, 20), arriveBy: on(10, 15) },
      { sku: "LAMP", batch: 1, units: 40, orderBy: on(9, 1), shipBy: on(9, 20), arriveBy: on(10, 15) },
    ];
    const settings = { promotion: "Black Friday", startDate: on(11, 27), endDate: on(11, 30) };
    workbook.written.push({
      kind: "promo",
      rows: { promoPlan: [], batches },
      settings,
      fingerprints: [],
      locale: "en-US",
    });
    workbook.listed.deliveries = [
      { supplier: "Kiln", sku: "MUG", orderedDate: on(7, 2), unitsOrdered: 100 },
      { supplier: "Kiln", sku: "MUG", orderedDate: on(5, 2), unitsOrdered: 500 }, // long before the plan
    ];
    // the day stands in the other row of the shipment
    workbook.listed.shipments = [
      { shipment: "S1", sku: "LAMP", units: 1, shipDate: on(7, 21), arrivalDate: on(8, 14) },
      { shipment: "S1", sku: "MUG", units: 70 },
    ];
    workbook.listed.stock = [{ sku: "MUG", kind: "ON ORDER", units: 30, date: on(8, 25) }];
    return workbook;
  }

  it("names what is behind with what was due and what is recorded, and keeps a snapshot a week", async () => {
    const workbook = trackedShop();
    // the week before: 17 August is the Monday of today's week
    workbook.written.push({
      kind: "promoTracking",
      rows: {
        tracking: [
          { week: on(8, 10), sku: "MUG", state: "ON TRACK" },
          { week: on(8, 17), sku: "MUG", state: "UNKNOWN" }, // written on Monday, to be replaced
        ],
      },
      settings: { promotion: "Black Friday", startDate: on(11, 27) },
      fingerprints: [],
      locale: "en-US",
    });
    const planner = showScreen(workbook, Tracking);
    await planner.click(
      await screen.findByRole("button", { name: /^What .* takes|^Settings|^Your decision/ }),
    );
    await planner.type(screen.getByLabelText(/^Counted from/), "2026-06-01");
    const all = await section("Black Friday: ordered, shipped, received");
    const mug = within(await all.findByRole("row", { name: /^MUG/ }));
    expectShown(await mug.findByText("BEHIND"));
    expectShown(await mug.findByText("30")); // 100 − 70 shipped and received
    expectShown(within(all.getByRole("row", { name: /^LAMP/ })).getByText("NOT DUE"));
    expectShown(all.getByText(/^Snapshots kept: 2026-08-10\./));
    await planner.click(mug.getByRole("button"));
    expectShown(await screen.findByText("100 − 100; 100 − 70; 100 − 70: 30"));

    const write = await screen.findByRole("button", { name: /^Write/ });
    await waitFor(() => expect(write).toHaveProperty("disabled", false));
    await planner.click(write);
    await waitFor(() => expect(workbook.written).toHaveLength(3));
    const { tracking } = workbook.written[2]!.rows as { tracking: readonly Record<string, unknown>[] };
    expect(tracking.map(({ week, sku, state }) => [week, sku, state])).toEqual([
      [on(8, 10), "MUG", "ON TRACK"],
      [on(8, 17), "MUG", "BEHIND"],
      [on(8, 17), "LAMP", "NOT DUE"],
    ]);
  });

  it("does not take a table without rows for nothing done", async () => {
    const workbook = trackedShop();
    workbook.listed.deliveries = [];
    workbook.listed.shipments = [];
    workbook.listed.stock = [];
    showScreen(workbook, Tracking);
    const all = await section("Black Friday: ordered, shipped, received");
    expectShown(within(await all.findByRole("row", { name: /^MUG/ })).getByText("UNKNOWN"));
  });
});

describe("which plan is shown (004-17)", () => {
  /** The plan of the promotion under way, then that of the next one. */
  function withNextPlan(): MemoryWorkbook {
    const workbook = withWrittenPlan();
    workbook.written.push({
      ...workbook.written.at(-1)!,
      settings: { promotion: "Black Friday", startDate: on(11, 27), endDate: on(11, 30) },
    });
    return workbook;
  }

  it("is that of the promotion under way, though the next one was planned since", async () => {
    const planner = showScreen(withNextPlan(), Monitor);
    await section("Summer sale: what to do");
    await planner.click(screen.getByRole("button", { name: "Show the plan of Black Friday" }));
    expectShown(await screen.findByText(/begins in 99 days/));
  });

  it("is that of the promotion that is over, in the review", async () => {
    const workbook = withWrittenPlan(on(8, 19));
    workbook.written.push({
      ...workbook.written.at(-1)!,
      settings: { promotion: "Black Friday", startDate: on(11, 27), endDate: on(11, 30) },
    });
    showScreen(workbook, PromoReview);
    await section("Summer sale: forecast against sales");
  });
});

it("feeds the next plan: its days are a promotion's, and what it was off by says how far demand may be (004-09)", async () => {
  const workbook = withWrittenPlan(on(8, 19));
  const planner = showScreen(workbook, PromoReview);
  await section("Summer sale: forecast against sales");
  const write = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await screen.findByText("Written.");
  cleanup();

  const next = showScreen(workbook, PromoPlan);
  await next.click(await screen.findByRole("button", { name: "History" }));
  const past = await section("Past promotions");
  // Nobody lists it in Promotions, and its days sold no more than usual.
  expectShown(past.getByText("Summer sale 2026-08-12"));
  const reviews = await section("Past plans against sales");
  await next.click(reviews.getByRole("button", { name: /^Summer sale 2026-08-12/ }));
  expectShown(reviews.getByRole("row", { name: /^MUG/ }));
  await next.click(screen.getByRole("button", { name: "Demand" }));
  // MUG sold 160 where 150 were expected; LAMP sold out and says nothing: √(((160 ÷ 150 − 1)² + 3 × 0.3²) ÷ 4) = 26%
  expectShown(await screen.findByText(/26%.*what your reviewed plans were off by/));
});
