import { readOptions } from "../../../src/playground/page/options";

test("the address says what Office would report", () => {
  expect(readOptions("?lang=zh-CN&theme=dark&api=1.12&workbook=plan.xlsx", "en-US")).toEqual({
    language: "zh-CN",
    theme: "dark",
    api: "1.12",
    workbook: "plan.xlsx",
  });
});

test("where it says nothing the browser's language decides, and English serves all others", () => {
  expect(readOptions("", "zh-HK")).toMatchObject({ language: "zh-TW", theme: "light" });
  expect(readOptions("", "zh")).toMatchObject({ language: "zh-CN" });
  expect(readOptions("?theme=pink", "de-DE")).toMatchObject({ language: "en-US", theme: "light" });
});
