import { openShop, openShopWithData, planFor, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

/** Writes a plan and closes Excel as soon as the given cell of the workbook is written; then opens it again. */
async function interruptedWrite(when: { readonly sheet: string; readonly column: number }): Promise<void> {
  const plan = await planFor(shop);
  const { workbook } = shop;
  await new Promise<void>((closed) => {
    const unsubscribe = workbook.subscribe((change) => {
      if (change.kind !== "cells") return;
      const { sheetId, top, left } = change.area;
      if (workbook.sheet(sheetId)?.name !== when.sheet || top === 0 || left !== when.column) return;
      unsubscribe();
      shop.close();
      closed();
    });
    void shop.planner.write(plan);
  });
  shop = await openShop({ workbook });
}

const afterTheJournal = { sheet: "Stock plan", column: 0 };
const withinTheJournal = { sheet: "Stockplan log", column: 0 };
const skusAndStock = () =>
  shop
    .table("StockplanPlan")
    .slice(1)
    .map((row) => [row[0], row[7]]);
const states = () =>
  shop
    .table("StockplanLog")
    .slice(1)
    .map((row) => row[2]);

describe("a write that was interrupted", () => {
  it("is named when the workbook is opened again, and can be repeated", async () => {
    shop = await openShopWithData();
    await interruptedWrite(afterTheJournal);
    const unfinished = await shop.planner.unfinishedWrite();
    expect(unfinished).toMatchObject({ canRepeat: true });
    expect(Date.parse(unfinished!.startedAt)).not.toBeNaN();
    expect(
      shop
        .table("StockplanBatches")
        .slice(1)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);

    expect(await shop.planner.repeatWrite(unfinished!.id)).toMatchObject({
      ok: true,
      value: { tables: [{ rows: 2 }, { rows: 2 }, { rows: 2 }] },
    });
    expect(skusAndStock()).toEqual([
      ["LAMP", 900],
      ["00123", 50],
    ]);
    expect(shop.table("StockplanBatches")).toHaveLength(1 + 2);
    expect(states()).toEqual(["COMPLETE"]);
    expect(await shop.planner.unfinishedWrite()).toBeUndefined();
  });

  it("can be taken back: the tables hold what the write before it wrote", async () => {
    shop = await openShopWithData();
    expect((await shop.planner.write(await planFor(shop))).ok).toBe(true);
    shop.put("Products", [["LAMP", "Lamp", 8, 10, 14, 1, 0]], { at: "A2" });
    await interruptedWrite(afterTheJournal);
    expect(skusAndStock()[0]).toEqual(["LAMP", 1]);

    const unfinished = await shop.planner.unfinishedWrite();
    expect(await shop.planner.takeBackWrite(unfinished!.id)).toMatchObject({ ok: true });
    expect(skusAndStock()[0]).toEqual(["LAMP", 900]);
    expect(states()).toEqual(["COMPLETE", "TAKEN BACK"]);
    expect(await shop.planner.unfinishedWrite()).toBeUndefined();
  });

  it("leaves empty tables when it was the first and is taken back", async () => {
    shop = await openShopWithData();
    await interruptedWrite(afterTheJournal);
    const unfinished = await shop.planner.unfinishedWrite();
    await shop.planner.takeBackWrite(unfinished!.id);
    expect(
      shop
        .table("StockplanPlan")
        .slice(1)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
  });

  it("cannot be repeated when it had not been kept as a whole, only taken back", async () => {
    shop = await openShopWithData();
    await interruptedWrite(withinTheJournal);
    const unfinished = await shop.planner.unfinishedWrite();
    expect(unfinished).toMatchObject({ canRepeat: false });
    expect(await shop.planner.repeatWrite(unfinished!.id)).toMatchObject({
      ok: false,
      problems: [{ code: "nothingToRepeat" }],
    });
    expect((await shop.planner.takeBackWrite(unfinished!.id)).ok).toBe(true);
    expect(await shop.planner.unfinishedWrite()).toBeUndefined();
  });

  it("is past once another plan has been written", async () => {
    shop = await openShopWithData();
    await interruptedWrite(afterTheJournal);
    expect((await shop.planner.write(await planFor(shop))).ok).toBe(true);
    expect(await shop.planner.unfinishedWrite()).toBeUndefined();
  });
});

it("finds nothing unfinished in a workbook that was never written to", async () => {
  shop = await openShopWithData();
  expect(await shop.planner.unfinishedWrite()).toBeUndefined();
});
