import { useState } from "react";

/** Shows a long list in parts, so that thousands of rows do not hold the pane up. */
export function usePaging(total: number, first: number, step: number) {
  const [wanted, setWanted] = useState(first);
  const shown = Math.min(wanted, total);
  return {
    shown,
    /** How many the next press shows; 0 where all are shown. */
    next: Math.min(step, total - shown),
    isExpanded: wanted > first,
    showMore: () => setWanted(wanted + step),
    showFewer: () => setWanted(first),
  };
}
