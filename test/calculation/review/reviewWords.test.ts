import { reviewWords, serialOf } from "../../../src/calculation";

const day = (month: number, dayOfMonth = 5) => serialOf({ year: 2026, month, day: dayOfMonth });
const review = (month: number, text: string, stars = 5) => ({ date: day(month), stars, text });
const soft = { word: "Soft", alike: ["fluffy", ""] };

describe("key words of good reviews, each month (003-35)", () => {
  it("count each review once, in whatever capitals, with the words alike", () => {
    const counts = reviewWords(
      [
        review(10, "So SOFT, really soft and fluffy"),
        review(10, "fluffy!"),
        review(10, "quick"),
        review(10, "soft but torn", 2), // no good review
        review(9, "soft"),
      ],
      [soft, { word: "gift", alike: [] }],
    );
    expect(counts.map(({ month, word, reviews }) => [month, word, reviews])).toEqual([
      ["2026-10", "Soft", 2],
      ["2026-10", "gift", 0],
      ["2026-09", "Soft", 1],
      ["2026-09", "gift", 0],
    ]);
    expect(counts[0]!.share).toBeCloseTo(2 / 3, 12);
    expect(counts[0]!.change).toBeCloseTo(2 / 3 - 1, 12);
    expect(counts[2]!.change).toBeUndefined(); // no good review in August
  });

  it("take Latin words whole and Chinese ones wherever they stand", () => {
    const words = [
      { word: "dim", alike: [] },
      { word: "柔软", alike: [] },
      { word: "5*", alike: [] },
    ];
    const found = (text: string) =>
      reviewWords([review(10, text)], words)
        .filter(({ reviews }) => reviews > 0)
        .map(({ word }) => word);
    expect(found("the dimension is right")).toEqual([]);
    expect(found("a dim, 5* lamp")).toEqual(["dim", "5*"]);
    expect(found("面料很柔软舒服")).toEqual(["柔软"]);
    expect(found("ｄｉｍ")).toEqual(["dim"]);
  });

  it("count good reviews from the stars the planner sets", () => {
    const three = [review(10, "soft", 3)];
    expect(reviewWords(three, [soft])).toEqual([]);
    expect(reviewWords(three, [soft], 3)).toHaveLength(1);
  });
});
