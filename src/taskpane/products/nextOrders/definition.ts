import {
  answer,
  kitStock,
  type Problem,
  productNextOrders,
  type ProductNextOrder,
  type ProductSold,
} from "../../../calculation";
import { demandTerms, orderStepTerms } from "../../../vocabulary";
import type { PlanInputs, TableRow } from "../../../workbook/contract";
import { defineScreen } from "../../screens/definition";
import { aboutRow, notInProducts, productRows } from "../rowsOfProducts";
import { type KitRow, kitRow } from "./kitRows";
import { nextOrderRow, type NextOrderRow } from "./nextOrderRows";

export interface NextOrdersAnswer {
  readonly rows: readonly NextOrderRow[];
  readonly bySku: ReadonlyMap<string, ProductNextOrder>;
  readonly kits: readonly KitRow[];
  readonly problems: readonly Problem[];
}

export const nextOrdersScreen = defineScreen({
  tables: { products: "needed", kits: "used" },
  inputs: "needed",
  fields: {
    turnsRule: orderStepTerms.turnsRule,
    cycleMonths: orderStepTerms.cycleMonths,
    demandDays: demandTerms.demandDays,
  },
  async workOut({ tables, inputs, decision, today, locale }) {
    const ordered = [...productRows(tables.products).values()].filter(isOrderedAgain);
    const orders = productNextOrders(
      ordered.map((row) => soldProduct(row, inputs)),
      decision,
      today,
    );
    const answered = orders.filter(({ order }) => order.ok);
    const stock = new Map(
      inputs.products.flatMap(({ sku, onHand }) => (onHand === undefined ? [] : [[sku, onHand] as const])),
    );
    const kits = kitStock(
      tables.kits.rows.map(({ values }) => values),
      stock,
    );
    const nextOrders: NextOrdersAnswer = {
      rows: answered.map((each) => nextOrderRow(each, locale)),
      bySku: new Map(answered.map((each) => [each.sku, each])),
      kits: kits.map((kit) => kitRow(kit, locale)),
      problems: [
        ...notInProducts(tables.kits.rows, productRows(tables.products)),
        ...aboutTheRule(answered),
        ...orders.flatMap(({ order }, index) => problemsOf(order, ordered[index]!)),
      ],
    };
    return answer(nextOrders);
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ rows, kits }) =>
    rows.length === 0 && kits.length === 0 ? undefined : { kind: "nextOrder", rows: { orders: rows, kits } },
});

/** What was ordered before, or is in a stage of being ordered again; what runs out is not. */
const isOrderedAgain = ({ values: { stage, lastOrderUnits } }: TableRow<"products">): boolean =>
  stage === "REPEAT" || (stage !== "RUN-OUT" && lastOrderUnits !== undefined);

/** With the stock as the plan reads it, where Products leaves it to the Stock table. */
function soldProduct({ values }: TableRow<"products">, inputs: PlanInputs): ProductSold {
  const facts = inputs.products.find(({ sku }) => sku === values.sku);
  return {
    product: { ...values, onHand: facts?.onHand, onOrder: facts?.onOrder },
    demand: inputs.demand.get(values.sku),
  };
}

/** What is wrong with the rule itself is the same of every product, and said once. */
const aboutTheRule = ([first]: readonly ProductNextOrder[]): readonly Problem[] =>
  first?.order.ok ? first.order.warnings : [];

/** Why a product has no next order, at the cell to fill in. */
function problemsOf(order: ProductNextOrder["order"], row: TableRow<"products">): readonly Problem[] {
  if (order.ok) return [];
  return order.problems.map(({ field = "sku" }) => aboutRow(row, row.values.sku, field, "productLacks"));
}
