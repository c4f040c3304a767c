import { usualQuoteOf } from "../../../src/calculation";

it.each([
  ["TEST", "PARCEL"],
  ["REPEAT", "SHIPMENT"],
  ["RUN-OUT", undefined],
  [undefined, undefined],
] as const)("goods of the stage %s usually travel as %s (001-18, 001-16)", (stage, quotedFor) => {
  expect(usualQuoteOf(stage)).toBe(quotedFor);
});
