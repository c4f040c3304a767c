import type { ComponentType } from "react";
import type { Text } from "../vocabulary";
import { commonWords } from "../vocabulary/pane/common";
import { FunctionsIcon, ProductsIcon, PromotionsIcon, SettingsIcon, TodayIcon } from "./parts/icons";
import type { PlaceKey } from "./PaneContext";

/** A place of the pane: its name, its drawing, and how its code is fetched when it is first opened. */
export interface Place {
  readonly key: PlaceKey;
  readonly name: Text;
  readonly Icon: ComponentType<{ readonly size?: number }>;
  load(): Promise<{ readonly default: ComponentType }>;
}

export const places: readonly Place[] = [
  {
    key: "today",
    name: commonWords.today,
    Icon: TodayIcon,
    load: async () => ({ default: (await import("./today/Today")).Today }),
  },
  {
    key: "promotions",
    name: commonWords.promotions,
    Icon: PromotionsIcon,
    load: async () => ({ default: (await import("./promotions/Promotions")).Promotions }),
  },
  {
    key: "products",
    name: commonWords.products,
    Icon: ProductsIcon,
    load: async () => ({ default: (await import("./products/Products")).Products }),
  },
  {
    key: "functions",
    name: commonWords.functions,
    Icon: FunctionsIcon,
    load: async () => ({ default: (await import("./functions/Functions")).Functions }),
  },
  {
    key: "settings",
    name: commonWords.settings,
    Icon: SettingsIcon,
    load: async () => ({ default: (await import("./settings/Settings")).Settings }),
  },
];
