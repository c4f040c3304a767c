import type { ModeMix, PromoPlan } from "../../../../calculation";
import { promoSupplyWords as words } from "../../../../vocabulary/pane/promoSupply";
import { promoMixTable } from "../../../../vocabulary/tables/promoSupply";
import { useSpeak } from "../../../PaneContext";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { useStepStyles } from "./styles";

/** What freight, storage and lost sales come to by each choice of lanes; the cheapest is named (002-12). */
export function Mixes({ plan: { mixes, lines } }: { readonly plan: PromoPlan }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  if (mixes.length === 0) return null;
  const nameOf = ({ lane }: ModeMix): string =>
    lane === undefined ? speak(words.asPlanned) : speak(words.allBy, { lane });
  const rows = mixes.map((mix) => ({ ...mix, lane: nameOf(mix) }));
  const known = mixes.filter(({ total }) => total !== undefined);
  const cheapest = [...known].sort((a, b) => a.total! - b.total!)[0];
  return (
    <Section title={speak(words.mixes)}>
      <RowsTable
        table={promoMixTable}
        caption={speak(words.mixes)}
        columns={["lane", "freight", "total"]}
        rest={["storage", "stockOut"]}
        rows={rows}
      />
      <div className={styles.note}>
        {cheapest !== undefined && known.length === mixes.length
          ? speak(words.cheapest, { mix: nameOf(cheapest) })
          : speak(lines.some(({ need }) => need !== undefined) ? words.mixUnknown : words.mixNoOrder)}
      </div>
    </Section>
  );
}
