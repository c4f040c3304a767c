import { splitByLargestRemainder } from "../../src/calculation";
import { ours, type Adapters } from "./adapter";

/** Apportionment libraries: largest remainder. */
export const integerSplits: Adapters = {
  largestRemainder: ({ total, weights }) => ours(splitByLargestRemainder(total, weights)),
  quotas: "units are split into whole ones",
};
