import {
  answer,
  type ForecastPeriod,
  map,
  monthName,
  monthOf,
  type MonthReview,
  monthReview,
  periodsInStock,
  type Result,
} from "../../../calculation";
import { dashboardTerms } from "../../../vocabulary";
import type { PlannerWorkbook } from "../../../workbook/contract";
import { defineScreen } from "../../screens/definition";
import { type LoggedReview, reviewLog } from "../reviewLog";
import { monthToLookAt } from "../monthToLookAt";
import { workOutHindsight } from "./workOut";
import { writtenForecast } from "./writtenForecast";

/** A row of the review log, as it is shown and written. */
export interface ReviewLogRow {
  readonly month: string;
  readonly origin: string;
  readonly skus: number;
  readonly forecastUnits: number;
  readonly actualUnits: number;
  readonly accuracy?: number | undefined;
  readonly bias?: number | undefined;
  readonly naiveAccuracy?: number | undefined;
  readonly meanError?: number | undefined;
  readonly rootMeanSquare?: number | undefined;
  readonly meanPartError?: number | undefined;
  readonly scaledError?: number | undefined;
}

export interface ReviewAnswer {
  readonly review: MonthReview;
  /** The day the forecast was written; undefined where it was made afterwards. */
  readonly writtenOn: string | undefined;
  /** The months reviewed so far with this one, the oldest first. */
  readonly log: readonly (ReviewLogRow | LoggedReview)[];
  /** Units × months that the forecasts of the months reviewed left lying, or lacking below 0. */
  readonly periodsInStock: number;
  /** To look up what was written before. */
  readonly past: Pick<PlannerWorkbook, "pastWrites" | "rowsOfWrite">;
}

/** Last month's forecast against what was sold; written into a log that keeps every month. */
export const reviewScreen = defineScreen({
  tables: {},
  inputs: "needed",
  fields: { month: dashboardTerms.monthToReview },
  async workOut({ inputs: { demand }, decision, today, past }, on): Promise<Result<ReviewAnswer>> {
    // A month that has begun is looked at whole: it cannot be reviewed before it is over.
    const month = monthOf(monthToLookAt(demand, decision.month, today).firstDate);
    const written = await writtenForecast(past, month);
    const forecasts = written ? answer(written.units) : await workOutHindsight({ demand, month }, on);
    if (!forecasts.ok) return forecasts;
    const origin = written ? "WRITTEN" : "AFTERWARDS";
    const log = await reviewLog(past);
    return map(monthReview(demand, forecasts.value, month, origin), (review) => {
      const whole = withReview(log, review);
      const inStock = periodsInStock(whole.flatMap(periodOf));
      return { review, writtenOn: written?.writtenOn, log: whole, periodsInStock: inStock, past };
    });
  },
  problemsOf: ({ review }) => review.problems,
  writing: ({ log, review }) => ({ kind: "review", rows: { log, lines: review.lines } }),
});

/** The log with this month's row in its place, instead of an earlier review of the same month. */
export function withReview(
  log: readonly LoggedReview[],
  review: MonthReview,
): readonly (ReviewLogRow | LoggedReview)[] {
  const row = logRow(review);
  const others = log.filter(({ month }) => month !== row.month);
  return [...others, row].sort((a, b) => (String(a.month) < String(b.month) ? -1 : 1));
}

/** A month of the log, where it has both its figures. */
const periodOf = ({ actualUnits, forecastUnits }: ReviewLogRow | LoggedReview): ForecastPeriod[] =>
  typeof actualUnits === "number" && typeof forecastUnits === "number"
    ? [{ actualUnits, forecastUnits }]
    : [];

const logRow = (review: MonthReview): ReviewLogRow => ({
  month: monthName(review.month),
  origin: review.origin,
  skus: review.lines.length,
  forecastUnits: review.forecastUnits,
  actualUnits: review.actualUnits,
  accuracy: valueOf(review.accuracy),
  bias: valueOf(review.bias),
  naiveAccuracy: valueOf(review.naiveAccuracy),
  meanError: valueOf(review.meanError),
  rootMeanSquare: valueOf(review.rootMeanSquare),
  meanPartError: valueOf(review.meanPartError),
  scaledError: valueOf(review.scaledError),
});

export const valueOf = (result: Result<number>): number | undefined => (result.ok ? result.value : undefined);
