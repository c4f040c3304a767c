import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { planWords } from "../../../vocabulary/pane/today";
import { settingsByProduct } from "../../forms/ownOfProducts";
import { Section } from "../../parts/Section";
import { useSpeak } from "../../PaneContext";
import { PlanTable } from "./PlanTable";
import { planFields } from "./settings";
import { StatusBadge } from "./StatusBadge";
import { byUrgency, shownStatuses, statusCounts, statusOf, type ShownStatus } from "./urgency";
import type { StockPlanSession } from "./definition";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px" },
  count: { minWidth: 0, paddingInline: "6px", fontVariantNumeric: "tabular-nums", gap: "6px" },
  stale: { opacity: 0.6 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** The preview: how many products have which status, and the plan line by line, the most urgent first. */
export function PlanPreview({ session }: { readonly session: StockPlanSession }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { workedOut, isCurrent } = session.state;
  const [only, setOnly] = useState<ShownStatus>();
  const lines = useMemo(() => byUrgency(workedOut?.answer.lines ?? []), [workedOut]);
  const counts = statusCounts(lines);
  if (session.form.problems.length > 0)
    return (
      <Section title={speak(planWords.title)}>
        <div className={styles.note}>{speak(planWords.mendFirst)}</div>
      </Section>
    );
  if (workedOut === undefined) return null;
  const { decision, inputs, settings } = workedOut.given;
  const chosen = only !== undefined && counts[only] > 0 ? only : undefined;
  return (
    <Section title={speak(planWords.title)}>
      <div className={styles.counts} role="group" aria-label={speak(planWords.showOnly)}>
        {shownStatuses
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <ToggleButton
              key={status}
              size="small"
              className={styles.count}
              checked={chosen === status}
              onClick={() => setOnly(chosen === status ? undefined : status)}
            >
              <StatusBadge status={status} />
              {counts[status]}
            </ToggleButton>
          ))}
      </div>
      <div className={isCurrent ? undefined : styles.stale}>
        <PlanTable
          key={chosen ?? "all"}
          lines={chosen === undefined ? lines : lines.filter((line) => statusOf(line) === chosen)}
          plan={workedOut.answer}
          settingsOf={settingsByProduct(planFields, decision, inputs, settings)}
          products={inputs.products}
        />
      </div>
    </Section>
  );
}
