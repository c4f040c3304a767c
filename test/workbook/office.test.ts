import { openShop, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

it("tells the pane which language and theme Office has, and support which Excel it is", async () => {
  shop = await openShop({ language: "zh-TW", apiVersion: "1.14", theme: "dark" });
  const { languageTag, theme, diagnostics } = await shop.planner.surroundings();
  expect([languageTag, theme]).toEqual(["zh-TW", "dark"]);
  expect(diagnostics).toMatchObject({ host: "Excel", platform: "PC", excelApi: "ExcelApi 1.14" });
});

it("is light where Office says nothing of a theme", async () => {
  shop = await openShop();
  expect((await shop.planner.surroundings()).theme).toBe("light");
});
