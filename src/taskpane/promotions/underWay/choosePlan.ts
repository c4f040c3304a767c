import type { PastWrite } from "../../../workbook/contract";

/** A written plan of a promotion with its name and days, as they stand in the settings it was written with. */
export interface DatedPlan {
  readonly write: PastWrite;
  readonly name: string;
  readonly startDate: number;
  readonly endDate: number;
  /** When its first revision was written. */
  readonly firstWrittenAt: string;
}

/** The last revision of each promotion's plan that still stands, the one written last first. */
export function standingPlans(writes: readonly PastWrite[]): readonly DatedPlan[] {
  const plans = writes.flatMap((write) => (write.isTakenBack ? [] : dated(write)));
  const revisionsOf = ({ name, startDate }: DatedPlan) =>
    plans.filter((each) => each.name === name && each.startDate === startDate);
  return plans.flatMap((plan) => {
    const revisions = revisionsOf(plan);
    const firstWrittenAt = revisions.at(-1)?.write.startedAt ?? plan.firstWrittenAt;
    return revisions[0] === plan ? [{ ...plan, firstWrittenAt }] : [];
  });
}

function dated(write: PastWrite): DatedPlan[] {
  const { promotion, startDate, endDate } = (write.settings ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof startDate !== "number" || typeof endDate !== "number") return [];
  const name = typeof promotion === "string" ? promotion : "";
  return [{ write, name, startDate, endDate, firstWrittenAt: write.startedAt }];
}

/**
 * The plan to watch: the one that was named, else of the promotion under way, else of the one that began last, else of the
 * next. A plan for the next promotion does not hide the one under way.
 */
export const planUnderWay = (
  plans: readonly DatedPlan[],
  today: number,
  named?: string,
): DatedPlan | undefined =>
  called(plans, named) ??
  plans.find(({ startDate, endDate }) => startDate <= today && today <= endDate) ??
  latest(plans.filter(({ startDate }) => startDate <= today)) ??
  earliest(plans);

/**
 * The plan whose goods are to be followed: the one that was named, else of the promotion that begins next, else of the one to
 * watch.
 */
export const planAhead = (
  plans: readonly DatedPlan[],
  today: number,
  named?: string,
): DatedPlan | undefined =>
  called(plans, named) ??
  earliest(plans.filter(({ startDate }) => startDate > today)) ??
  planUnderWay(plans, today);

/**
 * The plan to review: the one that was named, else of the last promotion that the sales reach the end of, else of the one that
 * ends first.
 */
export const planThatIsOver = (
  plans: readonly DatedPlan[],
  lastSale: number,
  named?: string,
): DatedPlan | undefined =>
  called(plans, named) ?? latest(plans.filter(({ endDate }) => endDate <= lastSale)) ?? earliest(plans);

const called = (plans: readonly DatedPlan[], named: string | undefined): DatedPlan | undefined =>
  named === undefined ? undefined : plans.find(({ name }) => name === named);

const latest = (plans: readonly DatedPlan[]): DatedPlan | undefined =>
  [...plans].sort((a, b) => b.endDate - a.endDate)[0];

const earliest = (plans: readonly DatedPlan[]): DatedPlan | undefined =>
  [...plans].sort((a, b) => a.endDate - b.endDate)[0];
