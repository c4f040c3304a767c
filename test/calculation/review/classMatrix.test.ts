import { classMatrix, type ClassedProduct, defaultServiceLevels } from "../../../src/calculation";

const levels = {
  AX: 0.98,
  AY: 0.97,
  AZ: 0.95,
  BX: 0.96,
  BY: 0.95,
  BZ: 0.92,
  CX: 0.93,
  CY: 0.9,
  CZ: 0.85,
};
const product = (sku: string, abc: ClassedProduct["abc"], xyz: ClassedProduct["xyz"], value: number) =>
  ({ sku, abc, value, ...(xyz ? { xyz } : {}) }) as ClassedProduct;

it("has the service levels of formulas C.12 by default", () => {
  const defaults = Object.entries(defaultServiceLevels).map(([cell, { value }]) => [cell, value]);
  expect(Object.fromEntries(defaults)).toEqual(levels);
});

it("counts the products of each class and what they bring (C.12)", () => {
  const products = [product("LAMP", "A", "X", 80), product("RUG", "C", "Z", 15), product("MAT", "C", "Z", 5)];
  const matrix = classMatrix(products, levels);
  expect(matrix.map(({ abc, xyz }) => abc + xyz)).toEqual(Object.keys(levels));
  expect(matrix[0]).toEqual({
    abc: "A",
    xyz: "X",
    skus: 1,
    value: 80,
    valueShare: 80 / 100,
    serviceLevel: 0.98,
  });
  expect(matrix.at(-1)).toMatchObject({ skus: 2, value: 20, valueShare: 20 / 100, serviceLevel: 0.85 });
});

it("leaves out what is not classed, and has no share of nothing", () => {
  const matrix = classMatrix([product("NEW", "C", undefined, 9)], levels);
  expect(matrix.every(({ skus, valueShare }) => skus === 0 && valueShare === undefined)).toBe(true);
});
