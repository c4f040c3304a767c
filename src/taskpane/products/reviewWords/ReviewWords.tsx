import { reviewWordsWords } from "../../../vocabulary/pane/reviewWords";
import { wordCountsTable } from "../../../vocabulary/tables/reviewWords";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { reviewWordsScreen } from "./definition";

/** What buyers praise: the planner's own words, counted in good reviews month by month. */
export function ReviewWords() {
  const session = useScreen(reviewWordsScreen);
  const speak = useSpeak();
  const title = speak(reviewWordsWords.counts);
  return (
    <ScreenFrame session={session}>
      {({ hasWords, counts }, { decision: { goodStars: stars } }) => (
        <Section title={title}>
          {!hasWords && (
            <EmptyState title={speak(reviewWordsWords.noWords)}>
              {speak(reviewWordsWords.noWordsStep)}
            </EmptyState>
          )}
          {hasWords && counts.length === 0 && (
            <EmptyState title={speak(reviewWordsWords.noGood)}>
              {speak(reviewWordsWords.noGoodWhy, { stars })}
            </EmptyState>
          )}
          {counts.length > 0 && (
            <>
              <div>{speak(reviewWordsWords.rule, { stars })}</div>
              <RowsTable
                table={wordCountsTable}
                caption={title}
                columns={["month", "word", "reviews", "share"]}
                rows={counts}
                keyOf={({ month, word }) => `${month} ${word}`}
                nameOf={({ month, word }) => `${word} · ${month}`}
              />
            </>
          )}
        </Section>
      )}
    </ScreenFrame>
  );
}
