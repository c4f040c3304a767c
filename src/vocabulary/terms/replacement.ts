import { textTerm } from "../readers";

/** A new product stands in for an old one that is sold off (003-36). */
export const replacedSku = textTerm({
  label: { "en-US": "Replaces", "zh-CN": "替代旧款", "zh-TW": "替代舊款" },
  hint: {
    "en-US": "The SKU of the old product whose place this one takes.",
    "zh-CN": "被该新款替代的旧款 SKU。",
    "zh-TW": "被該新款替代的舊款 SKU。",
  },
});
