import { costChecklist } from "../../../src/calculation";
import { costed, freight } from "./shop";

const amounts = (landed: Parameters<typeof costChecklist>[0]) =>
  Object.fromEntries(costChecklist(landed, 2).map(({ item, amount }) => [item, amount]));

it("names each charge the documents name, with what it comes to or as having no row (002-31)", () => {
  const listed = amounts(
    costed([
      freight(200),
      freight(30, { costItem: "fuel" }),
      freight(1, { costGroup: "GOODS", costKind: "INSPECTION", chargedPer: "UNIT" }),
      freight(6, { costGroup: "LAST MILE", costKind: undefined, chargedPer: "ORDER" }),
    ]),
  );
  // 15 units and 15 orders
  expect(listed).toMatchObject({ international: 230, inspection: 15, lastMile: 90 });
  // What has no row is not 0: nobody but the planner knows whether there is none.
  for (const item of ["packaging", "domestic", "insurance", "clearance", "inland", "services", "storage"])
    expect(listed[item]).toBeUndefined();
});

it("has the duty that was worked out by rates, 0 where the rate says so (002-33)", () => {
  expect(amounts(costed([])).tax).toBe(0);
});
