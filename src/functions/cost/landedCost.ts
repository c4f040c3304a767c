import { landedCost, map } from "../../calculation";
import { costTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

export const LANDEDCOST = defineFunction({
  name: "LANDEDCOST",
  topic: "cost",
  summary: {
    "en-US": "What one unit costs landed and sellable; the charges are totals of the shipment.",
    "zh-CN": "每件到岸成本（可售状态）；各项费用为整批合计。",
    "zh-TW": "每件到岸成本（可售狀態）；各項費用為整批合計。",
  },
  params: {
    unitCost: costTerms.unitCost,
    units: costTerms.shipmentUnits,
    domesticFreight: optional(costTerms.domesticFreight),
    internationalFreight: optional(costTerms.internationalFreight),
    insurance: optional(costTerms.insurance),
    dutyRate: optional(costTerms.dutyRate),
    dutyBasis: optional(costTerms.dutyBasis),
    importTaxRate: optional(costTerms.importTaxRate),
    taxRecoverable: optional(costTerms.taxRecoverable),
    warehouseHandling: optional(costTerms.warehouseHandling),
    storage: optional(costTerms.storage),
    other: optional(costTerms.otherCharges),
  },
  result: costTerms.landedCost,
  compute: (args) => map(landedCost(args), ({ perUnit }) => perUnit),
  help: {
    formula:
      "FOB = {unitCost} × {units} + {domesticFreight}; CIF = FOB + {internationalFreight} + {insurance}; " +
      "(CIF + {dutyRate} × {dutyBasis} + {importTaxRate} × (CIF + {dutyRate} × {dutyBasis}) " +
      "+ {warehouseHandling} + {storage} + {other}) ÷ {units}",
    sources: ["002-51", "formulas C.9"],
    whenNotToUse: {
      "en-US":
        "With DDP freight give no duty rate: it would count twice. For several products in one shipment split the charges first.",
      "zh-CN": "运费为双清包税（DDP）时不要再填关税税率，否则重复计算。一批货有多个产品时先分摊费用。",
      "zh-TW": "運費為雙清包稅（DDP）時不要再填關稅稅率，否則重複計算。一批貨有多個產品時先分攤費用。",
    },
  },
  examples: [
    {
      typed: '8,500,200,900,60,4.8%,"FOB"',
      args: [8, 500, 200, 900, 60, 0.048, "FOB"],
      gives: (8 * 500 + 200 + 900 + 60 + 0.048 * (8 * 500 + 200)) / 500,
      source: "002-51, duty on FOB as in formulas C.9",
    },
    {
      typed: '8,500,200,900,60,10%,"CIF",20%,FALSE',
      args: [8, 500, 200, 900, 60, 0.1, "CIF", 0.2, false],
      gives: (5160 + 516 + 0.2 * (5160 + 516)) / 500,
      source: "002-51, tax on CIF and duty as in formulas C.9",
    },
  ],
});
