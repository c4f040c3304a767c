import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Alert, alertKinds, type AlertKind } from "../../../calculation";
import { alertNames, alertWords } from "../../../vocabulary/pane/alerts";
import type { TableRead } from "../../../workbook/contract";
import { MoreButton } from "../../parts/MoreButton";
import { usePaging } from "../../parts/usePaging";
import { useSpeak } from "../../PaneContext";
import { OneAlert } from "./OneAlert";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  kinds: { display: "flex", flexWrap: "wrap", gap: "4px" },
  kind: { minWidth: 0, paddingInline: "6px", fontVariantNumeric: "tabular-nums" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly alerts: readonly Alert[];
  /** To go to the row of an alert's product. */
  readonly products: TableRead<"products">;
}

/** The alerts, the most money first; all of them or those of one kind. */
export function AlertList({ alerts, products }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const [only, setOnly] = useState<AlertKind>();
  const counts = useMemo(() => countsOf(alerts), [alerts]);
  const placeOf = useMemo(
    () => new Map(products.rows.map((row) => [row.values.sku, { sheet: row.sheet, cell: row.cell("sku") }])),
    [products],
  );
  const chosen = only !== undefined && counts.has(only) ? only : undefined;
  const shown = chosen === undefined ? alerts : alerts.filter(({ kind }) => kind === chosen);
  const paging = usePaging(shown.length, 20, 100);
  return (
    <>
      <div className={styles.note}>{speak(alertWords.note)}</div>
      <div className={styles.kinds} role="group" aria-label={speak(alertWords.showOnly)}>
        {[...counts].map(([kind, count]) => (
          <ToggleButton
            key={kind}
            size="small"
            className={styles.kind}
            checked={chosen === kind}
            onClick={() => setOnly(chosen === kind ? undefined : kind)}
          >
            {speak(alertNames[kind])} {count}
          </ToggleButton>
        ))}
      </div>
      <ul className={styles.list}>
        {shown.slice(0, paging.shown).map((alert) => {
          const place = alert.sku === undefined ? undefined : placeOf.get(alert.sku);
          return (
            <OneAlert key={`${alert.kind} ${alert.sku ?? ""}`} alert={alert} {...(place ? { place } : {})} />
          );
        })}
      </ul>
      <MoreButton paging={paging} total={shown.length} />
    </>
  );
}

/** How many there are of each kind, in the order of the kinds. */
function countsOf(alerts: readonly Alert[]): ReadonlyMap<AlertKind, number> {
  const all = alertKinds.map((kind) => [kind, alerts.filter((alert) => alert.kind === kind).length] as const);
  return new Map(all.filter(([, count]) => count > 0));
}
