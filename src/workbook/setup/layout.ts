import type { Locale, Term } from "../../vocabulary";
import type { PlannerTable } from "../contract";

/** Rows ready to type into; Excel adds more when a planner types or pastes below them. */
export const emptyRows: Readonly<Record<Exclude<PlannerTable, "settings">, number>> = {
  products: 50,
  sales: 200,
  stock: 50,
  lanes: 30,
  promotions: 20,
  costs: 40,
  suppliers: 30,
  supplierChecks: 30,
  returns: 50,
  returnReasons: 20,
  buyerReviews: 100,
  keyWords: 20,
  kits: 20,
  regions: 40,
  warehouses: 10,
  promoTasks: 40,
  deliveries: 50,
  months: 24,
  orderTimes: 100,
  risks: 10,
  contingencies: 10,
  research: 100,
  certificates: 40,
  productTests: 30,
  shipments: 50,
  laneRates: 20,
  dutyRates: 40,
  exchangeRates: 30,
};

/** The line above a table says what it is for; its headings stand in the second row. */
export const headingRow = 1;

/** In the unit of Excel's column width: what values of a column need, beside its heading. */
const widthOf = { sentence: 320, text: 120, date: 96, number: 72 } as const;
/** Columns of the Settings table hold longer texts than those of their kind elsewhere. */
const widthOfSettings: Readonly<Record<string, number>> = { topic: 150, name: 160, unit: 150, default: 120 };

/** Columns whose cells hold sentences. */
const sentenceColumns: readonly string[] = [
  "note",
  "indicators",
  "response",
  "trigger",
  "steps",
  "change",
  "point",
  "text",
];

const wideLetter = 14;
const narrowLetter = 8;
const filterButton = 28;

/** How wide a column is made: its heading is read in full, and so are usual values. */
export function columnWidth(key: string, term: Term<unknown>, locale: Locale): number {
  const heading = [...term.label[locale]].reduce(
    (width, letter) => width + (letter > "\u2e80" ? wideLetter : narrowLetter),
    filterButton,
  );
  return Math.max(heading, widthOfSettings[key] ?? widthOf[kindOf(key, term)]);
}

function kindOf(key: string, term: Term<unknown>): keyof typeof widthOf {
  if (sentenceColumns.includes(key)) return "sentence";
  if (term.unit === "date" || term.unit === "moment") return "date";
  return term.isNumeric ? "number" : "text";
}
