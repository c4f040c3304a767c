import type { FailureCause } from "../../calculation";
import type { Text } from "../locale";

/** Why a promotion may have failed, and what to check; where that is, the screen says. */
export const failureWords: Readonly<Record<FailureCause, { readonly cause: Text; readonly check: Text }>> = {
  FORECAST: {
    cause: { "en-US": "The forecast was far off", "zh-CN": "预测偏差过大", "zh-TW": "預測偏差過大" },
    check: {
      "en-US": "Go through the sales the plan was made from: gaps, stock-outs and promotions not listed.",
      "zh-CN": "复盘历史数据的准确性：缺失、断货、未登记的大促。",
      "zh-TW": "檢討歷史資料的準確性：缺漏、斷貨、未登記的促銷。",
    },
  },
  SUPPLIER: {
    cause: { "en-US": "The supplier was late", "zh-CN": "供应商延迟", "zh-TW": "供應商延遲" },
    check: {
      "en-US": "Look up what was promised and what came in Deliveries.",
      "zh-CN": "在到货记录中核对承诺与实际交货。",
      "zh-TW": "在到貨紀錄中核對承諾與實際交貨。",
    },
  },
  TRANSPORT: {
    cause: { "en-US": "The transport was late", "zh-CN": "物流延误", "zh-TW": "物流延誤" },
    check: {
      "en-US": "Follow the tracks of each shipment, and what the forwarder owes for the delay.",
      "zh-CN": "追踪每票货的物流轨迹，并核对货代应赔的延误费。",
      "zh-TW": "追蹤每票貨的物流軌跡，並核對貨代應賠的延誤費。",
    },
  },
  CUSTOMS: {
    cause: { "en-US": "Customs held the goods", "zh-CN": "清关被扣", "zh-TW": "清關被扣" },
    check: {
      "en-US": "Compare the papers of the shipment with what customs asked for.",
      "zh-CN": "核对清关文件与海关要求。",
      "zh-TW": "核對清關文件與海關要求。",
    },
  },
  REFUSED: {
    cause: { "en-US": "The warehouse refused them", "zh-CN": "入仓被拒收", "zh-TW": "入倉被拒收" },
    check: {
      "en-US": "Read the inbound notes: labels, carton marks, sealing, the delivery window.",
      "zh-CN": "检查入仓通知：标签、箱唛、封箱、预约时段。",
      "zh-TW": "檢查入倉通知：標籤、箱嘜、封箱、預約時段。",
    },
  },
  STOCK: {
    cause: { "en-US": "Stock lay in the wrong place", "zh-CN": "库存错配", "zh-TW": "庫存錯配" },
    check: {
      "en-US": "Compare the system’s stock with a count, product by product and warehouse by warehouse.",
      "zh-CN": "逐产品、逐仓比对系统库存与实际库存。",
      "zh-TW": "逐產品、逐倉比對系統庫存與實際庫存。",
    },
  },
};

export const diagnosisWords = {
  title: { "en-US": "If it went wrong", "zh-CN": "若结果不佳", "zh-TW": "若結果不佳" },
  intro: {
    "en-US": "Six usual causes; those this promotion’s own figures point to come first.",
    "zh-CN": "六个常见原因；由本次大促数据提示的排在前面。",
    "zh-TW": "六個常見原因；由本次促銷資料提示的排在前面。",
  },
  indicated: { "en-US": "the figures point to it", "zh-CN": "数据指向此因", "zh-TW": "資料指向此因" },
  notIndicated: {
    "en-US": "the figures speak against it",
    "zh-CN": "数据不支持",
    "zh-TW": "資料不支持",
  },
  notKnown: { "en-US": "nothing is recorded", "zh-CN": "无记录", "zh-TW": "無紀錄" },
} as const satisfies Record<string, Text>;
