import { kitStock } from "../../../src/calculation";

const box = { kit: "BOX+COVER", sku: "BOX", unitsPerKit: 1 };
const cover = { kit: "BOX+COVER", sku: "COVER", unitsPerKit: 2 };
const stock = (units: Readonly<Record<string, number>>) => new Map(Object.entries(units));

describe("sets in stock (003-39)", () => {
  it("are as many as the scarcest component is enough for", () => {
    expect(kitStock([box, cover], stock({ BOX: 90, COVER: 35 }))).toEqual([
      {
        kit: "BOX+COVER",
        sets: Math.floor(35 / 2),
        limitedBy: "COVER",
        unknownComponents: [],
        left: [
          { sku: "BOX", units: 90 - 17 },
          { sku: "COVER", units: 35 - 2 * 17 },
        ],
      },
    ]);
  });

  it("are not known where the stock of a component is not, and none where it is negative", () => {
    expect(kitStock([box, cover], stock({ BOX: 90 }))[0]).toEqual({
      kit: "BOX+COVER",
      unknownComponents: ["COVER"],
      left: [],
    });
    expect(kitStock([box], stock({ BOX: -3 }))[0]!.sets).toBe(0);
  });

  it("count a component that stands twice with both its units", () => {
    expect(kitStock([box, box], stock({ BOX: 9 }))[0]!.sets).toBe(4);
  });
});
