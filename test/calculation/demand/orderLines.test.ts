import fc from "fast-check";
import {
  isPseudoSku,
  type OrderDemand,
  type OrderLine,
  orderLineTally,
  textHash,
} from "../../../src/calculation";

const monday = 46349; // 23 November 2026
const leaveOutBoth = { leaveOutRepeats: true, leaveOutPseudoSkus: true };

const line = (date: number, sku: string, units: number, order = "1", channel = ""): OrderLine => ({
  date,
  sku,
  units,
  channel,
  hash: textHash([order, sku, String(units), String(date), channel]),
});

function tallied(lines: readonly OrderLine[], options = leaveOutBoth): OrderDemand {
  const tally = orderLineTally(options);
  lines.forEach((each, index) => tally.add(each, index + 2));
  return tally.finish();
}

const entries = ({ sales }: OrderDemand) =>
  Array.from(sales.units, (units, i) => [
    sales.dates[i],
    sales.skus[sales.skuOf[i]!],
    sales.channels[sales.channelOf[i]!],
    units,
  ]);

describe("daily sales from order lines", () => {
  it("add up the lines of a day and product, and keep what came back apart", () => {
    const demand = tallied([
      line(monday + 1, "C", 6),
      line(monday, "A", 2, "1"),
      line(monday, "A", 3, "2"),
      line(monday, "A", -1, "3"),
      line(monday, "00123", 4),
    ]);
    expect(entries(demand)).toEqual([
      [monday, "00123", "", 4],
      [monday, "A", "", 2 + 3],
      [monday, "A", "", -1],
      [monday + 1, "C", "", 6],
    ]);
    expect(demand.sold).toEqual({ lines: 4, units: 6 + 2 + 3 + 4 });
    expect(demand.returned).toEqual({ lines: 1, units: 1 });
  });

  it("keep channels apart", () => {
    const demand = tallied([
      line(monday, "A", 2, "1", "TikTok"),
      line(monday, "A", 3, "2", "Amazon"),
      line(monday, "A", 4, "3", "TikTok"),
    ]);
    expect(entries(demand)).toEqual([
      [monday, "A", "Amazon", 3],
      [monday, "A", "TikTok", 2 + 4],
    ]);
  });

  it("count a line that says the same again once, and name the first rows of the others", () => {
    const same = line(monday, "A", 2);
    const demand = tallied([same, line(monday, "A", 2, "another order"), same, same, same, same]);
    expect(demand.sold).toEqual({ lines: 2, units: 2 + 2 });
    expect(demand.leftOut.repeats).toEqual({ lines: 4, firstRows: [4, 5, 6] });
  });

  it("count lines that say the same each time where the file has no order numbers", () => {
    const same = line(monday, "A", 2);
    const demand = tallied([same, same, same], { ...leaveOutBoth, leaveOutRepeats: false });
    expect(demand.sold.units).toBe(3 * 2);
    expect(demand.seen.repeats).toBe(2);
  });

  it("leave out codes that are no goods, unless told that they are", () => {
    const lines = [line(monday, "POST", 1), line(monday, "m", 2), line(monday, "MUG", 5)];
    const without = tallied(lines);
    expect(without.sold.units).toBe(5);
    expect(without.leftOut.pseudoSkus).toEqual({ lines: 2, firstRows: [2, 3] });
    expect(without.seen.pseudoSkus).toEqual([
      { sku: "POST", lines: 1 },
      { sku: "m", lines: 1 },
    ]);
    expect(tallied(lines, { ...leaveOutBoth, leaveOutPseudoSkus: false }).sold.units).toBe(1 + 2 + 5);
  });

  it("leave out lines of no units and dates no calendar of a shop has", () => {
    const demand = tallied([line(monday, "A", 0), line(2_000_000, "A", 1), line(NaN, "A", 1)]);
    expect(entries(demand)).toEqual([]);
    expect(demand.leftOut.noUnits).toEqual({ lines: 1, firstRows: [2] });
    expect(demand.leftOut.refused.date).toEqual({ lines: 2, firstRows: [3, 4] });
  });

  it("refuse channels beyond what any shop has: the wrong column was pointed at", () => {
    const lines = Array.from({ length: 5000 }, (_, i) => line(monday, "A", 1, "1", `buyer ${i}`));
    const demand = tallied(lines);
    expect(demand.sold.lines).toBe(4096);
    expect(demand.leftOut.refused.tooMany).toEqual({ lines: 5000 - 4096, firstRows: [4098, 4099, 4100] });
  });

  it("stay right through the growth of every table", () => {
    const products = 3000;
    const lines = Array.from({ length: 30_000 }, (_, i) =>
      line(monday + (i % 7), `P${i % products}`, 1 + (i % 5), String(i)),
    );
    const demand = tallied(lines);
    const wanted = new Map<string, number>();
    for (const { date, sku, units } of lines) {
      wanted.set(`${date} ${sku}`, (wanted.get(`${date} ${sku}`) ?? 0) + units);
    }
    expect(new Map(entries(demand).map(([date, sku, , units]) => [`${date} ${sku}`, units]))).toEqual(wanted);
    expect(demand.leftOut.repeats.lines).toBe(0);
  });
});

describe("whatever the lines", () => {
  const anyLine = fc
    .record({
      date: fc.integer({ min: monday, max: monday + 5 }),
      sku: fc.constantFrom("A", "C", "00123", "POST", "备货"),
      channel: fc.constantFrom("", "Amazon", "TikTok"),
      units: fc.integer({ min: -3, max: 5 }),
      order: fc.constantFrom("1", "2"),
    })
    .map(({ date, sku, channel, units, order }) => line(date, sku, units, order, channel));
  const anyLines = fc.array(anyLine, { maxLength: 60 });
  const anyOptions = fc.record({ leaveOutRepeats: fc.boolean(), leaveOutPseudoSkus: fc.boolean() });

  it("each is one of sold, returned, repeat, pseudo-SKU, no units and refused", () => {
    fc.assert(
      fc.property(anyLines, anyOptions, fc.nat(5), (lines, options, faults) => {
        const tally = orderLineTally(options);
        lines.forEach((each, index) => tally.add(each, index));
        for (let row = 0; row < faults; row++) tally.refuse("units", row);
        const { sold, returned, leftOut, lines: read, sales } = tally.finish();
        const { repeats, pseudoSkus, noUnits, refused } = leftOut;
        const apart = [repeats, pseudoSkus, noUnits, ...Object.values(refused)];
        expect(read).toBe(lines.length + faults);
        expect(apart.reduce((sum, each) => sum + each.lines, sold.lines + returned.lines)).toBe(read);
        expect(sales.units.reduce((sum, units) => sum + units, 0)).toBe(sold.units - returned.units);
      }),
    );
  });

  it("their order does not matter", () => {
    const lineAndPlace = fc.tuple(anyLine, fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(lineAndPlace, { maxLength: 60 }), anyOptions, (placed, options) => {
        const shuffled = [...placed].sort(([, a], [, b]) => a - b);
        const [one, other] = [placed, shuffled].map((each) =>
          tallied(
            each.map(([first]) => first),
            options,
          ),
        );
        expect(entries(one!)).toEqual(entries(other!));
        expect(one!.seen).toEqual(other!.seen);
        expect(one!.sold).toEqual(other!.sold);
      }),
    );
  });
});

describe("the hash of a line", () => {
  it("tells a hundred thousand lines apart that differ in one figure, and where a field ends", () => {
    const hashes = Array.from({ length: 100_000 }, (_, i) => textHash(["2026-11-23", "MUG", String(i)]));
    expect(new Set(hashes).size).toBe(100_000);
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
    expect(textHash(["ab", "c"])).not.toBe(textHash(["a", "bc"]));
    expect(textHash(["a", ""])).not.toBe(textHash(["a"]));
    expect(textHash(["ab", "c"])).toBe(textHash(["ab", "c"]));
  });
});

it("knows postage, fees and manual entries, but no product whose code begins alike", () => {
  expect(["POST", "DOT", "M", "BANK CHARGES", "AmazonFee"].map(isPseudoSku)).not.toContain(false);
  expect(["POSTER", "PADS", "M1", ""].map(isPseudoSku)).not.toContain(true);
});
