import { channel, orderNumber } from "../terms/orders";
import { column, defineTable } from "./define";
import { salesTable } from "./inputs";

/**
 * An order file of a shop or marketplace, a row a line, headed as the Sales table is and as exports are:
 * - Amazon, All Orders and Order reports: `purchase-date`, `sku`, `quantity`, `quantity-purchased`, `sales-channel`,
 *   `amazon-order-id`, `order-id` (developer-docs.amazon.com/sp-api/docs/order-tracking-reports-attributes and
 *   …/order-reports-attributes).
 * - TikTok Shop, Order export: `Created Time`, `Seller SKU`, `Quantity`, `Order ID`
 *   (amz123.com/guide/worldfirst/pcZeahOp lists them all).
 * - Shopify, Orders export: `Created at`, `Lineitem sku`, `Lineitem quantity`; the order number is `Name`, which elsewhere is
 *   a product's or a buyer's (help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders).
 * - 店小秘: `订单号`, `SKU` (github.com/tom2meng-ai/dxm-auto, a program that reads its order export).
 *
 * 领星, 积加 and 易仓 publish no list of the headings of their order exports, and 店小秘 lets each shop choose its own: what of
 * them is headed in other words than these is pointed at. Looked for on 2026-11-22.
 */
export const orderFileTable = defineTable({
  name: { "en-US": "Order file", "zh-CN": "订单文件", "zh-TW": "訂單檔案" },
  columns: {
    date: salesTable.columns.date,
    sku: salesTable.columns.sku,
    units: salesTable.columns.units,
    channel: column(channel, {
      synonyms: [
        "Sales channel",
        "Marketplace",
        "Platform",
        "销售渠道",
        "平台",
        "销售平台",
        "銷售通路",
        "銷售平台",
      ],
    }),
    orderNumber: column(orderNumber, {
      synonyms: [
        "Order ID",
        "Order no",
        "Amazon order ID",
        "Invoice no",
        "Invoice number",
        "InvoiceNo",
        "订单编号",
        "訂單號",
        "訂單號碼",
      ],
    }),
  },
});

/** Daily sales as an import wrote them: what `salesTable` reads, and the channel. */
export const importedSalesTable = defineTable({
  name: { "en-US": "Imported sales", "zh-CN": "导入的销售", "zh-TW": "匯入的銷售" },
  columns: {
    date: salesTable.columns.date,
    sku: salesTable.columns.sku,
    units: salesTable.columns.units,
    channel: column(channel),
  },
});
