import { makeStyles, tokens } from "@fluentui/react-components";
import { abcClasses, type MatrixCell, type XyzClass, xyzClasses } from "../../../calculation";
import { dashboardWords } from "../../../vocabulary/pane/dashboard";
import { figure, percent } from "../../forms/figures";
import { usePane, useSpeak } from "../../PaneContext";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: {
    padding: "2px 6px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
  },
  class: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  cell: { padding: "4px 6px", border: `1px solid ${tokens.colorNeutralStroke2}`, width: "30%" },
  count: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const steadiness = {
  X: dashboardWords.steady,
  Y: dashboardWords.swinging,
  Z: dashboardWords.erratic,
} as const satisfies Readonly<Record<XyzClass, unknown>>;

/** The nine classes: how many products, what part of the value, and how well to serve them. */
export function ClassMatrix({ matrix }: { readonly matrix: readonly MatrixCell[] }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <table className={styles.table} aria-label={speak(dashboardWords.matrix)}>
      <thead>
        <tr>
          <td />
          {xyzClasses.map((xyz) => (
            <th key={xyz} scope="col" className={styles.heading}>
              <span className={styles.class}>{xyz}</span> {speak(steadiness[xyz])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {abcClasses.map((abc) => (
          <tr key={abc}>
            <th scope="row" className={styles.heading}>
              <span className={styles.class}>{abc}</span>
            </th>
            {matrix
              .filter((cell) => cell.abc === abc)
              .map((cell) => (
                <OneClass key={cell.xyz} cell={cell} />
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneClass({ cell: { skus, valueShare, serviceLevel } }: { readonly cell: MatrixCell }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <td className={styles.cell}>
      <div>
        <span className={styles.count}>{figure(skus, locale)}</span>
        {valueShare !== undefined && skus > 0 && ` · ${percent(valueShare, locale)}`}
      </div>
      <div className={styles.note}>
        {speak(dashboardWords.serviceAim, { level: percent(serviceLevel, locale) })}
      </div>
    </td>
  );
}
