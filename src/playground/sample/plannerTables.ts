import { SAMPLE_PRODUCTS, type SampleProduct } from "./products";
import type { Cell, SampleTable } from "./sampleTable";

const day = (month: number, date: number): Date => new Date(Date.UTC(2026, month - 1, date));

/** Two warehouses with two thirds and a third of the stock, and what is ordered with the day it comes. */
function stockOf({ sku, onHand, onOrder }: SampleProduct, index: number): Cell[][] {
  const inCalifornia = Math.round(onHand / 3);
  const counted: Cell[][] = [
    [sku, "ON HAND", onHand - inCalifornia, day(10, 28), "New Jersey"],
    [sku, "ON HAND", inCalifornia, day(10, 28), "California"],
  ];
  const ordered: Cell[] = [sku, "ON ORDER", onOrder, day(12, 1 + index), `PO-${1041 + index}`];
  return onOrder > 0 ? [...counted, ordered] : counted;
}

/** Who makes a product; those that sell best have a second supplier for three tenths of an order. */
function suppliersOf(product: SampleProduct): Cell[][] {
  const { sku, listing, packSize, unitCost, averageLeadDays, usualUnitsPerDay } = product;
  const main =
    { Lighting: "Lantern Works", Kitchen: "Kiln & Co", Bags: "Loom House" }[listing.category] ?? "Pine Yard";
  const least = packSize * 4;
  if (usualUnitsPerDay < 15) return [[main, sku, 1, least, unitCost, averageLeadDays, 30]];
  return [
    [main, sku, 0.7, least, unitCost, averageLeadDays, 30],
    ["Brightside", sku, 0.3, least, Math.round(unitCost * 105) / 100, averageLeadDays, 0],
  ];
}

/** Two years of searches for a product on trial, highest in March and in October. */
const searches = [52, 55, 60, 68, 92, 64, 58, 57, 61, 66, 78, 96].flatMap((monthly, month): Cell[][] => [
  ["HP-BAG-02", "SEARCH", new Date(Date.UTC(2024, 10 + month, 1)), monthly, null, null, null, null, null],
  [
    "HP-BAG-02",
    "SEARCH",
    new Date(Date.UTC(2025, 10 + month, 1)),
    Math.round(monthly * 1.25),
    null,
    null,
    null,
    null,
    null,
  ],
]);

/** What the shop notes beside its products and sales: stock by warehouse, lanes, suppliers, tests, shipments … */
export const PLANNER_TABLES: readonly SampleTable[] = [
  {
    name: "Stock",
    headings: ["SKU", "Stock kind", "Units", "Date", "Reference"],
    rows: SAMPLE_PRODUCTS.flatMap(stockOf),
  },
  {
    name: "Lanes",
    headings: ["Lane", "Mode", "Leg", "Usual days", "Worst days"],
    rows: [
      ["Sea US East", "SEA", "PRODUCTION", 15, 18],
      ["Sea US East", "SEA", "PICK-UP", 2, 3],
      ["Sea US East", "SEA", "LINE HAUL", 30, 38],
      ["Sea US East", "SEA", "CUSTOMS", 2, 5],
      ["Sea US East", "SEA", "RECEIVING", 4, 8],
      ["Air US", "AIR", "PRODUCTION", 15, 18],
      ["Air US", "AIR", "LINE HAUL", 6, 9],
      ["Air US", "AIR", "RECEIVING", 3, 5],
    ],
  },
  {
    name: "Promotions",
    headings: [
      "Promotion",
      "Channel",
      "Start date",
      "End date",
      "In warehouse by",
      "Demand multiple",
      "Share of demand",
      "Priority",
    ],
    rows: [
      ["Black Friday", "Marketplace", day(11, 27), day(11, 30), day(11, 9), 2.5, 0.7, 1],
      ["Black Friday", "Own shop", day(11, 26), day(11, 30), null, 2.5, 0.3, 2],
      [
        "Spring sale",
        "Marketplace",
        new Date(Date.UTC(2027, 2, 10)),
        new Date(Date.UTC(2027, 2, 16)),
        null,
        1.8,
        1,
        1,
      ],
    ],
    formats: { "Share of demand": "0%" },
  },
  {
    name: "Suppliers",
    headings: ["Supplier", "SKU", "Order share", "Minimum order", "Unit cost", "Lead days", "Credit days"],
    rows: SAMPLE_PRODUCTS.flatMap(suppliersOf),
    formats: { "Order share": "0%" },
  },
  {
    name: "Returns",
    headings: ["Date", "SKU", "Units", "Return reason", "Resaleable units"],
    rows: [
      [day(10, 8), "HP-LAMP-01", 3, "Defective", 0],
      [day(10, 12), "HP-LAMP-01", 2, "Changed mind", 2],
      [day(10, 14), "HP-MUG-01", 4, "Arrived broken", 0],
      [day(10, 21), "HP-RUG-01", 2, "Wrong size", 2],
      [day(10, 23), "HP-MUG-01", 3, "Arrived broken", 0],
      [day(10, 27), "HP-CLK-01", 1, "Defective", 0],
    ],
  },
  {
    name: "Return reasons",
    headings: ["Return reason", "Arises in", "What to change"],
    rows: [
      ["Defective", "Supplier", "Check one carton in ten before it leaves"],
      ["Arrived broken", "Packing", "Thicker walls between the mugs"],
      ["Wrong size", "Listing", "Measures in the first picture"],
      ["Changed mind", "Buyer", "Nothing"],
    ],
  },
  {
    name: "Regions",
    headings: ["Region", "Orders", "Warehouse"],
    rows: [
      ["Northeast", 420, "New Jersey"],
      ["South", 260, "New Jersey"],
      ["West", 320, "California"],
    ],
  },
  {
    name: "Warehouses",
    headings: ["Warehouse", "Usable m³"],
    rows: [
      ["New Jersey", 40],
      ["California", 15],
    ],
  },
  {
    name: "Product tests",
    headings: [
      "SKU",
      "Budget",
      "Test units",
      "Test price",
      "Test days",
      "Visits",
      "Orders",
      "Units sold in the test",
      "Ratings",
      "Bad ratings",
      "Delivery days",
    ],
    rows: [
      ["HP-BAG-02", 6000, 100, 19.9, 21, 1450, 61, 64, 22, 1, 9],
      ["HP-CAN-02", 3000, 80, 15.9, 21, 880, 11, 12, 9, 2, 12],
    ],
  },
  {
    name: "Market research",
    headings: [
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
    rows: [
      ...searches,
      ["HP-BAG-02", "COMPETITOR", null, null, "Roll-top lunch bag", 22.9, 340, 4.2, "Wax wears off"],
      ["HP-BAG-02", "COMPETITOR", null, null, "Insulated lunch bag", 27.5, 120, 4.4, null],
      ["HP-BAG-02", "SUPPLY", null, null, null, null, null, null, "Two mills offer it from 200 units"],
      ["HP-BAG-02", "SELLING POINTS", null, null, null, null, null, null, "Wipes clean, folds flat"],
    ],
  },
  {
    name: "Shipments",
    headings: ["Shipment", "SKU", "Units", "Market", "Mode", "Shipped on"],
    rows: [
      ["S-2026-09", "HP-LAMP-01", 480, "US", "SEA", day(9, 12)],
      ["S-2026-09", "HP-MUG-01", 1080, "US", "SEA", day(9, 12)],
      ["S-2026-09", "HP-RUG-01", 200, "US", "SEA", day(9, 12)],
    ],
  },
  {
    name: "Costs",
    headings: ["Shipment", "Cost group", "Kind", "Charge", "Amount", "Per", "Shared by"],
    rows: [
      ["S-2026-09", "FIRST LEG", "INTERNATIONAL", "Sea freight", 1450, "SHIPMENT", "VOLUME"],
      ["S-2026-09", "FIRST LEG", "INSURANCE", "Cargo insurance", 60, "SHIPMENT", "VALUE"],
      ["S-2026-09", "TAX", "CLEARANCE", "Broker", 180, "SHIPMENT", "EQUAL"],
      [null, "PLATFORM", null, "Commission", 0.15, "PRICE", null],
    ],
  },
  {
    name: "Lane rates",
    headings: ["Lane", "Mode", "Quoted for", "Max kg", "Volume divisor", "Rate per kg", "Rate per m³"],
    rows: [
      ["Sea US East", "SEA", "SHIPMENT", 0, 1000, null, 145],
      ["Air US", "AIR", "SHIPMENT", 0, 6000, 6.2, null],
    ],
  },
  {
    name: "Duty rates",
    headings: ["Market", "Tax", "Layer", "HS code", "Tax rate", "On", "Effective from"],
    rows: [
      ["US", "DUTY", "Made-up duty", null, 0.05, "FOB", day(1, 1)],
      ["US", "VAT", "none", null, 0, null, day(1, 1)],
    ],
    formats: { "Tax rate": "0.0%" },
  },
  {
    name: "Monthly figures",
    headings: [
      "Reviewed month",
      "Revenue",
      "Selling fees",
      "Ad spend",
      "Ad sales",
      "Satisfaction",
      "Stock accuracy",
      "People",
    ],
    rows: [
      [day(8, 1), 79500, 21500, 4200, 19800, 0.93, 0.975, 4],
      [day(9, 1), 82400, 22300, 4600, 23100, 0.94, 0.981, 4],
    ],
    formats: { Satisfaction: "0%", "Stock accuracy": "0.0%" },
  },
];
