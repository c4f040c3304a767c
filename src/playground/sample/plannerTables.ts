import { type SampleDays } from "./days";
import { type Cell, type SampleTable } from "./sampleTable";
import { reviewTables } from "./reviewTables";
import { stockTables } from "./stockTables";
import { productTables } from "./productTables";
import { samplePromotions } from "./promotions";

function promotions(days: SampleDays): Cell[][] {
  const { past, underWay, coming } = samplePromotions(days);
  const { ahead } = days;
  return [
    [past.name, "Marketplace", past.from, past.to, null, null, 1, 1],
    [underWay.name, "Marketplace", underWay.from, underWay.to, null, null, 1, 1],
    [coming.name, "Marketplace", coming.from, coming.to, ahead(60), ahead(82), 0.7, 1],
    [coming.name, "Own shop", coming.from, coming.to, null, null, 0.3, 2],
  ];
}

/** What the shop notes beside its products and sales: stock by warehouse, lanes, suppliers, tests, shipments … */
export const plannerTables = (days: SampleDays): readonly SampleTable[] => [
  ...stockTables(days),
  {
    name: "Promotions",
    headings: [
      "Promotion",
      "Channel",
      "Start date",
      "End date",
      "Submit by",
      "In warehouse by",
      "Share of demand",
      "Priority",
    ],
    rows: promotions(days),
    formats: { "Share of demand": "0%" },
  },
  ...reviewTables(days),
  ...productTables(days),
  ...costTables(days),
];

const costTables = (days: SampleDays): readonly SampleTable[] => [
  {
    name: "Shipments",
    headings: ["Shipment", "SKU", "Units", "Market", "Mode", "Shipped on"],
    rows: [
      ["S-0101", "HP-LAMP-01", 480, "US", "SEA", days.ago(71)],
      ["S-0101", "HP-MUG-01", 1080, "US", "SEA", days.ago(71)],
      ["S-0101", "HP-RUG-01", 200, "US", "SEA", days.ago(71)],
    ],
  },
  {
    name: "Costs",
    headings: ["Shipment", "Cost group", "Kind", "Charge", "Amount", "Per", "Shared by"],
    rows: [
      ["S-0101", "FIRST LEG", "INTERNATIONAL", "Sea freight", 1450, "SHIPMENT", "VOLUME"],
      ["S-0101", "FIRST LEG", "INSURANCE", "Cargo insurance", 60, "SHIPMENT", "VALUE"],
      ["S-0101", "TAX", "CLEARANCE", "Broker", 180, "SHIPMENT", "EQUAL"],
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
      ["US", "DUTY", "Made-up duty", null, 0.05, "FOB", days.month(-12)],
      ["US", "VAT", "none", null, 0, null, days.month(-12)],
    ],
    formats: { "Tax rate": "0.0%" },
  },
];
