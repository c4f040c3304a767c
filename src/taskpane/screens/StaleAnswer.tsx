import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { screenWords } from "../../vocabulary/pane/screens";
import { useSpeak } from "../PaneContext";

const useStyles = makeStyles({
  stale: { opacity: 0.6 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** An answer: paler while a new one is worked out, and not there while the decision has to be mended. */
export function StaleAnswer({
  isStale,
  mustMend,
  children,
}: {
  readonly isStale: boolean;
  readonly mustMend: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  if (mustMend) return <div className={styles.note}>{speak(screenWords.mendFirst)}</div>;
  return <div className={isStale ? styles.stale : undefined}>{children}</div>;
}
