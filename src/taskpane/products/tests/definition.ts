import { answer, type Problem } from "../../../calculation";
import { defineScreen } from "../../screens/definition";
import { doubledProducts, lastTests, notInProducts, productRows } from "../rowsOfProducts";
import { testFields } from "./fields";
import { judgedTest, type TestedProduct } from "./judgedTest";
import { testRow, type TestRow } from "./testRows";

export interface TestsAnswer {
  readonly rows: readonly TestRow[];
  readonly bySku: ReadonlyMap<string, TestedProduct>;
  readonly problems: readonly Problem[];
}

export const testsScreen = defineScreen({
  tables: { productTests: "needed", products: "needed" },
  fields: testFields,
  async workOut({ tables, decision, locale }) {
    const products = productRows(tables.products);
    const tested: TestedProduct[] = [];
    const problems: Problem[] = [
      ...doubledProducts(tables.products),
      ...notInProducts(tables.productTests.rows, products),
    ];
    for (const [sku, row] of lastTests(tables.productTests)) {
      const product = products.get(sku);
      if (product === undefined) continue;
      const judged = judgedTest(row, product, decision);
      problems.push(...judged.problems);
      if (judged.tested) tested.push(judged.tested);
    }
    const tests: TestsAnswer = {
      rows: tested.map((each) => testRow(each, decision.confidence, locale)),
      bySku: new Map(tested.map((each) => [each.sku, each])),
      problems,
    };
    return answer(tests);
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ rows }) => (rows.length === 0 ? undefined : { kind: "productTest", rows: { tests: rows } }),
});
