import {
  type ProductFacts,
  type SkuBatch,
  type StockPlanLine,
  type StockPlanSettings,
} from "../../calculation";
import { type Locale, type Text } from "../../vocabulary";
import type { SettingKey } from "./settings";
/** What the workings of one product's numbers are told from. */
export interface WorkingsInput {
  readonly line: StockPlanLine;
  readonly product: ProductFacts | undefined;
  readonly settings: StockPlanSettings;
  readonly batches: readonly SkuBatch[];
  readonly locale: Locale;
}
/** One number of a line: how it is called, what it is made of and where the rule comes from. */
export interface WorkingStep {
  readonly key: keyof StockPlanLine;
  readonly label: Text;
  readonly source: string;
  readonly settings: readonly SettingKey[];
  /** The formula, its names in braces; undefined where notes say the method. */
  formula?(input: WorkingsInput): string | undefined;
  notes?(input: WorkingsInput): readonly string[];
  /** What the formula gives, where a limit then makes something else of it. */
  beforeLimit?(input: WorkingsInput): number;
}
/** The numbers of a line in the order in which one follows from another. */
export declare const workingSteps: readonly WorkingStep[];
