import { type SampleDays } from "./days";
import { type Cell, type SampleTable } from "./sampleTable";

/**
 * Searches for a product on trial in the last two years, by month of the year: highest in March and in October.
 */
const SEARCHES = [60, 68, 92, 64, 58, 57, 61, 66, 78, 96, 52, 55] as const;
const GROWTH = 1.25;

const RESEARCH_HEADINGS = [
  "SKU",
  "Kind",
  "Month or week",
  "Searches",
  "Competing product",
  "Price",
  "Reviews",
  "Stars",
  "Finding",
  "Selling point",
  "Complaint",
  "Share of buyers",
] as const;

/** A row of what was found out about the lunch bag, by heading. */
const found = (row: Readonly<Partial<Record<(typeof RESEARCH_HEADINGS)[number], Cell>>>): Cell[] =>
  RESEARCH_HEADINGS.map((heading) => ({ SKU: "HP-BAG-02", ...row })[heading] ?? null);

function searches({ month }: SampleDays): Cell[][] {
  return Array.from({ length: 24 }, (_, index) => {
    const first = month(index - 24);
    const times = SEARCHES[first.getUTCMonth()]! * (index < 12 ? 1 : GROWTH);
    return found({ Kind: "SEARCH", "Month or week": first, Searches: Math.round(times) });
  });
}

const competitor = (
  name: string,
  price: number,
  reviews: number,
  stars: number,
  ...said: readonly string[]
) =>
  found({
    Kind: "COMPETITOR",
    "Competing product": name,
    Price: price,
    Reviews: reviews,
    Stars: stars,
    "Selling point": said[0] ?? null,
    Complaint: said[1] ?? null,
  });

const research = (days: SampleDays): Cell[][] => [
  ...searches(days),
  competitor("Roll-top lunch bag", 22.9, 340, 4.2, "Keeps cold", "Wax wears off"),
  competitor("Insulated lunch bag", 27.5, 120, 4.4, "Keeps cold", "Zip breaks"),
  competitor("Picnic satchel", 18.5, 460, 4.1, "Folds flat", "Wax wears off"),
  found({ Kind: "QUESTION", "Competing product": "Roll-top lunch bag", Finding: "Can it be washed?" }),
  found({ Kind: "QUESTION", "Competing product": "Picnic satchel", Finding: "Can it be washed?" }),
  found({ Kind: "QUESTION", "Competing product": "Picnic satchel", Finding: "Does a bottle fit in?" }),
  found({ Kind: "BUYERS", Finding: "Takes lunch to the office", "Share of buyers": 0.74 }),
  found({ Kind: "BUYERS", Finding: "Avoids plastic", "Share of buyers": 0.61 }),
  found({ Kind: "SHOPS ALIKE", Finding: "Every third order has a bag in it" }),
  found({ Kind: "SUPPLY", Finding: "Two mills offer it from 200 units" }),
  found({ Kind: "SELLING POINTS", Finding: "Wipes clean, folds flat" }),
];

/** What a supplier should fulfil, and what two of them answered. */
const AUDIT: readonly (readonly [
  group: string,
  point: string,
  lantern: string | null,
  loom: string | null,
])[] = [
  ["STABILITY", "A small trial order came in full, on time and in quality", "YES", "YES"],
  ["FLEXIBILITY", "Samples are ready within 72 hours", "YES", "NO"],
  ["FLEXIBILITY", "The factory restocks within 15 days", "YES", null],
  ["COMPLIANCE", "It shows the certificates and test reports the market asks for", "YES", "YES"],
];

const reviews = ({ ago }: SampleDays): Cell[][] => [
  [ago(52), 5, "Lovely warm light, a perfect gift.", "HP-LAMP-01"],
  [ago(47), 4, "Sturdy mug, pleasant to hold.", "HP-MUG-01"],
  [ago(40), 2, "Arrived broken. Not sturdy at all.", "HP-MUG-01"],
  [ago(33), 5, "Quiet and simple, just as I wanted.", "HP-CLK-01"],
  [ago(21), 5, "Bought as a present: the light is so warm.", "HP-LAMP-01"],
  [ago(15), 4, "Soft and dries quickly.", "HP-RUG-01"],
  [ago(9), 5, "Sturdy and simple. Will give it to a friend.", "HP-BAG-01"],
  [ago(4), 5, "Warm, quiet light for reading.", "HP-LAMP-02"],
];

/** What is found out, tried and asked about products and suppliers, what buyers wrote, and what is sold in sets. */
export const productTables = (days: SampleDays): readonly SampleTable[] => [
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
    headings: RESEARCH_HEADINGS,
    rows: research(days),
    formats: { "Share of buyers": "0%" },
  },
  {
    name: "Supplier audit",
    headings: ["Group", "Point", "Supplier", "Fulfilled"],
    rows: AUDIT.flatMap(([group, point, lantern, loom]) => [
      [group, point, null, null],
      [group, point, "Lantern Works", lantern],
      [group, point, "Loom House", loom],
    ]),
  },
  { name: "Reviews", headings: ["Date", "Stars", "Review", "SKU"], rows: reviews(days) },
  {
    name: "Key words",
    headings: ["Key word", "Words alike"],
    rows: [
      ["warm", null],
      ["sturdy", "solid"],
      ["gift", "present, to a friend"],
      ["quiet", null],
    ],
  },
  {
    name: "Sets",
    headings: ["Set", "Component SKU", "Units in a set"],
    rows: [
      ["HP-SET-MORNING", "HP-MUG-01", 2],
      ["HP-SET-MORNING", "HP-TRY-01", 1],
    ],
  },
];
