import { allocateStock } from "../order/allocateStock";
import { promoRoles, type PromoRole } from "../promo/promoRoles";
import type { PromoLine } from "./promoLine";

/** What a product gets of a capacity that is too small for all. */
export interface CapacityShare {
  readonly sku: string;
  readonly role: PromoRole;
  readonly orderUnits: number;
  readonly withinCapacity: number;
}

/** Main products first, those under test last. */
const priorityOf = (role: PromoRole): number => promoRoles.indexOf(role) + 1;

/**
 * Which products should be made and stored where not all can be?
 *
 * Main products are served in full before supporting ones get anything, then the long tail, then tests; within a role by what
 * each asks for. Whole units; a planner rounds to cartons when they agree. Nothing where there is room for all.
 *
 * Source: 004-14 (main products' supply comes first), 004-07 (roles).
 * Units: units. Not for: the plan's own orders, which stay as they are until the planner lowers them.
 * Example: 700 to make, a main product asks for 600 and two of the tail for 200 each: 600, 50 and 50.
 */
export function capacityShares(
  lines: readonly PromoLine[],
  capacityUnits: number | undefined,
): readonly CapacityShare[] {
  const asking = lines.flatMap(({ sku, role, need }) =>
    need !== undefined && need.orderUnits > 0 ? [{ sku, role, orderUnits: need.orderUnits }] : [],
  );
  const asked = asking.reduce((sum, { orderUnits }) => sum + orderUnits, 0);
  if (capacityUnits === undefined || asked <= capacityUnits) return [];
  const given = allocateStock({
    availableUnits: Math.floor(capacityUnits),
    needs: asking.map(({ orderUnits }) => orderUnits),
    priorities: asking.map(({ role }) => priorityOf(role)),
    packSize: 1,
  });
  if (!given.ok) return [];
  return asking
    .map((line, index) => ({ ...line, withinCapacity: given.value[index] }))
    .sort((a, b) => priorityOf(a.role) - priorityOf(b.role));
}
