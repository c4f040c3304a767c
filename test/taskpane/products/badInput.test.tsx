import { screen, waitFor, within } from "@testing-library/react";
import type { ComponentType } from "react";
import { Freight } from "../../../src/taskpane/products/freight/Freight";
import { LandedCost } from "../../../src/taskpane/products/landedCost/LandedCost";
import { Selection } from "../../../src/taskpane/products/selection/Selection";
import { Tax } from "../../../src/taskpane/products/tax/Tax";
import { cellAddress } from "../../../src/workbook/places";
import { plannerTableDefinitions, type Table } from "../../../src/vocabulary";
import type { MemoryWorkbook } from "../memoryWorkbook";
import { section, showScreen } from "../showPane";
import { shippingShop } from "./shippingShop";
import { shopOfStages } from "./shop";

/** What a planner may type wrong in the tables of products: named with its cell, and left out visibly. */

type Key = keyof typeof plannerTableDefinitions;

/** The cell of a column in the `row`th row of a table, as the workbook of these tests lays it out. */
const cellOf = (table: Key, column: string, row: number): string =>
  cellAddress(row, Object.keys((plannerTableDefinitions[table] as Table).columns).indexOf(column));

const bad: readonly {
  readonly what: string;
  readonly Screen: ComponentType;
  readonly workbook: () => MemoryWorkbook;
  readonly table: Key;
  readonly column: string;
  readonly row: number;
  readonly sentence: RegExp;
  /** What stands on the screen because of it. */
  readonly leftOut: RegExp;
}[] = [
  {
    what: "a missing weight",
    Screen: Freight,
    workbook: () => {
      const workbook = shippingShop();
      const [fridge, ...others] = workbook.listed.products!;
      workbook.listed.products = [{ ...fridge!, unitKg: undefined }, ...others];
      return workbook;
    },
    table: "products",
    column: "unitKg",
    row: 1,
    sentence: /FRIDGE has no Weight per unit/,
    leftOut: /Nothing to send yet/,
  },
  {
    what: "a missing size",
    Screen: Freight,
    workbook: () => {
      const workbook = shippingShop();
      const [fridge, ...others] = workbook.listed.products!;
      workbook.listed.products = [{ ...fridge!, unitM3: undefined, lengthCm: 100, widthCm: 100 }, ...others];
      return workbook;
    },
    table: "products",
    column: "unitM3",
    row: 1,
    sentence: /FRIDGE has no Volume per unit/,
    leftOut: /Nothing to send yet/,
  },
  {
    what: "an unknown currency",
    Screen: LandedCost,
    workbook: () => {
      const workbook = shippingShop();
      const [freight, ...others] = workbook.listed.costs!;
      workbook.listed.costs = [{ ...freight!, currency: "XYZ" }, ...others];
      return workbook;
    },
    table: "costs",
    column: "currency",
    row: 1,
    sentence: /XYZ has no exchange rate/,
    leftOut: /A charge of this shipment was left out, so the cost is too low/,
  },
  {
    what: "shares by hand that do not add up to 1",
    Screen: LandedCost,
    workbook: () => {
      const workbook = shippingShop();
      const [freight, ...others] = workbook.listed.costs!;
      workbook.listed.costs = [{ ...freight!, sharedBy: "MANUAL" }, ...others];
      const shares = [0.7, 0.2];
      workbook.listed.shipments = workbook.listed.shipments!.map((row, index) => ({
        ...row,
        manualShare: shares[index],
      }));
      return workbook;
    },
    table: "shipments",
    column: "manualShare",
    row: 1,
    sentence: /add up to 0\.9/,
    leftOut: /A charge of this shipment was left out, so the cost is too low/,
  },
  {
    what: "duty rates whose days overlap",
    Screen: Tax,
    workbook: () => {
      const workbook = shippingShop();
      const rates = workbook.listed.dutyRates!;
      workbook.listed.dutyRates = [...rates, { ...rates[0]!, effectiveFrom: rates[0]!.effectiveFrom + 5 }];
      return workbook;
    },
    table: "dutyRates",
    column: "effectiveFrom",
    row: 6,
    sentence: /MFN of US has another row for the same goods/,
    leftOut: /No shipment is taxed by rates/,
  },
  {
    what: "a lane without a limit",
    Screen: Freight,
    workbook: () => {
      const workbook = shippingShop();
      workbook.listed.laneRates = workbook.listed.laneRates!.slice(3);
      return workbook;
    },
    table: "laneRates",
    column: "maxKg",
    row: 1,
    sentence: /The lane Rail has no Max kg/,
    leftOut: /No lane could be compared/,
  },
  {
    what: "a certificate that costs more than the profit",
    Screen: Selection,
    workbook: shopOfStages,
    // The row of toys, as the product is one; another asks the same certificate of electronics.
    table: "certificates",
    column: "certificateCost",
    row: 3,
    sentence: /MUG: its certificates cost 500/,
    leftOut: /STOP/,
  },
];

it.each(bad)("$what is named with its cell, and left out visibly", async (each) => {
  const planner = showScreen(each.workbook(), each.Screen);
  const list = await section("Problems");
  for (const button of list.queryAllByRole("button", { expanded: false })) await planner.click(button);
  const cell = cellOf(each.table, each.column, each.row);
  await waitFor(() => {
    const items = within(screen.getByRole("region", { name: "Problems" })).getAllByRole("listitem");
    const named = items.filter((item) => each.sentence.test(item.textContent ?? ""));
    expect(named.some((item) => (item.textContent ?? "").includes(`!${cell}`))).toBe(true);
  });
  expect((await screen.findAllByText(each.leftOut)).length).toBeGreaterThan(0);
});
