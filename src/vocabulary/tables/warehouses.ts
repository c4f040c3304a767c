import * as warehouses from "../terms/warehouses";
import { column, defineTable } from "./define";

/** What is ordered from where, and which warehouse serves it (000-42, 003-24). */
export const regionsTable = defineTable({
  name: { "en-US": "Regions", "zh-CN": "区域", "zh-TW": "區域" },
  purpose: {
    "en-US": "One row a region: its orders, and the warehouse that serves it.",
    "zh-CN": "每个区域一行：订单量，以及由哪个仓库发货。",
    "zh-TW": "每個區域一列：訂單量，以及由哪個倉庫出貨。",
  },
  columns: {
    region: column(warehouses.region, {
      required: true,
      synonyms: ["Province", "State", "省份", "地区", "地區", "縣市"],
    }),
    orders: column(warehouses.regionOrders, {
      required: true,
      synonyms: ["Order count", "Units", "订单数", "訂單數"],
    }),
    warehouse: column(warehouses.warehouse),
    // What one warehouse for all would take instead (000-43).
    deliveryHours: column(warehouses.deliveryHours),
    deliveryCost: column(warehouses.deliveryCost),
    centralHours: column(warehouses.centralHours),
    centralCost: column(warehouses.centralCost),
  },
});

/** The warehouses and the room in them (000-04). */
export const warehousesTable = defineTable({
  name: { "en-US": "Warehouses", "zh-CN": "仓库", "zh-TW": "倉庫" },
  purpose: {
    "en-US": "One row a warehouse, with the m³ that goods can really take.",
    "zh-CN": "每个仓库一行，填写实际可用的立方米数。",
    "zh-TW": "每個倉庫一列，填寫實際可用的立方公尺數。",
  },
  columns: {
    warehouse: column(warehouses.warehouse, { required: true }),
    usableM3: column(warehouses.usableM3, { required: true, synonyms: ["Capacity m³", "容积", "容積"] }),
    monthlyCost: column(warehouses.monthlyCost),
  },
});
