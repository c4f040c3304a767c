import { dateTerm, flagTerm, numberTerm, rateTerm, textTerm } from "../readers";

export const shipment = textTerm({
  label: { "en-US": "Shipment", "zh-CN": "货件", "zh-TW": "貨件" },
  hint: {
    "en-US": "What you call a shipment; in Costs it is left empty for a rate that holds for every shipment.",
    "zh-CN": "货件的名称或编号；费用表中留空表示适用于所有货件的费率。",
    "zh-TW": "貨件的名稱或編號；費用表中留空表示適用於所有貨件的費率。",
  },
});

export const goodUnits = numberTerm({
  label: { "en-US": "Good units", "zh-CN": "完好件数", "zh-TW": "完好件數" },
  hint: {
    "en-US": "Units that arrived and can be sold; all of them where the cell is empty.",
    "zh-CN": "到货且可售的件数；留空视为全部完好。",
    "zh-TW": "到貨且可售的件數；留空視為全部完好。",
  },
  unit: "units",
  min: 0,
});

export const leftUnits = numberTerm({
  label: { "en-US": "Units left", "zh-CN": "剩余件数", "zh-TW": "剩餘件數" },
  hint: {
    "en-US": "Of the good units, those still unsold when a late charge came.",
    "zh-CN": "到货后发生费用时，完好件数中尚未售出的件数。",
    "zh-TW": "到貨後發生費用時，完好件數中尚未售出的件數。",
  },
  unit: "units",
  min: 0,
});

export const manualShare = rateTerm({
  label: { "en-US": "Share by hand", "zh-CN": "手工占比", "zh-TW": "手動占比" },
  hint: {
    "en-US": "This SKU's part of charges shared by MANUAL; the parts of a shipment add up to 100%.",
    "zh-CN": "按 MANUAL 分摊的费用中该 SKU 的占比；同一货件合计 100%。",
    "zh-TW": "按 MANUAL 分攤的費用中該 SKU 的占比；同一貨件合計 100%。",
  },
});

export const market = textTerm({
  label: { "en-US": "Market", "zh-CN": "市场", "zh-TW": "市場" },
  hint: {
    "en-US": "Where the goods are imported, such as US or UK, as in Duty rates; CN-1210 for a bonded zone.",
    "zh-CN": "货物进口的市场，如 US、UK，与税率表一致；保税备货填 CN-1210。",
    "zh-TW": "貨物進口的市場，如 US、UK，與稅率表一致；保稅備貨填 CN-1210。",
  },
});

export const shipDate = dateTerm({
  label: { "en-US": "Shipped on", "zh-CN": "发货日期", "zh-TW": "出貨日期" },
  hint: {
    "en-US": "The day whose exchange rates and tax rates count.",
    "zh-CN": "按当日的汇率和税率计算。",
    "zh-TW": "按當日的匯率與稅率計算。",
  },
});

export const arrivalDate = dateTerm({
  label: { "en-US": "Arrived on", "zh-CN": "到货日期", "zh-TW": "到貨日期" },
  hint: {
    "en-US": "What is charged after this day is a late charge.",
    "zh-CN": "此日之后的收费为到货后费用。",
    "zh-TW": "此日之後的收費為到貨後費用。",
  },
});

export const storedUntil = dateTerm({
  label: { "en-US": "Stored until", "zh-CN": "存放至", "zh-TW": "存放至" },
  hint: {
    "en-US":
      "The day its last unit leaves the warehouse, for storage charges; units are taken to sell evenly until then.",
    "zh-CN": "最后一件出仓的日期，用于计算仓储费；视为到货后匀速售出。",
    "zh-TW": "最後一件出倉的日期，用於計算倉儲費；視為到貨後平均售出。",
  },
});

const paper = (english: string, simplified: string, traditional: string) =>
  flagTerm({
    label: { "en-US": english, "zh-CN": simplified, "zh-TW": traditional },
    hint: {
      "en-US": "TRUE once it is there for this shipment; one row of the shipment is enough.",
      "zh-CN": "该货件的此文件已备好填 TRUE；填在货件的一行即可。",
      "zh-TW": "該貨件的此文件已備妥填 TRUE；填在貨件的一列即可。",
    },
  });

/** The three papers of a shipment (001-27). */
export const invoiceReady = paper("Commercial invoice", "商业发票", "商業發票");
export const originReady = paper("Certificate of origin", "原产地证", "原產地證明");
export const complianceReady = paper("Compliance papers", "合规认证文件", "合規認證文件");
