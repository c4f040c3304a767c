import {
  type ProductFacts,
  type ProductSettingKey,
  productSettingKeys,
  settingsFor,
} from "../../calculation";
import { fill, type Locale, typedFromValue, units } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import type { CellPlace, PlanInputs, WorkbookSettings } from "../../workbook/contract";
import type { Assumption } from "./assumptions";
import { type Fields, ownValuesOf, placeOfValue } from "./fields";
import { figure } from "./figures";

type OfProducts = Pick<PlanInputs, "products" | "productRows">;

/** The settings that hold for one product, and the planner's cell each comes from, if it is one. */
export interface SettingsOfProduct<D> {
  readonly decision: D;
  placeOf(key: string): CellPlace | undefined;
}

/** What holds for each product: its own cell before the Settings table, that before the default. */
export function settingsByProduct<D extends object>(
  fields: Fields,
  decision: D,
  { products, productRows }: OfProducts,
  settings: WorkbookSettings,
): (sku: string) => SettingsOfProduct<D> {
  const productOf = new Map(products.map((product) => [product.sku, product]));
  const own = ownValuesOf(fields, settings);
  return (sku) => {
    const product = productOf.get(sku) ?? { sku };
    const itsDecision = settingsFor(product, decision);
    return {
      decision: itsDecision,
      placeOf: (key) =>
        ownCell(product, key, productRows) ??
        placeOfValue((itsDecision as Readonly<Record<string, unknown>>)[key], own[key]),
    };
  };
}

const isOwnKey = (key: string): key is ProductSettingKey => productSettingKeys.some((each) => each === key);

/** The cell of the Products table that says a setting of this product. */
function ownCell(
  product: ProductFacts,
  key: string,
  { sheet, columns, rows }: OfProducts["productRows"],
): CellPlace | undefined {
  if (!isOwnKey(key) || product[key] === undefined) return undefined;
  const [letters, row] = [columns[key], rows.get(product.sku)];
  return letters === undefined || row === undefined ? undefined : { sheet, cell: `${letters}${row}` };
}

const mostNamed = 10;

/** Which products have settings of their own, a row a setting: the values by SKU, and the first of their cells. */
export function assumedOfProducts(fields: Fields, inputs: OfProducts, locale: Locale): Assumption[] {
  return Object.entries(fields).flatMap(([key, term]): Assumption[] => {
    const withOwn = inputs.products.filter((product) => isOwnKey(key) && product[key] !== undefined);
    const [first] = withOwn;
    if (first === undefined || !isOwnKey(key)) return [];
    const place = ownCell(first, key, inputs.productRows);
    const values = withOwn
      .slice(0, mostNamed)
      .map((each) => `${each.sku} ${typedFromValue(term, each[key])}`);
    const count = figure(withOwn.length, locale);
    return [
      {
        name: fill(commonWords.ofSomeProducts[locale], { setting: term.label[locale], count }),
        value: values.join("; ") + (withOwn.length > mostNamed ? "; …" : ""),
        unit: units[term.unit][locale],
        source: place
          ? fill(commonWords.yoursIn[locale], { place: `${place.sheet}!${place.cell}` })
          : commonWords.yours[locale],
      },
    ];
  });
}
