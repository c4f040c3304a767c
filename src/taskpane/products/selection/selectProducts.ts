import {
  competitorsRead,
  groupedBy,
  lackedBy,
  type LadderSettings,
  type Problem,
  productSelection,
  type ProductSelection,
  type SelectionSettings,
  speaksOf,
} from "../../../calculation";
import type { TableRead, TableRow } from "../../../workbook/contract";
import { aboutRow, doubledProducts, notInProducts, productRows } from "../rowsOfProducts";

/** The tables the checklist is filled in from. */
export interface SelectionTables {
  readonly products: TableRead<"products">;
  readonly research: TableRead<"research">;
  readonly certificates: TableRead<"certificates">;
}

export interface SelectedProducts {
  readonly selections: readonly ProductSelection[];
  readonly markets: ReadonlyMap<string, string>;
  /** For each product, of how many competitors something was noted. */
  readonly competitorsRead: ReadonlyMap<string, number>;
  /** Products in other stages of which nothing was researched. */
  readonly notResearched: readonly string[];
  readonly problems: readonly Problem[];
}

/** Every product in research, or with research, judged by the checklist; and rows that say less than they should. */
export function selectProducts(
  { products, research, certificates }: SelectionTables,
  settings: SelectionSettings & LadderSettings,
  today: number,
): SelectedProducts {
  const bySku = productRows(products);
  const researched = groupedBy(research.rows, ({ values }) => values.sku);
  const lines = certificates.rows.map(({ values }) => values);
  const chosen = [...bySku.values()].filter(
    ({ values: { sku, stage } }) => stage === "RESEARCH" || researched.has(sku),
  );
  const selections = chosen.map(({ values: product }) =>
    productSelection(
      {
        product,
        research: (researched.get(product.sku) ?? []).map(({ values }) => values),
        certificates: lines,
      },
      settings,
      today,
    ),
  );
  return {
    selections,
    markets: new Map(
      chosen.flatMap(({ values: { sku, market } }) => (market ? [[sku, market] as const] : [])),
    ),
    competitorsRead: new Map(
      [...researched].map(([sku, rows]) => [sku, competitorsRead(rows.map(({ values }) => values))]),
    ),
    notResearched: [...bySku.values()]
      .filter((row) => !chosen.includes(row) && row.values.stage !== "RUN-OUT")
      .map(({ values: { sku } }) => sku),
    problems: [
      ...doubledProducts(products),
      ...chosen.flatMap(problemsOfProduct),
      ...selections.flatMap((selection) => certificatesTooDear(selection, bySku, certificates)),
      ...research.rows.flatMap(problemsOfResearch),
      ...notInProducts(research.rows, bySku),
      ...notInProducts(certificates.rows, bySku),
    ],
  };
}

/** Without a market nothing can be said of what it asks. */
const problemsOfProduct = (row: TableRow<"products">): readonly Problem[] =>
  row.values.market === undefined ? [aboutRow(row, row.values.sku, "market", "missing")] : [];

function problemsOfResearch(row: TableRow<"research">): readonly Problem[] {
  const field = lackedBy(row.values);
  return field === undefined ? [] : [aboutRow(row, row.values.sku, field, "missing", "error")];
}

/** Certificates that cost more of the profit than they may, at the cost of the first that is still to be got. */
function certificatesTooDear(
  { sku, reasons, compliance }: ProductSelection,
  products: ReadonlyMap<string, TableRow<"products">>,
  certificates: TableRead<"certificates">,
): readonly Problem[] {
  const reason = reasons.find(({ code }) => code === "certificateCostAbove");
  const toGet = compliance?.needed.find(({ costToGet }) => costToGet !== undefined && costToGet > 0);
  if (reason === undefined || toGet === undefined) return [];
  const { market = "", category } = products.get(sku)?.values ?? {};
  const itsRows = certificates.rows.filter(
    ({ values }) =>
      values.certificate === toGet.certificate &&
      values.certificateCost !== undefined &&
      speaksOf(values, { sku, market, category }),
  );
  const row = itsRows.find(({ values }) => values.sku === sku) ?? itsRows[0];
  const at = row && { sheet: row.sheet, cell: row.cell("certificateCost") };
  return [
    {
      code: "certificatesAboveProfit",
      severity: "warning",
      field: "certificateCost",
      params: { ...reason.params, sku },
      ...(at ? { at } : {}),
    },
  ];
}
