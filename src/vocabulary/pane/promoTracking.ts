import type { TrackingState } from "../../calculation";
import type { Text } from "../locale";

/** The words of the screen Promotion tracking. */
export const promoTrackingWords = {
  title: {
    "en-US": "{promotion}: ordered, shipped, received",
    "zh-CN": "{promotion}：下单、发货、入仓",
    "zh-TW": "{promotion}：下單、出貨、入倉",
  },
  countedFrom: {
    "en-US": "What happened from {date} on counts. The promotion begins on {start}.",
    "zh-CN": "自 {date} 起统计；大促于 {start} 开始。",
    "zh-TW": "自 {date} 起統計；促銷於 {start} 開始。",
  },
  behind: {
    "en-US": "Behind the plan: {count} products. Call whoever has them today, or go by a faster lane.",
    "zh-CN": "落后于计划：{count} 个产品。请今天联系相关方，或改用更快的线路。",
    "zh-TW": "落後於計畫：{count} 個產品。請今天聯絡相關方，或改用更快的線路。",
  },
  noDays: {
    "en-US": "The plan orders nothing, or was written without days: write it again to follow it.",
    "zh-CN": "该计划没有订货，或写入时没有日期：请重新写入后再跟踪。",
    "zh-TW": "該計畫沒有訂貨，或寫入時沒有日期：請重新寫入後再追蹤。",
  },
  noneBehind: {
    "en-US": "Nothing that is recorded is behind the plan.",
    "zh-CN": "有记录的环节均未落后。",
    "zh-TW": "有紀錄的環節均未落後。",
  },
  weeks: {
    "en-US": "Snapshots kept: {weeks}. Writing adds this week’s, and replaces it if it was written before.",
    "zh-CN": "已有快照：{weeks}。写入会加上本周的快照，本周已写过则替换。",
    "zh-TW": "已有快照：{weeks}。寫入會加上本週的快照，本週已寫過則替換。",
  },
  firstWeek: {
    "en-US": "No earlier week is kept: write this week’s snapshot, and come back each week.",
    "zh-CN": "没有更早一周的快照：请写入本周的，之后每周再来。",
    "zh-TW": "沒有更早一週的快照：請寫入本週的，之後每週再來。",
  },
  why: { "en-US": "Why", "zh-CN": "原因", "zh-TW": "原因" },
  rule: {
    "en-US": "Largest of: due by now − recorded, by stage",
    "zh-CN": "各环节“应完成 − 已记录”的最大值",
    "zh-TW": "各環節「應完成 − 已紀錄」的最大值",
  },
  states: {
    BEHIND: {
      "en-US": "Less is recorded than was due, or it will arrive after the last day.",
      "zh-CN": "已记录的少于应完成的，或预计到货晚于最后期限。",
      "zh-TW": "已紀錄的少於應完成的，或預計到貨晚於最後期限。",
    },
    "ON TRACK": {
      "en-US": "All that was due is recorded.",
      "zh-CN": "到期的都已有记录。",
      "zh-TW": "到期的都已有紀錄。",
    },
    "NOT DUE": {
      "en-US": "Nothing had to be ordered yet.",
      "zh-CN": "尚未到下单日期。",
      "zh-TW": "尚未到下單日期。",
    },
    UNKNOWN: {
      "en-US": "Neither Deliveries nor Shipments nor Stock says anything: enter orders and shipments there.",
      "zh-CN": "到货记录、货件、库存表均无记录：请在其中填写下单与发货。",
      "zh-TW": "到貨紀錄、貨件、庫存表均無紀錄：請在其中填寫下單與出貨。",
    },
  } satisfies Record<TrackingState, Text>,
} as const;
