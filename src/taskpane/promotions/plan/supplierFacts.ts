import type { FactoryFacts } from "../../../calculation";
import type { TableRead, TableRow } from "../../../workbook/contract";

/** What the Suppliers table says of a product. */
export interface SupplierFacts {
  /** The least of all its suppliers. */
  readonly minOrder?: number | undefined;
  /** Of the main supplier. */
  readonly creditDays?: number | undefined;
  readonly discountRate?: number | undefined;
  readonly factory: FactoryFacts;
}

/** Each product's suppliers: the main one is that with the largest share of its orders, of equal ones the first row. */
export function supplierFacts(suppliers: TableRead<"suppliers">): ReadonlyMap<string, SupplierFacts> {
  const bySku = new Map<string, TableRow<"suppliers">["values"][]>();
  for (const { values } of suppliers.rows) {
    const known = bySku.get(values.sku);
    if (known) known.push(values);
    else bySku.set(values.sku, [values]);
  }
  return new Map(
    [...bySku].map(([sku, rows]) => {
      const main = rows.reduce((first, row) =>
        (row.orderShare ?? 0) > (first.orderShare ?? 0) ? row : first,
      );
      const leastOrders = rows.flatMap(({ minOrder }) => minOrder ?? []);
      const { supplier, productionDays, leadDays, creditDays, supplierDiscountRate } = main;
      return [
        sku,
        {
          ...(leastOrders.length > 0 ? { minOrder: Math.min(...leastOrders) } : {}),
          creditDays,
          discountRate: supplierDiscountRate,
          factory: { supplier, supplierProductionDays: productionDays, supplierLeadDays: leadDays },
        },
      ];
    }),
  );
}
