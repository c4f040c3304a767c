import type { SampleDays } from "./days";
import type { Cell, SampleTable } from "./sampleTable";

/** What came back in the last weeks, and the month before. */
function returns({ ago, month }: SampleDays): Cell[][] {
  const inLastMonth = (days: number): Date => new Date(month(-1).getTime() + days * 86_400_000);
  return [
    [inLastMonth(3), "HP-LAMP-01", 2, "Changed mind", 2, 9],
    [inLastMonth(9), "HP-MUG-01", 5, "Arrived broken", 0, 16],
    [inLastMonth(17), "HP-CLK-01", 1, "Defective", 0, 31],
    [inLastMonth(24), "HP-CAN-01", 4, "Arrived broken", 0, 20],
    [ago(20), "HP-LAMP-01", 3, "Defective", 0, 12],
    [ago(16), "HP-LAMP-01", 2, "Changed mind", 2, 7],
    [ago(14), "HP-MUG-01", 4, "Arrived broken", 0, 22],
    [ago(7), "HP-RUG-01", 2, "Wrong size", 2, 5],
    [ago(5), "HP-MUG-01", 3, "Arrived broken", 0, 26],
    [ago(1), "HP-CLK-01", 1, "Defective", 0, 8],
  ];
}

/** Some of the orders of the last month, and two of these days, of which one waits too long. */
function orderTimes({ ago, month }: SampleDays): Cell[][] {
  const hour = 3_600_000;
  const placed = (day: Date, shippedAfter: number | null, deliveredAfter: number | null): Cell[] => {
    const ordered = new Date(day.getTime() + 10 * hour);
    const after = (hours: number | null): Date | null =>
      hours === null ? null : new Date(ordered.getTime() + hours * hour);
    return [ordered, after(shippedAfter), after(deliveredAfter)];
  };
  const inLastMonth = [4, 7, 11, 15, 19, 22].map((days, index) =>
    placed(new Date(month(-1).getTime() + days * 24 * hour), 8 + 5 * index, 50 + 9 * index),
  );
  return [...inLastMonth, placed(ago(3), null, null), placed(ago(1), 6, null)].map((cells, index) => [
    `#${20_417 + 31 * index}`,
    ...cells,
  ]);
}

const TIME = "yyyy-mm-dd hh:mm";

/** What the shop writes down for its reviews: returns with their reasons, orders with their times, and a row a month. */
export const reviewTables = (days: SampleDays): readonly SampleTable[] => [
  {
    name: "Returns",
    headings: ["Date", "SKU", "Units", "Return reason", "Resaleable units", "Hours to answer"],
    rows: returns(days),
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
    name: "Order times",
    headings: ["Order number", "Ordered at", "Shipped at", "Delivered at"],
    rows: orderTimes(days),
    formats: { "Ordered at": TIME, "Shipped at": TIME, "Delivered at": TIME },
  },
  {
    name: "Contingency plans",
    headings: ["When", "Steps", "Owner", "Case"],
    rows: [
      [
        "A best seller is out of stock",
        "Order from Brightside; open pre-orders with a date",
        "Anna",
        "OUT OF STOCK",
      ],
      ["Deliveries are late", "Write to the buyers first; offer a voucher", "Ben", "DELAY"],
      ["Something goes wrong", "Ask forwarder and warehouse; stop the ads; tell the team", "Anna", "ANY"],
    ],
  },
  {
    name: "Monthly figures",
    headings: [
      "Reviewed month",
      "Revenue",
      "Selling fees",
      "Ad spend",
      "Ad sales",
      "Cash in",
      "Cash out",
      "Delivery days",
      "Satisfaction",
      "Handling hours",
      "Stock accuracy",
      "People",
      "Collection days",
      "Payment days",
      "Chat answer hours",
      "Exception hours",
    ],
    rows: [
      [days.month(-2), 79500, 21500, 4200, 19800, 68300, 64900, 3.4, 0.93, 7.5, 0.975, 4, 14, 30, 1.3, 15],
      [days.month(-1), 82400, 22300, 4600, 23100, 71200, 69800, 3.1, 0.94, 6.8, 0.981, 4, 14, 30, 0.8, 10],
    ],
    formats: { Satisfaction: "0%", "Stock accuracy": "0.0%" },
  },
];
