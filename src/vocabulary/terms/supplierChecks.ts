import { checkGroups, checklistStates } from "../../calculation";
import { choiceTerm, textTerm } from "../readers";

export const checkGroup = choiceTerm(
  {
    label: { "en-US": "Group", "zh-CN": "类别", "zh-TW": "類別" },
    hint: {
      "en-US": "STABILITY, FLEXIBILITY or COMPLIANCE.",
      "zh-CN": "STABILITY 稳定性、FLEXIBILITY 灵活性、COMPLIANCE 合规性。",
      "zh-TW": "STABILITY 穩定性、FLEXIBILITY 靈活性、COMPLIANCE 合規性。",
    },
  },
  checkGroups,
  {
    STABILITY: { "zh-CN": "稳定性", "zh-TW": "穩定性" },
    FLEXIBILITY: { "zh-CN": "灵活性", "zh-TW": "靈活性" },
    COMPLIANCE: { "zh-CN": "合规性", "zh-TW": "合規性" },
  },
);

export const checkPoint = textTerm({
  label: { "en-US": "Point", "zh-CN": "检查项", "zh-TW": "檢查項目" },
  hint: {
    "en-US": "What a supplier should fulfil. The rows with these words and a supplier are its answers.",
    "zh-CN": "供应商应满足的要求。同样文字并填有供应商的行为其回答。",
    "zh-TW": "供應商應滿足的要求。同樣文字並填有供應商的列為其回答。",
  },
});

export const checkedSupplier = textTerm({
  label: { "en-US": "Supplier", "zh-CN": "供应商", "zh-TW": "供應商" },
  hint: {
    "en-US": "Empty: asked of every supplier. With a name: what this one fulfils.",
    "zh-CN": "留空：适用于所有供应商；填写名称：该供应商是否满足。",
    "zh-TW": "留空：適用於所有供應商；填寫名稱：該供應商是否滿足。",
  },
});

export const isMet = choiceTerm(
  {
    label: { "en-US": "Fulfilled", "zh-CN": "是否满足", "zh-TW": "是否滿足" },
    hint: {
      "en-US": "YES or NO; empty: not asked yet.",
      "zh-CN": "YES 是、NO 否；留空：尚未确认。",
      "zh-TW": "YES 是、NO 否；留空：尚未確認。",
    },
  },
  ["YES", "NO"],
  { YES: { "zh-CN": "是", "zh-TW": "是" }, NO: { "zh-CN": "否", "zh-TW": "否" } },
);

export const checklistState = choiceTerm(
  {
    label: { "en-US": "Checklist", "zh-CN": "核查结果", "zh-TW": "查核結果" },
    hint: {
      "en-US": "MET, OPEN (not all asked) or FAILED (an answer is no).",
      "zh-CN": "MET 满足（全部为是）、OPEN 待确认、FAILED 不满足（有一项为否）。",
      "zh-TW": "MET 滿足（全部為是）、OPEN 待確認、FAILED 不滿足（有一項為否）。",
    },
  },
  checklistStates,
  {
    MET: { "zh-CN": "满足", "zh-TW": "滿足" },
    OPEN: { "zh-CN": "待确认", "zh-TW": "待確認" },
    FAILED: { "zh-CN": "不满足", "zh-TW": "不滿足" },
  },
);

const pointsMet = (group: { "en-US": string; "zh-CN": string; "zh-TW": string }) =>
  textTerm({
    label: group,
    hint: {
      "en-US": "Points fulfilled of all in the group.",
      "zh-CN": "该类别已满足的项数。",
      "zh-TW": "該類別已滿足的項數。",
    },
  });

export const stability = pointsMet({ "en-US": "Steady", "zh-CN": "稳定", "zh-TW": "穩定" });
export const flexibility = pointsMet({ "en-US": "Flexible", "zh-CN": "灵活", "zh-TW": "靈活" });
export const compliance = pointsMet({ "en-US": "Compliant", "zh-CN": "合规", "zh-TW": "合規" });

export const failedPoints = textTerm({
  label: { "en-US": "Not fulfilled", "zh-CN": "不满足的项", "zh-TW": "不滿足的項目" },
  hint: { "en-US": "Points answered no.", "zh-CN": "回答为否的项。", "zh-TW": "回答為否的項目。" },
});

export const openPoints = textTerm({
  label: { "en-US": "Not asked yet", "zh-CN": "尚未确认的项", "zh-TW": "尚未確認的項目" },
  hint: { "en-US": "Points without an answer.", "zh-CN": "没有回答的项。", "zh-TW": "沒有回答的項目。" },
});
