import { answer, reviewWords } from "../../../calculation";
import { goodStars } from "../../../vocabulary/terms/reviewWords";
import { defineScreen } from "../../screens/definition";

/** Commas of either script, and what stands between things of a Chinese list. */
const between = /[,，、;；]/;

/** Which of the planner's words stand in good reviews, month by month. */
export const reviewWordsScreen = defineScreen({
  tables: { buyerReviews: "needed", keyWords: "used" },
  fields: { goodStars },
  async workOut({ tables, decision }) {
    const words = tables.keyWords.rows.map(({ values: { word, alike = "" } }) => ({
      word,
      alike: alike.split(between),
    }));
    return answer({
      hasWords: words.length > 0,
      counts: reviewWords(
        tables.buyerReviews.rows.map(({ values }) => values),
        words,
        decision.goodStars,
      ),
    });
  },
  writing: ({ counts }) => (counts.length === 0 ? undefined : { kind: "reviewWords", rows: { counts } }),
});
