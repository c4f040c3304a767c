import type { CleanedHistory } from "../../../calculation";
import { isoDateFromSerial } from "../../../vocabulary";
import { dayKindNames, forecastWords } from "../../../vocabulary/pane/forecast";
import { percent } from "../../forms/figures";
import { LineChart } from "../../parts/LineChart";
import { usePane, useSpeak } from "../../PaneContext";
import { pictureOf } from "./chartOf";
import type { ForecastLine } from "./lines";

/** A product's last months with what is marked in them, and its forecast with the range it stays in. */
export function ForecastChart({
  line,
  history,
  serviceLevel,
}: {
  readonly line: ForecastLine;
  readonly history: CleanedHistory;
  readonly serviceLevel: number;
}) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { at, sold, expected, lower, upper, runs } = pictureOf(line, history);
  return (
    <LineChart
      sentence={speak(forecastWords.chart, {
        sku: line.sku,
        last: isoDateFromSerial(line.from - 1),
        days: line.adjusted.expected.length,
      })}
      at={at}
      series={[
        { name: speak(forecastWords.sold), values: sold },
        { name: speak(forecastWords.forecast), values: expected },
      ]}
      band={{
        name: speak(forecastWords.band, {
          low: percent(1 - serviceLevel, locale),
          high: percent(serviceLevel, locale),
        }),
        lower,
        upper,
      }}
      marks={runs.map(({ kind, date, days }) => ({
        at: date,
        name: speak(forecastWords.mark, { kind: speak(dayKindNames[kind]), days }),
      }))}
    />
  );
}
