import { trialSheet } from "./trialSheet";

const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

const examples: [typed: string, value: unknown, shown: string, numberFormat: string | undefined][] = [
  ["12", 12, "12", undefined],
  ["-3.5", -3.5, "-3.5", undefined],
  ["00123", 123, "123", undefined],
  ["1E5", 100_000, "1.00E+05", "0.00E+00"],
  ["15%", 0.15, "15%", "0%"],
  ["12.5%", 0.125, "12.50%", "0.00%"],
  ["1,234.5", 1234.5, "1,234.50", "#,##0.00"],
  ["2026-11-27", day("2026-11-27"), "2026-11-27", "yyyy-mm-dd"],
  ["2026/3/5", day("2026-03-05"), "2026-03-05", "yyyy-mm-dd"],
  ["TRUE", true, "TRUE", undefined],
  ["false", false, "FALSE", undefined],
  ["#n/a", { error: "#N/A" }, "#N/A", undefined],
  ["'00123", "00123", "00123", undefined],
  ["'=A1", "=A1", "=A1", undefined],
  ["=", "=", "=", undefined],
  ["SKU-1", "SKU-1", "SKU-1", undefined],
  ["2026-13-40", "2026-13-40", "2026-13-40", undefined],
];

it.each(examples)("%s typed into a cell", (typed, value, shown, numberFormat) => {
  const sheet = trialSheet({ A1: typed });
  expect(sheet.value("A1")).toEqual(value);
  expect(sheet.shown("A1")).toBe(shown);
  expect(sheet.cell("A1")?.style?.numberFormat).toBe(numberFormat);
});

it.each([
  ["-A1*2", "=-A1*2", -7 * 2],
  ["+A1", "=+A1", 7],
  ["@SUM(A1:A1)", "=@SUM(A1:A1)", 7],
  ["-stock", "=-stock", { error: "#NAME?" }],
])("%s typed into a cell is a formula", (typed, formula, value) => {
  expect(trialSheet({ A1: 7, B1: typed }).cell("B1")).toMatchObject({ formula, value });
});

it.each(["-", "- -", "+ and -"])("%s typed into a cell stays a text", (typed) => {
  expect(trialSheet({ B1: typed }).cell("B1")).toMatchObject({ value: typed, formula: undefined });
});

it.each([
  ["=TODAY()", "2026-11-21"],
  ["=DATE(2026,11,27)", "2026-11-27"],
  ["=NOW()", "2026-11-21 12:00"],
  ["=TODAY()-DATE(2026,11,1)", "20"],
])("%s typed into a cell shows %s", (typed, shown) => {
  expect(trialSheet({ A1: typed }).shown("A1")).toBe(shown);
});

it("keeps the number format a cell has already", () => {
  const sheet = trialSheet();
  sheet.workbook.setStyle(sheet.area("A1"), { numberFormat: "d mmm" });
  sheet.type({ A1: "2026-11-27" });
  expect(sheet.shown("A1")).toBe("27 Nov");
});

it.each(["00123", "1E5", "=1+1", "2026-11-27", "'x"])(
  "leaves %s alone in a cell formatted as text",
  (typed) => {
    const sheet = trialSheet();
    sheet.workbook.setStyle(sheet.area("A1:A1048576"), { numberFormat: "@" });
    sheet.type({ A7: typed });
    expect(sheet.value("A7")).toBe(typed);
  },
);

it("leaves texts alone when the writer says that they are texts", () => {
  const sheet = trialSheet();
  sheet.workbook.write(sheet.area("A1:B1"), [["00123", "=1+1"]], "add-in", { asText: true });
  expect(sheet.values("A1:B1")).toEqual([["00123", "=1+1"]]);
});
