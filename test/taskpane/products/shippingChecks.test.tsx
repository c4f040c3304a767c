import { screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { Freight } from "../../../src/taskpane/products/freight/Freight";
import { LandedCost } from "../../../src/taskpane/products/landedCost/LandedCost";
import { Tax } from "../../../src/taskpane/products/tax/Tax";
import { Warehouses } from "../../../src/taskpane/products/warehouses/Warehouses";
import { today } from "../../../src/taskpane/screens/tasks";
import type { MemoryWorkbook } from "../memoryWorkbook";
import { rowsOf, section, showScreen, write } from "../showPane";
import { june, shippingShop } from "./shippingShop";

/** What the screens of cost, tax and freight look after besides their figures. */

const show = (Screen: ComponentType, workbook: MemoryWorkbook) => showScreen(workbook, Screen);

async function written(planner: ReturnType<typeof showScreen>, workbook: MemoryWorkbook) {
  await write(planner);
  return workbook.written.at(-1)!.rows as unknown as Readonly<Record<string, readonly object[]>>;
}

const post = {
  lane: "Post",
  quotedFor: "PARCEL",
  maxKg: 30,
  volumeDivisor: 0,
  fixedFee: 90,
  worstDays: 15,
} as const;

describe("landed cost", () => {
  it("is written with its settings and with every rate, its day and its source", async () => {
    const workbook = shippingShop();
    const { assumptions } = await written(show(LandedCost, workbook), workbook);
    expect(assumptions).toContainEqual(
      expect.objectContaining({ name: "Insured share", value: 1.1, source: "002-35" }),
    );
    expect(assumptions).toContainEqual(
      expect.objectContaining({
        name: "Exchange rate: 1 CNY in USD",
        value: 0.14,
        source: "your table Exchange rates, no source given",
        note: "rate of 2026-05-27",
      }),
    );
    expect(assumptions).toContainEqual(
      expect.objectContaining({ name: "US · DUTY · MFN · 8418.10", value: 0.02, source: "HTS" }),
    );
  });

  it("shows which of the charges the documents name have no row (002-31, 000-35, 000-36)", async () => {
    const planner = show(LandedCost, shippingShop());
    await planner.click(await screen.findByRole("button", { name: /^Nothing forgotten\?/ }));
    const rows = await rowsOf(/^Nothing forgotten/);
    expect(rows).toContainEqual(["Sea, air or rail freight", "280"]);
    expect(rows).toContainEqual(["Second inspection", "–"]);
    await planner.click(screen.getByRole("button", { name: /Packaging and inserts/ }));
    const opened = (await screen.findByRole("table", { name: /^Nothing forgotten/ })).textContent;
    expect(opened).toContain("In Costs: GOODS, PACKAGING, UNIT");
    expect(opened).toContain("000-36");
  });

  it("says where a volume is that of the sides (002-24)", async () => {
    const workbook = shippingShop();
    const [fridge, ...others] = workbook.listed.products!;
    workbook.listed.products = [{ ...fridge!, lengthCm: 100, widthCm: 100, heightCm: 100 }, ...others];
    show(LandedCost, workbook);
    await screen.findByText("Volume by length × width × height: 1 products.");
  });
});

describe("lanes", () => {
  it("of which none can be taken say which are too late and which cell of the others is empty (A.6-22)", async () => {
    const workbook = shippingShop();
    const { laneRates = [] } = workbook.listed;
    workbook.listed.laneRates = laneRates.filter(({ lane }) => lane === "Sea" || lane === "Rail");
    const planner = show(Freight, workbook);
    await planner.type(await screen.findByLabelText(/Need date/), "2026-06-02");
    const lanes = await section("Lanes compared");
    await lanes.findByText("Too late: Sea.");
    await lanes.findByText(/The lane Rail has no Max kg/);
    expect(lanes.getByRole("button", { name: /Lane rates/ })).toBeTruthy();
  });

  it("without any limit are not called late: what they lack is named with its cell", async () => {
    const workbook = shippingShop();
    workbook.listed.laneRates = [{ lane: "Rail", quotedFor: "SHIPMENT", volumeDivisor: 3000, ratePerKg: 2 }];
    show(Freight, workbook);
    const lanes = await section("Lanes compared");
    await lanes.findByText(/^No lane could be compared/);
    await lanes.findByText(/The lane Rail has no Max kg/);
    await lanes.findByText(/The lane Rail has no Worst days/);
    expect(lanes.queryByText(/in time/)).toBeNull();
  });

  it("show CO₂ where one has a figure, and none where none has (000-54)", async () => {
    const workbook = shippingShop();
    const { laneRates = [] } = workbook.listed;
    workbook.listed.laneRates = laneRates.map((rate) =>
      rate.lane === "Air" ? { ...rate, co2PerKg: 2 } : rate,
    );
    const planner = show(Freight, workbook);
    const lanes = await section("Lanes compared");
    await planner.click((await lanes.findAllByRole("button", { name: /Air/ }))[0]!);
    // 5 × 10 and 10 × 20 kg, × 2
    await lanes.findByText(/CO₂ 500 kg/);
    await planner.click(lanes.getAllByRole("button", { name: /Sea/ })[0]!);
    await waitFor(() => expect(lanes.queryByText(/CO₂/)).toBeNull());
  });

  it("set an overseas warehouse beside parcels for one SKU (002-54)", async () => {
    const workbook = shippingShop();
    workbook.listed.laneRates = [...workbook.listed.laneRates!, post];
    workbook.listed.costs = [
      ...workbook.listed.costs!,
      { costGroup: "LAST MILE", amount: 12, chargedPer: "ORDER" },
    ];
    const planner = show(Freight, workbook);
    await planner.type(await screen.findByRole("textbox", { name: /^SKU/ }), "OVEN");
    await planner.type(screen.getByRole("textbox", { name: /^Units/ }), "2");
    // By sea 1.5 m³ × 140 = 210 a unit, and 12 for the last mile of 2 days; a parcel is 90.
    await waitFor(async () =>
      expect(await rowsOf(/^Overseas warehouse or parcels/)).toEqual([
        ["Overseas warehouse", "222", "2"],
        ["Parcels from home", "90", "15"],
      ]),
    );
  });
});

describe("past deliveries", () => {
  const shipped = today() - 40;
  const delivery = (lane: string | undefined, days: number | undefined, freightPaid?: number) => ({
    supplier: "Kiln",
    sku: "OVEN",
    unitsOrdered: 10,
    lane,
    shippedDate: shipped,
    receivedDate: days === undefined ? undefined : shipped + days,
    freightPaid,
  });

  it("say between which days goods arrive by a lane (001-26), also by a product's usual one", async () => {
    const workbook = shippingShop();
    const products = workbook.listed.products!;
    workbook.listed.products = products.map((each) => ({ ...each, lane: "Sea" }));
    workbook.listed.deliveries = [
      ...[30, 31, 32, 33].map((days) => delivery("Sea", days)),
      delivery(undefined, 34),
    ];
    const planner = show(Freight, workbook);
    const arrivals = await section("There between (001-26)");
    await planner.click((await arrivals.findAllByRole("button", { name: /Sea/ }))[0]!);
    // 30.4 and 33.6 days of five deliveries
    await arrivals.findByText("30.4");
    await arrivals.findByText("33.6");
  });

  it("that came too late give freight back, and say where it is not known (001-25, 002-30)", async () => {
    const workbook = shippingShop();
    workbook.listed.laneRates = [...workbook.listed.laneRates!, post];
    workbook.listed.deliveries = [
      delivery("Post", 15, 50),
      delivery("Post", 16, 50),
      delivery("Post", undefined),
      delivery("Sea", 39, 900),
    ];
    const planner = show(Freight, workbook);
    await screen.findByText("2 deliveries took longer than agreed: 50 USD may be claimed (002-30).");
    expect(await rowsOf("Late freight to claim back (001-25)")).toEqual([
      ["Post", "16", "50"],
      ["Post", "40", "–"],
    ]);
    const { late } = await written(planner, workbook);
    expect(late).toHaveLength(2);
    const problems = await section("Problems");
    for (const button of problems.queryAllByRole("button", { expanded: false })) await planner.click(button);
    await problems.findByText(/A late delivery by Post has no Freight paid/);
  });

  it("by lanes with fewer than two forwarders in reserve are named (001-22)", async () => {
    const workbook = shippingShop();
    const leg = { leg: "LINE HAUL", usualDays: 30 } as const;
    workbook.listed.lanes = [
      { lane: "Sea", ...leg, forwarder: "Blue", backupForwarders: "Red, Green" },
      { lane: "Air", ...leg, forwarder: "Blue", backupForwarders: "Red" },
    ];
    show(Freight, workbook);
    await screen.findByText(
      /^Fewer than 2 forwarders in reserve \(001-22\): Air \(Blue, Red\), 20GP, Rail\./,
    );
  });
});

describe("registering for tax (001-12)", () => {
  const soldDaily = (sku: string) =>
    Array.from({ length: 100 }, (_, index) => ({ sku, date: today() - 99 + index, units: 1 }));
  const selling = () => {
    const workbook = shippingShop({
      products: [{ sku: "FRIDGE", onHand: 1 }],
      sales: soldDaily("FRIDGE"),
    });
    workbook.listed.products = workbook.listed.products!.map((each) => ({ ...each, market: "EU" }));
    workbook.listed.exchangeRates = [
      ...workbook.listed.exchangeRates!,
      { currency: "EUR", rateDate: today() - 3, exchangeRate: 1.1 },
    ];
    return workbook;
  };
  const threshold = {
    market: "EU",
    taxKind: "REGISTRATION",
    layer: "distance sales",
    upToValue: 25_000,
    currency: "EUR",
    effectiveFrom: june - 1000,
    source: "a law",
  } as const;

  it("is told by market from the sales of a year, and written with its rate", async () => {
    const workbook = selling();
    workbook.listed.dutyRates = [...workbook.listed.dutyRates!, threshold];
    const planner = show(Tax, workbook);
    // 100 × 250 = 25,000 against 25,000 EUR at 1.1
    expect(await rowsOf("Registering for tax (001-12)")).toEqual([["EU", "90.9%", "NEAR"]]);
    await planner.click(screen.getByRole("button", { name: /EU distance sales/ }));
    await screen.findByText("25,000 ÷ 27,500 = 90.9%");
    const { registrations, assumptions } = await written(planner, workbook);
    expect(registrations).toMatchObject([{ market: "EU", state: "NEAR", source: "a law" }]);
    expect(assumptions).toContainEqual(expect.objectContaining({ name: "Exchange rate: 1 EUR in USD" }));
  });

  it("asks for the threshold of a market that has none", async () => {
    const planner = show(Tax, selling());
    expect(await rowsOf("Registering for tax (001-12)")).toEqual([["EU", "–", "UNKNOWN"]]);
    const problems = await section("Problems");
    for (const button of problems.queryAllByRole("button", { expanded: false })) await planner.click(button);
    await problems.findByText(/From which sales on EU asks for a registration is not known/);
  });

  it("stands beside the papers each shipment lacks (001-27), and no duty-free limit is built in (A.6-20)", async () => {
    const workbook = shippingShop();
    const [first, ...others] = workbook.listed.shipments!;
    workbook.listed.shipments = [{ ...first!, invoiceReady: true, originReady: true }, ...others];
    show(Tax, workbook);
    expect(await rowsOf("Papers of shipments (001-27)")).toEqual([["S1", "Compliance papers"]]);
    expect(screen.getByText(/^No duty-free limit is built in.*A\.6-20/)).toBeTruthy();
  });
});

it("one warehouse for all regions is set beside those of today (000-43)", async () => {
  const workbook = shippingShop({ products: [{ sku: "FRIDGE", onHand: 1 }], sales: [] });
  const hours = { deliveryHours: 36, deliveryCost: 70, centralHours: 72, centralCost: 90 };
  workbook.listed.regions = [
    { region: "A", orders: 600, warehouse: "South", ...hours },
    { region: "B", orders: 400, warehouse: "North", ...hours },
  ];
  workbook.listed.warehouses = [
    { warehouse: "South", usableM3: 10, monthlyCost: 10_000 },
    { warehouse: "North", usableM3: 10, monthlyCost: 8000 },
  ];
  const planner = show(Warehouses, workbook);
  await screen.findByText("Several against one: hours -50%, cost -12%.");
  expect(await rowsOf("One warehouse or several (000-43)")).toEqual([
    ["One for all", "72", "100,000"],
    ["Today’s 2", "36", "88,000"],
  ]);
  expect((await written(planner, workbook)).network).toHaveLength(2);
});
