import {
  answer,
  fewestVariants,
  mostVariants,
  type Problem,
  type ProductRunOut,
  runOutStudy,
} from "../../../calculation";
import { demandTerms } from "../../../vocabulary";
import { listed } from "../../../vocabulary/punctuation";
import { variantDays } from "../../../vocabulary/terms/runOut";
import { defineScreen } from "../../screens/definition";
import { doubledProducts, productRows } from "../rowsOfProducts";

export interface RunOutRow extends Omit<ProductRunOut, "split"> {
  readonly replacedBy?: string | undefined;
}

export interface VariantRow {
  readonly sku: string;
  readonly replaces: string;
  readonly share: number;
  readonly units: number;
}

export interface RunOutAnswer {
  readonly rows: readonly RunOutRow[];
  readonly variants: readonly VariantRow[];
  /** Old products that fewer or more take the place of than the source has it. */
  readonly unusual: readonly { readonly sku: string; readonly count: number }[];
  readonly problems: readonly Problem[];
}

/** When old products are sold down, when their orders stop, and what takes their place. */
export const runOutScreen = defineScreen({
  tables: { products: "needed" },
  inputs: "used",
  fields: { variantDays, demandDays: demandTerms.demandDays },
  async workOut({ tables, inputs, decision, today, locale }) {
    const products = [...productRows(tables.products).values()].map(({ values, sheet, cell }) => {
      // With the stock as the plan reads it, where Products leaves it to the Stock table.
      const facts = inputs?.products.find(({ sku }) => sku === values.sku);
      return {
        ...values,
        onHand: facts?.onHand ?? values.onHand,
        onOrder: facts?.onOrder ?? values.onOrder,
        at: (field: string) => ({ sheet, cell: cell(field) }),
      };
    });
    const study = runOutStudy(products, inputs?.demand ?? new Map(), decision, today);
    const split = study.products.flatMap(({ sku, split }) => (split ? [{ sku, parts: split.parts }] : []));
    const runOut: RunOutAnswer = {
      rows: study.products.map(({ split, ...product }) => {
        const names = split?.parts.map(({ sku }) => sku) ?? [];
        return { ...product, replacedBy: names.length === 0 ? undefined : listed(names, locale) };
      }),
      variants: split.flatMap(({ sku: replaces, parts }) => parts.map((part) => ({ ...part, replaces }))),
      unusual: split
        .map(({ sku, parts }) => ({ sku, count: parts.length }))
        .filter(({ count }) => count < fewestVariants.value || count > mostVariants.value),
      problems: [...doubledProducts(tables.products), ...study.problems],
    };
    return answer(runOut);
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ rows, variants }) =>
    rows.length === 0 ? undefined : { kind: "runOut", rows: { plan: rows, variants } },
});
