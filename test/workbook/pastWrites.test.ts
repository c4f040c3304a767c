import { openShopWithData, planFor, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const written = async (rows: readonly object[]): Promise<string> => {
  const plan = await planFor(shop);
  const write = await shop.planner.write({ ...plan, rows: { plan: rows } });
  if (!write.ok) throw new Error(JSON.stringify(write.problems));
  return write.value.id;
};
const skus = () =>
  shop
    .table("StockplanPlan")
    .slice(1)
    .map(([sku]) => sku);

describe("a write that is complete", () => {
  it("can be taken back, and then the one before it", async () => {
    shop = await openShopWithData();
    const first = await written([{ sku: "LAMP" }]);
    const second = await written([{ sku: "00123" }, { sku: "SOFA" }]);
    expect(skus()).toEqual(["00123", "SOFA"]);

    expect((await shop.planner.takeBackWrite(second)).ok).toBe(true);
    expect(skus()).toEqual(["LAMP"]);
    expect((await shop.planner.takeBackWrite(first)).ok).toBe(true);
    expect(skus()).toEqual([null]);
  });

  it("stays while a later one stands on it", async () => {
    shop = await openShopWithData();
    const first = await written([{ sku: "LAMP" }]);
    await written([{ sku: "SOFA" }]);
    expect(await shop.planner.takeBackWrite(first)).toMatchObject({
      problems: [{ code: "laterWriteStands" }],
    });
    expect(skus()).toEqual(["SOFA"]);
  });

  it("is listed with its settings, the newest first, and its rows can be compared with today's", async () => {
    shop = await openShopWithData();
    const first = await written([{ sku: "00123", onHand: 50 }]);
    const second = await written([{ sku: "LAMP" }]);
    await shop.planner.takeBackWrite(second);
    const past = await shop.planner.pastWrites("stockPlan");
    expect(past.map(({ id, revision, isTakenBack }) => [id, revision, isTakenBack])).toEqual([
      [second, 2, true],
      [first, 1, false],
    ]);
    expect(past[1]?.settings).toMatchObject({ coverDays: 3 });
    expect(await shop.planner.rowsOfWrite(first)).toMatchObject({
      ok: true,
      value: { plan: [{ sku: "00123", onHand: 50, onOrder: "" }], batches: [] },
    });
  });

  it("cannot be put back once the planner has pruned its rows, and the tables stay as they are", async () => {
    shop = await openShopWithData();
    const first = await written([{ sku: "LAMP" }]);
    const second = await written([{ sku: "SOFA" }]);
    const lines = shop.workbook.tables.find(({ name }) => name === "StockplanLines")!.area;
    const firstLine = { sheetId: lines.sheetId, row: lines.top + 1, column: lines.left };
    shop.workbook.load(lines.sheetId, [{ ...firstLine, value: "pruned" }]);
    const refusal = { ok: false, problems: [{ code: "earlierWriteNotKept" }] };
    expect(await shop.planner.takeBackWrite(second)).toMatchObject(refusal);
    expect(await shop.planner.rowsOfWrite(first)).toMatchObject(refusal);
    expect(skus()).toEqual(["SOFA"]);
  });

  it("names its author where Settings do", async () => {
    shop = await openShopWithData();
    await written([{ sku: "LAMP" }]);
    await shop.planner.setUp(["settings"], "en-US");
    const rows = shop.table("StockplanSettings");
    const row = rows.findIndex((cells) => cells.at(-1) === "log.author");
    shop.put("Settings", [["Wei"]], { at: `C${row + 2}` });
    await written([{ sku: "LAMP" }]);
    const past = await shop.planner.pastWrites("stockPlan");
    expect(past.map(({ author }) => author)).toEqual(["Wei", ""]);
  });
});
