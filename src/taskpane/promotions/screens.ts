import { promotionScreenWords } from "../../vocabulary/pane/screenNames";
import type { Screen } from "../screens/screenList";

/** The screens of Promotions. */
export const promotionScreens: readonly [Screen, ...Screen[]] = [
  {
    key: "guide",
    ...promotionScreenWords.guide,
    load: async () => ({ default: (await import("./Guide")).PromotionsGuide }),
  },
];
