import { type Recognised, recogniseProducts, recogniseSales, recogniseStock } from "../recognition/tables";
import type { Source } from "../recognition/source";
import { readChoices } from "./columnChoices";
import { findSources, productSkus } from "./sources";

/** All that may be a table of the planner's, and which of them a plan is read from. */
export interface RecognisedTables {
  readonly sources: readonly Source[];
  readonly products: Recognised | undefined;
  readonly sales: Recognised | undefined;
  readonly stock: Recognised | undefined;
}

/** Looks through the workbook for the tables a plan is read from; none is taken for two of them. */
export async function recogniseTables(context: Excel.RequestContext): Promise<RecognisedTables> {
  const choices = await readChoices(context);
  const sources = await findSources(context);
  const products = recogniseProducts(sources, choices);
  const besideProducts = sources.filter((source) => source !== products?.source);
  const skus = products ? await productSkus(context, products) : new Set<string>();
  const sales = recogniseSales(besideProducts, choices, skus);
  const stock = recogniseStock(
    besideProducts.filter((source) => source !== sales?.source),
    choices,
  );
  return { sources, products, sales, stock };
}
