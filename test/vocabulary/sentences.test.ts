import { localeFor, locales, type Locale, say, sentences } from "../../src/vocabulary";
import { healthSentences } from "../../src/vocabulary/sentences/ofHealth";

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe("the sentence for a problem", () => {
  it.each(Object.entries({ ...sentences, ...healthSentences }))(
    "%s shows the same figures in each language",
    (_code, text) => {
      for (const locale of locales) {
        expect(text[locale]).not.toBe("");
        expect([...new Set(holes(text[locale]))]).toEqual([...new Set(holes(text["en-US"]))]);
      }
    },
  );

  it("names the input as the reader knows it, the value and the limit", () => {
    const problem = {
      code: "belowMinimum",
      severity: "error",
      field: "onOrder",
      params: { got: -3, limit: 0 },
    } as const;
    expect(say(problem, "en-US", () => "on_order")).toBe("on_order is -3; it must be at least 0.");
    expect(say(problem, "zh-CN", () => "在途")).toBe("在途为 -3，不得小于 0。");
  });

  it("groups the digits of large figures, and leaves years and what a cell holds as text alone", () => {
    const of = (got: number | string) =>
      say({ code: "aboveMaximum", severity: "error", params: { got, limit: 2026 } }, "en-US", () => "Units");
    expect(of(1234567.5)).toContain("1,234,567.5");
    expect(of(1234567.5)).toContain("2026");
    expect(of("20261101")).toContain("20261101");
  });

  it("says how a date that is text becomes a date, in the words of that Excel's menus", () => {
    const problem = { code: "dateAsText", severity: "error", params: { got: "3/4/2026" } } as const;
    const said = (locale: Locale) => say({ ...problem, field: "date" }, locale, () => "Date");
    expect(said("en-US")).toContain("Data › Text to Columns › Finish");
    expect(said("zh-CN")).toContain("“数据 › 分列 › 完成”");
    expect(said("zh-TW")).toContain("「資料 › 資料剖析 › 完成」");
  });

  it("parts Chinese from Latin names, and not from Chinese ones", () => {
    const missing = { code: "missing", severity: "error", field: "sku" } as const;
    expect(say(missing, "zh-CN", () => "SKU")).toBe("缺少 SKU。");
    expect(say(missing, "zh-CN", () => "件数")).toBe("缺少件数。");
    const tableMissing = { code: "tableMissing", severity: "error", field: "sales" } as const;
    const sentence = (columns: string) =>
      say({ ...tableMissing, params: { columns } }, "zh-TW", () => "銷售");
    expect(sentence("日期、SKU、件數")).toBe("找不到銷售表：標題須包含日期、SKU、件數。");
    expect(sentence("SKU")).toBe("找不到銷售表：標題須包含 SKU。");
  });

  it("lists choices as Chinese does", () => {
    const params = { got: "EXW", choices: "FOB, CIF" };
    const problem = { code: "notAChoice", severity: "error", field: "dutyBasis", params } as const;
    expect(say(problem, "zh-CN", () => "计税基础")).toBe("计税基础为“EXW”，请从 FOB、CIF 中选择。");
    expect(say(problem, "en-US", () => "duty_basis")).toBe("duty_basis is “EXW”; choose one of FOB, CIF.");
  });

  it("shows what a cell holds as it stands there", () => {
    const problem = {
      code: "notANumber",
      severity: "error",
      field: "units",
      params: { got: "约 五10" },
    } as const;
    expect(say(problem, "zh-CN", () => "件数")).toBe("件数应为数字，现为“约 五10”。");
  });

  it("says the place in a range, counted as a planner counts", () => {
    const problem = {
      code: "notANumber",
      severity: "error",
      field: "weights",
      params: { got: "n/a" },
      at: { row: 7, column: 2 },
    } as const;
    expect(say(problem, "en-US", () => "weights")).toBe(
      "weights must be a number, but is “n/a” (row 7, column 2 of the range).",
    );
    expect(say({ ...problem, at: { row: 7 } }, "zh-TW", () => "權重")).toBe(
      "權重應為數字，目前為「n/a」（範圍第 7 列）。",
    );
  });
});

it("speaks the language of Office, and English to everybody else", () => {
  expect(
    ["zh-CN", "zh-Hans-SG", "zh", "zh-TW", "zh-HK", "zh-Hant", "en-GB", "de-DE", undefined].map(localeFor),
  ).toEqual(["zh-CN", "zh-CN", "zh-CN", "zh-TW", "zh-TW", "zh-TW", "en-US", "en-US", "en-US"]);
});
