import { screen, waitFor, within } from "@testing-library/react";
import { Monitor } from "../../src/taskpane/promotions/underWay/Monitor";
import { PromoPlan } from "../../src/taskpane/promotions/plan/PromoPlan";
import { Replenish } from "../../src/taskpane/today/replenish/Replenish";
import { Review } from "../../src/taskpane/today/review/Review";
import { costLineTerms, promoOutcomeTerms } from "../../src/vocabulary";
import type { MemoryWorkbook } from "./memoryWorkbook";
import { on, shop, standStillOnToday, today } from "./promotions/promoShop";
import { expectShown, showScreen } from "./showPane";

beforeEach(standStillOnToday);
afterEach(() => jest.useRealTimers());

function inChinese(): MemoryWorkbook {
  const workbook = shop();
  workbook.surroundingsNow = { ...workbook.surroundingsNow, languageTag: "zh-CN" };
  return workbook;
}

const codes = (terms: readonly { readonly choices?: readonly string[] }[]) =>
  terms.flatMap(({ choices = [] }) => choices);

it("writes charges and cases of the summary that is printed by their names (004-36)", async () => {
  const workbook = inChinese();
  workbook.products = workbook.products!.map((product) => ({ ...product, freightPerUnit: 1, dutyRate: 0 }));
  workbook.listed.products = [{ sku: "MUG", price: 12, promoPrice: 10 }];
  const planner = showScreen(workbook, PromoPlan);
  await planner.click(await screen.findByRole("button", { name: "检查与写入" }));
  const write = await screen.findByRole("button", { name: "写入大促计划" });
  await waitFor(() => expect(write).toHaveProperty("disabled", false));
  await planner.click(write);
  await waitFor(() => expect(workbook.written).not.toEqual([]));
  const { rows } = workbook.written.at(-1)!;
  const { summary } = rows as unknown as Readonly<Record<string, readonly { part: string; item: string }[]>>;
  const itemsOf = (part: string) => summary!.filter((row) => row.part === part).map(({ item }) => item);
  expect(itemsOf("费用")).toEqual(expect.arrayContaining(["货款", "头程"]));
  expect(itemsOf("各情景最低余额")).toEqual(expect.arrayContaining(["按计划", "销售减少"]));
  const written = summary!.map(({ item }) => item);
  const all = codes([costLineTerms.costGroup, promoOutcomeTerms.cashCase]);
  expect(written.filter((item) => all.includes(item))).toEqual([]);
  expect(summary![0]).toMatchObject({ part: "各产品利润（由低到高）", item: "MUG" });
});

it("names what to do with the batch held back, in the row and in its workings (002-28)", async () => {
  const workbook = inChinese();
  const [startDate, endDate] = [on(8, 12), on(8, 21)];
  workbook.written.push({
    kind: "promo",
    rows: {
      promoPlan: [{ sku: "MUG", expectedUnits: 150, usualUnits: 200, orderUnits: 100, leftAtStart: 500 }],
      batches: [{ sku: "MUG", batch: 2, units: 30, isHeldBack: true }],
    },
    settings: { promotion: "Summer sale", startDate, endDate },
    fingerprints: [],
    locale: "zh-CN",
  });
  const planner = showScreen(workbook, Monitor);
  const row = within(await screen.findByRole("row", { name: /^MUG/ }));
  await planner.click(row.getByRole("button"));
  // 160 sold of 120 forecast
  await screen.findByText("160 ÷ 120 − 1 = 33.3%");
  expect(screen.getAllByText("放行预留批次")).toHaveLength(2);
  expect(screen.queryByText("RELEASE")).toBeNull();
});

it("names where the forecast of a reviewed month comes from (C.11)", async () => {
  const planner = showScreen(inChinese(), Review);
  const row = (await screen.findAllByRole("row", { name: /^2026-07/ }))[0]!;
  await planner.click(within(row).getByRole("button"));
  expectShown(await screen.findByText("事后推算"));
  expect(screen.queryByText("AFTERWARDS")).toBeNull();
});

it("names how the last week sold, and says reorder point by one word (A.6-2, A.6-7)", async () => {
  const workbook = inChinese();
  // three times as many in the last week as on all days before
  workbook.sales = workbook.sales!.map((sale) =>
    sale.sku === "LAMP" && sale.date >= today - 7 ? { ...sale, units: 3 * sale.units } : sale,
  );
  const planner = showScreen(workbook, Replenish);
  const row = (await screen.findAllByRole("row", { name: /^LAMP/ }))[0]!;
  await planner.click(within(row).getByRole("button"));
  expectShown(await screen.findByText(/^最近一周售出 105 件，预测 \d+ 件：放行预留批次。/));
  expect(document.body.textContent).toContain("库存水位不高于补货点。");
  expect(document.body.textContent).not.toContain("再订货点");
});
