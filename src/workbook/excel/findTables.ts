import {
  type FurtherTable,
  type Recognised,
  recognisePointedAt,
  recogniseProducts,
  recogniseSales,
  recogniseStock,
  recogniseTable,
  tablesFound,
  theirsOrOurs,
} from "../recognition/tables";
import type { Locale } from "../../vocabulary";
import type { ColumnChoice, TablesFound } from "../contract";
import type { Source } from "../recognition/source";
import { readChoices } from "./columnChoices";
import { findSources, productSkus } from "./sources";

/** All that may be a table of the planner's, and which of them a plan is read from. */
export interface RecognisedTables {
  readonly sources: readonly Source[];
  /** What the planner has pointed at. */
  readonly choices: readonly ColumnChoice[];
  readonly products: Recognised | undefined;
  readonly sales: Recognised | undefined;
  readonly stock: Recognised | undefined;
  /** The further tables whose columns the planner has pointed at. */
  readonly pointedAt: ReadonlyMap<FurtherTable, Recognised>;
}

/** What the pane shows of the tables a plan is read from. */
export async function findTables(context: Excel.RequestContext, locale: Locale): Promise<TablesFound> {
  const { sources, ...recognised } = await recogniseTables(context);
  return tablesFound(sources, recognised, locale);
}

/** Looks through the workbook for the tables a plan is read from; none is taken for two of them. */
export async function recogniseTables(context: Excel.RequestContext): Promise<RecognisedTables> {
  const choices = await readChoices(context);
  const sources = await findSources(context, choices);
  const pointedAt = recognisePointedAt(sources, choices);
  const further = new Set([...pointedAt.values()].map(({ source }) => source));
  const free = sources.filter((source) => !further.has(source));
  const products = recogniseProducts(free, choices);
  const besideProducts = free.filter((source) => source !== products?.source);
  const skus = products ? await productSkus(context, products) : new Set<string>();
  const sales = recogniseSales(besideProducts, choices, skus);
  const stock = recogniseStock(
    besideProducts.filter((source) => source !== sales?.source),
    choices,
  );
  return { sources, choices, products, sales, stock, pointedAt };
}

/** Where each of these further tables is read from, ours among them; none is taken for two of them. */
export function furtherTables(
  wanted: readonly FurtherTable[],
  { sources, choices, products, sales, stock, pointedAt }: RecognisedTables,
  ours: (key: FurtherTable) => Source | undefined,
): ReadonlyMap<FurtherTable, Recognised> {
  const taken = new Set(
    [products, sales, stock, ...pointedAt.values()].map((recognised) => recognised?.source),
  );
  const found = new Map<FurtherTable, Recognised>();
  for (const key of wanted) {
    const free = sources.filter((source) => !taken.has(source));
    const theirs = pointedAt.get(key) ?? recogniseTable(key, free);
    const recognised = theirsOrOurs(key, theirs, ours(key), choices);
    if (recognised === undefined) continue;
    found.set(key, recognised);
    taken.add(recognised.source);
  }
  return found;
}
