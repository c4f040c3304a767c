import type { Adapters } from "./adapter";
import { lossFunctions } from "./lossFunctions";

/** stockpyl: the examples printed in its documentation. */
export const docstrings: Adapters = {
  ...lossFunctions,
  "*": "expects the cost together with the quantity, or asks what no function of ours answers",
};
