import { defaultTaxRecoverable, dutyBases, noCharge } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, flagTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const unitCost = numberTerm({
  label: { "en-US": "Unit cost", "zh-CN": "采购单价", "zh-TW": "採購單價" },
  hint: {
    "en-US": "Money for one unit at the factory.",
    "zh-CN": "每件出厂采购价。",
    "zh-TW": "每件出廠採購價。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const shipmentUnits = numberTerm({
  label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  hint: {
    "en-US": "Units in the shipment that shares the charges.",
    "zh-CN": "分摊这些费用的整批货件数。",
    "zh-TW": "分攤這些費用的整批貨件數。",
  },
  unit: "units",
  above: 0,
});

/** A charge of the whole shipment, none where nobody names it. */
const charge = (label: Text, hint: Text) =>
  withDefault(numberTerm({ label, hint, unit: "money", min: 0 }), noCharge);

export const domesticFreight = charge(
  { "en-US": "Domestic freight", "zh-CN": "国内运费", "zh-TW": "國內運費" },
  {
    "en-US": "From the factory to the port, for the whole shipment.",
    "zh-CN": "工厂到港口的运费，整批合计。",
    "zh-TW": "工廠到港口的運費，整批合計。",
  },
);

export const internationalFreight = charge(
  { "en-US": "International freight", "zh-CN": "国际运费", "zh-TW": "國際運費" },
  {
    "en-US": "Sea or air, for the whole shipment.",
    "zh-CN": "海运或空运费，整批合计。",
    "zh-TW": "海運或空運費，整批合計。",
  },
);

export const insurance = charge(
  { "en-US": "Insurance", "zh-CN": "保险费", "zh-TW": "保險費" },
  {
    "en-US": "Cargo insurance, for the whole shipment.",
    "zh-CN": "货运保险，整批合计。",
    "zh-TW": "貨運保險，整批合計。",
  },
);

export const warehouseHandling = charge(
  { "en-US": "Warehouse handling", "zh-CN": "仓库操作费", "zh-TW": "倉庫作業費" },
  {
    "en-US": "Receiving, labelling and put-away, for the whole shipment.",
    "zh-CN": "收货、贴标、上架费，整批合计。",
    "zh-TW": "收貨、貼標、上架費，整批合計。",
  },
);

export const storage = charge(
  { "en-US": "Storage", "zh-CN": "仓储费", "zh-TW": "倉儲費" },
  {
    "en-US": "Storage, for the whole shipment.",
    "zh-CN": "仓储费，整批合计。",
    "zh-TW": "倉儲費，整批合計。",
  },
);

export const otherCharges = charge(
  { "en-US": "Other charges", "zh-CN": "其他费用", "zh-TW": "其他費用" },
  {
    "en-US": "Anything else the shipment costs before it can be sold.",
    "zh-CN": "可售之前该批货的其他费用。",
    "zh-TW": "可售之前該批貨的其他費用。",
  },
);

export const dutyRate = withDefault(
  rateTerm(
    {
      label: { "en-US": "Duty rate", "zh-CN": "关税税率", "zh-TW": "關稅稅率" },
      hint: {
        "en-US": "Customs duty as a fraction of its basis: 4.8% is 0.048. May exceed 1.",
        "zh-CN": "关税占计税基础的比例：4.8% 为 0.048，可大于 1。",
        "zh-TW": "關稅占計稅基礎的比例：4.8% 為 0.048，可大於 1。",
      },
    },
    { maxIsOne: false },
  ),
  noCharge,
);

export const dutyBasis = choiceTerm(
  {
    label: { "en-US": "Duty basis", "zh-CN": "关税计税基础", "zh-TW": "關稅計稅基礎" },
    hint: {
      "en-US":
        "FOB (as the United States takes it) or CIF (as the EU and UK do); needed where there is duty.",
      "zh-CN": "FOB（如美国）或 CIF（如欧盟、英国）；有关税时必填。",
      "zh-TW": "FOB（如美國）或 CIF（如歐盟、英國）；有關稅時必填。",
    },
  },
  dutyBases,
);

export const importTaxRate = withDefault(
  rateTerm({
    label: { "en-US": "Import tax rate", "zh-CN": "进口税率", "zh-TW": "進口稅率" },
    hint: {
      "en-US": "VAT or GST at the border, on goods, freight, insurance and duty.",
      "zh-CN": "进口环节增值税等，按货值、运保费与关税之和计。",
      "zh-TW": "進口營業稅、VAT 等，按貨值、運費、保險費與關稅合計計算。",
    },
  }),
  noCharge,
);

export const taxRecoverable = withDefault(
  flagTerm({
    label: { "en-US": "Tax recoverable", "zh-CN": "进口税可抵扣", "zh-TW": "進口稅可扣抵" },
    hint: {
      "en-US": "TRUE where you reclaim the import tax: then it is cash, not cost.",
      "zh-CN": "可抵扣填 TRUE：此时只占用现金，不计入成本。",
      "zh-TW": "可扣抵填 TRUE：此時只占用現金，不計入成本。",
    },
  }),
  defaultTaxRecoverable,
);

export const landedCost = numberTerm({
  label: { "en-US": "Landed cost", "zh-CN": "到岸成本", "zh-TW": "到岸成本" },
  hint: {
    "en-US": "What one unit costs, landed and sellable.",
    "zh-CN": "每件到岸并可售的成本。",
    "zh-TW": "每件到岸並可售的成本。",
  },
  unit: "moneyPerUnit",
  min: 0,
});
