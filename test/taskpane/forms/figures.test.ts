import { moneyFigure, shownValue } from "../../../src/taskpane/forms/figures";
import { stockTerms } from "../../../src/vocabulary";

describe("figures in the pane", () => {
  it("writes money with all of its cents or with none", () => {
    expect(moneyFigure(4147.2, "en-US")).toBe("4,147.20");
    expect(moneyFigure(3040, "zh-CN")).toBe("3,040");
    expect(moneyFigure(0.999, "en-US")).toBe("1");
    expect(moneyFigure(-12.5, "zh-TW")).toBe("-12.50");
    expect(moneyFigure(undefined, "en-US")).toBe("–");
  });

  it("shows parts of a unit only where they say something", () => {
    expect(shownValue(stockTerms.onHand, 1605.02, "en-US")).toBe("1,605");
    expect(shownValue(stockTerms.onHand, 3.25, "en-US")).toBe("3.25");
  });
});
