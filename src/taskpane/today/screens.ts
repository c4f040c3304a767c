import { todayScreenWords } from "../../vocabulary/pane/screenNames";
import type { Screen } from "../screens/screenList";

/** The screens of Today in the order of a planner's Monday; the pane opens with the stock plan. */
export const todayScreens: readonly [Screen, ...Screen[]] = [
  {
    key: "check",
    ...todayScreenWords.check,
    load: async () => ({ default: (await import("./check/Check")).Check }),
  },
  {
    key: "stockPlan",
    opensPlace: true,
    ...todayScreenWords.stockPlan,
    load: async () => ({ default: (await import("./stockPlan/StockPlan")).StockPlan }),
  },
  {
    key: "replenish",
    ...todayScreenWords.replenish,
    load: async () => ({ default: (await import("./replenish/Replenish")).Replenish }),
  },
  {
    key: "alerts",
    ...todayScreenWords.alerts,
    load: async () => ({ default: (await import("./alerts/Alerts")).Alerts }),
  },
  {
    key: "forecast",
    ...todayScreenWords.forecast,
    load: async () => ({ default: (await import("./forecast/Forecast")).Forecast }),
  },
  {
    key: "supplierForecast",
    ...todayScreenWords.supplierForecast,
    load: async () => ({ default: (await import("./supplierForecast/SupplierForecast")).SupplierForecast }),
  },
  {
    key: "dashboard",
    ...todayScreenWords.dashboard,
    load: async () => ({ default: (await import("./dashboard/Dashboard")).Dashboard }),
  },
  {
    key: "review",
    ...todayScreenWords.review,
    load: async () => ({ default: (await import("./review/Review")).Review }),
  },
];
