import { detectDateForm, serialFromText } from "../calendar/dateForms";
import { isPseudoSku } from "../demand/pseudoSkus";
import { groupedBy } from "../numbers/grouped";
import type { Problem, ProblemCode } from "../problem";
import { cartonsOfEachOther } from "./cartons";
import { amountWithoutSign } from "./currencies";
import { type Finding, type CellContent, fixAt, type Stake } from "./finding";
import type { ProductFacts } from "../plan/stockPlan";
import type { HealthCheckInput, PlacedRow } from "./healthInput";
import type { Shop } from "./shop";

/** What reading says that is nothing to mend. */
const notices: ReadonlySet<ProblemCode> = new Set(["returnsKeptApart", "andMore"]);

/**
 * What was wrong with the cells as they were read: what is each worth, and what should stand there?
 *
 * A date written as text is proposed as a date where its year stands first, or where the other such texts of its column
 * say which part is the day; a number written as text as that number; 95 for 95% as 0.95; a SKU as the product it was
 * probably meant to be. Codes that are no goods, such as postage, are passed over. Nothing else is guessed.
 *
 * At stake is what the product of the row sells in the days to come; of a line of sales what an average line sells. Of a
 * row that is a SKU's second, and counts for nothing, that alone is said.
 *
 * Source: peers.md opening 10 (dates as text, duplicate SKU); formulas C.8 (pseudo-SKUs), C.15 (fractions).
 */
export function readProblems(input: HealthCheckInput, shop: Shop): Finding[] {
  const skuAt = new Map(
    [...shop.countedRows, ...shop.repeatedRows].map((row) => [keyOfRow(row), row.values.sku]),
  );
  const repeated = new Set(shop.repeatedRows.map(keyOfRow));
  const dateFormOf = dateForms(input.problems);
  const isToMend = ({ code, params, at }: Problem): boolean =>
    !notices.has(code) &&
    !(code === "skuUnknown" && isPseudoSku(String(params?.sku))) &&
    (code === "skuTwice" || !repeated.has(rowKey(at?.sheet, at?.cell)));

  return input.problems.filter(isToMend).map((problem) => {
    const { at, params } = problem;
    const sku = skuAt.get(rowKey(at?.sheet, at?.cell)) ?? skuOf(params);
    const to = proposed(problem, dateFormOf, input.salesHaveAColumnAProduct);
    return {
      problem: withCartons(withCurrency(problem), sku, shop),
      ...stakeOf(problem, sku, shop),
      ...(to === undefined ? {} : fixAt(at, to.from, to.to, { isDate: problem.code === "dateAsText" })),
    };
  });
}

const rowKey = (sheet: string | undefined, cell: string | undefined): string =>
  `${sheet ?? ""} ${cell?.replace(/^[A-Z]+/, "") ?? ""}`;

const keyOfRow = ({ place }: PlacedRow<ProductFacts>): string =>
  rowKey(place("sku").sheet, place("sku").cell);

const skuOf = (params: Problem["params"]): string | undefined =>
  params?.sku === undefined ? undefined : String(params.sku);

const unknownSkuCodes: readonly ProblemCode[] = ["skuUnknown", "skuZerosLost", "skuInOtherCase"];

/** Without these a product's plan is wrong; what else stands in its row is for other decisions. */
const plannedFields: ReadonlySet<string> = new Set([
  "sku",
  "unitCost",
  "avgLeadDays",
  "maxLeadDays",
  "onHand",
  "onOrder",
  "committed",
  "packSize",
  "freightPerUnit",
  "dutyRate",
]);

function stakeOf(
  { code, field, params, at }: Problem,
  sku: string | undefined,
  shop: Shop,
): { readonly stake?: Stake } {
  if (unknownSkuCodes.includes(code)) return { stake: shop.linesAtStake(Number(params?.lines ?? 1)) };
  if (sku === undefined) return field === "date" || field === "units" ? { stake: shop.linesAtStake(1) } : {};
  if (code === "stockGivenTwice") {
    const difference = Math.abs(Number(params?.got) - Number(params?.other));
    return { stake: shop.stake(sku, difference, "DIFFERENCE") };
  }
  if (code === "skuTwice") {
    const here = rowKey(at?.sheet, at?.cell);
    const leftOut = shop.repeatedRows.find((row) => keyOfRow(row) === here)?.values.onHand;
    return { stake: leftOut ? shop.stake(sku, leftOut, "IN STOCK") : shop.salesAtStake(sku) };
  }
  return plannedFields.has(field ?? "") ? { stake: shop.salesAtStake(sku) } : {};
}

interface Change {
  readonly from: CellContent;
  readonly to: CellContent;
}

function proposed(
  problem: Problem,
  dateFormOf: (problem: Problem) => ReturnType<typeof detectDateForm>["form"],
  salesHaveAColumnAProduct: boolean,
): Change | undefined {
  const { code, params = {} } = problem;
  const got = params.got ?? "";
  // Long texts are shown shortened, and a shortened text is not what the cell holds.
  if (typeof got === "string" && got.endsWith("…")) return undefined;
  switch (code) {
    case "dateAsText": {
      const form = dateFormOf(problem);
      const serial = form === undefined ? NaN : serialFromText(String(got).trim(), form);
      return Number.isNaN(serial) ? undefined : { from: got, to: serial };
    }
    case "numberAsText":
    case "notANumber": {
      const amount = numberOf(String(got)) ?? amountWithoutSign(String(got));
      return amount === undefined ? undefined : { from: got, to: amount };
    }
    case "looksLikePercent":
      return { from: got, to: Number(params.meant) };
    case "skuZerosLost":
    case "skuInOtherCase": {
      const isOneCell = salesHaveAColumnAProduct || params.lines === 1;
      return isOneCell ? { from: String(params.sku), to: String(params.otherSku) } : undefined;
    }
    default:
      return undefined;
  }
}

/** `1,200`, `１２` or `15%` as a number; `1,5` may be two numbers and is none. */
function numberOf(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  const [, digits, percent] = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%?)$/.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replaceAll(",", ""));
  return percent === "%" ? Number((number / 100).toPrecision(15)) : number;
}

/** In which order the texts of a column write their days; one column speaks with one voice. */
function dateForms(problems: readonly Problem[]) {
  const columnOf = ({ at, field }: Problem): string =>
    `${at?.sheet ?? ""} ${at?.cell?.replace(/\d+$/, "") ?? ""} ${field ?? ""}`;
  const asText = problems.filter(({ code }) => code === "dateAsText");
  const forms = new Map(
    [...groupedBy(asText, columnOf)].map(([column, list]) => {
      const texts = list.map(({ params }) => String(params?.got ?? "").trim());
      return [column, detectDateForm(texts).form];
    }),
  );
  return (problem: Problem) => forms.get(columnOf(problem));
}

/** An amount typed with its currency is said to be just that. */
function withCurrency(problem: Problem): Problem {
  const { code, params } = problem;
  const isMoney = code === "notANumber" && amountWithoutSign(String(params?.got)) !== undefined;
  return isMoney ? { ...problem, code: "currencyInCell" } : problem;
}

/** Two figures of which one is the other's cartons are said to be that. */
function withCartons(problem: Problem, sku: string | undefined, shop: Shop): Problem {
  if (problem.code !== "stockGivenTwice" || sku === undefined) return problem;
  const packSize = shop.factsOf.get(sku)?.packSize ?? 1;
  const figures = cartonsOfEachOther(problem, packSize);
  return figures === undefined
    ? problem
    : { ...problem, code: "stockGivenInCartons", params: { ...problem.params, ...figures, packSize } };
}
