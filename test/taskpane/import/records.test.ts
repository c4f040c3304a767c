import fc from "fast-check";
import Papa from "papaparse";
import { fieldText, recordSplitter } from "../../../src/taskpane/import/reading/records";

const layout = { delimiter: ",", newline: "\n" } as const;

function split(pieces: readonly string[], newline: "\n" | "\r" = "\n"): (readonly string[])[] {
  const splitter = recordSplitter({ ...layout, newline });
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

it("gives the same records wherever the text is cut", () => {
  const field = fc.stringMatching(/^[a",\n ]{0,6}$/);
  const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(records, fc.array(fc.nat(200)), (wanted, cuts) => {
      const text = Papa.unparse(wanted, { newline: "\n", quotes: true });
      const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
      expect(split(pieces)).toEqual(wanted);
    }),
  );
});

it("reads lines that end with a line feed, a return, or both", () => {
  const wanted = [
    ["Date", "SKU"],
    ["2026-11-01", "MUG"],
  ];
  expect(split(["Date,SKU\n2026-11-01,MUG\n"])).toEqual(wanted);
  expect(split(['Date,"SKU"\r\n2026-11-01,MUG\r\n'])).toEqual(wanted);
  expect(split(["Date,SKU\r2026-11-01,MUG\r"], "\r")).toEqual(wanted);
});

it("takes a quote that is never closed for a character, and loses no line to it", () => {
  const lines = Array.from({ length: 60_000 }, (_, line) => `${line},pot,2026-11-01`);
  const text = [`0,"5 inch pot,2026-11-01`, ...lines].join("\n");
  expect(text.length).toBeGreaterThan(1_000_000);
  const records = split([text.slice(0, 700_000), text.slice(700_000)]);
  expect(records).toHaveLength(60_001);
  expect(records[0]).toEqual(["0", '"5 inch pot', "2026-11-01"]);
  expect(split(['a,"b', "\nc,d"])).toEqual([
    ["a", '"b'],
    ["c", "d"],
  ]);
});

it("takes blanks and Excel's own quoting off a field", () => {
  expect(fieldText([' ="00123" '], 0)).toBe("00123");
  expect(fieldText(["MUG\t"], 0)).toBe("MUG");
  expect(fieldText(["MUG"], 5)).toBe("");
});
