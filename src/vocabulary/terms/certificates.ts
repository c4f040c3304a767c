import { marketRules } from "../../calculation";
import { choiceTerm, dateTerm, numberTerm, textTerm } from "../readers";

export const marketRule = choiceTerm(
  {
    label: { "en-US": "Rule", "zh-CN": "规定", "zh-TW": "規定" },
    hint: {
      "en-US": "REQUIRED: must be held. RESTRICTED: allowed within limits. FORBIDDEN: may not be sold.",
      "zh-CN": "REQUIRED 必须取得；RESTRICTED 有条件限制；FORBIDDEN 禁止销售。",
      "zh-TW": "REQUIRED 必須取得；RESTRICTED 有條件限制；FORBIDDEN 禁止銷售。",
    },
  },
  marketRules,
);

export const certificate = textTerm({
  label: { "en-US": "Certificate or rule", "zh-CN": "认证或条款", "zh-TW": "認證或條款" },
  hint: {
    "en-US": "Such as CE, FCC or CPNP; or what is restricted.",
    "zh-CN": "如 CE、FCC、CPNP；或受限内容。",
    "zh-TW": "如 CE、FCC、CPNP；或受限內容。",
  },
});

export const productKind = textTerm({
  label: { "en-US": "Category", "zh-CN": "品类", "zh-TW": "品類" },
  hint: {
    "en-US": "As in Products; empty for all.",
    "zh-CN": "与产品表一致；不填表示全部。",
    "zh-TW": "與產品表一致；未填表示全部。",
  },
});

export const certificateSku = textTerm({
  label: { "en-US": "SKU", "zh-CN": "SKU", "zh-TW": "SKU" },
  hint: {
    "en-US": "Only for the certificate of one product; empty for a rule.",
    "zh-CN": "仅在登记某产品的证书时填写；规定行不填。",
    "zh-TW": "僅在登記某產品的證書時填寫；規定列不填。",
  },
});

export const certificateCost = numberTerm({
  label: { "en-US": "Certificate cost", "zh-CN": "认证费用", "zh-TW": "認證費用" },
  hint: {
    "en-US": "Money to get it, once: tests, fees, agents. Type 0 only where it costs nothing.",
    "zh-CN": "取得认证的一次性费用：检测、规费、代理。确实免费才填 0。",
    "zh-TW": "取得認證的一次性費用：檢測、規費、代理。確實免費才填 0。",
  },
  unit: "money",
  min: 0,
});

export const certificateDays = numberTerm({
  label: { "en-US": "Days to get it", "zh-CN": "办理天数", "zh-TW": "辦理天數" },
  hint: { "en-US": "From application to certificate.", "zh-CN": "从申请到发证。", "zh-TW": "從申請到發證。" },
  unit: "days",
  min: 0,
});

export const issuedOn = dateTerm({
  label: { "en-US": "Issued on", "zh-CN": "发证日期", "zh-TW": "發證日期" },
  hint: {
    "en-US": "Empty as long as the product has not got it.",
    "zh-CN": "尚未取得时不填。",
    "zh-TW": "尚未取得時不填。",
  },
});

export const validUntil = dateTerm({
  label: { "en-US": "Valid until", "zh-CN": "有效期至", "zh-TW": "有效期至" },
  hint: {
    "en-US": "Its last day; empty if it does not end.",
    "zh-CN": "最后有效日；长期有效不填。",
    "zh-TW": "最後有效日；長期有效不填。",
  },
});
