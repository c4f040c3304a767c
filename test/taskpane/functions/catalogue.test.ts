import { formulaInWords, sheetFunctions } from "../../../src/functions";
import {
  formulaOf,
  searchFunctions,
  shownAnswer,
  signature,
  sizeOf,
} from "../../../src/taskpane/functions/catalogue";
import type { Locale } from "../../../src/vocabulary";

const named = (name: string) => sheetFunctions.find((each) => each.name === name)!;
const namesFound = (search: string, locale: Locale = "en-US") =>
  searchFunctions(sheetFunctions, search, locale).flatMap(({ functions }) =>
    functions.map(({ name }) => name),
  );

it("finds a function by its name, its purpose and its arguments", () => {
  expect(namesFound("safetyst")).toContain("SAFETYSTOCK");
  expect(namesFound("cover lead")).toContain("FIRSTORDER");
  expect(namesFound("safety xyzzy")).toEqual([]);
  expect(namesFound("").length).toBe(sheetFunctions.length);
});

it.each([
  ["安全库存", "zh-CN", "SAFETYSTOCK"],
  ["安全庫存", "zh-TW", "SAFETYSTOCK"],
  ["safety stock", "en-US", "SAFETYSTOCK"],
  ["补货点", "zh-CN", "REORDERPOINT"],
  ["成本", "zh-CN", "LANDEDCOST"],
  ["备货天数", "zh-CN", "FIRSTORDER"],
  ["cover_days", "en-US", "FIRSTORDER"],
] as const)("finds by %s (%s), what it answers, is about or takes, %s", (search, locale, name) => {
  expect(namesFound(search, locale)).toContain(name);
});

it("puts the signs of Chinese between the parts of a formula, and leaves those of a call", () => {
  expect(formulaInWords(named("BATCHSPLIT"), "zh-CN")).toBe("总件数 × 批次占比；需求日期 − 批次运输天数");
  expect(formulaInWords(named("BATCHSPLIT"), "en-US")).toBe("total_units × shares; need_date − lead_days");
  expect(formulaInWords(named("DEMANDCLASS"), "zh-TW")).toContain(" : 1.32；");
  expect(formulaInWords(named("SPLITCOST"), "zh-CN")).toContain("ROUND(总费用, ");
});

it("shows what may be left out in brackets", () => {
  expect(signature(named("FIRSTORDER"), "en-US")).toBe(
    "FIRSTORDER(avg_daily_demand, lead_days, [cover_days], [promo_uplift_rate], [max_units])",
  );
});

it("writes the formula with the names of the reader's language", () => {
  expect(formulaInWords(named("SAFETYSTOCK"), "zh-CN")).toBe(
    "最大日销量 × 最长提前期 − 日均销量 × 平均提前期",
  );
});

it.each(sheetFunctions.map((each) => [each.name, each] as const))(
  "leaves no hole in the formula of %s in any language",
  (_name, sheetFunction) => {
    for (const locale of ["en-US", "zh-CN", "zh-TW"] as const)
      expect(formulaInWords(sheetFunction, locale)).not.toMatch(/\{\w+\}/);
  },
);

it("inserts an example as it is typed, over as many cells as its answer takes", () => {
  const batchSplit = named("BATCHSPLIT");
  const example = batchSplit.examples[0]!;
  expect(formulaOf(batchSplit, example)).toBe("=BATCHSPLIT(1000,DATE(2026,11,27))");
  expect(sizeOf(example)).toEqual({ rows: 3, columns: 5 });
  expect(sizeOf(named("FIRSTORDER").examples[0]!)).toEqual({ rows: 1, columns: 1 });
});

it("shows days as dates and headings in the reader's language", () => {
  const batchSplit = named("BATCHSPLIT");
  expect(shownAnswer(batchSplit, batchSplit.examples[0]!, "zh-TW")).toEqual([
    ["批次", "運輸方式", "件數", "最晚出貨日", "最晚到貨日"],
    ["1", "SEA", "700", "2026-10-02", "2026-11-27"],
    ["2", "AIR", "300", "2026-11-06", "2026-11-27"],
  ]);
});
