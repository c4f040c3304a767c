import fc from "fast-check";
import { underInsured } from "../../../src/calculation/cost/cargoInsurance";
import { promoBackups } from "../../../src/calculation/promo/promoBackups";
import { promoTracking, type TrackedBatch } from "../../../src/calculation/promo/promoTracking";
import { quoteRequest } from "../../../src/calculation/promo/quoteRequest";
import { supportLoad } from "../../../src/calculation/promo/supportLoad";

describe("backups of a promotion", () => {
  const supplies = [
    { supplier: "Kiln & Co", sku: "MUG" },
    { supplier: "Brightside", sku: "MUG" },
    { supplier: "Lantern Works", sku: "LAMP" },
    { supplier: "Lantern Works", sku: "LAMP" },
  ];
  const backups = (forwarders: Parameters<typeof promoBackups>[0]["forwarders"]) =>
    promoBackups({ skus: ["MUG", "LAMP", "RUG"], supplies, lanes: ["Sea", "Air", "Sea"], forwarders }, 2, 2);

  it("names each product without a second supplier, one listed twice or not at all among them (002-42, 000-20)", () => {
    expect(backups([]).products).toEqual([
      { sku: "LAMP", suppliers: ["Lantern Works"] },
      { sku: "RUG", suppliers: [] },
    ]);
  });

  it("names each lane with fewer than two forwarders in reserve (001-22, 004-24)", () => {
    const { lanes, allLanes } = backups([
      { lane: "Sea", forwarder: "DHL", backupForwarders: "4PX、Yanwen" },
      { lane: "Sea" }, // another leg of the same lane
      { lane: "Air", forwarder: "UPS", backupForwarders: "UPS, 4PX" }, // the usual one is no reserve
    ]);
    expect(allLanes).toHaveLength(2);
    expect(lanes).toEqual([{ lane: "Air", forwarder: "UPS", backups: ["4PX"] }]);
  });

  it("calls for the plans against what is lacking, and always for the first steps (000-52, 002-53)", () => {
    expect(backups([]).situations).toEqual(["OUT OF STOCK", "DELAY", "ANY"]);
    const whole = { skus: ["MUG"], supplies, lanes: [], forwarders: [] };
    expect(promoBackups(whole, 2, 2).situations).toEqual(["ANY"]);
  });
});

describe("people for customer service (004-44)", () => {
  const rush = { units: 3000, unitsPerOrder: 1.5, days: 4, contactRate: 0.08, casesPerAgentDay: 40 };

  it("is orders × contact rate ÷ days ÷ cases a person settles", () => {
    // 3,000 ÷ 1.5 = 2,000 orders; 160 cases; 40 a day
    expect(supportLoad(rush)).toEqual({ orders: 2000, cases: 160, casesPerDay: 40, people: 1 });
    expect(supportLoad({ ...rush, casesPerAgentDay: 39 })?.people).toBe(2); // 40 ÷ 39, up
  });

  it("is not known without the planner's rates", () => {
    expect(supportLoad({ ...rush, contactRate: undefined })).toBeUndefined();
    expect(supportLoad({ ...rush, casesPerAgentDay: undefined })).toBeUndefined();
  });
});

describe("insurance of valuable goods (002-44)", () => {
  const products = [{ sku: "CLOCK", valuePerUnit: 120 }, { sku: "MUG", valuePerUnit: 6 }, { sku: "RUG" }];
  const found = (insuranceRate: number, insuredShare: number, from?: number) =>
    underInsured(products, { insuranceRate, insuredShare }, from).map(({ field, params }) => [
      field,
      params?.sku,
    ]);

  it("names what is worth the threshold and insured for less, or not at all", () => {
    expect(found(0.003, 0.8, 100)).toEqual([["insuredShare", "CLOCK"]]);
    expect(found(0, 1.1, 100)).toEqual([["insuranceRate", "CLOCK"]]);
  });

  it("says nothing where all is insured in full, or nobody has said what is valuable", () => {
    expect(found(0.003, 1, 100)).toEqual([]);
    expect(found(0, 1.1)).toEqual([]);
  });
});

describe("the request for a forwarder's quote (002-37, 004-35)", () => {
  const lamp = {
    sku: "LAMP",
    name: "Desk lamp",
    material: "Steel, for reading",
    hsCode: "9405.21",
    packSize: 12,
    unitKg: 1.5,
    unitM3: 0.01,
  };
  const terms = { origin: "Ningbo 315000", destination: "FBA ONT8 92551", services: "DDP, labels" };
  const batch = { batch: 1, sku: "LAMP", lane: "Sea", units: 100, shipBy: 300, arriveBy: 340 };

  it("has a line for each product of each batch with all a forwarder asks", () => {
    const [line] = quoteRequest([batch], new Map([["LAMP", lamp]]), terms);
    expect(line).toMatchObject({
      hsCode: "9405.21",
      material: "Steel, for reading",
      cartons: 9, // 100 ÷ 12 is 8.3
      totalKg: 100 * 1.5,
      totalM3: 100 * 0.01,
      origin: "Ningbo 315000",
      destination: "FBA ONT8 92551",
      shipBy: 300,
      arriveBy: 340,
      services: "DDP, labels",
      missing: [],
    });
    const [east] = quoteRequest([{ ...batch, warehouse: "East" }], new Map([["LAMP", lamp]]), terms);
    expect(east?.destination).toBe("East");
  });

  it("names what is missing and guesses nothing", () => {
    const bare = new Map([["LAMP", { sku: "LAMP", name: "Desk lamp", packSize: 12 }]]);
    const [line] = quoteRequest([batch], bare, { origin: "Ningbo 315000" });
    expect(line?.missing).toEqual(["material", "hsCode", "unitKg", "unitM3", "destination", "services"]);
    expect(line?.totalKg).toBeUndefined();
  });
});

describe("tracking a plan week by week (004-47)", () => {
  const batches: TrackedBatch[] = [
    { sku: "MUG", units: 100, orderBy: 100, shipBy: 120, arriveBy: 150, isHeldBack: false },
    { sku: "MUG", units: 60, orderBy: 130, shipBy: 140, arriveBy: 155, isHeldBack: false },
    { sku: "MUG", units: 40, orderBy: 90, shipBy: 100, arriveBy: 110, isHeldBack: true },
  ];
  const on = (asOfDate: number, facts: Parameters<typeof promoTracking>[1]) =>
    promoTracking(batches, facts, { plannedOn: 95, asOfDate })[0]!;
  const mug = (date: number, units: number) => ({ sku: "MUG", date, units });

  it("compares what was due by now with what happened since the plan, stage by stage", () => {
    // day 145: both orders are due (160), both batches should have left (160), none is due in the warehouse
    const line = on(145, {
      ordered: [mug(99, 100), mug(131, 60), mug(90, 500)], // the last before the plan
      shipped: [mug(121, 100)],
      received: [[]],
    });
    expect(line.planned).toEqual({ ordered: 160, shipped: 160, received: 0 });
    expect(line.actual).toEqual({ ordered: 160, shipped: 100, received: 0 });
    expect(line).toMatchObject({ state: "BEHIND", unitsBehind: 60 });
  });

  it("is on track where all that is recorded is there, and not due before anything is", () => {
    expect(on(110, { ordered: [mug(100, 100)] })).toMatchObject({ state: "ON TRACK", unitsBehind: 0 });
    expect(on(99, { ordered: [] }).state).toBe("NOT DUE"); // the batch held back is never due by its day
  });

  it("does not know where no table says anything: a missing record is not 0", () => {
    const line = on(110, {});
    expect(line.state).toBe("UNKNOWN");
    expect(line.actual.ordered).toBeUndefined();
  });

  it("takes what is received for shipped and ordered too, by whichever table says more", () => {
    const facts = { received: [[mug(130, 100)], [mug(131, 90)]], onTheWay: [mug(150, 60)] };
    // 100 are there; 60 are on the way and so were ordered, but have not left
    const line = on(145, { ...facts, shipped: [] });
    expect(line.actual).toEqual({ ordered: 160, shipped: 100, received: 100 });
    expect(line).toMatchObject({ state: "BEHIND", unitsBehind: 60 });
    // where nobody writes down what leaves, nothing is said of it
    expect(on(145, facts)).toMatchObject({ state: "ON TRACK", actual: { shipped: undefined } });
  });

  it("is behind where what is on the way comes after the last day it is needed", () => {
    const line = on(110, { ordered: [mug(100, 100)], onTheWay: [mug(154, 60), mug(156, 40)] });
    expect(line).toMatchObject({ state: "BEHIND", onTheWay: 100, comesLate: 40, unitsBehind: 40 });
    // 160 are wanted: with 120 there, 40 of those that come in time are enough
    const there = on(152, { received: [[mug(140, 120)]], onTheWay: [mug(154, 60), mug(156, 40)] });
    expect(there).toMatchObject({ state: "ON TRACK", comesLate: 0 });
  });

  it("never asks for more than the plan has, nor for less on a later day", () => {
    const days = fc.integer({ min: 80, max: 180 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        for (const stage of ["ordered", "shipped", "received"] as const) {
          const [before, after] = [on(earlier, {}).planned[stage], on(later, {}).planned[stage]];
          expect(before).toBeLessThanOrEqual(after);
          expect(after).toBeLessThanOrEqual(100 + 60);
        }
      }),
      { numRuns: 50 },
    );
  });
});
