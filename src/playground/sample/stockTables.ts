import type { SampleDays } from "./days";
import { SAMPLE_PRODUCTS, type SampleProduct } from "./products";
import type { Cell, SampleTable } from "./sampleTable";

/** Of the quickest deliveries. */
const DAYS_AT_SEA = 36;

const dayBefore = (day: Date): Date => new Date(day.getTime() - 86_400_000);

/** Counted in full in the evening of the last day of so many months. */
const MONTHS_COUNTED = 3;

/** What a table of movements has of the row's product after the row's day. */
const movedSince = (table: string, dayHeading: string, unitsHeading: string): string =>
  `SUMIFS(${table}[${unitsHeading}],${table}[SKU],Stock[[#This Row],[SKU]],` +
  `${table}[${dayHeading}],">"&Stock[[#This Row],[Date]])`;

/** Units sold since an earlier count, less those received since: so many more were there then than now. */
const UNITS_MORE = `${movedSince("Sales", "Date", "Units")}-${movedSince("Deliveries", "Received date", "Received units")}`;

/**
 * Two warehouses with two thirds and a third of the stock, and what is ordered with the day it comes. The counts before
 * yesterday's are worked out from what was sold and received since, so that stock, sales and deliveries fit together. Thirds
 * of a whole number, rounded, add up to it.
 */
function stockOf({ ago, ahead, month }: SampleDays, product: SampleProduct, index: number): Cell[][] {
  const { sku, onHand, onOrder } = product;
  const inCalifornia = Math.round(onHand / 3);
  const inNewJersey = onHand - inCalifornia;
  const countedThen = (units: number, share: string): Cell => ({
    formula: `${units}+ROUND((${UNITS_MORE})*${share},0)`,
  });
  const monthEnds = Array.from({ length: MONTHS_COUNTED }, (_, back) => dayBefore(month(-back)));
  const yesterday = ago(1);
  return [
    ...monthEnds
      .filter((date) => date < yesterday)
      .reverse()
      .flatMap((date): Cell[][] => [
        [sku, "ON HAND", countedThen(inNewJersey, "2/3"), date, "New Jersey"],
        [sku, "ON HAND", countedThen(inCalifornia, "1/3"), date, "California"],
      ]),
    [sku, "ON HAND", inNewJersey, yesterday, "New Jersey"],
    [sku, "ON HAND", inCalifornia, yesterday, "California"],
    ...(onOrder > 0 ? [[sku, "ON ORDER", onOrder, ahead(12 + 2 * index), `PO-${1041 + index}`]] : []),
  ];
}

const SUPPLIERS: Readonly<Record<string, string>> = {
  Lighting: "Lantern Works",
  Kitchen: "Kiln & Co",
  Bags: "Loom House",
};
const supplierOf = ({ listing }: SampleProduct): string => SUPPLIERS[listing.category] ?? "Pine Yard";

/** Who makes a product; those that sell best have a second supplier for three tenths of an order. */
function suppliersOf(product: SampleProduct): Cell[][] {
  const { sku, packSize, unitCost, averageLeadDays, usualUnitsPerDay } = product;
  const main = supplierOf(product);
  const least = packSize * 4;
  if (usualUnitsPerDay < 15) return [[main, sku, 1, least, unitCost, averageLeadDays, 30]];
  return [
    [main, sku, 0.7, least, unitCost, averageLeadDays, 30],
    ["Brightside", sku, 0.3, least, Math.round(unitCost * 105) / 100, averageLeadDays, 0],
  ];
}

/** What came of the products that are ordered again: one in three came late, one in four with a few rejected. */
function deliveriesOf({ ago }: SampleDays): Cell[][] {
  const ordered = SAMPLE_PRODUCTS.filter(({ stage }) => stage === "REPEAT" || stage === "FIRST ORDER");
  return ordered.flatMap((product, index): Cell[][] =>
    [70, 38].map((received, round) => {
      const { sku, averageLeadDays, packSize } = product;
      const number = 2 * index + round;
      const late = number % 3 === 0 ? 4 : -1;
      const units = packSize * (10 + (number % 4));
      const rejected = number % 4 === 0 ? Math.ceil(units / 50) : 0;
      const orderedOn = ago(received + averageLeadDays);
      return [
        supplierOf(product),
        sku,
        orderedOn,
        ago(received + late),
        ago(received),
        units,
        units,
        rejected,
        "Sea US East",
        ago(received + DAYS_AT_SEA + (number % 5) * 3),
        40 + 2 * units,
      ];
    }),
  );
}

/** Stock where it stands, how goods come, who makes them and where they are sold. */
export const stockTables = (days: SampleDays): readonly SampleTable[] => [
  {
    name: "Stock",
    headings: ["SKU", "Stock kind", "Units", "Date", "Reference"],
    rows: SAMPLE_PRODUCTS.flatMap((product, index) => stockOf(days, product, index)),
  },
  {
    name: "Lanes",
    headings: ["Lane", "Mode", "Leg", "Usual days", "Worst days", "Forwarder", "Backup forwarders"],
    rows: [
      ["Sea US East", "SEA", "PRODUCTION", 15, 18, "Bluewater Lines", "Harbour Freight, Tidewise"],
      ["Sea US East", "SEA", "PICK-UP", 2, 3, null, null],
      ["Sea US East", "SEA", "LINE HAUL", 30, 38, null, null],
      ["Sea US East", "SEA", "CUSTOMS", 2, 5, null, null],
      ["Sea US East", "SEA", "RECEIVING", 4, 8, null, null],
      ["Air US", "AIR", "PRODUCTION", 15, 18, "Skyline Cargo", "Tidewise"],
      ["Air US", "AIR", "LINE HAUL", 6, 9, null, null],
      ["Air US", "AIR", "RECEIVING", 3, 5, null, null],
    ],
  },
  {
    name: "Suppliers",
    headings: ["Supplier", "SKU", "Order share", "Minimum order", "Unit cost", "Lead days", "Credit days"],
    rows: SAMPLE_PRODUCTS.flatMap(suppliersOf),
    formats: { "Order share": "0%" },
  },
  {
    name: "Deliveries",
    headings: [
      "Supplier",
      "SKU",
      "Ordered on",
      "Promised date",
      "Received date",
      "Ordered units",
      "Received units",
      "Rejected units",
      "Lane",
      "Dispatched on",
      "Freight paid",
    ],
    rows: deliveriesOf(days),
  },
  {
    name: "Regions",
    headings: [
      "Region",
      "Orders",
      "Warehouse",
      "Delivery hours",
      "Delivery cost",
      "Hours from one warehouse",
      "Cost from one warehouse",
    ],
    rows: [
      ["Northeast", 420, "New Jersey", 30, 5.1, 30, 5.1],
      ["South", 260, "New Jersey", 54, 6.2, 54, 6.2],
      ["West", 320, "California", 32, 5.3, 102, 9.4],
    ],
  },
  {
    name: "Warehouses",
    headings: ["Warehouse", "Usable m³", "Monthly cost"],
    rows: [
      ["New Jersey", 40, 2600],
      ["California", 15, 1150],
    ],
  },
];
