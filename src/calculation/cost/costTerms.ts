/** The groups of one cost table, so that no charge is counted twice. */
export const costGroups = [
  "GOODS",
  "FIRST LEG",
  "TAX",
  "WAREHOUSE",
  "LAST MILE",
  "PLATFORM",
  "ADS",
  "PAYMENT",
  "CONTENT",
  "RETURNS",
  "EXCHANGE",
] as const;
export type CostGroup = (typeof costGroups)[number];

/** What a charge is for, where customs or the six-term sum tell kinds of a group apart. */
export const costKinds = [
  "INSPECTION",
  "PACKAGING",
  "DOMESTIC",
  "INTERNATIONAL",
  "INSURANCE",
  "INLAND",
  "CLEARANCE",
  "DUTY",
  "IMPORT TAX",
  "HANDLING",
  "SERVICES",
  "STORAGE",
] as const;
export type CostKind = (typeof costKinds)[number];

/** The kinds a group is made of; a group that is not listed needs none. */
export const kindsOfGroup: Readonly<Partial<Record<CostGroup, readonly CostKind[]>>> = {
  "FIRST LEG": ["DOMESTIC", "INTERNATIONAL", "INSURANCE", "INLAND"],
  TAX: ["CLEARANCE", "DUTY", "IMPORT TAX"],
  WAREHOUSE: ["HANDLING", "SERVICES", "STORAGE"],
};
