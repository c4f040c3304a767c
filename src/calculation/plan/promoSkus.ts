import { answer, type Result } from "../problem";
import { categoryCommission } from "../promo/categoryCommission";
import { unitCharges, type UnitCharge } from "../promo/promoCharges";
import type { PromoSku } from "../promo/promoEarnings";
import type { PromoOutcomeInput, PromoOutcomeSettings, SoldProduct } from "./promoOutcomeInput";

/** A product's charges a unit, or the fact they lack. */
export interface Charged {
  readonly charges: readonly UnitCharge[];
  readonly lacks?: string;
}

/** Refused where the rates themselves are wrong; a product that lacks a fact is told with that fact. */
export function chargesOfProducts({
  plan,
  products,
  settings,
}: PromoOutcomeInput): Result<ReadonlyMap<string, Charged>> {
  const { startDate, endDate, onShelf } = plan.timing;
  const days = { onShelf: onShelf.date, firstDate: startDate, lastDate: endDate };
  const bySku = new Map<string, Charged>();
  for (const { sku, unitCost: goods, freightPerUnit: firstLeg, unitM3 } of products) {
    const charges = unitCharges({ goods, firstLeg, unitM3 }, settings, days);
    if (charges.ok) {
      bySku.set(sku, { charges: charges.value });
      continue;
    }
    const [problem] = charges.problems;
    if (problem?.code !== "missing" || problem.field === undefined) return charges;
    bySku.set(sku, { charges: [], lacks: problem.field });
  }
  return answer(bySku);
}

/** Duty on the goods, with the freight where the basis says so; not known without its rate. */
export function dutyOf({ unitCost, freightPerUnit, dutyRate, dutyBasis }: SoldProduct): number | undefined {
  if (dutyRate === undefined || unitCost === undefined) return undefined;
  if (dutyBasis !== "CIF") return dutyRate * unitCost;
  return freightPerUnit === undefined ? undefined : dutyRate * (unitCost + freightPerUnit);
}

/** The products of the plan that are expected to sell, with what their costs are known to be. */
export const skusOf = (
  { plan, charges, settings }: PromoOutcomeInput,
  products: ReadonlyMap<string, SoldProduct>,
  charged: ReadonlyMap<string, Charged>,
): PromoSku[] =>
  plan.lines.flatMap(({ sku, expectedUnits }): PromoSku[] => {
    const product = products.get(sku);
    if (product === undefined || expectedUnits === undefined || expectedUnits <= 0) return [];
    return [
      {
        sku,
        units: Math.round(expectedUnits),
        regularPrice: product.regularPrice,
        promoPrice: product.price,
        goods: product.unitCost,
        firstLeg: product.freightPerUnit,
        tax: dutyOf(product),
        lastMile: lastMileOf(settings),
        commissionRate: categoryCommission(charges ?? [], product.category, plan.timing.startDate),
        charges: [],
        ...charged.get(sku),
      },
    ];
  });

/** Of a unit on average: places hard to reach cost more (004-29). */
export const lastMileOf = ({ lastMilePerUnit, remoteShare, remoteSurcharge }: PromoOutcomeSettings): number =>
  lastMilePerUnit + remoteShare * remoteSurcharge;
