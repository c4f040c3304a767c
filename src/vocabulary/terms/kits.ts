import { numberTerm, textTerm } from "../readers";

export const kit = textTerm({
  label: { "en-US": "Set", "zh-CN": "套装", "zh-TW": "套組" },
  hint: {
    "en-US": "The SKU or name the set is sold under; one row for each component.",
    "zh-CN": "套装的 SKU 或名称；每个组件一行。",
    "zh-TW": "套組的 SKU 或名稱；每個組件一列。",
  },
});

export const component = textTerm({
  label: { "en-US": "Component SKU", "zh-CN": "组件 SKU", "zh-TW": "組件 SKU" },
  hint: {
    "en-US": "The SKU of a product in the set, as in Products.",
    "zh-CN": "套装中产品的 SKU，与产品表一致。",
    "zh-TW": "套組中產品的 SKU，與產品表一致。",
  },
});

export const unitsPerKit = numberTerm({
  label: { "en-US": "Units in a set", "zh-CN": "每套件数", "zh-TW": "每套件數" },
  hint: {
    "en-US": "How many of it are in one set.",
    "zh-CN": "每套包含的件数。",
    "zh-TW": "每套包含的件數。",
  },
  unit: "units",
  above: 0,
});

export const setsAvailable = numberTerm({
  label: { "en-US": "Sets in stock", "zh-CN": "可售套数", "zh-TW": "可售套數" },
  hint: {
    "en-US": "Sets its components are enough for; empty where the stock of one is not known.",
    "zh-CN": "组件库存可组成的套数；有组件库存未知时留空。",
    "zh-TW": "組件庫存可組成的套數；有組件庫存未知時留空。",
  },
  unit: "units",
});

export const limitedBy = textTerm({
  label: { "en-US": "Limited by", "zh-CN": "短缺组件", "zh-TW": "短缺組件" },
  hint: {
    "en-US": "The component that is used up first.",
    "zh-CN": "最先用完的组件。",
    "zh-TW": "最先用完的組件。",
  },
});

export const setsNote = textTerm({
  label: { "en-US": "Left of the others", "zh-CN": "其余组件剩余", "zh-TW": "其餘組件剩餘" },
  hint: {
    "en-US": "What remains of each component then, or whose stock is not known.",
    "zh-CN": "组成后各组件的剩余，或库存未知的组件。",
    "zh-TW": "組成後各組件的剩餘，或庫存未知的組件。",
  },
});
