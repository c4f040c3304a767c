import { answer, type Problem, type Result } from "../../../calculation";
import {
  alertTerms,
  dashboardTerms,
  type Locale,
  orderTimesTerms,
  replenishmentTerms,
  reviewTerms,
  serviceLevelTerms,
} from "../../../vocabulary";
import { answerWithinHours } from "../../../vocabulary/terms/supplySettings";
import type { TablesFound } from "../../../workbook/contract";
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
  /** Where products and sales stand. */
  readonly found: Pick<TablesFound, "products" | "sales"> | undefined;
}

/** The month's KPIs against the month before, the classes of the products, and how suppliers delivered. */
export const dashboardScreen = defineScreen({
  tables: {
    products: "used",
    stock: "used",
    returns: "used",
    deliveries: "used",
    months: "used",
    orderTimes: "used",
    risks: "used",
    contingencies: "used",
  },
  inputs: "needed",
  fields: {
    month: dashboardTerms.monthToReview,
    slowDays: alertTerms.slowDays,
    staleSalesDays: replenishmentTerms.staleSalesDays,
    shipWithinHours: orderTimesTerms.shipWithinHours,
    deliverWithinDays: orderTimesTerms.deliverWithinDays,
    answerWithinHours,
    aCutoff: reviewTerms.aCutoff,
    bCutoff: reviewTerms.bCutoff,
    xLimit: reviewTerms.xLimit,
    yLimit: reviewTerms.yLimit,
    ...serviceLevelTerms,
  },
  async workOut({ tables, inputs, found, decision, today, past }, on): Promise<Result<DashboardAnswer>> {
    const { month: day, staleSalesDays, aCutoff, bCutoff, xLimit, yLimit, ...others } = decision;
    const {
      slowDays,
      shipWithinHours,
      deliverWithinDays,
      answerWithinHours: hours,
      ...serviceLevels
    } = others;
    const figures = { slowDays, shipWithinHours, deliverWithinDays, answerWithinHours: hours };
    const month = monthToLookAt(inputs.demand, day, today);
    // The stock of an old export is that of its own last day, not of today.
    const { asOfDate } = planDay(undefined, today, inputs.demand, staleSalesDays);
    const facts = factsOf(tables, inputs, reviewsOf(await reviewLog(past)), asOfDate);
    const limits = { aCutoff, bCutoff, xLimit, yLimit };
    const made = await workOutBoard({ facts, month, figures, limits, serviceLevels }, on);
    if (!made.ok) return made;
    return answer({ ...made.value, found, problems: [...problemsOfRows(tables), ...made.warnings] });
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
