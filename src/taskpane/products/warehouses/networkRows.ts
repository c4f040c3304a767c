import type { NetworkCase, NetworkCompared } from "../../../calculation";
import { fill, type Locale } from "../../../vocabulary";
import { networkWords as words } from "../../../vocabulary/pane/warehouseNetwork";

/** Both ways to serve all regions, as they are shown and written. */
export function networkRows({ one, several }: NetworkCompared, locale: Locale) {
  const row = (network: string, { hours, cost, deliveryCost, keepingCost }: NetworkCase) => ({
    network,
    hours,
    cost,
    deliveryCost,
    keepingCost,
  });
  return [
    row(words.one[locale], one),
    row(fill(words.several[locale], { count: several.warehouses }), several),
  ];
}
