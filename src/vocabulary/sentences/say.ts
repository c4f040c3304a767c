import { costSentences } from "./ofCosts";
import { cellSentences } from "./ofCells";
import { promoSentences } from "./ofPromotions";
import { reviewSentences } from "./ofReview";
import { supplySentences } from "./ofSupply";
import { tableSentences } from "./ofTables";
import { sayFrom } from "./saying";

export const sentences = {
  ...cellSentences,
  ...tableSentences,
  ...promoSentences,
  ...reviewSentences,
  ...costSentences,
  ...supplySentences,
};

/**
 * The sentence for a problem, in the reader's language. `nameOf` gives the name the reader knows an input by: the
 * argument's name in a cell, the heading in a table, the label in a form.
 */
export const say = sayFrom(sentences);
