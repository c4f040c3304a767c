import {
  answer,
  classMatrix,
  type ClassLimits,
  type Dashboard,
  dashboard,
  type MatrixCell,
  type Month,
  type MonthFacts,
  productClasses,
  type Result,
  type ServiceLevels,
  type Slices,
  supplierConcentration,
  type SupplierReport,
  supplierReport,
} from "../../../calculation";

/** What the board of a month is made of: data alone, so that a worker can be given it. */
export interface BoardJob {
  readonly facts: MonthFacts;
  readonly month: Month;
  readonly figures: Parameters<typeof dashboard>[2];
  readonly limits: ClassLimits;
  readonly serviceLevels: ServiceLevels;
}

export interface Board {
  readonly board: Dashboard;
  readonly matrix: readonly MatrixCell[];
  /** Products that have an ABC class and too short a history for the other. */
  readonly unclassed: number;
  readonly suppliers: readonly SupplierReport[];
  readonly concentration: number | undefined;
}

/** Pauses after the classes and after the KPIs. */
export const slicesOfBoard = 2;

/** The KPIs of a month, the classes of the products, and how suppliers delivered. */
export function* boardInSlices(job: BoardJob): Slices<Result<Board>> {
  const { facts, month, figures, limits, serviceLevels } = job;
  const classes = productClasses(facts.products, facts.demand, limits);
  if (!classes.ok) return classes;
  yield;
  const board = dashboard(facts, month, figures);
  yield;
  const suppliers = supplierReport(facts.deliveries, month);
  const made: Board = {
    board,
    matrix: classMatrix(classes.value, serviceLevels),
    unclassed: classes.value.filter(({ xyz }) => xyz === undefined).length,
    suppliers,
    concentration: supplierConcentration(suppliers),
  };
  return answer(made, classes.warnings);
}
