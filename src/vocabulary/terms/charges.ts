import { chargeBases, defaultDecimals } from "../../calculation";
import { rowsTerm } from "../ranges";
import { choiceTerm, listTerm, numberTerm } from "../readers";
import { withDefault } from "../term";
import { shipmentUnits, unitCost } from "./cost";
import { unitKg, unitM3 } from "./freight";

export const skuUnits = listTerm(
  {
    label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
    hint: {
      "en-US": "Of each SKU in the shipment.",
      "zh-CN": "该批货中各 SKU 的件数。",
      "zh-TW": "該批貨中各 SKU 的件數。",
    },
  },
  shipmentUnits,
);

export const unitCosts = listTerm(
  {
    label: { "en-US": "Unit costs", "zh-CN": "采购单价", "zh-TW": "採購單價" },
    hint: {
      "en-US": "Money for one unit of each SKU at the factory.",
      "zh-CN": "各 SKU 的出厂采购单价。",
      "zh-TW": "各 SKU 的出廠採購單價。",
    },
  },
  unitCost,
);

export const charges = rowsTerm(
  {
    label: { "en-US": "Charges", "zh-CN": "分摊费用表", "zh-TW": "分攤費用表" },
    hint: {
      "en-US": "A row each: amount, basis (QTY, VALUE, WEIGHT, VOLUME, EQUAL).",
      "zh-CN": "每行一项：金额、分摊依据（QTY、VALUE、WEIGHT、VOLUME、EQUAL）。",
      "zh-TW": "每列一項：金額、分攤基準（QTY、VALUE、WEIGHT、VOLUME、EQUAL）。",
    },
  },
  {
    amount: numberTerm({
      label: { "en-US": "Amount", "zh-CN": "金额", "zh-TW": "金額" },
      hint: {
        "en-US": "Of the whole shipment; negative for a credit.",
        "zh-CN": "整批合计；返还为负数。",
        "zh-TW": "整批合計；退還為負數。",
      },
      unit: "money",
    }),
    basis: choiceTerm(
      {
        label: { "en-US": "Basis", "zh-CN": "分摊依据", "zh-TW": "分攤基準" },
        hint: {
          "en-US": "What the charge is shared by.",
          "zh-CN": "按什么分摊。",
          "zh-TW": "按什麼分攤。",
        },
      },
      chargeBases,
    ),
  },
);

export const weightsKg = listTerm(
  {
    label: { "en-US": "Weights per unit", "zh-CN": "单件重量", "zh-TW": "每件重量" },
    hint: {
      "en-US": "Needed where a charge is shared by WEIGHT.",
      "zh-CN": "有费用按 WEIGHT 分摊时必填。",
      "zh-TW": "有費用按 WEIGHT 分攤時必填。",
    },
  },
  numberTerm({ label: unitKg.label, hint: unitKg.hint, unit: "kilograms", min: 0 }),
);

export const volumesM3 = listTerm(
  {
    label: { "en-US": "Volumes per unit", "zh-CN": "单件体积", "zh-TW": "每件體積" },
    hint: {
      "en-US": "Needed where a charge is shared by VOLUME.",
      "zh-CN": "有费用按 VOLUME 分摊时必填。",
      "zh-TW": "有費用按 VOLUME 分攤時必填。",
    },
  },
  unitM3,
);

export const decimals = withDefault(
  numberTerm({
    label: { "en-US": "Decimals", "zh-CN": "小数位数", "zh-TW": "小數位數" },
    hint: {
      "en-US": "Of the money: 2 for cents, 0 for yen.",
      "zh-CN": "金额的小数位数：分为 2，日元为 0。",
      "zh-TW": "金額的小數位數：分為 2，日圓為 0。",
    },
    unit: "none",
    min: 0,
    max: 6,
    whole: true,
  }),
  defaultDecimals,
);
