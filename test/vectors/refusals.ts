import { sheetFunctions } from "../../src/functions/list";
import { ours, type Adapted, type Adapters } from "./adapter";

/** What a cell shows for these arguments: its error, in the form of the expected one, or the value. */
function inCell(name: string, args: readonly unknown[]): Adapted {
  const [[cell]] = sheetFunctions.find((each) => each.name === name)!.call(args, "en-US") as [[unknown]];
  return ours(typeof cell === "object" ? { error: "refused" } : cell);
}

/** stockpyl: inputs that must be refused. */
export const refusals: Adapters = {
  "stockpyl.eoq.economic_order_quantity": ({ demand_rate, fixed_cost, holding_cost }) =>
    inCell("EOQ", [demand_rate, fixed_cost, holding_cost]),
  "stockpyl.newsvendor.newsvendor_normal": (inputs) =>
    inCell("NEWSVENDOR", [
      inputs.demand_mean,
      inputs.demand_sd,
      inputs.holding_cost + inputs.stockout_cost,
      inputs.holding_cost,
    ]),
  "stockpyl.newsvendor.newsvendor_normal_explicit": (inputs) =>
    inCell("NEWSVENDOR", [
      inputs.demand_mean,
      inputs.demand_sd,
      inputs.revenue,
      inputs.purchase_cost,
      0,
      inputs.salvage_value,
    ]),
  "*": "asks what no function of ours answers",
};
