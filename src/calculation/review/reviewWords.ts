import { monthName, monthOf } from "../calendar/month";
import { groupedBy } from "../numbers/grouped";
import { plainWords } from "../numbers/plainWords";
import { sourced } from "../sourced";

export const defaultGoodStars = sourced(4, {
  source: "own",
  checked: "2026-11-22",
  note: "four and five stars; the source speaks of good reviews without saying which",
});

/** A review as it was pasted. */
export interface BuyerReview {
  readonly date: number;
  readonly stars: number;
  readonly text: string;
}

/** A word of the planner's, with the words that mean the same. */
export interface KeyWord {
  readonly word: string;
  readonly alike: readonly string[];
}

export interface WordOfMonth {
  /** Such as `2026-10`. */
  readonly month: string;
  readonly word: string;
  /** Good reviews that have the word, each counted once. */
  readonly reviews: number;
  /** Of the good reviews of the month. */
  readonly share: number;
  /** Less the share of the month before; undefined where that has no good reviews. */
  readonly change?: number | undefined;
}

/**
 * Which of the planner's words do buyers use in good reviews, month by month?
 *
 * A review counts once for a word, however often it says it or one like it. Words of Latin letters count whole: `dim` is not
 * in `dimension`; Chinese ones count wherever they stand. Words that nobody used in a month are listed with 0, so that the list
 * shows what is not praised either. The latest month stands first, its most frequent word first.
 *
 * Source: 003-35 (look at the key words of good reviews each month). Own: the list of words is the planner's, since no
 * automatic choice of words is right for every product.
 * Units: counts; fractions.
 * Not for: “not soft”: a word counts however it is meant.
 * Example: of 10 good reviews in October 4 say “soft”: 40%.
 */
export function reviewWords(
  reviews: readonly BuyerReview[],
  words: readonly KeyWord[],
  goodStars: number = defaultGoodStars.value,
): WordOfMonth[] {
  const good = reviews.filter(({ stars }) => stars >= goodStars);
  const months = [...groupedBy(good, ({ date }) => monthName(monthOf(date)))].sort(([a], [b]) =>
    a < b ? 1 : -1,
  );
  const patterns = words.map(({ word, alike }) => ({ word, isIn: [word, ...alike].flatMap(matcherOf) }));
  const counted = new Map(
    months.map(([month, its]) => [
      month,
      sharesOf(
        its.map(({ text }) => plainWords(text)),
        patterns,
      ),
    ]),
  );
  return months.flatMap(([month, its]) => {
    const before = counted.get(monthName(monthOf(monthOf(its[0].date).firstDate - 1)));
    return [...counted.get(month)!]
      .map(([word, { reviews: count, share }]) => {
        const earlier = before?.get(word)?.share;
        return {
          month,
          word,
          reviews: count,
          share,
          change: earlier === undefined ? undefined : share - earlier,
        };
      })
      .sort((a, b) => b.reviews - a.reviews);
  });
}

interface Pattern {
  readonly word: string;
  readonly isIn: readonly RegExp[];
}

function sharesOf(
  texts: readonly string[],
  patterns: readonly Pattern[],
): Map<string, { readonly reviews: number; readonly share: number }> {
  return new Map(
    patterns.map(({ word, isIn }) => {
      const reviews = texts.filter((text) => isIn.some((pattern) => pattern.test(text))).length;
      return [word, { reviews, share: reviews / texts.length }];
    }),
  );
}

const latin = "[\\p{Script=Latin}\\p{N}]";

/** What finds a word in a text that was made plain; nothing for a blank. */
function matcherOf(word: string): RegExp[] {
  const plain = plainWords(word);
  if (plain === "") return [];
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const startsLatin = new RegExp(`^${latin}`, "u").test(plain);
  const endsLatin = new RegExp(`${latin}$`, "u").test(plain);
  return [
    new RegExp(`${startsLatin ? `(?<!${latin})` : ""}${escaped}${endsLatin ? `(?!${latin})` : ""}`, "u"),
  ];
}
