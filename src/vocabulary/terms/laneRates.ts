import { quoteUnits, wholeVolume } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";
import type { Unit } from "../units";

export const quotedFor = choiceTerm(
  {
    label: { "en-US": "Quoted for", "zh-CN": "报价对象", "zh-TW": "報價對象" },
    hint: {
      "en-US": "SHIPMENT: all goods together. PARCEL: each unit sent singly. CONTAINER: whole containers.",
      "zh-CN": "SHIPMENT 整批、PARCEL 单件小包、CONTAINER 整柜。",
      "zh-TW": "SHIPMENT 整批、PARCEL 單件小包、CONTAINER 整櫃。",
    },
  },
  quoteUnits,
  {
    SHIPMENT: { "zh-CN": "整批", "zh-TW": "整批" },
    PARCEL: { "zh-CN": "单件小包", "zh-TW": "單件小包" },
    CONTAINER: { "zh-CN": "整柜", "zh-TW": "整櫃" },
  },
);

const figure = (unit: Unit, label: Text, hint: Text) => numberTerm({ label, hint, unit, min: 0 });

export const minKg = figure(
  "kilograms",
  { "en-US": "Min kg", "zh-CN": "最小千克", "zh-TW": "最小公斤" },
  {
    "en-US": "The least the lane takes, of what is quoted for.",
    "zh-CN": "报价对象的最小重量。",
    "zh-TW": "報價對象的最小重量。",
  },
);

export const maxKg = figure(
  "kilograms",
  { "en-US": "Max kg", "zh-CN": "最大千克", "zh-TW": "最大公斤" },
  {
    "en-US": "The most the lane takes, of what is quoted for; 0 for no limit.",
    "zh-CN": "报价对象的最大重量；不限填 0。",
    "zh-TW": "報價對象的最大重量；不限填 0。",
  },
);

export const bandFromKg = figure(
  "kilograms",
  { "en-US": "Meant from kg", "zh-CN": "适用重量自", "zh-TW": "適用重量自" },
  {
    "en-US": "The weights the lane is meant for; they decide only between lanes of one cost.",
    "zh-CN": "线路的适用重量段；仅在费用相同时用于取舍。",
    "zh-TW": "線路的適用重量段；僅在費用相同時用於取捨。",
  },
);

export const bandToKg = figure(
  "kilograms",
  { "en-US": "Meant to kg", "zh-CN": "适用重量至", "zh-TW": "適用重量至" },
  {
    "en-US": "The upper end, included.",
    "zh-CN": "适用重量段的上限，含边界。",
    "zh-TW": "適用重量段的上限，含邊界。",
  },
);

export const ratePerKg = figure(
  "moneyPerKilogram",
  { "en-US": "Rate per kg", "zh-CN": "每千克运价", "zh-TW": "每公斤運價" },
  { "en-US": "Of chargeable weight.", "zh-CN": "按计费重。", "zh-TW": "按計費重。" },
);

export const ratePerM3 = figure(
  "money",
  { "en-US": "Rate per m³", "zh-CN": "每立方米运价", "zh-TW": "每立方公尺運價" },
  {
    "en-US": "Of chargeable volume; a volume divisor of 1000 charges a tonne like a cubic metre.",
    "zh-CN": "按计费体积；材积系数填 1000 即一吨按一立方米计。",
    "zh-TW": "按計費體積；材積係數填 1000 即一公噸按一立方公尺計。",
  },
);

export const fixedFee = figure(
  "money",
  { "en-US": "Fixed fee", "zh-CN": "固定费", "zh-TW": "固定費" },
  {
    "en-US": "For each parcel, shipment or container, on top.",
    "zh-CN": "每个小包、整批或每柜另收。",
    "zh-TW": "每個小包、整批或每櫃另收。",
  },
);

export const minimumCharge = figure(
  "money",
  { "en-US": "Minimum charge", "zh-CN": "最低收费", "zh-TW": "最低收費" },
  {
    "en-US": "The least that is charged by rate.",
    "zh-CN": "按运价计的最低收费。",
    "zh-TW": "按運價計的最低收費。",
  },
);

export const laneStepKg = figure(
  "kilograms",
  { "en-US": "Weight step", "zh-CN": "进位单位", "zh-TW": "進位單位" },
  {
    "en-US": "The weight is charged in multiples of this; empty or 0 for no rounding.",
    "zh-CN": "计费重按此进位；留空或 0 为不进位。",
    "zh-TW": "計費重按此進位；留空或 0 為不進位。",
  },
);

export const volumeDivisor = figure(
  "none",
  { "en-US": "Volume divisor", "zh-CN": "材积系数", "zh-TW": "材積係數" },
  {
    "en-US":
      "cm³ that count as 1 kg: 6000 by air, 5000 by courier, 1000 by sea; 0 where volume does not count.",
    "zh-CN": "多少立方厘米计 1 千克：空运 6000，快递 5000，海运 1000；不计体积填 0。",
    "zh-TW": "多少立方公分計 1 公斤：空運 6000，快遞 5000，海運 1000；不計材積填 0。",
  },
);

export const volumeShare = withDefault(
  rateTerm({
    label: { "en-US": "Volume share", "zh-CN": "分泡比例", "zh-TW": "分泡比例" },
    hint: {
      "en-US":
        "The part of the volumetric weight above the actual weight that is charged; all of it where empty.",
      "zh-CN": "体积重超出实重部分的计费比例；留空为全部。",
      "zh-TW": "材積重超出實重部分的計費比例；留空為全部。",
    },
  }),
  wholeVolume,
);

export const containerM3 = figure(
  "cubicMetres",
  { "en-US": "Container m³", "zh-CN": "柜容积", "zh-TW": "櫃容積" },
  {
    "en-US": "Usable volume of a container: about 28 for 20GP, 68 for 40HQ.",
    "zh-CN": "每柜可用容积：20GP 约 28，40HQ 约 68。",
    "zh-TW": "每櫃可用容積：20GP 約 28，40HQ 約 68。",
  },
);

export const co2PerKg = figure(
  "none",
  { "en-US": "CO₂ per kg", "zh-CN": "每千克碳排放", "zh-TW": "每公斤碳排放" },
  {
    "en-US":
      "kg of CO₂ for each kg of goods on this lane, as your forwarder states it; no figure is built in.",
    "zh-CN": "该线路每千克货物排放的二氧化碳千克数，取自货代；不内置任何数值。",
    "zh-TW": "該線路每公斤貨物排放的二氧化碳公斤數，取自貨代；不內建任何數值。",
  },
);

const creditDaysWords = {
  label: { "en-US": "Late after days", "zh-CN": "超时天数", "zh-TW": "逾時天數" },
  hint: {
    "en-US":
      "Days after which the forwarder owes a credit, as agreed in writing; empty where nothing is agreed.",
    "zh-CN": "书面约定超过多少天未妥投即减免运费；无约定则留空。",
    "zh-TW": "書面約定超過多少天未妥投即減免運費；無約定則留空。",
  },
};
export const creditAfterDays = numberTerm({ ...creditDaysWords, unit: "days", min: 0 });

const creditShareWords = {
  label: { "en-US": "Credit share", "zh-CN": "减免比例", "zh-TW": "減免比例" },
  hint: {
    "en-US": "The part of the freight that is credited.",
    "zh-CN": "减免的运费比例。",
    "zh-TW": "減免的運費比例。",
  },
};
export const creditShare = rateTerm(creditShareWords);
