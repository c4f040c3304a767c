import { groupedBy } from "../numbers/grouped";
import type { ShipmentRow } from "./shipments";

/** The papers that go with a shipment. */
export const shipmentPapers = ["invoiceReady", "originReady", "complianceReady"] as const;
export type ShipmentPaper = (typeof shipmentPapers)[number];

export interface PapersOfShipment {
  readonly shipment: string;
  readonly shipDate?: number | undefined;
  /** Undefined where nobody said. */
  readonly invoiceReady?: boolean | undefined;
  readonly originReady?: boolean | undefined;
  readonly complianceReady?: boolean | undefined;
  readonly missing: readonly ShipmentPaper[];
}

/**
 * Which papers does each shipment still lack?
 *
 * One row of the shipment that says a paper is there is enough. A paper of which no row says anything is missing too.
 *
 * Source: 001-27 (commercial invoice, certificate of origin, certificates of conformity).
 */
export const papersOfShipments = (rows: readonly ShipmentRow[]): PapersOfShipment[] =>
  [...groupedBy(rows, ({ shipment }) => shipment)].map(([shipment, its]) => {
    const said = (paper: ShipmentPaper) =>
      its.some((row) => row[paper] === true) ? true : its.find((row) => row[paper] !== undefined)?.[paper];
    const papers = {
      invoiceReady: said("invoiceReady"),
      originReady: said("originReady"),
      complianceReady: said("complianceReady"),
    };
    return {
      shipment,
      shipDate: its.find(({ shipDate }) => shipDate !== undefined)?.shipDate,
      ...papers,
      missing: shipmentPapers.filter((paper) => papers[paper] !== true),
    };
  });
