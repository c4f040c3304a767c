import { answer, groupedBy, lanesOf, type Problem, type TestLane, testLanes } from "../../../calculation";
import { defineScreen } from "../../screens/definition";
import { doubledProducts, lastTests, notInProducts, productRows } from "../rowsOfProducts";
import { testFields } from "./fields";
import { judgedTest, type TestedProduct } from "./judgedTest";
import { testRow, type TestRow } from "./testRows";

export interface TestsAnswer {
  readonly rows: readonly TestRow[];
  readonly bySku: ReadonlyMap<string, TestedProduct>;
  readonly lanes: readonly TestLane[];
  readonly problems: readonly Problem[];
}

export const testsScreen = defineScreen({
  tables: { productTests: "needed", products: "needed", lanes: "used", deliveries: "used" },
  fields: testFields,
  async workOut({ tables, decision, locale }) {
    const products = productRows(tables.products);
    const deliveries = groupedBy(
      tables.deliveries.rows.map(({ values }) => values),
      ({ sku }) => sku,
    );
    const tested: TestedProduct[] = [];
    const problems: Problem[] = [
      ...doubledProducts(tables.products),
      ...notInProducts(tables.productTests.rows, products),
    ];
    for (const [sku, row] of lastTests(tables.productTests)) {
      const product = products.get(sku);
      if (product === undefined) continue;
      const judged = judgedTest(row, product, decision, deliveries.get(sku));
      problems.push(...judged.problems);
      if (judged.tested) tested.push(judged.tested);
    }
    const tests: TestsAnswer = {
      rows: tested.map((each) => testRow(each, decision.confidence, locale)),
      bySku: new Map(tested.map((each) => [each.sku, each])),
      lanes: testLanes(lanesOf(tables.lanes.rows.map(({ values }) => values)).values()),
      problems,
    };
    return answer(tests);
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ rows, lanes }) =>
    rows.length === 0 ? undefined : { kind: "productTest", rows: { tests: rows, lanes } },
});
