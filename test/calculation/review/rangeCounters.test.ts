import {
  type DailyDemand,
  monthOf,
  rangeCounters,
  type RangedProduct,
  serialOf,
} from "../../../src/calculation";

const june = monthOf(serialOf({ year: 2026, month: 6, day: 1 }));
const start = serialOf({ year: 2026, month: 1, day: 1 });

/** First sold on that day of June, or before it. */
function since(sku: string, day: number | "before"): DailyDemand {
  const units = new Float64Array(june.lastDate + 1 - start).fill(0);
  units.fill(2, day === "before" ? 3 : june.firstDate - start + day - 1);
  return { sku, firstDate: start, units, returnedUnits: 0 };
}
const counted = (products: readonly RangedProduct[], histories: readonly DailyDemand[]) =>
  rangeCounters(products, new Map(histories.map((history) => [history.sku, history])), june);
const skus = (count: number, more: (index: number) => object = () => ({})): RangedProduct[] =>
  Array.from({ length: count }, (_, index) => ({ sku: `P${index}`, ...more(index) }));

it("counts the new products of a month, of which a small shop is advised two or three (000-24)", () => {
  const withNew = (count: number) =>
    counted(
      skus(6),
      skus(6).map(({ sku }, index) => since(sku, index < count ? 1 + index : "before")),
    )[0];
  expect([1, 2, 3, 4].map((count) => withNew(count)!.isWithin)).toEqual([false, true, true, false]);
  expect(withNew(4)).toMatchObject({ key: "newSkus", count: 4, least: 2, most: 3, source: "000-24" });
});

it("does not take a product for new where the sales begin in that very month", () => {
  const history = {
    sku: "P0",
    firstDate: june.firstDate,
    units: new Float64Array(30).fill(1),
    returnedUnits: 0,
  };
  expect(counted(skus(1), [history])[0]!.count).toBeUndefined();
});

it("counts categories, advised two or three (000-25), and none where none is noted", () => {
  const of = (kinds: number) =>
    counted(
      skus(8, (index) => ({ category: `C${index % kinds}` })),
      [],
    )[1];
  expect([1, 2, 3, 4].map((kinds) => of(kinds)!.isWithin)).toEqual([false, true, true, false]);
  expect(counted(skus(3), [])[1]).not.toHaveProperty("count");
});

it("caps the first batch alone at fifteen products, and no range (000-26)", () => {
  const of = (first: number) =>
    counted(
      skus(40, (index) => ({ stage: index < first ? "FIRST ORDER" : "REPEAT" })),
      [],
    )[2];
  expect(of(15)).toMatchObject({ count: 15, isWithin: true });
  expect(of(16)).toMatchObject({ count: 16, isWithin: false, source: "000-26" });
});
