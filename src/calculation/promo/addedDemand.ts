import { warning, type Problem } from "../problem";

/** What the planner says of a product's demand beside its own sales; nothing is added where nothing is said. */
export interface AddedDemandFacts {
  readonly sku: string;
  /** Subscribers whose delivery falls into the promotion, and what each of them gets. */
  readonly subscribers?: number | undefined;
  readonly unitsPerSubscriber?: number | undefined;
  /** The product it is bought along with, and in how many of that one's units. */
  readonly leadSku?: string | undefined;
  readonly attachRate?: number | undefined;
}

/**
 * How many units go to subscribers, whatever the promotion does?
 *
 *     units = subscribers × units each
 *
 * Source: 001-08 (a subscription is a line of its own: ordered already, so that no safety is put on it).
 * Units: people, units. 0 where nobody says; one of the two alone is missing the other.
 * Example: 300 subscribers, 2 each: 600.
 */
export const subscriptionUnits = ({ subscribers, unitsPerSubscriber }: AddedDemandFacts): number =>
  (subscribers ?? 0) * (unitsPerSubscriber ?? 0);

/**
 * How many units are bought along with another product?
 *
 *     units = expected units of the lead product × attach rate
 *
 * Source: 001-09 (a cheap product leads, others are bought along with it).
 * Units: units; a fraction. By SKU, of the products that have some; the lead counts with its own sales alone, so that two
 * products that lead each other do not raise each other without end.
 * Not for: what the attached product's own history shows already; the rate is for what comes on top.
 * Example: a lamp that sells 400 with a shade in a quarter of them: 100 shades.
 */
export function attachedUnits(
  products: readonly AddedDemandFacts[],
  expectedBySku: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const attached = new Map<string, number>();
  for (const { sku, leadSku, attachRate = 0 } of products) {
    const lead = leadSku === undefined || leadSku === sku ? undefined : expectedBySku.get(leadSku);
    if (lead !== undefined && attachRate > 0) attached.set(sku, lead * attachRate);
  }
  return attached;
}

/** What was begun and not finished in these columns, a warning for each product: nothing is added by halves. */
export function addedDemandProblems(
  products: readonly AddedDemandFacts[],
  isPlanned: (sku: string) => boolean,
): Problem[] {
  return products.flatMap(({ sku, subscribers, unitsPerSubscriber, leadSku, attachRate }): Problem[] => {
    const lacking = (field: string) => warning("missing", { field, params: { sku } });
    const problems: Problem[] = [];
    if (subscribers !== undefined && unitsPerSubscriber === undefined)
      problems.push(lacking("unitsPerSubscriber"));
    if (leadSku !== undefined && attachRate === undefined) problems.push(lacking("attachRate"));
    if (attachRate !== undefined && leadSku === undefined) problems.push(lacking("leadSku"));
    if (leadSku !== undefined && (leadSku === sku || !isPlanned(leadSku)))
      problems.push(warning("leadNotPlanned", { field: "leadSku", params: { sku, otherSku: leadSku } }));
    return problems;
  });
}
