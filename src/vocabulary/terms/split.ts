import { listTerm, numberTerm } from "../readers";

const weightWords = {
  label: { "en-US": "Weights", "zh-CN": "权重", "zh-TW": "權重" },
  hint: {
    "en-US": "What to split by, a row or a column: {2,5,3} or 70%, 30%.",
    "zh-CN": "拆分依据，一行或一列：{2,5,3} 或 70%、30%。",
    "zh-TW": "拆分依據，一列或一欄：{2,5,3} 或 70%、30%。",
  },
};
export const weights = listTerm(weightWords, numberTerm({ ...weightWords, unit: "none", min: 0 }));

export const totalCost = numberTerm({
  label: { "en-US": "Total cost", "zh-CN": "总费用", "zh-TW": "總費用" },
  hint: {
    "en-US": "The money to split; negative for a credit.",
    "zh-CN": "要分摊的金额；退款为负数。",
    "zh-TW": "要分攤的金額；退款為負數。",
  },
  unit: "money",
});

export const shareOfCost = numberTerm({
  label: { "en-US": "Share of cost", "zh-CN": "分摊金额", "zh-TW": "分攤金額" },
  hint: {
    "en-US": "The part of the cost; the parts add up to the total.",
    "zh-CN": "各自分摊的金额，合计等于总费用。",
    "zh-TW": "各自分攤的金額，合計等於總費用。",
  },
  unit: "money",
});

export const availableUnits = numberTerm({
  label: { "en-US": "Available units", "zh-CN": "可用库存", "zh-TW": "可用庫存" },
  hint: {
    "en-US": "Whole units to give away.",
    "zh-CN": "可分配的整数件数。",
    "zh-TW": "可分配的整數件數。",
  },
  unit: "units",
  min: 0,
  whole: true,
});

const needWords = {
  label: { "en-US": "Needs", "zh-CN": "需求量", "zh-TW": "需求量" },
  hint: {
    "en-US": "Units each channel or warehouse asks for, a row or a column.",
    "zh-CN": "各渠道或仓库需要的件数，一行或一列。",
    "zh-TW": "各通路或倉庫需要的件數，一列或一欄。",
  },
};
export const needs = listTerm(needWords, numberTerm({ ...needWords, unit: "units", min: 0 }));

const priorityWords = {
  label: { "en-US": "Priorities", "zh-CN": "优先级", "zh-TW": "優先順序" },
  hint: {
    "en-US": "1 is served first and in full, then 2; all alike where left out.",
    "zh-CN": "1 最先足额分配，其次 2；不填则同等对待。",
    "zh-TW": "1 最先足額分配，其次 2；不填則同等對待。",
  },
};
export const priorities = listTerm(
  priorityWords,
  numberTerm({ ...priorityWords, unit: "none", min: 1, whole: true }),
);
