import fc from "fast-check";
import { detectDateForm, serialFromText, serialOf } from "../../../src/calculation";

const firstOfDecember = serialOf({ year: 2010, month: 12, day: 1 });
const twelfthOfJanuary = serialOf({ year: 2010, month: 1, day: 12 });

it.each([
  ["2010-12-01", "yearFirst"],
  ["2010/12/1", "yearFirst"],
  ["2010-12-01 08:26:00", "yearFirst"],
  ["2010-12-01T08:26:00+00:00", "yearFirst"],
  ["2010年12月1日", "yearFirst"],
  ["20101201", "yearFirst"],
  ["12/1/2010 8:26", "monthFirst"],
  ["12/01/10", "monthFirst"],
  ["1/12/2010", "dayFirst"],
  ["01-12-2010 08:26", "dayFirst"],
  ["1.12.2010", "dayFirst"],
  ["2010-12-01", "dayFirst"],
  [String(firstOfDecember), "serial"],
  [`${firstOfDecember}.351`, "serial"],
] as const)("%s is 1 December 2010, %s", (text, form) => {
  expect(serialFromText(text, form)).toBe(firstOfDecember);
});

it.each([
  ["13/01/2010", "monthFirst"],
  ["30/02/2010", "dayFirst"],
  ["29/02/2011", "dayFirst"],
  ["12/1/2010", "yearFirst"],
  ["0000-00-00", "yearFirst"],
  ["1900-01-01", "yearFirst"],
  ["12/1-2010", "monthFirst"],
  ["536365", "serial"],
  ["Total", "dayFirst"],
  ["", "dayFirst"],
] as const)("%j is no day, %s", (text, form) => {
  expect(serialFromText(text, form)).toBeNaN();
});

it("reads every day back from each way of writing it", () => {
  const ways = [
    ["yearFirst", (year: number, month: number, day: number) => `${year}-${month}-${day} 23:59`],
    ["dayFirst", (year: number, month: number, day: number) => `${day}.${month}.${year}`],
    ["monthFirst", (year: number, month: number, day: number) => `${month}/${day}/${year}`],
  ] as const;
  const parts = fc.tuple(
    fc.integer({ min: 1990, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(parts, fc.constantFrom(...ways), ([year, month, day], [form, written]) => {
      expect(serialFromText(written(year, month, day), form)).toBe(serialOf({ year, month, day }));
    }),
  );
});

describe("which of day and month stands first", () => {
  it("is given away by one day above 12", () => {
    expect(detectDateForm(["12/1/2010", "12/2/2010", "12/13/2010"]).form).toBe("monthFirst");
    expect(detectDateForm(["1/12/2010", "2/12/2010", "13/12/2010"]).form).toBe("dayFirst");
  });

  it("is asked where every date is a day either way", () => {
    expect(detectDateForm(["12/1/2010 8:26", "12/2/2010 9:00"])).toEqual({
      form: undefined,
      possible: ["dayFirst", "monthFirst"],
    });
    expect(serialFromText("12/1/2010 8:26", "monthFirst")).toBe(firstOfDecember);
    expect(serialFromText("12/1/2010 8:26", "dayFirst")).toBe(twelfthOfJanuary);
  });

  it("is no question between dots, nor where the year stands first", () => {
    expect(detectDateForm(["01.12.2010", "02.12.2010"]).form).toBe("dayFirst");
    expect(detectDateForm(["2010-12-01", "2010-12-02"]).form).toBe("yearFirst");
  });

  it("is seen in spite of a line that is no date", () => {
    expect(detectDateForm(["Total", "", "13/12/2010", "1/12/2010"]).form).toBe("dayFirst");
    expect(detectDateForm(["Total", ""])).toEqual({ form: undefined, possible: [] });
  });
});
