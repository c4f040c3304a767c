import { legKinds } from "../../calculation";
import { choiceTerm, numberTerm, textTerm } from "../readers";

export const lane = textTerm({
  label: { "en-US": "Lane", "zh-CN": "线路", "zh-TW": "線路" },
  hint: {
    "en-US": "A way from the factory to the shelf, such as Sea to US West.",
    "zh-CN": "从工厂到上架的一条线路，如“美西海运”。",
    "zh-TW": "從工廠到上架的一條線路，如「美西海運」。",
  },
});

export const leg = choiceTerm(
  {
    label: { "en-US": "Leg", "zh-CN": "环节", "zh-TW": "環節" },
    hint: {
      "en-US":
        "PRODUCTION, INSPECTION, PICK-UP, LINE HAUL, CUSTOMS, TRANSFER between warehouses, or RECEIVING up to on the shelf.",
      "zh-CN":
        "PRODUCTION 生产、INSPECTION 质检、PICK-UP 提货、LINE HAUL 干线运输、CUSTOMS 清关、TRANSFER 仓间调拨、RECEIVING 入仓上架。",
      "zh-TW":
        "PRODUCTION 生產、INSPECTION 品檢、PICK-UP 提貨、LINE HAUL 幹線運輸、CUSTOMS 通關、TRANSFER 倉間調撥、RECEIVING 入倉上架。",
    },
  },
  legKinds,
);

export const usualDays = numberTerm({
  label: { "en-US": "Usual days", "zh-CN": "通常天数", "zh-TW": "通常天數" },
  hint: {
    "en-US": "Days this leg usually takes.",
    "zh-CN": "该环节通常需要的天数。",
    "zh-TW": "該環節通常需要的天數。",
  },
  unit: "days",
  min: 0,
});

export const worstDays = numberTerm({
  label: { "en-US": "Worst days", "zh-CN": "最长天数", "zh-TW": "最長天數" },
  hint: {
    "en-US": "Days it takes at worst; sea freight is often 7 to 14 days late.",
    "zh-CN": "最坏情况的天数；海运常延误 7 至 14 天。",
    "zh-TW": "最壞情況的天數；海運常延誤 7 至 14 天。",
  },
  unit: "days",
  min: 0,
});

export const forwarder = textTerm({
  label: { "en-US": "Forwarder", "zh-CN": "货代", "zh-TW": "貨代" },
  hint: {
    "en-US": "Who usually carries goods on this lane; one row of the lane is enough.",
    "zh-CN": "该线路通常使用的货代；每条线路填一行即可。",
    "zh-TW": "該線路通常使用的貨代；每條線路填一列即可。",
  },
});

export const backupForwarders = textTerm({
  label: { "en-US": "Backup forwarders", "zh-CN": "备用货代", "zh-TW": "備用貨代" },
  hint: {
    "en-US": "Who would carry them instead, with commas between; two or three.",
    "zh-CN": "可替代的货代，用逗号分隔；备用 2 至 3 家。",
    "zh-TW": "可替代的貨代，以逗號分隔；備用 2 至 3 家。",
  },
});
