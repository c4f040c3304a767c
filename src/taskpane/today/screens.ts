import { todayScreenWords } from "../../vocabulary/pane/screenNames";
import type { Screen } from "../screens/screenList";

/** The screens of Today; the pane opens with the first. */
export const todayScreens: readonly [Screen, ...Screen[]] = [
  {
    key: "stockPlan",
    ...todayScreenWords.stockPlan,
    load: async () => ({ default: (await import("./stockPlan/StockPlan")).StockPlan }),
  },
];
