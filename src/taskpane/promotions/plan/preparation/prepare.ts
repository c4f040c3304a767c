import {
  promoPreparation,
  type PromoPlan,
  type PromoPreparation,
  type PromoProduct,
} from "../../../../calculation";
import { productRows } from "../../../products/rowsOfProducts";
import type { PromoGiven } from "../definition";

/** What has to be arranged for the plan, from the tables as they were read. */
export function prepared(
  plan: PromoPlan,
  products: readonly PromoProduct[],
  { tables, decision }: PromoGiven,
): PromoPreparation {
  const rows = productRows(tables.products);
  return promoPreparation({
    plan,
    products: products.map((product) => {
      const { name, material, hsCode } = rows.get(product.sku)?.values ?? {};
      return { ...product, name, material, hsCode };
    }),
    supplies: tables.suppliers.rows.map(({ values }) => values),
    forwarders: tables.lanes.rows.map(({ values }) => values),
    settings: decision,
  });
}
