import type { PromoPlan } from "../../../../calculation";
import { promoSupplyWords, shareSourceWords } from "../../../../vocabulary/pane/promoSupply";
import { figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { useStepStyles } from "./styles";

/** Whose word the warehouses of the batches go by, and for how many products. */
export function WarehouseShares({ plan: { sharedBy, batches } }: { readonly plan: PromoPlan }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  if (batches.length === 0) return null;
  if (sharedBy.length === 0) return <div className={styles.note}>{speak(promoSupplyWords.onePlace)}</div>;
  return sharedBy.map(({ from, products }) => (
    <div key={from} className={styles.note}>
      {speak(promoSupplyWords.sharedBy, {
        source: speak(shareSourceWords[from]),
        count: figure(products, locale),
      })}
    </div>
  ));
}
