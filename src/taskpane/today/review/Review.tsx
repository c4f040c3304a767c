import { makeStyles, tokens } from "@fluentui/react-components";
import { monthName } from "../../../calculation";
import { reviewResultTerms, serialFromIsoDate } from "../../../vocabulary";
import { reviewWords } from "../../../vocabulary/pane/review";
import { reviewLinesTable, reviewLogTable } from "../../../vocabulary/tables/reviewResults";
import { figure, percent } from "../../forms/figures";
import { Disclosure } from "../../parts/Disclosure";
import { LineChart } from "../../parts/LineChart";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { reviewScreen, type ReviewAnswer, valueOf } from "./definition";
import { PastWrites } from "./PastWrites";
import { moreMeasures, workingsOf } from "./workings";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How good last month's forecast was, the log of the months before, and what was written before. */
export function Review() {
  const session = useScreen(reviewScreen);
  return (
    <>
      <ScreenFrame session={session} decisionTitle={reviewWords.month}>
        {(found) => (
          <>
            <Month found={found} />
            <Log found={found} />
          </>
        )}
      </ScreenFrame>
      <PastWrites afterwards={session.look} />
    </>
  );
}

interface Props {
  readonly found: ReviewAnswer;
}

function Month({ found }: Props) {
  const { review, writtenOn } = found;
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const month = monthName(review.month);
  return (
    <>
      <Section title={speak(reviewWords.monthTitle, { month })}>
        <div className={styles.note}>
          {writtenOn === undefined
            ? speak(reviewWords.afterwards)
            : speak(reviewWords.written, { date: writtenOn })}
        </div>
        <Verdict review={review} />
        <Workings workings={workingsOf(review, locale)} />
        <Disclosure flush title={speak(reviewWords.moreMeasures)} summary="RMSE, MAPE, MASE, PIS">
          <Workings workings={moreMeasures(found, locale)} />
        </Disclosure>
      </Section>
      <Section title={speak(reviewWords.linesTitle)}>
        <RowsTable
          table={reviewLinesTable}
          caption={speak(reviewWords.linesTitle)}
          columns={["sku", "forecastUnits", "actualUnits"]}
          rows={review.lines}
          cells={{
            forecastUnits: ({ forecastUnits }) => figure(forecastUnits, locale, 0),
            errorUnits: ({ errorUnits }) => figure(errorUnits, locale, 0),
          }}
        />
      </Section>
    </>
  );
}

/** In which direction the forecast erred, and whether it was better than the simplest one. */
function Verdict({ review }: Pick<ReviewAnswer, "review">) {
  const speak = useSpeak();
  const { locale } = usePane();
  const [bias, accuracy, naive] = [review.bias, review.accuracy, review.naiveAccuracy].map(valueOf);
  return (
    <div>
      {bias !== undefined && bias !== 0 && (
        <div>
          {speak(bias > 0 ? reviewWords.tooLow : reviewWords.tooHigh, {
            percent: percent(Math.abs(bias), locale),
          })}
        </div>
      )}
      {accuracy !== undefined && naive !== undefined && (
        <div>
          {speak(accuracy > naive ? reviewWords.better : reviewWords.noBetter, {
            naive: percent(naive, locale),
          })}
        </div>
      )}
    </div>
  );
}

/** The months reviewed so far; a line needs two of them. */
function Log({ found: { log } }: Props) {
  const speak = useSpeak();
  const { locale } = usePane();
  const shares = (key: "accuracy" | "naiveAccuracy") =>
    log.map((row) => (typeof row[key] === "number" ? row[key] * 100 : undefined));
  return (
    <Section title={speak(reviewWords.logTitle)}>
      {log.length > 1 && (
        <LineChart
          sentence={speak(reviewWords.chart)}
          at={log.map(({ month }) => serialFromIsoDate(`${String(month)}-01`) ?? 0)}
          series={[
            { name: `${reviewResultTerms.accuracy.label[locale]} (%)`, values: shares("accuracy") },
            { name: `${reviewResultTerms.naiveAccuracy.label[locale]} (%)`, values: shares("naiveAccuracy") },
          ]}
        />
      )}
      <RowsTable
        table={reviewLogTable}
        caption={speak(reviewWords.logTitle)}
        columns={["month", "accuracy", "bias"]}
        rows={log}
      />
    </Section>
  );
}
