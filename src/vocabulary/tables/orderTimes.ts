import * as order from "../terms/orderTimes";
import { column, defineTable } from "./define";

/** When buyers' orders were placed, left the warehouse and arrived (003-26, 003-31). */
export const orderTimesTable = defineTable({
  name: { "en-US": "Order times", "zh-CN": "订单时效", "zh-TW": "訂單時效" },
  purpose: {
    "en-US":
      "One row an order, pasted from your shop: the check names those that wait, the dashboard what was in time.",
    "zh-CN": "每张订单一行，可从店铺后台粘贴：检查会列出超时未出库的订单，仪表板计算及时率。",
    "zh-TW": "每張訂單一列，可從店鋪後台貼上：檢查會列出逾時未出庫的訂單，儀表板計算及時率。",
  },
  columns: {
    orderNumber: column(order.orderNumber, { required: true }),
    orderedAt: column(order.orderedAt, { required: true }),
    shippedAt: column(order.shippedAt, { synonyms: ["Dispatched at", "出库时间", "出庫時間"] }),
    deliveredAt: column(order.deliveredAt, { synonyms: ["签收时间", "簽收時間"] }),
  },
});
