import { goodsToSend } from "../../../src/calculation";

const at = (field: string) => ({ sheet: "Products", cell: field });
const products = new Map([
  ["MUG", { sku: "MUG", unitKg: 0.4, unitM3: 0.002 }],
  ["LAMP", { sku: "LAMP", unitKg: 2, at }],
]);

it("takes weight and volume of each SKU from the products", () => {
  expect(goodsToSend([{ sku: "MUG", units: 30 }], products)).toMatchObject({
    value: [{ units: 30, unitKg: 0.4, unitM3: 0.002 }],
  });
});

it("refuses goods that are not measured, never as weighing nothing, with the cell to fill in (C.10)", () => {
  const lines = [
    { sku: "MUG", units: 30 },
    { sku: "LAMP", units: 5 },
    { sku: "BAG", units: 5 },
  ];
  expect(goodsToSend(lines, products)).toMatchObject({
    problems: [
      { code: "goodsNotMeasured", field: "unitM3", params: { sku: "LAMP" }, at: { cell: "unitM3" } },
      { code: "skuNotInProducts", params: { sku: "BAG" } },
    ],
  });
});
