import {
  answer,
  demandOfSales,
  ladderRungs,
  type LadderRung,
  type Problem,
  productLadder,
  type ProductLadder,
  type ShopProduct,
  type Stage,
} from "../../../calculation";
import { demandTerms } from "../../../vocabulary";
import { defineScreen } from "../../screens/definition";
import { aboutRow, lastTests, notInProducts, productRows } from "../rowsOfProducts";
import { ladderFields } from "./fields";
import { currentRow, type LadderRow, rungRows } from "./ladderRows";

export interface LadderAnswer {
  /** The order each product is at, a row a product. */
  readonly rows: readonly LadderRow[];
  /** All three orders of each product, as they are written. */
  readonly allRows: readonly LadderRow[];
  readonly bySku: ReadonlyMap<string, ProductLadder>;
  readonly problems: readonly Problem[];
}

export const ladderScreen = defineScreen({
  tables: { products: "needed", productTests: "used" },
  inputs: "used",
  fields: { ...ladderFields, demandDays: demandTerms.demandDays },
  async workOut({ tables, inputs, decision, today, locale }) {
    const products = productRows(tables.products);
    const tests = lastTests(tables.productTests);
    const problems: Problem[] = [...notInProducts(tables.productTests.rows, products)];
    const ladders: { readonly ladder: ProductLadder; readonly rung: LadderRung }[] = [];
    for (const row of products.values()) {
      const product: ShopProduct & { readonly stage?: Stage | undefined } = row.values;
      if (product.stage === "RUN-OUT") continue;
      const soldPerDay = demandOfSales(inputs?.demand.get(product.sku), decision.demandDays);
      const test = tests.get(product.sku)?.values;
      const ladder = productLadder({ product, test, soldPerDay }, decision, today);
      ladders.push({ ladder, rung: rungOfStage(product.stage) });
      if (product.avgLeadDays === undefined)
        problems.push(aboutRow(row, product.sku, "avgLeadDays", "missing"));
      if (ladder.demand === undefined)
        problems.push(aboutRow(row, product.sku, "expectedMonthlyUnits", "missing"));
    }
    const ladderAnswer: LadderAnswer = {
      rows: ladders.map(({ ladder, rung }) => currentRow(ladder, rung, locale)),
      allRows: ladders.flatMap(({ ladder }) => rungRows(ladder, locale)),
      bySku: new Map(ladders.map(({ ladder }) => [ladder.sku, ladder])),
      problems,
    };
    return answer(ladderAnswer);
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ allRows }) =>
    allRows.length === 0 ? undefined : { kind: "orderLadder", rows: { ladder: allRows } },
});

/** The order a stage is about: what is in research would be tested next. */
const rungOfStage = (stage: Stage | undefined): LadderRung =>
  ladderRungs.find((rung) => rung === stage) ?? (stage === "RESEARCH" ? "TEST" : "FIRST ORDER");
