/** One made-up product of the sample shop. */
export interface SampleProduct {
  readonly sku: string;
  readonly name: string;
  readonly stage: "TEST" | "FIRST ORDER" | "REPEAT" | "RUN-OUT";
  readonly unitCost: number;
  readonly averageLeadDays: number;
  readonly maximumLeadDays: number;
  readonly onHand: number;
  readonly onOrder: number;
  readonly packSize: number;
  readonly freightPerUnit: number;
  readonly dutyRate: number;
  readonly dutyBasis: "FOB" | "CIF";
  /** What the made-up sales swing around. */
  readonly usualUnitsPerDay: number;
  readonly listing: Listing;
}

/** How a product is sold and sent. */
interface Listing {
  readonly category: string;
  readonly price: number;
  readonly unitKg: number;
  readonly unitM3: number;
}

const LISTINGS: Readonly<Record<string, Listing>> = {
  "HP-LAMP-01": { category: "Lighting", price: 34.9, unitKg: 0.9, unitM3: 0.006 },
  "HP-LAMP-02": { category: "Lighting", price: 24.9, unitKg: 0.35, unitM3: 0.0014 },
  "HP-MUG-01": { category: "Kitchen", price: 14.9, unitKg: 0.42, unitM3: 0.0016 },
  "HP-MUG-02": { category: "Kitchen", price: 16.9, unitKg: 0.5, unitM3: 0.002 },
  "HP-BAG-01": { category: "Bags", price: 12.9, unitKg: 0.22, unitM3: 0.0008 },
  "HP-BAG-02": { category: "Bags", price: 19.9, unitKg: 0.28, unitM3: 0.0012 },
  "00123": { category: "Home", price: 9.9, unitKg: 0.18, unitM3: 0.0006 },
  "HP-CLK-01": { category: "Home", price: 32.9, unitKg: 0.75, unitM3: 0.0045 },
  "HP-CAN-01": { category: "Home", price: 15.9, unitKg: 0.38, unitM3: 0.0008 },
  "HP-CAN-02": { category: "Home", price: 15.9, unitKg: 0.38, unitM3: 0.0008 },
  "HP-RUG-01": { category: "Home", price: 26.9, unitKg: 0.8, unitM3: 0.0048 },
  "HP-TRY-01": { category: "Furniture", price: 59, unitKg: 4.6, unitM3: 0.022 },
};

/** Plausible goods of a small home shop. One SKU is the text 00123, which must not become the number 123. */
export const SAMPLE_PRODUCTS: readonly SampleProduct[] = [
  product("HP-LAMP-01", "Paper table lamp", "REPEAT", 8, 35, 45, 940, 600, 12, 1.8, 0.039, "FOB", 15),
  product(
    "HP-LAMP-02",
    "Clip-on reading light",
    "FIRST ORDER",
    5.4,
    35,
    45,
    410,
    600,
    24,
    0.95,
    0.039,
    "FOB",
    18,
  ),
  product("HP-MUG-01", "Stoneware mug, 350 ml", "REPEAT", 2.1, 40, 52, 1250, 900, 36, 0.85, 0.1, "CIF", 22),
  product("HP-MUG-02", "Stoneware mug, 500 ml", "RUN-OUT", 2.6, 40, 52, 540, 0, 36, 1.05, 0.1, "CIF", 4),
  product("HP-BAG-01", "Canvas market bag", "FIRST ORDER", 1.9, 28, 38, 0, 800, 50, 0.4, 0.063, "FOB", 26),
  product("HP-BAG-02", "Waxed lunch bag", "TEST", 3.2, 28, 38, 260, 0, 50, 0.45, 0.063, "FOB", 3),
  product("00123", "Beech coat hook, pair", "REPEAT", 1.4, 32, 41, 620, 400, 40, 0.35, 0.032, "FOB", 19),
  product("HP-CLK-01", "Quiet wall clock", "REPEAT", 6.7, 38, 50, 380, 400, 10, 1.6, 0.045, "FOB", 8),
  product("HP-CAN-01", "Soy candle, cedar", "FIRST ORDER", 2.8, 30, 42, 700, 900, 24, 0.7, 0, "FOB", 21),
  product("HP-CAN-02", "Soy candle, fig", "TEST", 2.8, 30, 42, 160, 0, 24, 0.7, 0, "FOB", 4),
  product("HP-RUG-01", "Cotton bath mat", "REPEAT", 4.9, 42, 56, 520, 240, 20, 2.1, 0.084, "CIF", 7),
  product("HP-TRY-01", "Folding tray table", "RUN-OUT", 11.5, 42, 56, 140, 0, 4, 5.2, 0.025, "CIF", 1.5),
];

function product(
  sku: string,
  name: string,
  stage: SampleProduct["stage"],
  unitCost: number,
  averageLeadDays: number,
  maximumLeadDays: number,
  onHand: number,
  onOrder: number,
  packSize: number,
  freightPerUnit: number,
  dutyRate: number,
  dutyBasis: SampleProduct["dutyBasis"],
  usualUnitsPerDay: number,
): SampleProduct {
  return {
    sku,
    name,
    stage,
    unitCost,
    averageLeadDays,
    maximumLeadDays,
    onHand,
    onOrder,
    packSize,
    freightPerUnit,
    dutyRate,
    dutyBasis,
    usualUnitsPerDay,
    listing: LISTINGS[sku]!,
  };
}
