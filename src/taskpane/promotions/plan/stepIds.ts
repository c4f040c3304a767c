/** The steps of the wizard, in their order. */
export const promoStepIds = ["promotion", "history", "demand", "stock", "dates", "review"] as const;
export type PromoStepId = (typeof promoStepIds)[number];
