import { firstDay, openShop, openShopWithData, products, readAll, type Rows, sales, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

async function shopWith(productRows: Rows, salesRows: Rows): Promise<Shop> {
  shop = await openShop();
  shop.put("Products", productRows, { table: "Products" });
  shop.put("Sales", salesRows, { table: "Sales" });
  return shop;
}

const lamp: Rows = [
  ["SKU", "On hand"],
  ["LAMP", 5],
];

describe("the Products table", () => {
  it("becomes what is known of each product; a blank cell is not known, never 0", async () => {
    await shopWith(
      [
        ["SKU", "Unit cost", "On hand", "Duty rate", "Duty basis"],
        ["LAMP", 8, 0, 0.048, "fob"],
        ["RUG", "", null, "  ", null],
      ],
      sales,
    );
    expect((await readAll(shop)).products).toEqual([
      { sku: "LAMP", unitCost: 8, onHand: 0, dutyRate: 0.048, dutyBasis: "FOB" },
      { sku: "RUG" },
    ]);
  });

  it("keeps 00123 and =1+1 as the texts they are, and takes a number for its text", async () => {
    await shopWith(
      [
        ["SKU", "On hand"],
        ["00123", 1],
        ["=1+1", 2],
        [20685, 3],
      ],
      [
        ["Date", "SKU", "Units"],
        [firstDay, "00123", 1],
        [firstDay, "=1+1", 2],
        [firstDay, "20685", 3],
        [firstDay, 123, 4],
      ],
    );
    const { products: read, demand, problems } = await readAll(shop);
    expect(read.map(({ sku }) => sku)).toEqual(["00123", "=1+1", "20685"]);
    expect([...demand].map(([sku, { units }]) => [sku, [...units]])).toEqual([
      ["00123", [1]],
      ["=1+1", [2]],
      ["20685", [3]],
    ]);
    expect(problems).toEqual([
      {
        code: "skuZerosLost",
        severity: "warning",
        field: "sku",
        params: { sku: "123", lines: 1, otherSku: "00123" },
        at: { sheet: "Sales", cell: "B5" },
      },
    ]);
  });

  it("says of each bad cell which it is, and loses only that cell", async () => {
    await shopWith(
      [
        ["SKU", "Unit cost", "Average lead days", "Maximum lead days", "On hand", "Pack size"],
        ["LAMP", "n/a", 10, "#N/A", "12", 0],
        ["", 3, 10, 14, 1, 1],
        ["LAMP", 9, 10, 14, 1, 1],
        [null, null, null, null, null, null],
        ["RUG", -1, 10, 14, 1, 1],
      ],
      sales,
    );
    const { products: read, problems } = await readAll(shop);
    expect(read).toEqual([
      { sku: "LAMP", avgLeadDays: 10 },
      { sku: "RUG", avgLeadDays: 10, maxLeadDays: 14, onHand: 1, packSize: 1 },
    ]);
    const inProducts = problems.filter(({ at }) => at?.sheet === "Products");
    expect(inProducts.map(({ code, field, at }) => [code, field, at?.cell])).toEqual([
      ["notANumber", "unitCost", "B2"],
      ["errorValue", "maxLeadDays", "D2"],
      ["numberAsText", "onHand", "E2"],
      ["belowMinimum", "packSize", "F2"],
      ["skuMissing", "sku", "A3"],
      ["skuTwice", "sku", "A4"],
      ["belowMinimum", "unitCost", "B6"],
    ]);
  });
});

describe("sales with a row a line", () => {
  it("are demand a day: lines of a day add up, days without a line are 0 from the first sale on", async () => {
    await shopWith(lamp, [
      ["Date", "SKU", "Units"],
      [firstDay + 3, "LAMP", 2],
      [firstDay + 1, "LAMP", 4],
      [firstDay + 1.5, "LAMP", 1],
    ]);
    const { demand, counts } = await readAll(shop);
    expect(demand.get("LAMP")).toEqual({
      sku: "LAMP",
      firstDate: firstDay + 1,
      units: Float64Array.of(4 + 1, 0, 2),
      returnedUnits: 0,
    });
    expect(counts).toEqual({ products: 1, salesLines: 3, days: 3, returns: 0 });
  });

  it("bring the visits of each day along where the table has them: empty is not known, 0 is nobody (002-18)", async () => {
    await shopWith(lamp, [
      ["Date", "SKU", "Units", "Sessions"],
      [firstDay, "LAMP", 2, 80],
      [firstDay, "LAMP", 1, 20],
      [firstDay + 1, "LAMP", 4, null],
      [firstDay + 2, "LAMP", 0, 0],
      [firstDay + 3, "LAMP", 5, "many"],
    ]);
    const { demand, problems } = await readAll(shop);
    const { units, visits } = demand.get("LAMP")!;
    expect([...units]).toEqual([3, 4, 0, 5]);
    expect([...visits!]).toEqual([100, NaN, 0, NaN]);
    // Visits that cannot be read cost no sale.
    expect(problems).toMatchObject([
      { code: "notANumber", field: "visits", at: { sheet: "Sales", cell: "D6" } },
    ]);
  });

  it("name sheet and cell of every line that is left out", async () => {
    await shopWith(lamp, [
      ["Date", "SKU", "Units"],
      [firstDay, "LAMP", 1],
      ["2026/10/02", "LAMP", 2],
      [firstDay, "LAMP", "n/a"],
      [firstDay, "", 3],
      [firstDay, "LAMP", ""],
      [firstDay, "#REF!", 4],
      [null, null, null],
      [firstDay, null, null],
      ["", "LAMP", "12"],
    ]);
    const { demand, problems } = await readAll(shop);
    expect(demand.get("LAMP")?.units).toEqual(Float64Array.of(1));
    expect(problems.map(({ code, field, at }) => [code, field, at?.cell])).toEqual([
      ["dateAsText", "date", "A3"],
      ["notANumber", "units", "C4"],
      ["skuMissing", "sku", "B5"],
      ["missing", "units", "C6"],
      ["errorValue", "sku", "B7"],
      ["missing", "date", "A10"],
      ["numberAsText", "units", "C10"],
    ]);
    expect(problems.every(({ at, severity }) => at?.sheet === "Sales" && severity === "error")).toBe(true);
  });

  it("keep returns apart and say so once", async () => {
    await shopWith(lamp, [
      ["Date", "SKU", "Units"],
      [firstDay, "LAMP", 5],
      [firstDay, "LAMP", -2],
      [firstDay + 1, "LAMP", -1],
    ]);
    const { demand, problems, counts } = await readAll(shop);
    expect(demand.get("LAMP")).toMatchObject({ units: Float64Array.of(5, 0), returnedUnits: 2 + 1 });
    expect(counts.returns).toBe(2);
    expect(problems).toEqual([
      {
        code: "returnsKeptApart",
        severity: "warning",
        field: "units",
        params: { lines: 2, units: 3 },
        at: { sheet: "Sales", cell: "C3" },
      },
    ]);
  });

  it("of a product that is not listed are counted once a product", async () => {
    await shopWith(lamp, [
      ["Date", "SKU", "Units"],
      [firstDay, "LAMP", 5],
      [firstDay, "POST", 1],
      [firstDay, "POST", "free"],
    ]);
    const { problems } = await readAll(shop);
    expect(problems.map(({ code, params, at }) => [code, params, at?.cell])).toEqual([
      ["skuUnknown", { sku: "POST", lines: 2 }, "B3"],
    ]);
  });

  it("of a product written in other capitals are named with the one that is listed", async () => {
    await shopWith(lamp, [
      ["Date", "SKU", "Units"],
      [firstDay, "LAMP", 5],
      [firstDay, "Lamp", 1],
      [firstDay, "POST", 2],
    ]);
    const { demand, problems } = await readAll(shop);
    expect([...demand.keys()]).toEqual(["LAMP"]);
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ["skuInOtherCase", { sku: "Lamp", lines: 1, otherSku: "LAMP" }],
      ["skuUnknown", { sku: "POST", lines: 1 }],
    ]);
  });

  it("with one date far from all others do not stretch the history over years of nothing", async () => {
    await shopWith(lamp, [
      ["Date", "SKU", "Units"],
      [firstDay, "LAMP", 5],
      [firstDay + 1, "LAMP", 6],
      [firstDay + 36525, "LAMP", 7],
    ]);
    const { demand, problems } = await readAll(shop);
    expect(demand.get("LAMP")?.units).toEqual(Float64Array.of(5, 6));
    expect(problems).toEqual([
      {
        code: "dateFarFromOthers",
        severity: "error",
        field: "date",
        params: { got: "2126-10-02" },
        at: { sheet: "Sales", cell: "A4" },
      },
    ]);
  });

  it("list two hundred places of one mistake and count the rest", async () => {
    const bad = Array.from({ length: 1_000 }, () => [firstDay, "LAMP", "n/a"]);
    await shopWith(lamp, [["Date", "SKU", "Units"], [firstDay, "LAMP", 5], ...bad]);
    const { problems } = await readAll(shop);
    expect(problems).toHaveLength(200 + 1);
    expect(problems[199]?.at?.cell).toBe("C202");
    expect(problems[200]).toEqual({ code: "andMore", severity: "warning", params: { count: 1_000 - 200 } });
  });
});

describe("sales with a row a day", () => {
  it("take blank and #N/A for gaps, 0 for no sale, a missing day for a gap, and text for a mistake", async () => {
    await shopWith(
      [
        ["SKU", "On hand"],
        ["LAMP", 5],
        ["RUG", 6],
      ],
      [
        ["Date", "LAMP", "RUG", "POST", "Weekday"],
        [firstDay, 5, 0, 1, "Thu"],
        [firstDay + 1, "", "#N/A", 1, "Fri"],
        [firstDay + 3, -2, "none", "", "Sun"],
      ],
    );
    const { demand, problems, counts } = await readAll(shop);
    expect([...demand.get("LAMP")!.units]).toEqual([5, NaN, NaN, 0]);
    expect(demand.get("LAMP")!.returnedUnits).toBe(2);
    expect([...demand.get("RUG")!.units]).toEqual([0, NaN, NaN, NaN]);
    expect(counts).toEqual({ products: 2, salesLines: 3, days: 4, returns: 1 });
    expect(problems.map(({ code, params, at }) => [code, params, at?.cell])).toEqual([
      ["notANumber", { got: "none" }, "C4"],
      ["skuUnknown", { sku: "POST", lines: 2 }, "D1"],
      ["returnsKeptApart", { lines: 1, units: 2 }, "B4"],
    ]);
  });
});

it("reads 120,000 lines in several answers, each well under what Excel on the web can send", async () => {
  const lines = 120_000;
  shop = await openShop();
  shop.put("Products", products, { table: "Products" });
  shop.put(
    "Sales",
    [
      ["Date", "Channel", "SKU", "Units"],
      ...Array.from({ length: lines }, (_, line) => [firstDay + (line % 365), "shop", "LAMP", 1]),
    ],
    { table: "Sales" },
  );
  const answerSizes = sizesOfAnswers(shop);
  const found = await shop.planner.findTables();
  const steps: number[] = [];
  const read = await shop.planner.readInputs(found, ({ done, total }) => steps.push(done / total));
  expect(read).toMatchObject({ ok: true, value: { counts: { salesLines: lines, days: 365 } } });
  expect(Math.max(...answerSizes)).toBeLessThan(3_000_000);
  expect(answerSizes.filter((size) => size > 100_000).length).toBeGreaterThan(2);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBe(1);
}, 60_000);

/** The size of each message that reaches the add-in from now on, in bytes. */
function sizesOfAnswers({ office }: Shop): number[] {
  const sizes: number[] = [];
  const bridge = office.window._richApiNativeBridge as { onMessageFromHost: (text: string) => void };
  const receive = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => {
    sizes.push(Buffer.byteLength(text));
    receive(text);
  };
  return sizes;
}

it("can be given up while it reads", async () => {
  shop = await openShopWithData();
  const found = await shop.planner.findTables();
  const giveUp = new AbortController();
  const reading = shop.planner.readInputs(found, ({ done }) => done > 0 && giveUp.abort(), giveUp.signal);
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});

it("refuses to read where the headings are no longer what was recognised", async () => {
  shop = await openShopWithData();
  const found = await shop.planner.findTables();
  shop.put("Sales", [["Units", "SKU", "Date"]]);
  expect(await shop.planner.readInputs(found)).toMatchObject({
    ok: false,
    problems: [{ code: "changedSinceRead", params: { sheet: "Sales" } }],
  });
});

it("reads rows that were added since the table was found", async () => {
  shop = await openShop();
  shop.put("Products", lamp);
  shop.put("Sales", sales);
  const found = await shop.planner.findTables();
  shop.put("Products", [["RUG", 7]], { at: "A3" });
  const read = await shop.planner.readInputs(found);
  expect(read).toMatchObject({ ok: true, value: { products: [{ sku: "LAMP" }, { sku: "RUG", onHand: 7 }] } });
});
