import type { Problem, StockPlanSettings } from "../../../calculation";
import { planTerms } from "../../../vocabulary";

export const settingGroups = ["demand", "order", "batches"] as const;
export type SettingGroup = (typeof settingGroups)[number];
export type SettingKey = keyof StockPlanSettings;

/** Every setting of a plan, in the order of the form. */
export const planFields = planTerms;

/** Which settings stand together. */
export const settingsOfGroup: Readonly<Record<SettingGroup, readonly SettingKey[]>> = {
  demand: ["demandDays", "peakMethod"],
  order: ["warningFactor", "coverDays", "promoUpliftRate"],
  batches: ["needDate", "batchShares", "batchLeadDays", "batchModes"],
};

const settingOfArgument: Readonly<Record<string, SettingKey>> = {
  shares: "batchShares",
  leadDays: "batchLeadDays",
  modes: "batchModes",
};

/** The problem said of the form's field, where a calculation named its own argument. */
export const saidOfSetting = (problem: Problem): Problem =>
  problem.field === undefined
    ? problem
    : { ...problem, field: settingOfArgument[problem.field] ?? problem.field };
