import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { commonWords } from "../../vocabulary/pane/common";
import { importWords } from "../../vocabulary/pane/import";
import { useSpeak } from "../PaneContext";
import type { OrderImport } from "./useOrderImport";

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  slow: { display: "flex", alignItems: "center", gap: "8px", paddingBottom: "8px" },
  progress: { flexGrow: 1 },
});

/** The button that began the work may stand at the pane's lower edge. */
const bringIntoView = (element: HTMLElement | null): void => element?.scrollIntoView?.({ block: "nearest" });

/** How far the reading or the write is; a reading can be given up, a write is best done to its end. */
export function ImportProgress({ session: { state, cancel } }: { readonly session: OrderImport }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { work, wasCancelled } = state;
  const { done = 0, total = 0 } = work?.progress ?? {};
  const share = total === 0 ? 0 : done / total;
  const said = work && speak(importWords[work.what], { percent: Math.floor(100 * share) });
  return (
    <>
      <div role="status" className={styles.said}>
        {said ?? (wasCancelled && speak(importWords.cancelled))}
      </div>
      {work && work.what !== "looking" && (
        <div ref={bringIntoView} className={styles.slow}>
          <ProgressBar className={styles.progress} aria-label={said} value={share} />
          {work.what === "reading" && (
            <Button size="small" onClick={cancel}>
              {speak(commonWords.cancel)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
