import { firstDay, openShop, openShopWithData, products, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const sale = async (sku: string, date?: number) => {
  const { sales } = await shop.planner.findTables();
  return shop.planner.findSale(sales!, { sku, ...(date === undefined ? {} : { date }) });
};

it("finds the line of a day, and the first where no day is said", async () => {
  shop = await openShopWithData();
  // a lamp and a rug each day, from the second row on
  expect(await sale("00123")).toEqual({ sheet: "Sales", cell: "C3" });
  expect(await sale("LAMP", firstDay + 3)).toEqual({ sheet: "Sales", cell: "C8" });
  expect(await sale("LAMP", firstDay + 300)).toBeUndefined();
  expect(await sale("GHOST")).toBeUndefined();
});

it("finds it in a table with a column a product", async () => {
  shop = await openShop();
  shop.put("Products", products, { table: "Products" });
  shop.put("Sales", [
    ["Date", "00123", "LAMP"],
    [firstDay, 2, 0],
    [firstDay + 1, 2, 150],
  ]);
  expect(await sale("LAMP")).toEqual({ sheet: "Sales", cell: "C3" });
  expect(await sale("00123", firstDay + 1)).toEqual({ sheet: "Sales", cell: "B3" });
});
