import { makeStyles, tokens } from "@fluentui/react-components";
import { groupedBy, type DraftOrderLine } from "../../../calculation";
import { replenishWords } from "../../../vocabulary/pane/replenish";
import { figure } from "../../forms/figures";
import { MoreButton } from "../../parts/MoreButton";
import { Section } from "../../parts/Section";
import { usePaging } from "../../parts/usePaging";
import { usePane, useSpeak } from "../../PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", justifyContent: "space-between", gap: "8px", flexWrap: "wrap" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figures: { fontVariantNumeric: "tabular-nums" },
});

/** The purchase orders in draft, one a supplier, with what they hold and cost. */
export function OrdersSection({ orders }: { readonly orders: readonly DraftOrderLine[] }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const bySupplier = [...groupedBy(orders, ({ supplier }) => supplier)];
  const paging = usePaging(bySupplier.length, 10, 50);
  if (orders.length === 0) return null;
  return (
    <Section title={speak(replenishWords.ordersTitle)}>
      <ul className={styles.list}>
        {bySupplier.slice(0, paging.shown).map(([supplier, lines]) => (
          <li key={supplier} className={styles.item}>
            <span>{supplier === "" ? speak(replenishWords.noSupplier) : supplier}</span>
            <span className={styles.figures}>
              {speak(replenishWords.orderLine, {
                count: lines.length,
                units: figure(
                  lines.reduce((sum, { units }) => sum + units, 0),
                  locale,
                ),
              })}
              {" · "}
              {figure(amountOf(lines), locale)}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton paging={paging} total={bySupplier.length} />
      <div className={styles.note}>{speak(replenishWords.ordersNote)}</div>
    </Section>
  );
}

/** Money of an order; undefined where the cost of one of its products is not known. */
const amountOf = (lines: readonly DraftOrderLine[]): number | undefined =>
  lines.reduce<number | undefined>(
    (sum, { amount }) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0,
  );
