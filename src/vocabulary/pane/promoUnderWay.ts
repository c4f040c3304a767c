import type { MonitorAction } from "../../calculation";
import type { Text } from "../locale";

/** The words of a promotion under way, and of one that is over. */
export const promoUnderWayWords = {
  monitor: {
    "en-US": "{promotion}: what to do",
    "zh-CN": "{promotion}：该做什么",
    "zh-TW": "{promotion}：該做什麼",
  },
  days: { "en-US": "{from} to {to}", "zh-CN": "{from} 至 {to}", "zh-TW": "{from} 至 {to}" },
  why: { "en-US": "Why", "zh-CN": "原因", "zh-TW": "原因" },
  formula: {
    "en-US": "Sold so far ÷ forecast for the same days − 1; above 0: forecast too low",
    "zh-CN": "至今销量 ÷ 同期预测 − 1；大于 0 表示预测偏低",
    "zh-TW": "至今銷量 ÷ 同期預測 − 1；大於 0 表示預測偏低",
  },
  lastDays: {
    "en-US": "The last three days: {rate}",
    "zh-CN": "最近三天：{rate}",
    "zh-TW": "最近三天：{rate}",
  },
  actions: {
    RELEASE: {
      "en-US": "Sells well above the forecast: send the batch held back now.",
      "zh-CN": "销量明显高于预测：立即放行预留批次。",
      "zh-TW": "銷量明顯高於預測：立即放行保留批次。",
    },
    HOLD: {
      "en-US": "Sells well below the forecast, lately too: keep the batch back.",
      "zh-CN": "销量明显低于预测，近日亦然：暂缓预留批次。",
      "zh-TW": "銷量明顯低於預測，近日亦然：暫緩保留批次。",
    },
    REORDER: {
      "en-US": "At this pace stock and the batch held back will not do: order more by the fastest lane.",
      "zh-CN": "按此节奏，库存加预留批次仍不够：请用最快的线路追加订货。",
      "zh-TW": "依此節奏，庫存加保留批次仍不足：請用最快的線路追加訂貨。",
    },
    OK: {
      "en-US": "Near the forecast: go on as planned.",
      "zh-CN": "接近预测：照计划执行。",
      "zh-TW": "接近預測：照計畫執行。",
    },
    "TOO EARLY": {
      "en-US": "Fewer than ten units were expected so far: nothing can be told yet.",
      "zh-CN": "至今预期不足十件，尚无法判断。",
      "zh-TW": "至今預期不足十件，尚無法判斷。",
    },
  } satisfies Record<MonitorAction, Text>,
  review: {
    "en-US": "{promotion}: forecast against sales",
    "zh-CN": "{promotion}：预测与实际",
    "zh-TW": "{promotion}：預測與實際",
  },
  accuracy: {
    "en-US":
      "Accuracy {accuracy} (1 − WAPE), bias {bias}: above 0 more was sold than forecast, as in the deviations.",
    "zh-CN":
      "准确率 {accuracy}（1 − WAPE），偏差 {bias}：大于 0 表示实际高于预测（预测偏低），与各行偏差同号。",
    "zh-TW":
      "準確率 {accuracy}（1 − WAPE），偏差 {bias}：大於 0 表示實際高於預測（預測偏低），與各列偏差同號。",
  },
  soldOut: {
    "en-US": "Sold out: {skus}. More might have been sold, so their multiple is the least it can be.",
    "zh-CN": "已售罄：{skus}。实际需求可能更高，其倍数只是下限。",
    "zh-TW": "已售罄：{skus}。實際需求可能更高，其倍數只是下限。",
  },
  nextPlan: {
    "en-US":
      "Write it, and the next plan takes these days for a promotion, measures its uplift from them, and takes for how far demand may be off what this plan was off by.",
    "zh-CN": "写入后，下次计划会把这些天识别为大促、据此测算提升倍数，并以本次计划的误差作为需求波动。",
    "zh-TW": "寫入後，下次計畫會把這些天識別為促銷、據此測算提升倍數，並以本次計畫的誤差作為需求波動。",
  },
  pastReviews: {
    "en-US": "Past plans against sales",
    "zh-CN": "过去的计划与实际",
    "zh-TW": "過去的計畫與實際",
  },
  otherPlans: { "en-US": "Other plans:", "zh-CN": "其他计划：", "zh-TW": "其他計畫：" },
  showPlan: {
    "en-US": "Show the plan of {promotion}",
    "zh-CN": "查看“{promotion}”的计划",
    "zh-TW": "檢視「{promotion}」的計畫",
  },
} as const;
