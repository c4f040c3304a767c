import { defaultNearThreshold, registrationStates } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, flagTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";

export const nearThreshold = withDefault(
  rateTerm({
    label: { "en-US": "Near from", "zh-CN": "临近比例", "zh-TW": "接近比例" },
    hint: {
      "en-US": "The part of a registration threshold from which it is near.",
      "zh-CN": "销售额达到注册门槛的这一比例时视为临近。",
      "zh-TW": "銷售額達到登記門檻的這一比例時視為接近。",
    },
  }),
  defaultNearThreshold,
);

const money = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "money" });

export const threshold = money(
  { "en-US": "Threshold", "zh-CN": "注册门槛", "zh-TW": "登記門檻" },
  {
    "en-US": "Sales a year up to which no registration is due, in its own currency.",
    "zh-CN": "年销售额在此数以内无须注册，以其自身币种计。",
    "zh-TW": "年銷售額在此數以內無須登記，以其自身幣別計。",
  },
);

export const thresholdHome = money(
  { "en-US": "Threshold, home money", "zh-CN": "门槛折本位币", "zh-TW": "門檻折本位幣" },
  {
    "en-US": "The same at today’s exchange rate.",
    "zh-CN": "按今日汇率折算。",
    "zh-TW": "按今日匯率換算。",
  },
);

export const yearSales = money(
  { "en-US": "Sales of the year", "zh-CN": "近一年销售额", "zh-TW": "近一年銷售額" },
  {
    "en-US": "Units of the past 365 days × today’s price, in home money.",
    "zh-CN": "近 365 天件数 × 现售价，以本位币计。",
    "zh-TW": "近 365 天件數 × 現售價，以本位幣計。",
  },
);

export const thresholdShare = rateTerm(
  {
    label: { "en-US": "Of the threshold", "zh-CN": "占门槛", "zh-TW": "占門檻" },
    hint: {
      "en-US": "Sales of the year as a part of the threshold.",
      "zh-CN": "近一年销售额占注册门槛的比例。",
      "zh-TW": "近一年銷售額占登記門檻的比例。",
    },
  },
  { maxIsOne: false },
);

export const registrationState = choiceTerm(
  {
    label: { "en-US": "State", "zh-CN": "状态", "zh-TW": "狀態" },
    hint: {
      "en-US": "BELOW, NEAR or REACHED; UNKNOWN where no threshold is given.",
      "zh-CN": "BELOW 未达、NEAR 临近、REACHED 已达、UNKNOWN 门槛未知。",
      "zh-TW": "BELOW 未達、NEAR 接近、REACHED 已達、UNKNOWN 門檻未知。",
    },
  },
  registrationStates,
  {
    BELOW: { "zh-CN": "未达", "zh-TW": "未達" },
    NEAR: { "zh-CN": "临近", "zh-TW": "接近" },
    REACHED: { "zh-CN": "已达", "zh-TW": "已達" },
    UNKNOWN: { "zh-CN": "门槛未知", "zh-TW": "門檻未知" },
  },
);

export const papersMissing = textTerm({
  label: { "en-US": "Missing papers", "zh-CN": "缺少的文件", "zh-TW": "缺少的文件" },
  hint: {
    "en-US": "Those of the three that are not there, or of which nobody said so.",
    "zh-CN": "三份文件中尚未备好或未填写的。",
    "zh-TW": "三份文件中尚未備妥或未填寫的。",
  },
});

export const papersComplete = flagTerm({
  label: { "en-US": "All papers there", "zh-CN": "文件齐全", "zh-TW": "文件齊全" },
  hint: {
    "en-US": "Commercial invoice, certificate of origin, compliance papers.",
    "zh-CN": "商业发票、原产地证、合规认证文件。",
    "zh-TW": "商業發票、原產地證明、合規認證文件。",
  },
});
