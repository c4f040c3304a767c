import { cellFromTyped, readTyped, typedFromValue } from "../../src/vocabulary/typed";
import { orderTerms, shipmentTerms, stockTerms } from "../../src/vocabulary";

it.each([
  ["12", 12],
  ["1,200.5", 1200.5],
  ["70%", 0.7],
  ["33.3 %", 0.333],
  ["-5", -5],
  ["１２", 12],
  ["1e3", 1000],
  ["SEA", "SEA"],
  ["1,5", "1,5"],
  ["12 days", "12 days"],
  [".", "."],
])("takes %j as Excel would take it in a cell", (typed, cell) => {
  expect(cellFromTyped(typed)).toBe(cell);
});

it("reads a blank as the default, and as nothing where there is none", () => {
  expect(readTyped(stockTerms.warningFactor, " ")).toMatchObject({ ok: true, value: 1.2 });
  expect(readTyped(shipmentTerms.needDate, "")).toMatchObject({ ok: true, value: undefined });
});

it("reads a rate as per cent or as a fraction, and asks about 50", () => {
  expect(readTyped(orderTerms.promoUpliftRate, "50%")).toMatchObject({ value: 0.5 });
  expect(readTyped(orderTerms.promoUpliftRate, "0.5")).toMatchObject({ value: 0.5 });
  expect(readTyped(orderTerms.promoUpliftRate, "50")).toMatchObject({
    problems: [{ code: "looksLikePercent", params: { got: 50, meant: 0.5 } }],
  });
});

it("reads lists with any of the commas planners type", () => {
  expect(readTyped(shipmentTerms.batchShares, "60%, 30%，10%")).toMatchObject({ value: [0.6, 0.3, 0.1] });
  expect(readTyped(shipmentTerms.batchLeadDays, "56;21")).toMatchObject({ value: [56, 21] });
  expect(readTyped(shipmentTerms.batchModes, "SEA、AIR")).toMatchObject({ value: ["SEA", "AIR"] });
});

it("says which item of a list is wrong", () => {
  expect(readTyped(shipmentTerms.batchLeadDays, "56, soon")).toMatchObject({
    problems: [{ code: "notANumber", at: { row: 2 } }],
  });
});

it("reads a day from the calendar and refuses what is none", () => {
  expect(readTyped(shipmentTerms.needDate, "2026-11-27")).toMatchObject({ value: 46353 });
  expect(readTyped(shipmentTerms.needDate, "2026-02-30")).toMatchObject({
    problems: [{ code: "dateAsText" }],
  });
});

it("shows every default so that it reads back as itself", () => {
  const { warningFactor } = stockTerms;
  const { coverDays, promoUpliftRate } = orderTerms;
  const { batchShares, batchLeadDays, batchModes } = shipmentTerms;
  for (const term of [warningFactor, coverDays, promoUpliftRate, batchShares, batchLeadDays, batchModes])
    expect(readTyped<unknown>(term, typedFromValue(term, term.fallback.value))).toMatchObject({
      ok: true,
      value: term.fallback.value,
    });
  expect(typedFromValue(batchShares, [0.7, 0.3])).toBe("70%, 30%");
});
