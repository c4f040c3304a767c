import { makeStyles, tokens } from "@fluentui/react-components";
import type { Alert } from "../../../calculation";
import { isoDateFromSerial } from "../../../vocabulary";
import { alertNames, alertWords } from "../../../vocabulary/pane/alerts";
import { figure } from "../../forms/figures";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { alertActions, alertSentence, alertWorking } from "./alertShown";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "2px 0 6px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  money: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: "tabular-nums" },
  sentence: { paddingInlineStart: "24px", overflowWrap: "anywhere" },
  by: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  opened: { display: "flex", flexDirection: "column", gap: "8px", padding: "6px 0" },
  actions: { margin: 0, paddingInlineStart: "20px" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One alert: the product, the money and what it says; what to do and how the money was reckoned by a press. */
export function OneAlert({
  alert,
  place,
}: {
  readonly alert: Alert;
  readonly place?: { readonly sheet: string; readonly cell: string };
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { kind, sku, money, byDate } = alert;
  return (
    <li className={styles.item}>
      <Disclosure
        title={
          <>
            <span className={styles.name}>{sku ?? speak(alertWords.wholeShop)}</span>{" "}
            {speak(alertNames[kind])}
          </>
        }
        summary={<span className={styles.money}>{figure(money, locale, 0)}</span>}
      >
        <div className={styles.opened}>
          <div>
            <div className={styles.label}>{speak(alertWords.whatToDo)}</div>
            <ol className={styles.actions}>
              {alertActions(alert, locale).map((action) => (
                <li key={action}>{action}</li>
              ))}
            </ol>
          </div>
          <Workings workings={[alertWorking(alert, locale)]} />
          {place && (
            <div>
              {speak(alertWords.goTo)}: <PlaceLink {...place} />
            </div>
          )}
        </div>
      </Disclosure>
      <div className={styles.sentence}>
        {alertSentence(alert, locale)}{" "}
        {byDate !== undefined && kind !== "STOCK OUT" && (
          <span className={styles.by}>{speak(alertWords.byWhen, { date: isoDateFromSerial(byDate) })}</span>
        )}
      </div>
    </li>
  );
}
