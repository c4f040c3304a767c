import fc from "fast-check";
import {
  type DailyDemand,
  finish,
  type Finding,
  healthCheck,
  type HealthCheckInput,
  type LegKind,
  type PlacedRow,
  type Problem,
  type ProblemCode,
  type ProductFacts,
  serialOf,
} from "../../../src/calculation";

const today = serialOf({ year: 2026, month: 7, day: 1 });

/** A row of a sheet, its columns in the order of `columns` from A on. */
const placed = <T extends object>(sheet: string, row: number, values: T): PlacedRow<T> => ({
  values,
  place: (field) => ({ sheet, cell: `${field}${row}` }),
});

/** So many units on each of the last days up to yesterday. */
const sells = (sku: string, ...units: readonly number[]): DailyDemand => ({
  sku,
  firstDate: today - units.length,
  units: Float64Array.from(units),
  returnedUnits: 0,
});
const daily = (sku: string, perDay: number, days = 100) => sells(sku, ...Array<number>(days).fill(perDay));

const lamp: ProductFacts = {
  sku: "LAMP",
  avgLeadDays: 30,
  maxLeadDays: 45,
  onHand: 200,
  onOrder: 0,
  unitCost: 8,
};

const shop = (
  products: readonly ProductFacts[],
  histories: readonly DailyDemand[],
  more: Partial<HealthCheckInput> = {},
): HealthCheckInput => ({
  products: products.filter(({ sku }, index) => products.findIndex((each) => each.sku === sku) === index),
  productRows: products.map((product, index) => placed("Products", index + 2, product)),
  productColumns: new Set(["sku", "avgLeadDays", "maxLeadDays", "onHand", "onOrder", "unitCost", "packSize"]),
  demand: new Map(histories.map((history) => [history.sku, history])),
  salesLines: histories.reduce((sum, { units }) => sum + units.length, 0),
  salesHaveAColumnAProduct: false,
  stock: [],
  suppliers: [],
  lanes: [],
  costs: [],
  homeCurrency: "CNY",
  currenciesWithRate: new Set<string>(),
  promotions: [],
  returns: [],
  orderTimes: [],
  shipWithinHours: 24,
  problems: [],
  slowDays: 90,
  staleSalesDays: 7,
  demandDays: 365,
  asOfDate: today,
  ...more,
});

const report = (input: HealthCheckInput) => finish(healthCheck(input));
const found = (input: HealthCheckInput): Finding[] =>
  report(input).groups.flatMap(({ findings }) => findings);
const codes = (input: HealthCheckInput) => report(input).groups.map(({ code }) => code);
const ofCode = (input: HealthCheckInput, code: ProblemCode): Finding => {
  const finding = found(input).find(({ problem }) => problem.code === code);
  if (finding === undefined) throw new Error(`${code} was not found, but ${codes(input).join(", ")}`);
  return finding;
};

it("finds nothing in tables that are in order", () => {
  expect(report(shop([lamp], [daily("LAMP", 5)]))).toEqual({ groups: [], count: 0 });
});

describe("what is missing (000-13, 002-51, C.2)", () => {
  const noLead = { ...lamp, sku: "NO-LEAD", avgLeadDays: undefined };

  it("puts at stake what the product sells in 30 days, at cost", () => {
    const { problem, stake, fix } = ofCode(
      shop([lamp, noLead], [daily("LAMP", 5), daily("NO-LEAD", 5)]),
      "missing",
    );
    expect(problem).toMatchObject({
      field: "avgLeadDays",
      params: { sku: "NO-LEAD" },
      at: { sheet: "Products", cell: "avgLeadDays3" },
    });
    expect(stake).toEqual({ units: 5 * 30, of: "SOLD", money: 5 * 30 * 8, isEstimate: false });
    expect(fix).toBeUndefined();
  });

  it("proposes what the only supplier says, or the one with most of the orders", () => {
    const supplier = (name: string, leadDays: number, orderShare: number) =>
      placed("Suppliers", 5, { supplier: name, sku: "NO-LEAD", leadDays, orderShare });
    const suppliers = [supplier("Backup", 20, 0.3), supplier("Main", 35, 0.7)];
    const input = shop([lamp, noLead], [daily("LAMP", 5), daily("NO-LEAD", 5)], { suppliers });
    expect(ofCode(input, "missing").fix).toEqual({
      sheet: "Products",
      cell: "avgLeadDays3",
      from: "",
      to: 35,
    });
  });

  it("says a fact that every product lacks once, worth all their sales", () => {
    const products = ["A", "B", "C"].map((sku) => ({ ...lamp, sku, unitCost: undefined }));
    const input = shop(
      products,
      products.map(({ sku }) => daily(sku, 2)),
    );
    expect(codes(input)).toEqual(["missingOfAll"]);
    expect(found(input)[0]!.stake).toEqual({ units: 3 * 2 * 30, of: "SOLD", isEstimate: true });
  });

  it("values a product without a cost at the middle cost of the shop, and says so", () => {
    const products = [
      { ...lamp, sku: "A", unitCost: 4 },
      { ...lamp, sku: "B", unitCost: 10 },
      { ...lamp, sku: "C", unitCost: 100 },
      { ...lamp, sku: "D", unitCost: undefined },
    ];
    const input = shop(
      products,
      products.map(({ sku }) => daily(sku, 1)),
    );
    expect(ofCode(input, "missing").stake).toMatchObject({ money: 30 * 10, isEstimate: true });
  });

  it("does not say of a cell that could not be read that it is missing too", () => {
    const unread: Problem = {
      code: "numberAsText",
      severity: "error",
      field: "avgLeadDays",
      params: { got: "30" },
      at: { sheet: "Products", cell: "avgLeadDays3" },
    };
    const input = shop([lamp, noLead], [daily("LAMP", 5), daily("NO-LEAD", 5)], { problems: [unread] });
    expect(codes(input)).toEqual(["numberAsText"]);
  });
});

describe("a price (000-48, peers.md opening 10)", () => {
  const shopWith = (prices: Record<string, number | undefined>, more: Partial<HealthCheckInput> = {}) => {
    const products = Object.entries(prices).map(([sku, price]) => ({ ...lamp, sku, price }));
    const histories = products.map(({ sku }) => daily(sku, 2));
    const base = shop(products, histories);
    return { ...base, productColumns: new Set([...base.productColumns, "price"]), ...more };
  };

  it("is missed where most products have one, at its cell, by what the product sells", () => {
    expect(found(shopWith({ A: 20, B: 30, C: undefined }))).toMatchObject([
      {
        problem: { code: "missing", field: "price", params: { sku: "C" }, at: { cell: "price4" } },
        stake: { units: 2 * 30, of: "SOLD", money: 2 * 30 * 8 },
      },
    ]);
  });

  it("is not asked of a shop that keeps none or few, nor of an idea in market research (003-01)", () => {
    expect(codes(shopWith({ A: 20, B: undefined, C: undefined }))).toEqual([]);
    expect(codes(shopWith({ A: 20, B: undefined }))).toEqual([]);
    const withoutColumn = shop([lamp], [daily("LAMP", 5)]).productColumns;
    expect(codes(shopWith({ A: 20, B: 30, C: undefined }, { productColumns: withoutColumn }))).toEqual([]);
    const priced = shopWith({ A: 20, B: 30, C: undefined });
    const productRows = priced.productRows.map((row) =>
      row.values.sku === "C" ? { ...row, values: { ...row.values, stage: "RESEARCH" as const } } : row,
    );
    expect(codes({ ...priced, productRows })).toEqual([]);
  });
});

describe("facts that cannot be", () => {
  it("are a cost of 0, with the supplier's proposed, and a longest lead time below the usual", () => {
    const free = { ...lamp, sku: "FREE", unitCost: 0 };
    const late = { ...lamp, sku: "LATE", avgLeadDays: 60 };
    const suppliers = [placed("Suppliers", 2, { supplier: "Main", sku: "FREE", unitCost: 3 })];
    const input = shop([free, late], [daily("FREE", 5), daily("LATE", 5)], { suppliers });
    expect(ofCode(input, "costIsZero").fix).toMatchObject({ from: 0, to: 3 });
    expect(ofCode(input, "maximumBelowAverage").problem.params).toEqual({
      sku: "LATE",
      maximum: 45,
      average: 60,
    });
  });
});

describe("the rhythm of sales (peers opening 10)", () => {
  const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
  const history = (sold: Readonly<Record<number, number>>): DailyDemand => {
    const firstDate = day(1, 1);
    const units = new Float64Array(today - firstDate);
    for (const [date, amount] of Object.entries(sold)) units[Number(date) - firstDate] = amount;
    return { sku: "LAMP", firstDate, units, returnedUnits: 0 };
  };
  const monthly = {
    [day(1, 1)]: 150,
    [day(2, 1)]: 140,
    [day(3, 1)]: 160,
    [day(4, 1)]: 150,
    [day(5, 1)]: 155,
  };
  const input = (sold: Readonly<Record<number, number>>) =>
    shop([lamp], [history({ ...sold, [today - 1]: 0 })]);

  it("is a month's where each month sells on its first day only, which sets the best day far too high", () => {
    const { problem, stake } = ofCode(input({ ...monthly, [day(6, 1)]: 150 }), "monthlyAsDaily");
    expect(problem.params).toEqual({ sku: "LAMP", months: 6, maximum: 160 });
    expect(stake?.money).toBeGreaterThan(0);
  });

  it("is a month's where each month sells on its last day only, whichever that is", () => {
    const ends = {
      [day(1, 31)]: 150,
      [day(2, 28)]: 140,
      [day(3, 31)]: 160,
      [day(4, 30)]: 150,
      [day(6, 30)]: 1,
    };
    expect(codes(input(ends))).toContain("monthlyAsDaily");
  });

  it("names a day's figure among monthly ones: a thirtieth of the others", () => {
    const { problem } = ofCode(input({ ...monthly, [day(6, 1)]: 5 }), "dailyAsMonthly");
    expect(problem.params).toMatchObject({ units: 5, date: "2026-06-01" });
  });

  it("names a month's total among daily ones", () => {
    const sold: Record<number, number> = { [day(4, 30)]: 150 };
    for (let date = day(1, 1); date < today; date++) {
      if (date < day(4, 1) || date >= day(5, 1)) sold[date] = 5;
    }
    const { problem } = ofCode(input(sold), "monthInOneDay");
    expect(problem.params).toEqual({ sku: "LAMP", units: 150, date: "2026-04-30", ordinary: 5 });
  });

  it("says an ordinary day to a tenth of a unit, not to the ninth decimal", () => {
    const sold: Record<number, number> = { [day(4, 30)]: 150 };
    for (let date = day(1, 1); date < today; date++) {
      if (date < day(4, 1) || date >= day(5, 1))
        sold[date] = date === day(6, 1) || date === day(3, 1) ? 12 : 5;
    }
    // January and February sell 5 a day, March (30 × 5 + 12) ÷ 31 = 5.226, May 5, June (29 × 5 + 12) ÷ 30 = 5.233.
    const { ordinary } = ofCode(input(sold), "monthInOneDay").problem.params!;
    expect(Number(ordinary) * 10).toBe(Math.round(Number(ordinary) * 10));
  });

  it("is no month's where a product sells now and then, or sold one good day", () => {
    expect(codes(input({ [day(1, 4)]: 3, [day(2, 9)]: 2, [day(3, 27)]: 3, [day(6, 28)]: 2 }))).toEqual([]);
    const sold: Record<number, number> = {};
    for (let date = day(1, 1); date < today; date++) sold[date] = 5;
    expect(codes(input({ ...sold, [day(4, 30)]: 200 }))).toEqual([]);
  });
});

describe("cartons where units are wanted (C.15)", () => {
  const boxed = { ...lamp, packSize: 24 };

  it("are less than a carton on order", () => {
    const { problem, stake, fix } = ofCode(
      shop([{ ...boxed, onOrder: 10 }], [daily("LAMP", 5)]),
      "onOrderBelowCarton",
    );
    expect(problem.params).toEqual({ sku: "LAMP", got: 10, packSize: 24, units: 240 });
    expect(stake).toMatchObject({ units: 240 - 10, money: (240 - 10) * 8, of: "DIFFERENCE" });
    expect(fix).toMatchObject({ from: 10, to: 240 });
  });

  it("are stock that would be gone within a day", () => {
    const input = shop([{ ...boxed, onHand: 9 }], [daily("LAMP", 10)]);
    const days = Math.floor((9 * 24) / 10);
    expect(ofCode(input, "onHandLikeCartons").problem.params).toMatchObject({ units: 216, days });
    expect(codes(shop([{ ...boxed, onHand: 50 }], [daily("LAMP", 10)]))).toEqual([]);
  });

  it("are a cost that is the supplier's times a carton", () => {
    const suppliers = [placed("Suppliers", 2, { supplier: "Main", sku: "LAMP", unitCost: 8 })];
    const input = shop([{ ...boxed, unitCost: 8 * 24 }], [daily("LAMP", 5)], { suppliers });
    expect(codes(input)).toEqual(["costOfCarton"]);
    expect(found(input)[0]!.fix).toMatchObject({ from: 192, to: 8 });
  });

  it("are told where two tables say the same in cartons and in units (002-43)", () => {
    const twice: Problem = {
      code: "stockGivenTwice",
      severity: "warning",
      field: "onHand",
      params: { sku: "LAMP", got: 10, other: 240 },
      at: { sheet: "Stock", cell: "C2" },
    };
    const input = shop([boxed], [daily("LAMP", 5)], { problems: [twice] });
    const { problem, stake } = ofCode(input, "stockGivenInCartons");
    expect(problem.params).toMatchObject({ cartons: 10, units: 240, packSize: 24 });
    expect(stake).toMatchObject({ units: 230, money: 230 * 8 });
  });
});

describe("cells that were read as text", () => {
  const problem = (code: ProblemCode, field: string, got: string, cell: string): Problem => ({
    code,
    severity: "error",
    field,
    params: { got },
    at: { sheet: "Sales", cell },
  });
  const fixes = (...problems: Problem[]) =>
    found(shop([lamp], [daily("LAMP", 5)], { problems })).map(({ fix }) => fix?.to);

  it("are proposed as dates where the year stands first, or the column shows which part is the day", () => {
    const march = serialOf({ year: 2026, month: 3, day: 5 });
    expect(fixes(problem("dateAsText", "date", "2026/3/5", "A2"))).toEqual([march]);
    expect(fixes(problem("dateAsText", "date", "2026年3月5日", "A2"))).toEqual([march]);
    expect(fixes(problem("dateAsText", "date", "3/5/2026", "A2"))).toEqual([undefined]);
    const withEvidence = [
      problem("dateAsText", "date", "5/3/2026", "A2"),
      problem("dateAsText", "date", "31/3/2026", "A3"),
    ];
    expect(fixes(...withEvidence)).toEqual([march, march + 26]);
  });

  it("are proposed as numbers where they can be one number only", () => {
    expect(fixes(problem("numberAsText", "units", "1,200", "C2"))).toEqual([1200]);
    expect(fixes(problem("numberAsText", "units", "１２", "C2"))).toEqual([12]);
    expect(fixes(problem("numberAsText", "dutyRate", "15%", "C2"))).toEqual([0.15]);
    expect(fixes(problem("numberAsText", "units", "1,5", "C2"))).toEqual([undefined]);
  });

  it("are amounts with their currency, said as such", () => {
    const input = shop([lamp], [daily("LAMP", 5)], {
      problems: [problem("notANumber", "unitCost", "US$12.50", "C2")],
    });
    expect(codes(input)).toEqual(["currencyInCell"]);
    expect(found(input)[0]!.fix?.to).toBe(12.5);
    expect(fixes(problem("notANumber", "unitCost", "88元", "C2"))).toEqual([88]);
    expect(fixes(problem("notANumber", "unitCost", "ask Li", "C2"))).toEqual([undefined]);
  });

  it("are counted where too many are alike to list, and postage is no product", () => {
    const problems: Problem[] = [
      problem("dateAsText", "date", "2026/3/5", "A2"),
      { code: "andMore", severity: "warning", params: { count: 499 } },
      { code: "skuUnknown", severity: "warning", field: "sku", params: { sku: "POST", lines: 40 } },
    ];
    const { groups, count } = report(shop([lamp], [daily("LAMP", 5)], { problems }));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ code: "dateAsText", more: 499 });
    expect(count).toBe(500);
  });

  it("are a SKU that lost its zeros, mended where one cell holds it", () => {
    const unknown = (lines: number): Problem => ({
      code: "skuZerosLost",
      severity: "warning",
      field: "sku",
      params: { sku: "123", otherSku: "00123", lines },
      at: { sheet: "Sales", cell: "B9" },
    });
    const input = (lines: number) =>
      shop([lamp], [sells("LAMP", ...Array<number>(100).fill(5))], { problems: [unknown(lines)] });
    expect(found(input(1))[0]!.fix).toMatchObject({ from: "123", to: "00123" });
    expect(found(input(40))[0]!.fix).toBeUndefined();
    // an average line sells 5 units of 8 each
    expect(found(input(40))[0]!.stake).toMatchObject({ units: 40 * 5, money: 40 * 5 * 8, isEstimate: true });
  });
});

describe("stock that cannot be, or lies dead", () => {
  it("is below nothing, or promised twice (004-40)", () => {
    const input = shop(
      [
        { ...lamp, sku: "MINUS", onHand: -7 },
        { ...lamp, sku: "SOLD", onHand: 10, committed: 25 },
      ],
      [daily("MINUS", 5), daily("SOLD", 5)],
    );
    expect(ofCode(input, "stockNegative").stake).toMatchObject({ units: 7, money: 7 * 8 });
    expect(ofCode(input, "promisedTwice").stake).toMatchObject({ units: 15, of: "PROMISED" });
  });

  it("has not sold for 90 days (000-17), or never", () => {
    const quiet = (days: number) => sells("LAMP", 5, ...Array<number>(days - 1).fill(0));
    expect(codes(shop([lamp], [quiet(89), daily("OTHER", 1)]))).not.toContain("stockWithoutSales");
    const input = shop([lamp], [quiet(90), daily("OTHER", 1)]);
    expect(ofCode(input, "stockWithoutSales")).toMatchObject({
      problem: { params: { days: 90, units: 200 } },
      stake: { money: 200 * 8, of: "IN STOCK" },
    });
    expect(codes(shop([lamp], [daily("OTHER", 1)]))).toEqual(["stockNeverSold"]);
  });

  it("has not sold for the slow days the planner set", () => {
    const quiet = sells("LAMP", 5, ...Array<number>(39).fill(0));
    const checked = (slowDays: number) => codes(shop([lamp], [quiet, daily("OTHER", 1)], { slowDays }));
    expect(checked(40)).toContain("stockWithoutSales");
    expect(checked(41)).not.toContain("stockWithoutSales");
  });

  it("was to arrive before today (C.2)", () => {
    const stock = [
      placed("Stock", 2, { sku: "LAMP", kind: "ON ORDER" as const, units: 60, date: today - 9 }),
      placed("Stock", 3, { sku: "LAMP", kind: "ON ORDER" as const, units: 60, date: today + 9 }),
    ];
    const input = shop([lamp], [daily("LAMP", 5)], { stock });
    expect(found(input).map(({ problem }) => problem.at?.cell)).toEqual(["date2"]);
    expect(found(input)[0]!.problem.params).toMatchObject({ date: "2026-06-22", days: 9 });
  });

  it("puts no more than 30 days of sales at stake, however old the sales are (000-15)", () => {
    const old = { ...daily("LAMP", 5), firstDate: today - 5000 };
    expect(report(shop([lamp], [old])).groups[0]!.findings[0]!.stake).toMatchObject({ units: 5 * 30 });
  });

  it("is planned by sales of long ago, said once (001-24)", () => {
    const old = { ...daily("LAMP", 5), firstDate: today - 120 };
    const { groups } = report(shop([lamp], [old]));
    expect(groups.map(({ code }) => code)).toEqual(["salesEndEarly"]);
    // the last of a hundred days from 120 days ago on is 21 days ago
    expect(groups[0]!.findings[0]).toMatchObject({
      problem: { params: { days: 21 } },
      stake: { units: 5 * 21 },
    });
  });
});

describe("a day that outsells all others (C.8)", () => {
  const bigDay = sells("LAMP", ...Array<number>(60).fill(2), 500, ...Array<number>(39).fill(2));
  const input = shop([lamp], [{ ...bigDay, returnedUnits: 480 }]);

  it("is named with its product, its day, an ordinary day and what came back", () => {
    expect(ofCode(input, "oneDayOfAll")).toMatchObject({
      problem: {
        params: { sku: "LAMP", units: 500, date: "2026-05-22", ordinary: 2, returned: 480 },
      },
      stake: { units: 500, money: 500 * 8, of: "ON ONE DAY" },
    });
  });

  it("is not questioned in a promotion of the planner's own list", () => {
    const day = today - 40;
    const promotions = [placed("Promotions", 2, { startDate: day, endDate: day + 1 })];
    expect(codes({ ...input, promotions })).not.toContain("oneDayOfAll");
  });
});

describe("a history that is not representative (000-11)", () => {
  // The document's product: 50 units a month, then 1,200.
  const grown = sells("LAMP", ...Array<number>(90).fill(50 / 30), ...Array<number>(30).fill(1200 / 30));

  it("is named with both paces and the average that is true of neither", () => {
    // (90 × 1.67 + 30 × 40) ÷ 120 = 11.25 a day, out by 28.75 on each of the next 30 days
    expect(ofCode(shop([lamp], [grown]), "salesChangedLevel")).toMatchObject({
      problem: { params: { sku: "LAMP", recent: 40, before: 1.7, average: 11.3 } },
      stake: { of: "DIFFERENCE", units: expect.closeTo(28.75 * 30, 9) as number },
    });
  });

  it("is not said of a promotion of the planner's list, nor of sales up by half, nor of a few units", () => {
    const promotions = [placed("Promotions", 2, { startDate: today - 30, endDate: today - 1 })];
    expect(codes(shop([lamp], [grown], { promotions }))).not.toContain("salesChangedLevel");
    const upByHalf = sells("LAMP", ...Array<number>(90).fill(4), ...Array<number>(30).fill(6));
    expect(codes(shop([lamp], [upByHalf]))).not.toContain("salesChangedLevel");
    const few = sells("LAMP", ...Array<number>(90).fill(0.1), ...Array<number>(30).fill(0.7));
    expect(codes(shop([lamp], [few]))).not.toContain("salesChangedLevel");
  });

  it("needs two months before the last one, and days out of stock are in neither", () => {
    const young = sells("LAMP", ...Array<number>(59).fill(2), ...Array<number>(30).fill(40));
    expect(codes(shop([lamp], [young]))).not.toContain("salesChangedLevel");
    const outOfStock = sells("LAMP", ...Array<number>(90).fill(10), ...Array<number>(29).fill(NaN), 10);
    expect(codes(shop([lamp], [outOfStock]))).not.toContain("salesChangedLevel");
  });
});

describe("orders of buyers", () => {
  it("that have waited over 24 hours are listed, the longest first, each with its cell (003-31)", () => {
    const order = (row: number, orderNumber: string, orderedAt: number, shippedAt?: number) =>
      placed("Order times", row, { orderNumber, orderedAt, shippedAt });
    const orderTimes = [
      order(2, "A", today - 1.5),
      order(3, "B", today - 1),
      order(4, "C", today - 3),
      order(5, "D", today - 3, today - 1),
    ];
    expect(
      found(shop([lamp], [daily("LAMP", 5)], { orderTimes })).map(({ problem }) => problem),
    ).toMatchObject([
      { code: "orderNotShipped", params: { order: "C", hours: 72 }, at: { cell: "shippedAt4" } },
      { code: "orderNotShipped", params: { order: "A", hours: 36 }, at: { cell: "shippedAt2" } },
    ]);
  });
});

describe("the other tables", () => {
  it("tell of a lead time shorter than any lane's legs together (002-55), and of one lane its days", () => {
    const leg = (lane: string, row: number, usualDays: number) =>
      placed("Lanes", row, { lane, leg: "LINE HAUL" as const, usualDays });
    const sea = [leg("Sea", 2, 25), leg("Sea", 3, 35)];
    const input = shop([lamp], [daily("LAMP", 5)], { lanes: sea });
    expect(ofCode(input, "leadShorterThanLanes")).toMatchObject({
      problem: { params: { got: 30, days: 25 + 35 } },
      stake: { units: 5 * (60 - 30) },
      fix: { from: 30, to: 60 },
    });
    expect(codes(shop([lamp], [daily("LAMP", 5)], { lanes: [...sea, leg("Air", 4, 12)] }))).toEqual([]);
  });

  it("hold a product's lead days against its own lane, not the quickest (002-55, A.6-6)", () => {
    const leg = (row: number, lane: string, of: LegKind, usualDays: number) =>
      placed("Lanes", row, { lane, leg: of, usualDays });
    const lanes = [
      leg(2, "Sea", "LINE HAUL", 35),
      leg(3, "Sea", "RECEIVING", 10),
      leg(4, "Air", "LINE HAUL", 12),
    ];
    const by = (more: Partial<ProductFacts>) => shop([{ ...lamp, ...more }], [daily("LAMP", 5)], { lanes });
    expect(ofCode(by({ lane: "Sea" }), "leadShorterThanItsLane")).toMatchObject({
      problem: { params: { sku: "LAMP", got: 30, days: 35 + 10, lane: "Sea" }, at: { cell: "avgLeadDays2" } },
      stake: { units: 5 * (45 - 30) },
      fix: { from: 30, to: 45 },
    });
    // cross-docked goods are not put away (000-40)
    expect(ofCode(by({ lane: "Sea", crossDock: true }), "leadShorterThanItsLane").fix?.to).toBe(35);
    expect(codes(by({ lane: "Air" }))).toEqual([]);
    expect(codes(by({ lane: "Rail" }))).toEqual([]);
    expect(codes(by({ lane: "Sea", avgLeadDays: 45 }))).toEqual([]);
  });

  it("tell of shares that are no whole, promotions that end before they start, and SKUs nobody knows", () => {
    const suppliers = [
      placed("Suppliers", 2, { supplier: "Main", sku: "LAMP", orderShare: 0.7 }),
      placed("Suppliers", 3, { supplier: "Backup", sku: "LAMP", orderShare: 0.2 }),
    ];
    const promotions = [placed("Promotions", 2, { startDate: today, endDate: today - 1 })];
    const returns = [
      placed("Returns", 2, { sku: "lamp ", units: 2 }),
      placed("Returns", 3, { sku: "GHOST", units: 2 }),
    ];
    const input = shop([lamp], [daily("LAMP", 5)], { suppliers, promotions, returns });
    expect(ofCode(input, "supplierSharesDoNotSum").problem.params?.sum).toBeCloseTo(0.9);
    expect(ofCode(input, "datesReversed").problem.at?.cell).toBe("endDate2");
    expect(ofCode(input, "rowOfMistypedSku").fix).toMatchObject({ from: "lamp ", to: "LAMP" });
    expect(ofCode(input, "rowOfUnknownSku").fix).toBeUndefined();
  });

  it("tell of two rows of one product, alike or but for capitals", () => {
    const twice: Problem = {
      code: "skuTwice",
      severity: "warning",
      field: "sku",
      params: { sku: "LAMP" },
      at: { sheet: "Products", cell: "sku3" },
    };
    const products = [lamp, { ...lamp, onHand: 30 }, { ...lamp, sku: "lamp" }];
    const input = shop(products, [daily("LAMP", 5), daily("lamp", 5)], { problems: [twice] });
    expect(ofCode(input, "skuTwice").stake).toMatchObject({ units: 30, of: "IN STOCK", money: 30 * 8 });
    expect(ofCode(input, "skuTwiceButForCapitals").problem.params).toEqual({ sku: "lamp", otherSku: "LAMP" });
  });

  it("question a row that does not count for standing there twice alone (peers.md opening 10)", () => {
    const about = (code: ProblemCode, field: string): Problem => ({
      code,
      severity: code === "skuTwice" ? "warning" : "error",
      field,
      params: { sku: "LAMP", got: "?" },
      at: { sheet: "Products", cell: `${field === "sku" ? "A" : "F"}3` },
    });
    const first = { ...lamp, avgLeadDays: undefined };
    const second = { ...lamp, unitCost: 0, maxLeadDays: 10, onHand: -5, packSize: 12, onOrder: 1 };
    const productRows = [first, second].map((values, index) => ({
      values,
      place: (field: string) => ({
        sheet: "Products",
        cell: `${field === "sku" ? "A" : field === "avgLeadDays" ? "D" : "F"}${index + 2}`,
      }),
    }));
    const lanes = [placed("Lanes", 2, { lane: "Sea", leg: "LINE HAUL", usualDays: 45 } as const)];
    const problems = [about("skuTwice", "sku"), about("notANumber", "unitCost")];
    const input = shop([first, second], [daily("LAMP", 5)], { productRows, lanes, problems });
    expect(found(input).map(({ problem }) => [problem.code, problem.at?.cell])).toEqual([
      ["missing", "D2"],
      ["skuTwice", "A3"],
    ]);
  });

  it("tell of a currency without a rate, and of a charge that forgot its own (002-31, C.15)", () => {
    const charge = (row: number, currency?: string) => placed("Costs", row, { amount: 10, currency });
    const withCosts = (more: Partial<HealthCheckInput>) => shop([lamp], [daily("LAMP", 5)], more);
    const costs = [charge(2, "CNY"), charge(3, "usd "), charge(4, "USD"), charge(5)];
    expect(found(withCosts({ costs })).map(({ problem }) => problem)).toMatchObject([
      {
        code: "currencyWithoutRate",
        params: { currency: "USD", count: 2, home: "CNY" },
        at: { cell: "currency3" },
      },
    ]);
    expect(codes(withCosts({ costs, currenciesWithRate: new Set(["USD"]) }))).toEqual([]);
    expect(codes(withCosts({ costs: [charge(2, "USD"), charge(3)], homeCurrency: "USD" }))).toEqual([]);
    const lacking = withCosts({
      costs: [charge(2, "USD"), charge(3)],
      currenciesWithRate: new Set(["USD"]),
    });
    expect(ofCode(lacking, "missing").fix).toMatchObject({ cell: "currency3", to: "USD" });
    const suppliers = [placed("Suppliers", 2, { supplier: "Main", sku: "LAMP", unitCost: 8 * 7.1 })];
    expect(codes(shop([lamp], [daily("LAMP", 5)], { suppliers }))).toEqual(["costsDiffer"]);
  });
});

describe("the list", () => {
  it("has the most money first, among kinds and within one, and what nobody can value last", () => {
    const products = [
      { ...lamp, sku: "SMALL", maxLeadDays: undefined },
      { ...lamp, sku: "LARGE", maxLeadDays: undefined },
      { ...lamp, sku: "MINUS", onHand: -10_000 },
    ];
    const promotions = [placed("Promotions", 2, { startDate: today, endDate: today - 1 })];
    const input = shop(products, [daily("SMALL", 1), daily("LARGE", 9), daily("MINUS", 1)], { promotions });
    expect(codes(input)).toEqual(["stockNegative", "missing", "datesReversed"]);
    expect(found(input).map(({ problem }) => problem.params?.sku)).toEqual([
      "MINUS",
      "LARGE",
      "SMALL",
      undefined,
    ]);
  });

  it("is ranked whatever the shop, says nothing of a cell twice, and changes nothing it does not name", () => {
    const fact = fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined });
    const product = fc.record({
      sku: fc.constantFrom("A", "B", "C", "a", "00123"),
      avgLeadDays: fact,
      maxLeadDays: fact,
      onHand: fc.option(fc.integer({ min: -50, max: 5000 }), { nil: undefined }),
      onOrder: fact,
      unitCost: fact,
      packSize: fc.constantFrom(1, 12, 24),
    });
    const history = fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 200 }),
    );
    fc.assert(
      fc.property(
        fc.array(product, { maxLength: 8 }),
        fc.array(history, { maxLength: 4 }),
        (products, sold) => {
          const { groups, count } = report(
            shop(
              products,
              sold.map(([sku, units]) => sells(sku, ...units)),
            ),
          );
          const money = groups.map((group) => group.money ?? -1);
          expect(money).toEqual([...money].sort((a, b) => b - a));
          const all = groups.flatMap(({ findings }) => findings);
          expect(all).toHaveLength(count);
          const places = all.map(({ problem: { code, field, at, params } }) =>
            [code, field, at?.cell ?? JSON.stringify(params)].join(" "),
          );
          expect(new Set(places).size).toBe(places.length);
          for (const { fix, problem, stake } of all) {
            if (fix) expect(fix).toMatchObject({ cell: problem.at?.cell, sheet: problem.at?.sheet });
            expect(stake?.money ?? 0).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
