import { defaultDeliverWithinDays, defaultShipWithinHours } from "../../calculation";
import { momentTerm, numberTerm, textTerm } from "../readers";
import { withDefault } from "../term";

export const orderNumber = textTerm({
  label: { "en-US": "Order number", "zh-CN": "订单号", "zh-TW": "訂單號" },
  hint: {
    "en-US": "As the shop or platform numbers it.",
    "zh-CN": "店铺或平台的订单编号。",
    "zh-TW": "店鋪或平台的訂單編號。",
  },
});

export const orderedAt = momentTerm({
  label: { "en-US": "Ordered at", "zh-CN": "下单时刻", "zh-TW": "下單時刻" },
  hint: {
    "en-US": "Day and time of the order.",
    "zh-CN": "买家下单的日期与时间。",
    "zh-TW": "買家下單的日期與時間。",
  },
});

export const shippedAt = momentTerm({
  label: { "en-US": "Shipped at", "zh-CN": "出库时刻", "zh-TW": "出庫時刻" },
  hint: {
    "en-US": "Day and time it left the warehouse; empty while it waits.",
    "zh-CN": "出库的日期与时间；尚未出库则留空。",
    "zh-TW": "出庫的日期與時間；尚未出庫則留空。",
  },
});

export const deliveredAt = momentTerm({
  label: { "en-US": "Delivered at", "zh-CN": "签收时刻", "zh-TW": "簽收時刻" },
  hint: {
    "en-US": "Day and time it reached the buyer; empty until then.",
    "zh-CN": "买家签收的日期与时间；尚未签收则留空。",
    "zh-TW": "買家簽收的日期與時間；尚未簽收則留空。",
  },
});

export const shipWithinHours = withDefault(
  numberTerm({
    label: { "en-US": "Ship within", "zh-CN": "出库时限", "zh-TW": "出庫時限" },
    hint: {
      "en-US": "Hours by the clock within which an order should leave the warehouse.",
      "zh-CN": "订单应在多少小时内出库（按自然时间）。",
      "zh-TW": "訂單應在多少小時內出庫（依自然時間）。",
    },
    unit: "hours",
    above: 0,
  }),
  defaultShipWithinHours,
);

export const deliverWithinDays = withDefault(
  numberTerm({
    label: { "en-US": "Deliver within", "zh-CN": "送达时限", "zh-TW": "送達時限" },
    hint: {
      "en-US": "Days within which an order should reach the buyer once it has left.",
      "zh-CN": "出库后应在多少天内送达买家。",
      "zh-TW": "出庫後應在多少天內送達買家。",
    },
    unit: "days",
    above: 0,
  }),
  defaultDeliverWithinDays,
);
