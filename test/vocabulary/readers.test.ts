import type { Result } from "../../src/calculation";
import { costTerms, orderTerms, shipmentTerms, stockTerms } from "../../src/vocabulary";

const code = (result: Result<unknown>) =>
  result.ok ? result.value : result.problems.map((problem) => problem.code);

describe("reading one value", () => {
  it.each([
    ["n/a", "notANumber"],
    ["12", "numberAsText"],
    ["1,200", "numberAsText"],
    ["１２", "numberAsText"],
    [true, "truthValue"],
    ["#REF!", "errorValue"],
    [{ type: "Error", basicValue: "#DIV/0!" }, "errorValue"],
    [NaN, "errorValue"],
    [-1, "belowMinimum"],
  ])("a stock level of %p is refused as %s", (raw, expected) => {
    expect(code(stockTerms.onOrder.read(raw))).toEqual([expected]);
  });

  it("shows both readings of a share typed as a percentage", () => {
    expect(orderTerms.promoUpliftRate.read(95)).toMatchObject({
      problems: [{ code: "looksLikePercent", params: { got: 95, meant: 0.95 } }],
    });
    expect(orderTerms.promoUpliftRate.read(1)).toMatchObject({ value: 1 });
  });

  it("lets only duty exceed its basis", () => {
    expect(costTerms.dutyRate.read(1.45)).toMatchObject({ value: 1.45 });
    expect(code(costTerms.importTaxRate.read(1.45))).toEqual(["looksLikePercent"]);
  });

  it("reads a date's day and refuses a date that is text", () => {
    expect(code(shipmentTerms.needDate.read(46353.75))).toBe(46353);
    expect(code(shipmentTerms.needDate.read("2026-11-27"))).toEqual(["dateAsText"]);
    expect(code(shipmentTerms.needDate.read("soon"))).toEqual(["notADate"]);
    expect(code(shipmentTerms.needDate.read(0))).toEqual(["notADate"]);
  });

  it("takes a code in any case and lists the codes to one it does not know", () => {
    expect(code(costTerms.dutyBasis.read(" cif "))).toBe("CIF");
    expect(costTerms.dutyBasis.read("EXW")).toMatchObject({
      problems: [{ params: { choices: "FOB, CIF" } }],
    });
  });

  it("takes 1 and 0 for TRUE and FALSE, and no other number", () => {
    expect(code(costTerms.taxRecoverable.read(0))).toBe(false);
    expect(code(costTerms.taxRecoverable.read(2))).toEqual(["notTrueOrFalse"]);
  });
});

describe("reading a list", () => {
  it("takes a row, a column or a single value", () => {
    expect(code(shipmentTerms.batchLeadDays.read([[56, 21]]))).toEqual([56, 21]);
    expect(code(shipmentTerms.batchLeadDays.read([[56], [21]]))).toEqual([56, 21]);
    expect(code(shipmentTerms.batchLeadDays.read(56))).toEqual([56]);
  });

  it("names every bad place", () => {
    expect(shipmentTerms.batchLeadDays.read([[56], ["soon"], [null]])).toMatchObject({
      problems: [
        { code: "notANumber", at: { row: 2 } },
        { code: "missing", at: { row: 3 } },
      ],
    });
    expect(
      code(
        shipmentTerms.batchLeadDays.read([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual(["notARowOrColumn"]);
  });
});
