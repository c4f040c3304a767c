import { apiNotFound } from "./apiError";

/** Each member of the Excel API with the requirement set it came with: `"Range.getSpillingToRange": "ExcelApi 1.12"`. */
export type ApiSets = Readonly<Record<string, string>>;

/** What the declared version of Excel holds, and whether a member is part of the API at all. */
export interface ApiLevel {
  /** Refuses a member that came later than the declared version, with the sentence a developer needs. */
  requireMember(member: string): void;
  holds(member: string): boolean;
  /** A member of the API in any version. */
  exists(member: string): boolean;
}

/** `compareVersions("1.9", "1.12")` is negative: the parts are numbers, not decimals. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

export function createApiLevel(sets: ApiSets, version: string): ApiLevel {
  const isHeld = (set: string): boolean => {
    const [name, since = ""] = set.split(" ");
    return name === "ExcelApi" && /^\d/.test(since) && compareVersions(since, version) <= 0;
  };
  const holds = (member: string): boolean => {
    const set = sets[member];
    return set === undefined || isHeld(set);
  };
  return {
    holds,
    exists: (member) => member in sets,
    requireMember(member) {
      if (!holds(member))
        throw apiNotFound(member, `needs ${sets[member]}, this host has ExcelApi ${version}`);
    },
  };
}
