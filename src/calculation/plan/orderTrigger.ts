import { sourced } from "../sourced";

export const orderTriggers = ["POINT", "DAYS"] as const;
/** Order at the reorder point, or at so many days of sales. */
export type OrderTrigger = (typeof orderTriggers)[number];
export const defaultOrderTrigger = sourced<OrderTrigger>("POINT", { source: "A.6-2", checked: "2026-11-22" });

/** Orders go out once a month; it is also how far the documents look ahead. */
export const defaultReplenishReviewDays = sourced(30, { source: "000-15", checked: "2026-11-22" });
