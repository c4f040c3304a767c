import * as kits from "../terms/kits";
import { column, defineTable } from "./define";

/** What sets are made of, a row a component (003-39). */
export const kitsTable = defineTable({
  name: { "en-US": "Sets", "zh-CN": "套装组成", "zh-TW": "套組組成" },
  purpose: {
    "en-US": "One row for each product in a set that is sold together.",
    "zh-CN": "每个套装的每个组件一行。",
    "zh-TW": "每個套組的每個組件一列。",
  },
  columns: {
    kit: column(kits.kit, { required: true, synonyms: ["Kit", "Bundle", "组合", "組合"] }),
    sku: column(kits.component, { required: true, synonyms: ["Component", "组件", "組件"] }),
    unitsPerKit: column(kits.unitsPerKit, {
      required: true,
      synonyms: ["Units per set", "Units per kit", "组件数量", "組件數量"],
    }),
  },
});

/** How many sets can be sold from the stock of their parts (003-39). */
export const kitStockTable = defineTable({
  name: { "en-US": "Sets in stock", "zh-CN": "套装库存", "zh-TW": "套組庫存" },
  columns: {
    kit: column(kits.kit),
    sets: column(kits.setsAvailable),
    limitedBy: column(kits.limitedBy),
    note: column(kits.setsNote),
  },
});
