import { paces, stages } from "../../calculation";
import { choiceTerm, numberTerm, textTerm } from "../readers";

/** Where a product stands in its life in the shop (003-01). */
export const stage = choiceTerm(
  {
    label: { "en-US": "Stage", "zh-CN": "阶段", "zh-TW": "階段" },
    hint: {
      "en-US": "RESEARCH, TEST, FIRST ORDER, REPEAT or RUN-OUT.",
      "zh-CN": "RESEARCH 调研、TEST 测款、FIRST ORDER 首批备货、REPEAT 返单、RUN-OUT 清尾。",
      "zh-TW": "RESEARCH 調研、TEST 測款、FIRST ORDER 首批備貨、REPEAT 續訂、RUN-OUT 出清。",
    },
  },
  stages,
  {
    RESEARCH: { "zh-CN": "调研", "zh-TW": "調研" },
    TEST: { "zh-CN": "测款", "zh-TW": "測款" },
    "FIRST ORDER": { "zh-CN": "首批备货", "zh-TW": "首批備貨" },
    REPEAT: { "zh-CN": "返单", "zh-TW": "續訂" },
    "RUN-OUT": { "zh-CN": "清尾", "zh-TW": "出清" },
  },
);

export const market = textTerm({
  label: { "en-US": "Market", "zh-CN": "目标市场", "zh-TW": "目標市場" },
  hint: {
    "en-US": "The country or region it is sold in, written as in Certificates: US, EU.",
    "zh-CN": "销往的国家或地区，写法与认证表一致：US、EU。",
    "zh-TW": "銷往的國家或地區，寫法與認證表一致：US、EU。",
  },
});

export const expectedMonthlyUnits = numberTerm({
  label: { "en-US": "Expected monthly units", "zh-CN": "预计月销量", "zh-TW": "預計月銷量" },
  hint: {
    "en-US": "What it should sell in a month; a first order may have 1.5 times as much.",
    "zh-CN": "预计每月销量；首批备货不超过其 1.5 倍。",
    "zh-TW": "預計每月銷量；首批備貨不超過其 1.5 倍。",
  },
  unit: "units",
  min: 0,
});

export const avgStockUnits = numberTerm({
  label: { "en-US": "Average stock units", "zh-CN": "平均库存件数", "zh-TW": "平均庫存件數" },
  hint: {
    "en-US": "Units in stock on an average of the last months; without it the stock of today stands for it.",
    "zh-CN": "最近几个月的平均库存件数；不填则以今天的库存代替。",
    "zh-TW": "最近幾個月的平均庫存件數；未填則以今天的庫存代替。",
  },
  unit: "units",
  min: 0,
});

export const pace = choiceTerm(
  {
    label: { "en-US": "Pace", "zh-CN": "动销快慢", "zh-TW": "動銷快慢" },
    hint: {
      "en-US": "FAST, USUAL or SLOW: turns against what the order cycle allows.",
      "zh-CN": "FAST 快、USUAL 正常、SLOW 慢：周转与订货周期应有的周转相比。",
      "zh-TW": "FAST 快、USUAL 正常、SLOW 慢：周轉與訂購週期應有的周轉相比。",
    },
  },
  paces,
  {
    FAST: { "zh-CN": "快", "zh-TW": "快" },
    USUAL: { "zh-CN": "正常", "zh-TW": "正常" },
    SLOW: { "zh-CN": "慢", "zh-TW": "慢" },
  },
);

/** Text of ours that says what to do. */
export const nextStep = textTerm({
  label: { "en-US": "Next step", "zh-CN": "下一步", "zh-TW": "下一步" },
  hint: { "en-US": "What to do next.", "zh-CN": "接下来做什么。", "zh-TW": "接下來做什麼。" },
});

/** Text of ours that says why. */
export const why = textTerm({
  label: { "en-US": "Why", "zh-CN": "理由", "zh-TW": "理由" },
  hint: { "en-US": "The reasons, with their figures.", "zh-CN": "理由及数据。", "zh-TW": "理由與資料。" },
});
