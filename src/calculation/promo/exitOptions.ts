import { sourced } from "../sourced";

export const exitActions = ["MARKDOWN", "BUNDLE", "MOVE", "RETURN", "DISPOSE"] as const;
/** What can be done with what a promotion leaves. */
export type ExitAction = (typeof exitActions)[number];

export const defaultMarkdownRate = sourced(0.4, {
  source: "own",
  checked: "2026-11-22",
  note: "off the regular price; deep enough to sell within the clearance days",
});
export const defaultBundlePriceRate = sourced(0.5, {
  source: "own",
  checked: "2026-11-22",
  note: "of the regular price, for a unit that goes into a bundle",
});
export const defaultClearanceDays = sourced(90, {
  source: "000-17",
  checked: "2026-11-22",
  note: "days after which what has not sold is cleared",
});

export interface ExitInput {
  readonly unitsLeft: number;
  /** What the buyer pays, VAT included. */
  readonly regularPrice: number;
  /** All fees that are a part of the price, as a fraction of it. */
  readonly feeRate: number;
  readonly vatRate: number;
  readonly lastMile: number;
  /** Money a unit and day of keeping it. */
  readonly storagePerUnitDay: number;
  /** Days it takes to sell what is left: at the marked-down price, and in bundles. */
  readonly clearanceDays: number;
  readonly markdownRate: number;
  readonly bundlePriceRate: number;
  /** What a unit brings elsewhere or at home, and what it costs to get it there; undefined where that is no way out. */
  readonly moveFee?: number | undefined;
  readonly valueElsewhere?: number | undefined;
  readonly returnFee?: number | undefined;
  readonly valueAtHome?: number | undefined;
  readonly disposalFee?: number | undefined;
}

export interface ExitOption {
  readonly action: ExitAction;
  /** Money for all units left, storage taken off; below zero where it costs more than it brings. */
  readonly value: number;
  readonly valuePerUnit: number;
}

/**
 * What is left after the promotion: which way out brings most, or costs least?
 *
 *     markdown   price × (1 − markdown) ÷ (1 + VAT) − fees on that price − last mile − storage for half the clearance days
 *     bundle     the same at the price of a unit in a bundle, without a last mile of its own
 *     move       value elsewhere − fee;  return  value at home − fee;  dispose  − fee
 *
 * A way whose fee or value nobody has given is left out: unknown is not free. The best comes first.
 *
 * Source: 002-46 (move, destroy or mark down), 000-02 (bonded goods may go back), 000-17; storage for half of the days,
 * since the units leave one by one.
 * Units: one currency. What the goods cost is spent either way and stands in none of them.
 * Not for: dead stock with a shelf life that ends sooner than the clearance days.
 */
export function exitOptions(input: ExitInput): ExitOption[] {
  const { unitsLeft, regularPrice, markdownRate, bundlePriceRate, lastMile, clearanceDays } = input;
  const storage = (input.storagePerUnitDay * clearanceDays) / 2;
  const kept = 1 / (1 + input.vatRate) - input.feeRate;
  const fetched = (value: number | undefined, fee: number | undefined): number | undefined =>
    value === undefined || fee === undefined ? undefined : value - fee;
  const values: Readonly<Record<ExitAction, number | undefined>> = {
    MARKDOWN: regularPrice * (1 - markdownRate) * kept - lastMile - storage,
    BUNDLE: regularPrice * bundlePriceRate * kept - storage,
    MOVE: fetched(input.valueElsewhere, input.moveFee),
    RETURN: fetched(input.valueAtHome, input.returnFee),
    DISPOSE: fetched(0, input.disposalFee),
  };
  return exitActions
    .flatMap((action): ExitOption[] => {
      const valuePerUnit = values[action];
      return valuePerUnit === undefined ? [] : [{ action, value: unitsLeft * valuePerUnit, valuePerUnit }];
    })
    .sort((a, b) => b.value - a.value);
}
