import { makeStyles, tokens } from "@fluentui/react-components";
import { screenWords } from "../../vocabulary/pane/screens";
import { figure } from "../forms/figures";
import { usePane, useSpeak } from "../PaneContext";
import type { LineChartProps } from "./LineChart";
import { MoreButton } from "./MoreButton";
import { usePaging } from "./usePaging";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: {
    padding: "2px",
    textAlign: "end",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    ":first-child": { textAlign: "start" },
  },
  place: { padding: "2px", textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  figure: { padding: "2px", textAlign: "end", whiteSpace: "nowrap" },
});

interface Props extends Pick<LineChartProps, "at" | "series" | "band"> {
  readonly isDated: boolean;
  readonly nameOfPlace: (place: number) => string;
}

/** The figures of a chart as a table, a row a day or period, thirty at a time. */
export function ChartFigures({ at, series, band, isDated, nameOfPlace }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const paging = usePaging(at.length, 30, 200);
  const columns = [
    ...series,
    ...(band
      ? [
          { name: speak(screenWords.lower, { name: band.name }), values: band.lower },
          { name: speak(screenWords.upper, { name: band.name }), values: band.upper },
        ]
      : []),
  ];
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {speak(isDated ? screenWords.day : screenWords.period)}
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className={styles.heading}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {at.slice(0, paging.shown).map((place, index) => (
            <tr key={place}>
              <th scope="row" className={styles.place}>
                {nameOfPlace(place)}
              </th>
              {columns.map(({ name, values }) => (
                <td key={name} className={styles.figure}>
                  {figure(Number.isFinite(values[index]) ? values[index] : undefined, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton paging={paging} total={at.length} />
    </>
  );
}
