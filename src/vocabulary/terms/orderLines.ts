import { sourced } from "../../calculation";
import { flagTerm, listTerm } from "../readers";
import { withDefault } from "../term";
import { sku } from "./product";
import { saleDate, unitsSold } from "./sales";
import { headers } from "./shipment";

export const orderDates = listTerm(
  {
    label: { "en-US": "Order dates", "zh-CN": "订单日期", "zh-TW": "訂單日期" },
    hint: {
      "en-US": "The day of each order line.",
      "zh-CN": "各订单行的日期。",
      "zh-TW": "各筆訂單明細的日期。",
    },
  },
  saleDate,
);

export const orderSkus = listTerm(
  {
    label: { "en-US": "Order SKUs", "zh-CN": "订单 SKU", "zh-TW": "訂單 SKU" },
    hint: {
      "en-US": "The SKU of each order line, compared as text: 00123 is not 123.",
      "zh-CN": "各订单行的 SKU，按文本比较：00123 与 123 不同。",
      "zh-TW": "各筆訂單明細的 SKU，以文字比較：00123 與 123 不同。",
    },
  },
  sku,
);

export const orderUnits = listTerm(
  {
    label: { "en-US": "Order units", "zh-CN": "订单件数", "zh-TW": "訂單件數" },
    hint: {
      "en-US": "The units of each order line; negative ones (returns) are left out.",
      "zh-CN": "各订单行的件数；负数（退货）不计。",
      "zh-TW": "各筆訂單明細的件數；負數（退貨）不計。",
    },
  },
  unitsSold,
);

export const skuList = listTerm(
  {
    label: { "en-US": "SKU list", "zh-CN": "SKU 清单", "zh-TW": "SKU 清單" },
    hint: {
      "en-US": "The SKUs to answer, a column each.",
      "zh-CN": "要列出的 SKU，每个一列。",
      "zh-TW": "要列出的 SKU，每個一欄。",
    },
  },
  sku,
);

export const skuHeadings = withDefault(
  flagTerm({
    label: headers.label,
    hint: {
      "en-US": "TRUE for a first row with the SKUs.",
      "zh-CN": "TRUE 表示第一行为 SKU。",
      "zh-TW": "TRUE 表示第一列為 SKU。",
    },
  }),
  sourced(false, {
    source: "own",
    checked: "2026-11-21",
    note: "so that the answer goes into a forecast as it stands",
  }),
);
