import {
  answer,
  type BandOfMix,
  type ResearchFinding,
  priceMix,
  type Problem,
  type ProductSelection,
  type Result,
} from "../../../calculation";
import { ladderFields } from "../ladder/fields";
import { defineScreen } from "../../screens/definition";
import type { DecisionOf } from "../../forms/fields";
import type { TableRead } from "../../../workbook/contract";
import { productRows, untyped } from "../rowsOfProducts";
import { priceMixFields, selectionFields } from "./fields";
import { selectionRow, type SelectionRow } from "./selectionRows";
import { selectProducts } from "./selectProducts";

export interface FindingRow extends ResearchFinding {
  readonly sku: string;
}

export interface SelectionAnswer {
  readonly rows: readonly SelectionRow[];
  readonly bySku: ReadonlyMap<string, ProductSelection>;
  readonly findings: readonly FindingRow[];
  readonly competitorsRead: ReadonlyMap<string, number>;
  readonly notResearched: readonly string[];
  /** Undefined where the planner has not said where the bands lie. */
  readonly mix?: Result<readonly BandOfMix[]>;
  readonly problems: readonly Problem[];
}

export const selectionScreen = defineScreen({
  tables: { products: "needed", research: "used", certificates: "used" },
  fields: { ...selectionFields, ...priceMixFields },
  async workOut({ tables, decision, settings, today, locale }) {
    const ladder = untyped(ladderFields, settings);
    const selected = selectProducts(tables, { ...ladder, ...decision }, today);
    const mix = mixOf(tables.products, decision);
    if (mix && !mix.ok && mix.problems.some(({ severity }) => severity === "error")) return mix;
    const selection: SelectionAnswer = {
      rows: selected.selections.map((each) => selectionRow(each, selected.markets.get(each.sku), locale)),
      bySku: new Map(selected.selections.map((each) => [each.sku, each])),
      findings: selected.selections.flatMap(({ sku, research }) =>
        research.findings.map((finding) => ({ sku, ...finding })),
      ),
      competitorsRead: selected.competitorsRead,
      notResearched: selected.notResearched,
      ...(mix ? { mix } : {}),
      problems: selected.problems,
    };
    return answer(selection);
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ rows, findings, mix }) =>
    rows.length === 0 && !mix?.ok
      ? undefined
      : { kind: "selection", rows: { selection: rows, findings, priceMix: mix?.ok ? mix.value : [] } },
});

/** The mix of all products with a price that are sold or to be sold; those running out are on their way out of it. */
function mixOf(
  products: TableRead<"products">,
  { middleFrom, highFrom, priceMixBasis }: DecisionOf<typeof priceMixFields>,
): Result<readonly BandOfMix[]> | undefined {
  if (middleFrom === undefined || highFrom === undefined) return undefined;
  const priced = [...productRows(products).values()].flatMap(({ values }) => {
    const { price, stage, onHand, unitCost } = values;
    if (price === undefined || stage === "RUN-OUT") return [];
    const value = onHand === undefined || unitCost === undefined ? undefined : onHand * unitCost;
    const weight = { PRODUCTS: 1, UNITS: onHand, VALUE: value }[priceMixBasis];
    return weight === undefined ? [] : [{ price, weight }];
  });
  return priceMix({ products: priced, middleFrom, highFrom, basis: priceMixBasis });
}
