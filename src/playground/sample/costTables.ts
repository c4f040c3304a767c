import { type SampleDays } from "./days";
import { type SampleTable } from "./sampleTable";

/** What a shipment is charged until it is sold, what lanes cost, and what is due at the border and for registering. */
export const costTables = (days: SampleDays): readonly SampleTable[] => [
  {
    name: "Shipments",
    headings: [
      "Shipment",
      "SKU",
      "Units",
      "Market",
      "Mode",
      "Shipped on",
      "Arrived on",
      "Stored until",
      "Commercial invoice",
      "Certificate of origin",
    ],
    rows: [
      ["S-0101", "HP-LAMP-01", 480, "US", "SEA", days.ago(71), days.ago(30), days.ahead(40), 1, 1],
      ["S-0101", "HP-MUG-01", 1080, "US", "SEA", days.ago(71)],
      ["S-0101", "HP-RUG-01", 200, "US", "SEA", days.ago(71)],
    ],
  },
  {
    name: "Costs",
    headings: ["Shipment", "Cost group", "Kind", "Charge", "Amount", "Per", "Shared by", "Falls on"],
    rows: [
      ["S-0101", "GOODS", "INSPECTION", "Second inspection", 0.1, "UNIT"],
      [null, "GOODS", "PACKAGING", "Card in the parcel", 0.05, "UNIT"],
      ["S-0101", "FIRST LEG", "INTERNATIONAL", "Sea freight", 1450, "SHIPMENT", "VOLUME"],
      ["S-0101", "FIRST LEG", "INSURANCE", "Cargo insurance", 0.003, "INSURED"],
      ["S-0101", "TAX", "CLEARANCE", "Broker", 180, "SHIPMENT", "EQUAL"],
      [null, "WAREHOUSE", "HANDLING", "Putting away", 0.35, "UNIT"],
      [null, "WAREHOUSE", "STORAGE", "Storage", 18, "CBM MONTH"],
      [null, "LAST MILE", null, "Delivery", 3.2, "ORDER"],
      [null, "LAST MILE", null, "Remote address", 4, "ORDER", null, 0.06],
      [null, "PLATFORM", null, "Commission", 0.15, "PRICE"],
    ],
    formats: { "Falls on": "0%" },
  },
  {
    name: "Lane rates",
    headings: [
      "Lane",
      "Mode",
      "Quoted for",
      "Max kg",
      "Volume divisor",
      "Rate per kg",
      "Rate per m³",
      "Fixed fee",
      "Usual days",
      "Worst days",
      "Late after days",
    ],
    rows: [
      ["Sea US East", "SEA", "SHIPMENT", 0, 1000, null, 145, null, null, null, 48],
      ["Air US", "AIR", "SHIPMENT", 0, 6000, 6.2],
      ["Post", "PARCEL", "PARCEL", 2, 0, null, null, 6.5, 7, 15],
    ],
  },
  {
    name: "Duty rates",
    headings: [
      "Market",
      "Tax",
      "Layer",
      "HS code",
      "Tax rate",
      "On",
      "Effective from",
      "Up to value",
      "Source",
    ],
    rows: [
      ["US", "DUTY", "Made-up duty", null, 0.05, "FOB", days.month(-12)],
      ["US", "VAT", "none", null, 0, null, days.month(-12)],
      ["US", "REGISTRATION", "Made-up state", null, null, null, days.month(-12), 500000, "Made up"],
    ],
    formats: { "Tax rate": "0.0%" },
  },
];
