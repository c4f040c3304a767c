import { economicOrder } from "../../src/calculation";
import { notApplicable, ours, type Adapters } from "./adapter";

const order = (annualDemand: number, orderCost: number, annualHoldingCostPerUnit: number) =>
  economicOrder({ annualDemand, orderCost, annualHoldingCostPerUnit, minOrder: 0, packSize: 1 });

const otherQuestion = "answers the quantity, not what a given quantity costs";
const discounts = "quantity discounts are not offered";

/** Textbooks (Heizer & Render, Taylor) and stockpyl, after Snyder & Shen. */
export const economicOrders: Adapters = {
  eoq: ({ D, S, H }) => ours(order(D, S, H).exactUnits),
  eoqTotalCost({ D, S, H, Q }) {
    const { units, annualCost } = order(D, S, H);
    return units === Q ? ours(annualCost) : notApplicable(otherQuestion);
  },
  ordersPerYear: otherQuestion,
  daysBetweenOrders: otherQuestion,
  carryingCost: otherQuestion,
  orderingCost: otherQuestion,
  "stockpyl.eoq.economic_order_quantity"(inputs, { output_index: [index] }) {
    if (inputs.order_quantity !== undefined) return notApplicable(otherQuestion);
    if (index !== 0) return notApplicable("the cost is answered for whole units only");
    return ours(order(inputs.demand_rate, inputs.fixed_cost, inputs.holding_cost).exactUnits);
  },
  "stockpyl.eoq.economic_order_quantity_with_all_units_discounts": discounts,
  "stockpyl.eoq.economic_order_quantity_with_incremental_discounts": discounts,
  "stockpyl.eoq.economic_order_quantity_with_backorders": "planned backorders are not offered",
  "stockpyl.eoq.economic_production_quantity": "shops buy, they do not produce",
  "stockpyl.eoq.joint_replenishment_problem_silver_heuristic": "joint replenishment is not offered",
};
