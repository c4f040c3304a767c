import { emptyPlaceWords } from "../../vocabulary/pane/places";
import { Guidance } from "../parts/Guidance";

/** How to prepare for a promotion with what there is. */
export function PromotionsGuide() {
  return (
    <Guidance
      title={emptyPlaceWords.promotionsTitle}
      step={emptyPlaceWords.promotionsStep}
      inACell={emptyPlaceWords.promotionsFunction}
      formula="=BATCHSPLIT(1000,DATE(2026,11,27))"
    />
  );
}
