import { containerBreakEven } from "../../../src/calculation";

it("finds the volume at which a container costs what a part load does (002-24, C.10)", () => {
  expect(containerBreakEven({ containerPrice: 2800, ratePerM3: 140, containerM3: 28 })).toMatchObject({
    value: { breakEvenM3: 20, filledShare: 20 / 28 },
  });
});

it("says so where a container never pays", () => {
  expect(containerBreakEven({ containerPrice: 2800, ratePerM3: 90, containerM3: 28 })).toMatchObject({
    problems: [{ code: "partLoadCheaper", severity: "unanswerable", params: { capacity: 28 } }],
  });
});

it.each(["ratePerM3", "containerM3"])("refuses nothing for %s", (field) => {
  const prices = { containerPrice: 2800, ratePerM3: 140, containerM3: 28, [field]: 0 };
  expect(containerBreakEven(prices)).toMatchObject({ problems: [{ code: "notAbove", field }] });
});
