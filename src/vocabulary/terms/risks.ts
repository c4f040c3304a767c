import { situations } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, numberTerm, textTerm } from "../readers";

export const risk = textTerm({
  label: { "en-US": "Risk", "zh-CN": "风险类别", "zh-TW": "風險類別" },
  hint: { "en-US": "What may go wrong.", "zh-CN": "可能出现的风险。", "zh-TW": "可能出現的風險。" },
});

export const indicators = textTerm({
  label: { "en-US": "Indicators", "zh-CN": "评估指标", "zh-TW": "評估指標" },
  hint: {
    "en-US": "What tells that it is coming.",
    "zh-CN": "用哪些指标判断。",
    "zh-TW": "以哪些指標判斷。",
  },
});

export const response = textTerm({
  label: { "en-US": "Response", "zh-CN": "应对策略", "zh-TW": "因應策略" },
  hint: {
    "en-US": "What is done so that it does no harm.",
    "zh-CN": "采取的应对措施。",
    "zh-TW": "採取的因應措施。",
  },
});

const oneToFive = (label: Text, hint: Text) =>
  numberTerm({ label, hint, unit: "none", min: 1, max: 5, whole: true });

export const likelihood = oneToFive(
  { "en-US": "Likelihood", "zh-CN": "可能性", "zh-TW": "可能性" },
  { "en-US": "From 1, hardly, to 5, surely.", "zh-CN": "1 极低，5 极高。", "zh-TW": "1 極低，5 極高。" },
);

export const impact = oneToFive(
  { "en-US": "Impact", "zh-CN": "影响程度", "zh-TW": "影響程度" },
  { "en-US": "From 1, slight, to 5, grave.", "zh-CN": "1 轻微，5 严重。", "zh-TW": "1 輕微，5 嚴重。" },
);

export const trigger = textTerm({
  label: { "en-US": "When", "zh-CN": "触发情形", "zh-TW": "觸發情形" },
  hint: {
    "en-US": "What has happened when this plan begins.",
    "zh-CN": "出现什么情况时启动本预案。",
    "zh-TW": "發生什麼情況時啟動本預案。",
  },
});

export const steps = textTerm({
  label: { "en-US": "Steps", "zh-CN": "应对步骤", "zh-TW": "因應步驟" },
  hint: { "en-US": "What is done, in order.", "zh-CN": "依次采取的措施。", "zh-TW": "依序採取的措施。" },
});

export const owner = textTerm({
  label: { "en-US": "Owner", "zh-CN": "负责人", "zh-TW": "負責人" },
  hint: { "en-US": "Who sees to it.", "zh-CN": "由谁负责。", "zh-TW": "由誰負責。" },
});

export const situation = choiceTerm(
  {
    label: { "en-US": "Case", "zh-CN": "适用情形", "zh-TW": "適用情形" },
    hint: {
      "en-US":
        "ANY, OUT OF STOCK, WAREHOUSE, DELAY or QUALITY: a promotion shows the rows for what it lacks.",
      "zh-CN":
        "ANY 任何情形、OUT OF STOCK 断货、WAREHOUSE 仓库中断、DELAY 延误、QUALITY 质量；大促会显示与其缺口对应的行。",
      "zh-TW":
        "ANY 任何情形、OUT OF STOCK 斷貨、WAREHOUSE 倉庫停擺、DELAY 延誤、QUALITY 品質；促銷會顯示與其缺口對應的列。",
    },
  },
  situations,
  {
    ANY: { "zh-CN": "任何情形", "zh-TW": "任何情形" },
    "OUT OF STOCK": { "zh-CN": "断货", "zh-TW": "斷貨" },
    WAREHOUSE: { "zh-CN": "仓库中断", "zh-TW": "倉庫停擺" },
    DELAY: { "zh-CN": "延误", "zh-TW": "延誤" },
    QUALITY: { "zh-CN": "质量", "zh-TW": "品質" },
  },
);
