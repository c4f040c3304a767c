import type { MonthsCompared } from "../../../../calculation";
import { promoHistoryWords } from "../../../../vocabulary/pane/promoPlan";
import { figure, percent } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { useStepStyles } from "./styles";

/** The last three months beside the same of last year, and a doubt where the change is hardly growth. */
export function TrendSentence({
  trend: { now, before, ratio, isBeyondLimits },
}: {
  readonly trend: MonthsCompared;
}) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const figures = {
    now: figure(now, locale, 1),
    before: figure(before, locale, 1),
    percent: percent(ratio, locale),
  };
  return (
    <div>
      {speak(promoHistoryWords.trend, figures)}
      {isBeyondLimits && <div className={styles.tight}>{speak(promoHistoryWords.beyondLimits)}</div>}
    </div>
  );
}
