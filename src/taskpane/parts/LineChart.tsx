import { makeStyles, tokens } from "@fluentui/react-components";
import { isoDateFromSerial } from "../../vocabulary";
import { screenWords } from "../../vocabulary/pane/screens";
import { figure } from "../forms/figures";
import { usePane, useSpeak } from "../PaneContext";
import { ChartFigures } from "./ChartFigures";
import { ChartLegend } from "./ChartLegend";
import { bandPath, linePath, namedPlaces, valueAxis } from "./chartScale";
import { Disclosure } from "./Disclosure";
import { lineLooks } from "./lineLooks";

/** A line of a chart: a value for each place, undefined where it is not known. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** A range around what is expected. */
export interface ChartBand {
  readonly name: string;
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
}

/** A place worth pointing at, such as a promotion, a delivery or the day the stock runs out. */
export interface ChartMark {
  /** A date serial or period, as in `at` of the chart. */
  readonly at: number;
  readonly name: string;
  /** The day itself, where a place stands for several days. */
  readonly date?: number;
}

export interface LineChartProps {
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly sentence: string;
  /** The places from left to right: date serials, or numbers of periods where `isDated` is false. */
  readonly at: readonly number[];
  readonly isDated?: boolean;
  /** One to four lines, told apart by colour and by dashes. */
  readonly series: readonly ChartSeries[];
  readonly band?: ChartBand | undefined;
  readonly marks?: readonly ChartMark[];
}

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "480px", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  zero: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontVariantNumeric: "tabular-nums" },
  band: { fill: tokens.colorBrandBackground2, opacity: 0.7 },
  mark: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1, strokeDasharray: "2 3" },
});

const size = { width: 320, height: 150, left: 38, right: 6, top: 14, bottom: 18 };

/** Lines over days or periods, small enough for the pane, with a range and marks; the figures stand in a table below. */
export function LineChart(props: LineChartProps) {
  const { sentence, at, isDated = true, series, band, marks = [] } = props;
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const axis = valueAxis(
    [...series.map(({ values }) => values), band?.lower ?? [], band?.upper ?? []].flat(),
  );
  const width = size.width - size.left - size.right;
  const height = size.height - size.top - size.bottom;
  const x = (index: number) => size.left + (at.length > 1 ? (index / (at.length - 1)) * width : width / 2);
  const y = (value: number) =>
    size.top + height - ((value - axis.lowest) / (axis.highest - axis.lowest)) * height;
  const nameOfPlace = (place: number) => (isDated ? isoDateFromSerial(place) : figure(place, locale));
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.picture}
        role="img"
        aria-label={sentence}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.zero : styles.grid}
              x1={size.left}
              x2={size.width - size.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.text} x={size.left - 4} y={y(tick) + 3} textAnchor="end">
              {shortFigure(tick, locale)}
            </text>
          </g>
        ))}
        {namedPlaces(at.length).map((index, order, all) => (
          <text
            key={index}
            className={styles.text}
            x={x(index)}
            y={size.height - 4}
            textAnchor={
              all.length === 1
                ? "middle"
                : order === 0
                  ? "start"
                  : order === all.length - 1
                    ? "end"
                    : "middle"
            }
          >
            {nameOfPlace(at[index]!)}
          </text>
        ))}
        {band && <path className={styles.band} d={bandPath(band.lower, band.upper, x, y)} />}
        {marks.map((mark, order) => {
          const index = at.indexOf(mark.at);
          return index < 0 ? null : (
            <g key={order}>
              <line
                className={styles.mark}
                x1={x(index)}
                x2={x(index)}
                y1={size.top}
                y2={size.top + height}
              />
              <text className={styles.text} x={x(index)} y={size.top - 4} textAnchor="middle">
                {order + 1}
              </text>
            </g>
          );
        })}
        {series.map(({ name, values }, order) => (
          <path
            key={name}
            d={linePath(values, x, y)}
            fill="none"
            strokeWidth={1.6}
            strokeLinejoin="round"
            style={lineLooks[order % lineLooks.length]}
          />
        ))}
      </svg>
      <ChartLegend
        series={series}
        band={band}
        marks={marks.map(({ at: place, name, date = place }) => `${nameOfPlace(date)} ${name}`)}
      />
      <Disclosure flush title={speak(screenWords.asTable)}>
        <ChartFigures {...{ at, series, band, nameOfPlace }} isDated={isDated} />
      </Disclosure>
    </figure>
  );
}

const shortFigure = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(value);
