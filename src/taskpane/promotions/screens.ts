import { promotionScreenWords } from "../../vocabulary/pane/screenNames";
import type { Screen } from "../screens/screenList";

/** The screens of Promotions. */
export const promotionScreens: readonly [Screen, ...Screen[]] = [
  {
    key: "plan",
    ...promotionScreenWords.plan,
    load: async () => ({ default: (await import("./plan/PromoPlan")).PromoPlan }),
  },
  {
    key: "tracking",
    ...promotionScreenWords.tracking,
    load: async () => ({ default: (await import("./underWay/Tracking")).Tracking }),
  },
  {
    key: "monitor",
    ...promotionScreenWords.monitor,
    load: async () => ({ default: (await import("./underWay/Monitor")).Monitor }),
  },
  {
    key: "promoReview",
    ...promotionScreenWords.promoReview,
    load: async () => ({ default: (await import("./underWay/PromoReview")).PromoReview }),
  },
];
