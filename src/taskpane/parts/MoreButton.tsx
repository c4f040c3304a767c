import { Button } from "@fluentui/react-components";
import { commonWords } from "../../vocabulary/pane/common";
import { useSpeak } from "../PaneContext";
import type { usePaging } from "./usePaging";

/** The button under a list shown in parts: the rest, some more, or fewer again. */
export function MoreButton({
  paging,
  total,
}: {
  readonly paging: ReturnType<typeof usePaging>;
  readonly total: number;
}) {
  const speak = useSpeak();
  const { shown, next, isExpanded, showMore, showFewer } = paging;
  if (next === 0 && !isExpanded) return null;
  const words =
    next === 0
      ? speak(commonWords.showFewer)
      : shown + next === total
        ? speak(commonWords.showAll, { count: total })
        : speak(commonWords.showMore, { count: next });
  return (
    <div>
      <Button size="small" appearance="subtle" onClick={next === 0 ? showFewer : showMore}>
        {words}
      </Button>
    </div>
  );
}
