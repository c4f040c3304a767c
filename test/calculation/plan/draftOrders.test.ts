import { draftOrders, type SupplierOfProduct } from "../../../src/calculation";

const mug = { sku: "MUG", packSize: 1, minOrder: 0, orderUnits: 750, unitCost: 2.5 };
const mainShare = 0.7;
const drafts = (...suppliers: readonly SupplierOfProduct[]) =>
  draftOrders([mug], new Map([["MUG", suppliers]]), mainShare);

const places = {
  supplier: { sheet: "Suppliers", cell: "A2" },
  orderShare: { sheet: "Suppliers", cell: "C2" },
};
const shared = (first: number, second: number | undefined) =>
  drafts(
    { sku: "MUG", supplier: "Zhang", orderShare: first, places },
    { sku: "MUG", supplier: "Li", orderShare: second },
  );

describe("draft orders of a product whose shares are no whole (000-19)", () => {
  it.each([
    [0.7, 0.5, 1.2],
    [0.3, 0.3, 0.6],
    [1.2, undefined, 1.2],
  ])("of %p and %p are one, without a supplier, and lead to the cell", (first, second, sum) => {
    const { lines, problems } = shared(first, second);
    expect(lines).toEqual([
      {
        order: 1,
        supplier: "",
        sku: "MUG",
        units: 750,
        packs: 750,
        unitCost: 2.5,
        amount: 750 * 2.5,
        share: 1,
      },
    ]);
    // The table names suppliers: nobody is asked to name one.
    expect(problems).toEqual([
      {
        code: "supplierSharesDoNotSum",
        severity: "warning",
        field: "orderShare",
        params: { sku: "MUG", sum },
        at: places.orderShare,
      },
    ]);
  });

  it("leave what one supplier's share leaves open to the other, and say nothing", () => {
    const { lines, problems } = shared(0.6, undefined);
    expect(lines.map(({ supplier, units }) => [supplier, units])).toEqual([
      ["Li", 750 * 0.4],
      ["Zhang", 750 * 0.6],
    ]);
    expect(problems).toEqual([]);
  });
});

it("count a supplier that stands twice for a product by its first row, as the Suppliers screen does", () => {
  const { lines, problems } = drafts(
    { sku: "MUG", supplier: "Zhang", unitCost: 2 },
    { sku: "MUG", supplier: "Zhang", unitCost: 3, places },
  );
  expect(lines).toMatchObject([{ supplier: "Zhang", units: 750, unitCost: 2 }]);
  expect(problems).toMatchObject([
    { code: "supplierTwice", params: { sku: "MUG", supplier: "Zhang" }, at: places.supplier },
  ]);
});
