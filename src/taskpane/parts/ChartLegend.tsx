import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChartBand, ChartSeries } from "./LineChart";
import { lineLooks } from "./lineLooks";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: "4px" },
  band: { width: "18px", height: "10px", backgroundColor: tokens.colorBrandBackground2 },
});

/** What each line, the range and each mark of a chart mean. */
export function ChartLegend({
  series,
  band,
  marks,
}: {
  readonly series: readonly ChartSeries[];
  readonly band: ChartBand | undefined;
  readonly marks: readonly string[];
}) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {series.map(({ name }, order) => (
        <span key={name} className={styles.entry}>
          <svg aria-hidden="true" width="18" height="8">
            <line x1="0" x2="18" y1="4" y2="4" strokeWidth="2" style={lineLooks[order % lineLooks.length]} />
          </svg>
          {name}
        </span>
      ))}
      {band && (
        <span className={styles.entry}>
          <span className={styles.band} aria-hidden="true" />
          {band.name}
        </span>
      )}
      {marks.map((mark, order) => (
        <span key={order} className={styles.entry}>
          {order + 1} {mark}
        </span>
      ))}
    </div>
  );
}
