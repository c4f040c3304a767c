import { WeightedSample } from "../numbers/weightedSample";
import type { Level } from "./levels";
import type { Errors } from "./pastErrors";

/** A neighbourhood of products that sell alike, to either side. */
const neighbours = 10;

/** Products that sell about as often as each other. */
export interface Group {
  readonly members: number;
  /** Errors of periods, each in its product's own deviation. */
  readonly periods: WeightedSample;
  readonly periodDeviation: number;
  /** Total errors, each in its product's own deviation. */
  readonly totals: WeightedSample;
  readonly totalSquare: number;
  readonly growth: number;
}

/** The group of each product: about twenty that sell about as often, so that few errors need not speak alone. */
export function groupsAlike(errors: readonly Errors[], levels: readonly Level[]): Group[] {
  const frequency = (i: number) => levels[i].now / errors[i].size;
  const order = [...errors.keys()].sort((a, b) => frequency(a) - frequency(b));
  const groups = new Array<Group>(errors.length);
  const count = Math.max(1, Math.floor(order.length / (2 * neighbours)));
  for (let g = 0; g < count; g++) {
    const from = Math.round((g * order.length) / count);
    const members = order.slice(from, Math.round(((g + 1) * order.length) / count));
    const group = groupOf(members.map((i) => errors[i]));
    for (const i of members) groups[i] = group;
  }
  return groups;
}

function groupOf(members: readonly Errors[]): Group {
  return {
    members: members.length,
    periods: WeightedSample.joined(
      members.map(({ periods, periodDeviation }) => ({
        sample: periods,
        factor: periodDeviation > 0 ? 1 / periodDeviation : 0,
      })),
    ),
    periodDeviation: meanOfPositive(members.map(({ periodDeviation }) => periodDeviation)),
    totals: WeightedSample.joined(
      members.map(({ totals, totalSquare }) => ({
        sample: totals,
        factor: totalSquare > 0 ? 1 / Math.sqrt(totalSquare) : 0,
      })),
    ),
    totalSquare: medianOfPositive(members.map(({ totalSquare }) => totalSquare)),
    growth: members.reduce((sum, { growth }) => sum + growth, 0) / members.length,
  };
}

function medianOfPositive(values: readonly number[]): number {
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b);
  return positive.length > 0 ? positive[positive.length >> 1] : 0;
}

function meanOfPositive(values: readonly number[]): number {
  const positive = values.filter((value) => value > 0);
  return positive.reduce((sum, value) => sum + value, 0) / Math.max(1, positive.length);
}
