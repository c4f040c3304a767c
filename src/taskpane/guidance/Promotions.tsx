import { emptyPlaceWords } from "../../vocabulary/pane/places";
import { Guidance } from "./Guidance";

/** How to prepare for a promotion with what there is. */
export function Promotions() {
  return (
    <Guidance
      title={emptyPlaceWords.promotionsTitle}
      step={emptyPlaceWords.promotionsStep}
      inACell={emptyPlaceWords.promotionsFunction}
      formula="=BATCHSPLIT(1000,DATE(2026,11,27))"
    />
  );
}
