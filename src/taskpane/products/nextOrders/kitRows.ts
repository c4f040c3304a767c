import type { KitStock } from "../../../calculation";
import { fill, type Locale } from "../../../vocabulary";
import { nextOrderWords } from "../../../vocabulary/pane/nextOrders";
import { listed } from "../../../vocabulary/punctuation";
import { figure } from "../../forms/figures";

/** A set as it is shown and written. */
export interface KitRow {
  readonly kit: string;
  readonly sets?: number | undefined;
  readonly limitedBy?: string | undefined;
  readonly note: string;
}

export function kitRow({ kit, sets, limitedBy, unknownComponents, left }: KitStock, locale: Locale): KitRow {
  const note =
    unknownComponents.length > 0
      ? fill(nextOrderWords.stockUnknown[locale], { names: listed(unknownComponents, locale) })
      : listed(
          left.map(({ sku, units }) => `${sku} ${figure(units, locale)}`),
          locale,
        );
  return { kit, sets, limitedBy, note };
}
