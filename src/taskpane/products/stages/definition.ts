import {
  answer,
  type Problem,
  remainingLifeOf,
  type SelectionVerdict,
  type Stage,
  stageAdvice,
  type StageAdvice,
  type TestReason,
  type TestVerdict,
} from "../../../calculation";
import type { Locale } from "../../../vocabulary";
import { adviceWords } from "../../../vocabulary/pane/stages";
import type { TableRow } from "../../../workbook/contract";
import { defineScreen } from "../../screens/definition";
import { ladderFields } from "../ladder/fields";
import { aboutRow, doubledProducts, lastTests, productRows, untyped } from "../rowsOfProducts";
import { selectionFields } from "../selection/fields";
import { selectProducts } from "../selection/selectProducts";
import { testFields } from "../tests/fields";
import { judgedTest } from "../tests/judgedTest";

/** A product on the board, as it is shown and written. */
export interface BoardRow {
  readonly sku: string;
  readonly name?: string | undefined;
  readonly stage: Stage;
  readonly selection?: SelectionVerdict | undefined;
  readonly verdict?: TestVerdict | undefined;
  readonly lifeEndDate?: number | undefined;
  readonly nextStep: string;
}

/** A product on the board, with what is advised and where its stage stands. */
export interface BoardCard {
  readonly row: BoardRow;
  readonly advice: StageAdvice;
  readonly stageCell: { readonly sheet: string; readonly cell: string };
}

export interface BoardAnswer {
  readonly cards: readonly BoardCard[];
  readonly problems: readonly Problem[];
}

export const stagesScreen = defineScreen({
  tables: { products: "needed", research: "used", certificates: "used", productTests: "used" },
  fields: {},
  async workOut({ tables, settings, today, locale }) {
    const products = [...productRows(tables.products).values()];
    const decision = { ...untyped(ladderFields, settings), ...untyped(selectionFields, settings) };
    const { selections } = selectProducts(tables, decision, today);
    const selected = new Map(selections.map(({ sku, verdict }) => [sku, verdict]));
    const tests = lastTests(tables.productTests);
    const judgedBy = untyped(testFields, settings);
    const board: BoardAnswer = {
      cards: products.flatMap((row) => {
        const { sku, stage } = row.values;
        if (stage === undefined) return [];
        const test = tests.get(sku);
        const evidence = test && judgedTest(test, row, judgedBy).tested?.evidence;
        const isTestBetween = evidence?.reasons.some((reason) => betweenReasons.includes(reason));
        const decided = { selection: selected.get(sku), verdict: evidence?.verdict, isTestBetween };
        return [cardOf(row, stage, decided, today, locale)];
      }),
      problems: [
        ...doubledProducts(tables.products),
        ...products
          .filter(({ values: { stage } }) => stage === undefined)
          .map((row) => aboutRow(row, row.values.sku, "stage", "stageMissing")),
      ],
    };
    return answer(board);
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ cards }) =>
    cards.length === 0 ? undefined : { kind: "stageBoard", rows: { board: cards.map(({ row }) => row) } },
});

/** Of these a longer test of the same offer would find the same. */
const betweenReasons: readonly TestReason[] = ["conversionBetween", "badBetween"];

/** What was decided of a product so far. */
interface Verdicts extends Pick<BoardRow, "selection" | "verdict"> {
  readonly isTestBetween?: boolean | undefined;
}

function cardOf(
  product: TableRow<"products">,
  stage: Stage,
  { selection, verdict, isTestBetween }: Verdicts,
  today: number,
  locale: Locale,
): BoardCard {
  const { sku, name, lifeEndDate, avgLeadDays, lastOrderUnits } = product.values;
  const advice = stageAdvice({
    stage,
    selection,
    test: verdict,
    isTestBetween,
    remainingLifeDays: remainingLifeOf(product.values, today),
    leadDays: avgLeadDays,
    hasLastOrder: lastOrderUnits !== undefined,
  });
  const nextStep = adviceWords[advice.code][locale];
  return {
    row: { sku, name, stage, selection, verdict, lifeEndDate, nextStep },
    advice,
    stageCell: { sheet: product.sheet, cell: product.cell("stage") },
  };
}
