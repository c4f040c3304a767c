import {
  compareLanes,
  defaultLastMileDays,
  warehouseOrParcels,
  type ChargeRow,
  type LaneRate,
  type ShipmentLine,
} from "../../../src/calculation";
import { june, rates, rules } from "../cost/shop";

const sea: LaneRate = {
  lane: "Sea",
  quotedFor: "SHIPMENT",
  maxKg: 0,
  volumeDivisor: 1000,
  ratePerM3: 100,
  worstDays: 40,
};
const post: LaneRate = {
  lane: "Post",
  quotedFor: "PARCEL",
  maxKg: 2,
  volumeDivisor: 0,
  fixedFee: 6.5,
  worstDays: 15,
};
/** 100 mugs of 0.5 kg and 0.002 m³ that cost 4. */
const line: ShipmentLine = {
  sku: "MUG",
  units: 100,
  goodUnits: 100,
  goods: 400,
  rate: { rate: 1 },
  kg: 50,
  m3: 0.2,
  product: { sku: "MUG" },
};
const perUnit = (change: Partial<ChargeRow>): ChargeRow => ({
  costGroup: "WAREHOUSE",
  costKind: "HANDLING",
  amount: 1,
  chargedPer: "UNIT",
  ...change,
});
const charges = [
  perUnit({}),
  perUnit({ costKind: "STORAGE", chargedPer: "CBM DAY", amount: 2 }),
  perUnit({ costGroup: "LAST MILE", costKind: undefined, amount: 3, chargedPer: "ORDER" }),
  perUnit({ costGroup: "ADS", costKind: undefined, amount: 99 }),
];
const goods = { goods: [{ units: 100, unitKg: 0.5, unitM3: 0.002 }], asOfDate: june };
const ways = (laneRates: readonly LaneRate[], demandPerDay: number | undefined = 5) =>
  warehouseOrParcels({
    line,
    quotes: compareLanes(laneRates, goods, new Map(), rates).quotes,
    charges,
    demandPerDay,
    asOfDate: june,
    lastMileDays: defaultLastMileDays.value,
    rules,
  });

describe("an overseas warehouse or parcels (002-54)", () => {
  it("are set beside each other by cost a unit, days to the buyer and stock at risk", () => {
    const { overseas, parcels, problems } = ways([sea, post])!;
    expect(problems).toEqual([]);
    // 0.2 m³ × 100 = 20 for 100 units; handling 1, and 20 days of storage of which half is there: 0.2 × 2 × 10 = 4.
    expect(overseas).toMatchObject({ lane: "Sea", freight: 0.2, warehouse: 1 + 0.04, lastMile: 3 });
    expect(overseas.cost).toBeCloseTo(0.2 + 1.04 + 3, 10);
    expect(parcels).toMatchObject({ lane: "Post", freight: 6.5, warehouse: 0, lastMile: 0, cost: 6.5 });
    // The last mile takes 2 days (001-16), the parcel 15.
    expect([overseas.buyerDays, parcels.buyerDays]).toEqual([2, 15]);
    expect([overseas.stockAtRisk, parcels.stockAtRisk]).toEqual([400 + 20, undefined]);
  });

  it("say that storage is not reckoned where nobody knows how fast the units sell", () => {
    const { overseas, problems } = ways([sea, post], 0)!;
    expect(overseas.warehouse).toBe(1);
    expect(problems).toMatchObject([{ code: "storageDaysMissing" }]);
  });

  it("are not compared where there are lanes for one of them only", () => {
    expect(ways([sea])).toBeUndefined();
    expect(ways([post])).toBeUndefined();
    // Parcels of 0.5 kg do not fit a lane from 1 kg on.
    expect(ways([sea, { ...post, minKg: 1 }])).toBeUndefined();
  });
});
