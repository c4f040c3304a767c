import { openShop, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const headings = {
  research: [
    "SKU",
    "Kind",
    "Month or week",
    "Searches",
    "Competing product",
    "Price",
    "Reviews",
    "Stars",
    "Finding",
  ],
  tests: ["SKU", "Budget", "Test units", "Visits", "Orders", "Ratings", "Bad ratings"],
};

it("begins Certificates with the rules of the documents, each with its law and without a made-up cost", async () => {
  shop = await openShop();
  expect(await shop.planner.setUp(["certificates"], "en-US")).toMatchObject({ ok: true });
  const read = await shop.planner.readTables(["certificates"]);
  if (!read.ok) throw new Error("not read");
  expect(read.value.problems).toEqual([]);
  const { rows } = read.value.tables.certificates;
  expect(rows.map(({ values }) => values)).toContainEqual({
    market: "EU",
    category: "Cosmetics",
    rule: "REQUIRED",
    certificate: "CPNP",
    source: "001-05; Regulation (EC) No 1223/2009, article 13",
  });
  expect(rows.filter(({ values }) => values.certificateCost !== undefined)).toEqual([]);
});

it.each(["zh-CN", "zh-TW"] as const)("reads its own Certificates in %s", async (language) => {
  shop = await openShop({ language });
  await shop.planner.setUp(["certificates"], language);
  const read = await shop.planner.readTables(["certificates"]);
  expect(read).toMatchObject({ ok: true, value: { problems: [] } });
});

it("adopts research and tests the planner keeps under our headings, and names what it cannot read", async () => {
  shop = await openShop();
  shop.put(
    "Ideas",
    [
      headings.research,
      ["LAMP", "SEARCH", 45292, 40, null, null, null, null, null],
      ["LAMP", "competitor", null, null, "Lamp 1", 20, 300, 4.2, "too dim"],
      ["LAMP", "GUESS", null, null, null, null, null, null, null],
      ["LAMP", "COMPETITOR", null, null, "Lamp 2", 20, 300, 6, null],
    ],
    { table: "Ideas" },
  );
  shop.put("Trials", [headings.tests, ["BAG", 6000, 100, 400, 9, 20, 1]], { table: "Trials" });
  const read = await shop.planner.readTables(["research", "productTests"]);
  if (!read.ok) throw new Error("not read");
  const { tables, problems } = read.value;
  expect(tables.research.rows.map(({ values }) => values.researchKind)).toEqual([
    "SEARCH",
    "COMPETITOR",
    "COMPETITOR",
  ]);
  expect(tables.productTests.rows[0]!.values).toMatchObject({
    sku: "BAG",
    budget: 6000,
    visits: 400,
    orders: 9,
  });
  expect(problems).toMatchObject([
    { code: "notAChoice", field: "researchKind", at: { sheet: "Ideas", cell: "B4" } },
    { code: "aboveMaximum", field: "stars", at: { sheet: "Ideas", cell: "H5" } },
  ]);
});

it("writes a ladder with the cap that binds, and takes it back", async () => {
  shop = await openShop();
  const row = {
    sku: "BAG",
    rung: "FIRST ORDER",
    units: 75,
    bindingCap: "BUDGET",
    unitsBeforeCaps: 115,
    why: "because",
  };
  const written = await shop.planner.write({
    kind: "orderLadder",
    rows: { ladder: [row] },
    settings: { coverDays: 3 },
    fingerprints: [],
    locale: "en-US",
  });
  if (!written.ok) throw new Error(written.problems[0]!.code);
  const [top, first] = shop.table("StockplanLadder");
  expect(first!.slice(0, 4)).toEqual(["BAG", "FIRST ORDER", 75, "BUDGET"]);
  expect(top!.slice(0, 4)).toEqual(["SKU", "Order", "Units to order", "Held by"]);
  expect(await shop.planner.takeBackWrite(written.value.id)).toMatchObject({ ok: true });
  expect(
    shop
      .table("StockplanLadder")
      .slice(1)
      .flat()
      .filter((cell) => cell !== null && cell !== ""),
  ).toEqual([]);
});
