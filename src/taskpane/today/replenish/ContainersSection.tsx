import type { LaneFill } from "../../../calculation";
import { replenishmentTerms } from "../../../vocabulary";
import { replenishWords } from "../../../vocabulary/pane/replenish";
import { figure } from "../../forms/figures";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { shownContainers } from "./containers";

/** What the orders of each lane fill, and the proposal for filling the last container; nothing is added in silence. */
export function ContainersSection({
  fills,
  isTaken,
}: {
  readonly fills: readonly LaneFill[];
  readonly isTaken: boolean;
}) {
  const speak = useSpeak();
  const { locale } = usePane();
  if (fills.length === 0) return null;
  const m3 = (value: number) => figure(value, locale, 1);
  return (
    <Section title={speak(replenishWords.containersTitle)}>
      {fills.map(({ lane, containers, orderedM3, partLoadM3, capacityM3, added }) => {
        const units = [...added.values()].reduce((sum, each) => sum + each, 0);
        const proposal = {
          units: figure(units, locale),
          count: added.size,
          field: speak(replenishmentTerms.fillContainers.label),
        };
        return (
          <div key={lane}>
            <strong>{lane}</strong>{" "}
            {containers.length > 0 &&
              speak(replenishWords.filled, {
                containers: shownContainers(containers),
                ordered: m3(orderedM3 - partLoadM3),
                capacity: m3(capacityM3),
              })}{" "}
            {partLoadM3 > 0 && speak(replenishWords.partLoad, { m3: m3(partLoadM3) })}{" "}
            {units > 0 && speak(isTaken ? replenishWords.fillTaken : replenishWords.fillProposed, proposal)}
          </div>
        );
      })}
    </Section>
  );
}
