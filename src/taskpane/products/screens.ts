import { productScreenWords } from "../../vocabulary/pane/screenNames";
import type { Screen } from "../screens/screenList";

/** The screens of Products, in the order of a product's life. */
export const productScreens: readonly [Screen, ...Screen[]] = [
  {
    key: "stages",
    ...productScreenWords.stages,
    load: async () => ({ default: (await import("./stages/Stages")).Stages }),
  },
  {
    key: "selection",
    ...productScreenWords.selection,
    load: async () => ({ default: (await import("./selection/Selection")).Selection }),
  },
  {
    key: "tests",
    ...productScreenWords.tests,
    load: async () => ({ default: (await import("./tests/Tests")).Tests }),
  },
  {
    key: "ladder",
    ...productScreenWords.ladder,
    load: async () => ({ default: (await import("./ladder/Ladder")).Ladder }),
  },
  {
    key: "nextOrders",
    ...productScreenWords.nextOrders,
    load: async () => ({ default: (await import("./nextOrders/NextOrders")).NextOrders }),
  },
  {
    key: "runOut",
    ...productScreenWords.runOut,
    load: async () => ({ default: (await import("./runOut/RunOut")).RunOut }),
  },
  {
    key: "landedCost",
    ...productScreenWords.landedCost,
    load: async () => ({ default: (await import("./landedCost/LandedCost")).LandedCost }),
  },
  {
    key: "tax",
    ...productScreenWords.tax,
    load: async () => ({ default: (await import("./tax/Tax")).Tax }),
  },
  {
    key: "freight",
    ...productScreenWords.freight,
    load: async () => ({ default: (await import("./freight/Freight")).Freight }),
  },
  {
    key: "suppliers",
    ...productScreenWords.suppliers,
    load: async () => ({ default: (await import("./suppliers/Suppliers")).Suppliers }),
  },
  {
    key: "warehouses",
    ...productScreenWords.warehouses,
    load: async () => ({ default: (await import("./warehouses/Warehouses")).Warehouses }),
  },
  {
    key: "returns",
    ...productScreenWords.returns,
    load: async () => ({ default: (await import("./returns/Returns")).Returns }),
  },
  {
    key: "reviewWords",
    ...productScreenWords.reviewWords,
    load: async () => ({ default: (await import("./reviewWords/ReviewWords")).ReviewWords }),
  },
];
