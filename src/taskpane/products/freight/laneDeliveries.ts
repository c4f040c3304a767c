import { warning, type LaneDelivery, type LateDelivery, type Problem } from "../../../calculation";
import type { TableRead } from "../../../workbook/contract";
import { placed } from "../../screens/placedRows";

/** Deliveries that say by which lane they went and when they left; a product's usual lane stands in for one not said. */
export function laneDeliveries(
  deliveries: TableRead<"deliveries">,
  laneOf: (sku: string) => string | undefined,
): readonly LaneDelivery[] {
  return deliveries.rows.flatMap((row): LaneDelivery[] => {
    const { lane = laneOf(row.values.sku), shippedDate, ...delivery } = placed(row);
    return lane === undefined || shippedDate === undefined ? [] : [{ ...delivery, lane, shippedDate }];
  });
}

/** Late deliveries of which nobody said what their freight was: the credit is not known. */
export const creditsUnknown = (late: readonly LateDelivery[]): readonly Problem[] =>
  late
    .filter(({ credit }) => credit === undefined)
    .map(({ lane, at }) =>
      warning("freightPaidMissing", {
        field: "freightPaid",
        params: { lane },
        ...(at && { at: at("freightPaid") }),
      }),
    );
