/** The steps of the wizard, in their order. */
export const promoStepIds = [
  "promotion",
  "history",
  "demand",
  "stock",
  "dates",
  "earnings",
  "cash",
  "tasks",
  "review",
] as const;
export type PromoStepId = (typeof promoStepIds)[number];
