import { productScreenWords } from "../../vocabulary/pane/screenNames";
import type { Screen } from "../screens/screenList";

/** The screens of Products, in the order of a product's life. */
export const productScreens: readonly [Screen, ...Screen[]] = [
  {
    key: "guide",
    ...productScreenWords.guide,
    load: async () => ({ default: (await import("./Guide")).ProductsGuide }),
  },
];
