import { ALLOCATESTOCK } from "../../src/functions/order/allocateStock";
import { EOQ } from "../../src/functions/order/economicOrder";
import { PROMODATE } from "../../src/functions/order/promoDate";
import { PROMOUNITS } from "../../src/functions/order/promoUnits";
import { SHIPBY } from "../../src/functions/order/shipBy";
import { SPLITCOST } from "../../src/functions/order/splitCost";
import { SPLITUNITS } from "../../src/functions/order/splitUnits";

const refusal = (code: string, field: string) => ({ ok: false, problems: [{ code, field }] });

describe("splits", () => {
  it("answer in the shape of the weights", () => {
    expect(SPLITUNITS.call([10, [[7, 3]]], "en-US")).toEqual([[7, 3]]);
    expect(SPLITUNITS.call([10, [[7], [3]]], "en-US")).toEqual([[7], [3]]);
    expect(ALLOCATESTOCK.call([10, [[7], [7]]], "en-US")).toEqual([[5], [5]]);
  });

  it("refuse a fraction of a unit and a negative weight, with its place", () => {
    expect(SPLITUNITS.call([10.5, [[7, 3]]], "en-US")).toMatchObject([[refusal("notWhole", "totalUnits")]]);
    expect(SPLITUNITS.call([10, [[7, -3]]], "en-US")).toMatchObject([
      [{ problems: [{ code: "belowMinimum", field: "weights", at: { row: 2 } }] }],
    ]);
  });

  it("take a total with dust of arithmetic for the whole number it is", () => {
    expect(SPLITUNITS.call([0.1 * 3 * 1000, [[1, 2]]], "en-US")).toEqual([[100, 200]]);
  });

  it("split to the yen where 0 decimals are meant", () => {
    expect(SPLITCOST.call([100.4, [[1, 1, 1]], 0], "en-US")).toEqual([[34, 33, 33]]);
  });
});

describe("SHIPBY", () => {
  it("passes over blanks among the closures, which the desktop hands over as zeros", () => {
    const closures = [[46350], [""], [null], [0]];
    expect(SHIPBY.call([46353, 10, closures], "en-US")).toEqual([[46353 - 10 - 1]]);
  });

  it("refuses a closure that is no date", () => {
    expect(SHIPBY.call([46353, 10, [["National Day"]]], "en-US")).toMatchObject([
      [refusal("notADate", "closures")],
    ]);
  });
});

describe("PROMODATE", () => {
  it("takes an event in any case, and 618 as the number it looks like", () => {
    expect(PROMODATE.call([" blackFriday ", 2026], "en-US")).toEqual([[46353]]);
    expect(PROMODATE.call([618, 2026], "en-US")).toEqual(PROMODATE.call(["618", 2026], "en-US"));
  });

  it("answers a row of years, and each year it cannot answer in its own cell", () => {
    expect(PROMODATE.call(["SPRINGFESTIVAL", [[2026, 2014]]], "en-US")).toMatchObject([
      [46070, refusal("outsideSpringFestivalTable", "year")],
    ]);
  });

  it("lists the events to somebody who asks for another", () => {
    expect(PROMODATE.call(["EASTER", 2026], "en-US")).toMatchObject([[refusal("notAChoice", "event")]]);
  });
});

describe("limits of the contract", () => {
  it.each([
    [[20, 5, 2, 0.9], "belowMinimum", "safetyFactor"],
    [[20, 5, 2, 2.5], "aboveMaximum", "safetyFactor"],
    [[20, 5, 2, 1, 0.6], "aboveMaximum", "flexShare"],
    [[20, 5, 2, 1, 20], "looksLikePercent", "flexShare"],
  ])("PROMOUNITS refuses %j", (args, code, field) => {
    expect(PROMOUNITS.call(args, "en-US")).toMatchObject([[refusal(code, field)]]);
  });

  it("EOQ refuses an order or a unit that costs nothing, and orders nothing without demand", () => {
    expect(EOQ.call([1000, 0, 0.5], "en-US")).toMatchObject([[refusal("notAbove", "orderCost")]]);
    expect(EOQ.call([1000, 10, 0], "en-US")).toMatchObject([
      [refusal("notAbove", "annualHoldingCostPerUnit")],
    ]);
    expect(EOQ.call([0, 10, 0.5, 100], "en-US")).toEqual([[0]]);
  });
});
