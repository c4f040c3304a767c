import { Button, makeStyles } from "@fluentui/react-components";
import { promoUnderWayWords as words } from "../../../vocabulary/pane/promoUnderWay";
import { useSpeak } from "../../PaneContext";
import type { FormSession } from "../../screens/useScreen";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "4px 8px", flexWrap: "wrap" },
});

/** The other promotions whose plan was written, each a press away. */
export function OtherPlans({
  others,
  form,
}: {
  readonly others: readonly string[];
  readonly form: FormSession;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  if (others.length === 0) return null;
  return (
    <div className={styles.row}>
      <span>{speak(words.otherPlans)}</span>
      {others.map((name) => (
        <Button
          key={name}
          size="small"
          disabled={form.isDisabled}
          aria-label={speak(words.showPlan, { promotion: name })}
          onClick={() => form.type("promotion", name)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
