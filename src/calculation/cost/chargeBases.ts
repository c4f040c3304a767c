/** What a charge is shared by: units, money, weight, volume, or the same for every SKU. */
export const chargeBases = ["QTY", "VALUE", "WEIGHT", "VOLUME", "EQUAL"] as const;
export type ChargeBasis = (typeof chargeBases)[number];
