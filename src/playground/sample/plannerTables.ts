import { costTables } from "./costTables";
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
    [past.name, "Marketplace", past.from, past.to, null, null, 1, 1, null, null, null],
    [underWay.name, "Marketplace", underWay.from, underWay.to, null, null, 1, 1, null, null, null],
    [coming.name, "Marketplace", coming.from, coming.to, ahead(60), ahead(82), 0.7, 1, 4.7, 4.5, "YES"],
    [coming.name, "Own shop", coming.from, coming.to, null, null, 0.3, 2, null, null, null],
  ];
}

/** A shop in the US reckons in dollars; every other default holds until set-up adds its row. */
const settings: SampleTable = {
  name: "Settings",
  excelName: "StockplanSettings",
  headings: ["Used for", "Setting", "Your value", "Unit", "Default", "Source", "Note", "Key"],
  rows: [["Cost and cash", "Own currency", "USD", null, "CNY", null, null, "exchange.homeCurrency"]],
};

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
      "Rating there",
      "Rating asked for",
      "Category admitted",
    ],
    rows: promotions(days),
    formats: { "Share of demand": "0%" },
  },
  ...reviewTables(days),
  ...productTables(days),
  ...costTables(days),
  settings,
];
