import { Badge, makeStyles, type BadgeProps } from "@fluentui/react-components";
import { planWords, statusWords } from "../../../vocabulary/pane/today";
import { useSpeak } from "../../PaneContext";
import type { ShownStatus } from "./urgency";

const looks: Readonly<Record<ShownStatus, Pick<BadgeProps, "appearance" | "color">>> = {
  OUT: { appearance: "filled", color: "danger" },
  ORDER: { appearance: "tint", color: "danger" },
  WARN: { appearance: "tint", color: "warning" },
  OK: { appearance: "tint", color: "success" },
  UNKNOWN: { appearance: "outline", color: "informative" },
};

const useStyles = makeStyles({ word: { whiteSpace: "nowrap" } });

/** A status in a word and a colour. */
export function StatusBadge({ status }: { readonly status: ShownStatus }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <Badge {...looks[status]} shape="rounded" className={styles.word}>
      {speak(status === "UNKNOWN" ? planWords.unclear : statusWords[status])}
    </Badge>
  );
}
