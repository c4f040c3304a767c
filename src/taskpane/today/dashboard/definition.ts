import { answer, type Problem, type Result } from "../../../calculation";
import {
  alertTerms,
  dashboardTerms,
  type Locale,
  replenishmentTerms,
  reviewTerms,
  serviceLevelTerms,
} from "../../../vocabulary";
import { defineScreen, type ToWrite } from "../../screens/definition";
import { monthToLookAt } from "../monthToLookAt";
import { planDay } from "../replenish/planDay";
import { reviewLog, reviewsOf } from "../reviewLog";
import type { Board } from "./board";
import { factsOf, problemsOfRows } from "./facts";
import { kpiRow } from "./kpiRows";
import { workOutBoard } from "./workOut";

export interface DashboardAnswer extends Board {
  readonly problems: readonly Problem[];
}

/** The month's KPIs against the month before, the classes of the products, and how suppliers delivered. */
export const dashboardScreen = defineScreen({
  tables: {
    products: "used",
    stock: "used",
    returns: "used",
    deliveries: "used",
    months: "used",
    risks: "used",
    contingencies: "used",
  },
  inputs: "needed",
  fields: {
    month: dashboardTerms.monthToReview,
    slowDays: alertTerms.slowDays,
    staleSalesDays: replenishmentTerms.staleSalesDays,
    aCutoff: reviewTerms.aCutoff,
    bCutoff: reviewTerms.bCutoff,
    xLimit: reviewTerms.xLimit,
    yLimit: reviewTerms.yLimit,
    ...serviceLevelTerms,
  },
  async workOut({ tables, inputs, decision, today, past }, on): Promise<Result<DashboardAnswer>> {
    const {
      month: day,
      slowDays,
      staleSalesDays,
      aCutoff,
      bCutoff,
      xLimit,
      yLimit,
      ...serviceLevels
    } = decision;
    const month = monthToLookAt(inputs.demand, day, today);
    // The stock of an old export is that of its own last day, not of today.
    const { asOfDate } = planDay(undefined, today, inputs.demand, staleSalesDays);
    const facts = factsOf(tables, inputs, reviewsOf(await reviewLog(past)), asOfDate);
    const limits = { aCutoff, bCutoff, xLimit, yLimit };
    const made = await workOutBoard({ facts, month, slowDays, limits, serviceLevels }, on);
    if (!made.ok) return made;
    return answer({ ...made.value, problems: [...problemsOfRows(tables), ...made.warnings] });
  },
  problemsOf: ({ problems }) => problems,
  writing: (found, { locale }) => dashboardWriting(found, locale),
});

const dashboardWriting = ({ board, matrix, suppliers }: DashboardAnswer, locale: Locale): ToWrite => ({
  kind: "dashboard",
  rows: {
    kpis: board.kpis.map((kpi) => kpiRow(kpi, board, locale)),
    matrix: matrix.map(({ abc, xyz, ...cell }) => ({ cell: `${abc}${xyz}`, ...cell })),
    suppliers,
  },
});
