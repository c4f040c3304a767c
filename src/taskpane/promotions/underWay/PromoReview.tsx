import { makeStyles, tokens } from "@fluentui/react-components";
import { promoUnderWayWords as words } from "../../../vocabulary/pane/promoUnderWay";
import { promoReviewTable } from "../../../vocabulary/tables/promoOutcome";
import { percent } from "../../forms/figures";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { Diagnoses } from "./Diagnoses";
import { OtherPlans } from "./OtherPlans";
import { promoReviewScreen, reviewRow } from "./reviewDefinition";

const useStyles = makeStyles({ says: { color: tokens.colorNeutralForeground2 } });

/** A promotion that is over: forecast against sales, and what the next plan may learn from it. */
export function PromoReview() {
  const session = useScreen(promoReviewScreen);
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const rate = (value: number | undefined) => (value === undefined ? "–" : percent(value, locale));
  return (
    <ScreenFrame session={session}>
      {({ promo, review, diagnoses }) => {
        const soldOut = review.skus.filter((sku) => sku.soldOut).map(({ sku }) => sku);
        return (
          <>
            <Section title={speak(words.review, { promotion: promo.name })}>
              <div>
                {speak(words.accuracy, { accuracy: rate(review.accuracy), bias: rate(review.biasRate) })}
              </div>
              <OtherPlans others={promo.others} form={session.form} />
              <RowsTable
                table={promoReviewTable}
                caption={speak(words.review, { promotion: promo.name })}
                columns={["sku", "forecastUnits", "actualUnits"]}
                rest={["deviationRate", "measuredMultiple", "unitsLeft"]}
                rows={review.skus.map(reviewRow)}
              />
              {soldOut.length > 0 && <div>{speak(words.soldOut, { skus: soldOut.join(", ") })}</div>}
              <div className={styles.says}>{speak(words.nextPlan)}</div>
            </Section>
            <Diagnoses diagnoses={diagnoses} />
          </>
        );
      }}
    </ScreenFrame>
  );
}
