import {
  answer,
  promoDiagnosis,
  promoReview,
  unanswerable,
  type Diagnosis,
  type PromoReview,
  type SkuReview,
} from "../../../calculation";
import { defineScreen } from "../../screens/definition";
import { promotionLineTerms } from "../../../vocabulary";
import { actualUnits } from "./actualUnits";
import { planThatIsOver } from "./choosePlan";
import { diagnosisFacts } from "./diagnosisFacts";
import { writtenPromo, type WrittenPromo } from "./writtenPlan";

export interface ReviewAnswer {
  readonly promo: WrittenPromo;
  readonly review: PromoReview;
  readonly diagnoses: readonly Diagnosis[];
}

export const promoReviewScreen = defineScreen({
  tables: { promoTasks: "used" },
  inputs: "needed",
  fields: { promotion: promotionLineTerms.promotion },
  async workOut({ tables, inputs, decision, past }) {
    const lastSale = lastDayOf(inputs.demand);
    const written = await writtenPromo(past, (plans) =>
      planThatIsOver(plans, lastSale ?? -Infinity, decision.promotion),
    );
    if (!written.ok) return written;
    const promo = written.value;
    const { startDate, endDate } = promo;
    const days = endDate - startDate + 1;
    if (lastSale === undefined || lastSale < endDate)
      return unanswerable("promoNotOver", { params: { days: endDate - (lastSale ?? startDate - 1) } });
    const skus = promo.skus.map(({ sku, expectedUnits, usualUnitsPerDay, orderUnits, leftAtStart }) => ({
      sku,
      forecastUnits: expectedUnits,
      actualUnits: sumKnown(actualUnits(inputs.demand.get(sku), startDate, days)),
      baseUnitsPerDay: usualUnitsPerDay,
      days,
      stockedUnits: leftAtStart === undefined ? undefined : leftAtStart + orderUnits,
    }));
    const review = promoReview(skus);
    const facts = await diagnosisFacts(tables.promoTasks, promo, past);
    return answer({ promo, review, diagnoses: promoDiagnosis(review, facts) } satisfies ReviewAnswer);
  },
  writing: ({ promo, review }) => ({
    kind: "promoReview",
    rows: { review: review.skus.map(reviewRow) },
    settings: {
      promotion: promo.name,
      startDate: promo.startDate,
      endDate: promo.endDate,
      accuracy: review.accuracy,
    },
  }),
});

function lastDayOf(
  demand: ReadonlyMap<string, { firstDate: number; units: Float64Array }>,
): number | undefined {
  const [first] = demand.values();
  return first && first.firstDate + first.units.length - 1;
}

const sumKnown = (units: Float64Array): number =>
  units.reduce((sum, each) => (Number.isNaN(each) ? sum : sum + each), 0);

/** A product as a row of the table Promo review. */
export const reviewRow = ({ sku, forecastUnits, actualUnits: actual, ...rest }: SkuReview) => ({
  sku,
  forecastUnits,
  actualUnits: actual,
  deviationRate: forecastUnits > 0 ? actual / forecastUnits - 1 : undefined,
  measuredMultiple: rest.measuredMultiple,
  unitsLeft: rest.unitsLeft,
});
