import { emptyPlaceWords } from "../../vocabulary/pane/places";
import { Guidance } from "../parts/Guidance";

/** Where to look at products, and how to work out a single one. */
export function ProductsGuide() {
  return (
    <Guidance
      title={emptyPlaceWords.productsTitle}
      step={emptyPlaceWords.productsStep}
      inACell={emptyPlaceWords.productsFunction}
      formula="=SAFETYSTOCK(120,14,100,10)"
    />
  );
}
