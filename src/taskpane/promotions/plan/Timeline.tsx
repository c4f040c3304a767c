import { makeStyles, tokens } from "@fluentui/react-components";
import type { PromoTiming } from "../../../calculation";
import { isoDateFromSerial } from "../../../vocabulary";
import { batchStateWords, legWords, promoDateWords } from "../../../vocabulary/pane/promoPlan";
import { usePane, useSpeak } from "../../PaneContext";
import { batchName } from "./dateRows";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "480px", overflow: "visible" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontVariantNumeric: "tabular-nums" },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
  atFactory: { fill: tokens.colorPaletteLavenderBorderActive },
  onTheWay: { fill: tokens.colorBrandBackground },
  waiting: { fill: tokens.colorNeutralStroke1 },
  promotion: { fill: tokens.colorPaletteGreenBorderActive },
  today: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: 1.5 },
  axis: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
});

const size = { width: 320, left: 4, right: 4, bar: 12, row: 34, top: 18 };
const legsAtFactory: readonly string[] = ["PRODUCTION", "INSPECTION"];

interface Props {
  readonly timing: PromoTiming;
  readonly today: number;
  readonly promotion: string;
}

/** The batches as bars over days, from production to the shelf, with today and the promotion; the dates stand below it. */
export function Timeline({ timing, today, promotion }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const first = Math.min(today, ...timing.batches.map(({ orderBy }) => orderBy));
  const last = Math.max(today, timing.endDate + 1);
  const x = (day: number) =>
    size.left + ((day - first) / Math.max(1, last - first)) * (size.width - size.left - size.right);
  const rows = timing.batches.length + 1;
  const height = size.top + rows * size.row + 14;
  const widthOf = (from: number, to: number) => Math.max(1.5, x(to) - x(from));
  const yOf = (row: number) => size.top + row * size.row + 14;
  const said = timing.batches.map(
    (batch) =>
      `${batchName(batch, locale)} ${isoDateFromSerial(batch.orderBy)} – ${isoDateFromSerial(batch.arriveBy)} (${batchStateWords[batch.state][locale]})`,
  );
  const span = { from: isoDateFromSerial(first), to: isoDateFromSerial(last) };
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={speak(promoDateWords.timelineSentence, { ...span, batches: said.join("; ") })}
      viewBox={`0 0 ${size.width} ${height}`}
    >
      {timing.batches.map((batch, row) => (
        <g key={batch.batch}>
          <text className={styles.name} x={size.left} y={yOf(row) - 4}>
            {batchName(batch, locale)}
          </text>
          {batch.schedule.legs.map(({ leg, startBy, endBy }, index) => (
            <rect
              key={index}
              className={legsAtFactory.includes(leg) ? styles.atFactory : styles.onTheWay}
              x={x(startBy)}
              y={yOf(row)}
              width={widthOf(startBy, endBy)}
              height={size.bar}
            >
              <title>
                {`${legWords[leg]?.[locale] ?? leg} ${isoDateFromSerial(startBy)} – ${isoDateFromSerial(endBy)}`}
              </title>
            </rect>
          ))}
          <Waiting
            from={batch.schedule.legs.at(-1)?.endBy ?? batch.arriveBy}
            to={batch.arriveBy}
            x={x}
            y={yOf(row)}
          />
        </g>
      ))}
      <g>
        <text className={styles.name} x={size.left} y={yOf(rows - 1) - 4}>
          {promotion}
        </text>
        <rect
          className={styles.promotion}
          x={x(timing.startDate)}
          y={yOf(rows - 1)}
          width={widthOf(timing.startDate, timing.endDate + 1)}
          height={size.bar}
        />
      </g>
      <line
        className={styles.axis}
        x1={size.left}
        x2={size.width - size.right}
        y1={height - 12}
        y2={height - 12}
      />
      <text className={styles.text} x={size.left} y={height - 1}>
        {span.from}
      </text>
      <text className={styles.text} x={size.width - size.right} y={height - 1} textAnchor="end">
        {isoDateFromSerial(timing.endDate)}
      </text>
      <line className={styles.today} x1={x(today)} x2={x(today)} y1={size.top - 4} y2={height - 12} />
      <text
        className={styles.text}
        x={Math.min(Math.max(x(today), size.left + 12), size.width - 30)}
        y={size.top - 7}
        textAnchor="middle"
      >
        {speak(promoDateWords.now)}
      </text>
    </svg>
  );
}

/** Goods that are there before they are needed, because a rule asked them to leave earlier than their legs. */
function Waiting({
  from,
  to,
  x,
  y,
}: {
  readonly from: number;
  readonly to: number;
  readonly x: (day: number) => number;
  readonly y: number;
}) {
  const styles = useStyles();
  if (to <= from) return null;
  return (
    <rect className={styles.waiting} x={x(from)} y={y + 4} width={x(to) - x(from)} height={size.bar - 8} />
  );
}
