import { sourced } from "../sourced";

export const orderTriggers = ["POINT", "DAYS"] as const;
/** Order at the reorder point, or at so many days of sales. */
export type OrderTrigger = (typeof orderTriggers)[number];
export const defaultOrderTrigger = sourced<OrderTrigger>("POINT", { source: "A.6-2", checked: "2026-11-22" });
