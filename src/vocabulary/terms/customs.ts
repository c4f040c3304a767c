import { numberTerm, textTerm } from "../readers";

export const hsCode = textTerm({
  label: { "en-US": "HS code", "zh-CN": "HS 编码", "zh-TW": "HS 編碼" },
  hint: {
    "en-US": "The tariff line customs put the product in; in a table of rates, the digits it begins with.",
    "zh-CN": "海关归类的税号；在税率表中可只填开头几位。",
    "zh-TW": "海關歸類的稅則號別；在稅率表中可只填開頭幾位。",
  },
});

export const material = textTerm({
  label: { "en-US": "Material and use", "zh-CN": "材质与用途", "zh-TW": "材質與用途" },
  hint: {
    "en-US": "What it is made of and for, as customs and forwarders ask; also battery, liquid or magnet.",
    "zh-CN": "报关与货代所需的材质与用途；带电、液体、带磁请注明。",
    "zh-TW": "報關與貨代所需的材質與用途；帶電、液體、帶磁請註明。",
  },
});

export const contentGrams = numberTerm({
  label: { "en-US": "Content", "zh-CN": "净含量", "zh-TW": "淨含量" },
  hint: {
    "en-US": "Grams or millilitres in one unit, for cosmetics.",
    "zh-CN": "化妆品每件的克数或毫升数。",
    "zh-TW": "化妝品每件的公克數或毫升數。",
  },
  unit: "none",
  above: 0,
});

export const contentPieces = numberTerm({
  label: { "en-US": "Pieces or sheets", "zh-CN": "片数（张数）", "zh-TW": "片數（張數）" },
  hint: {
    "en-US": "Pieces or sheets in one unit, for cosmetics sold by them.",
    "zh-CN": "按片或张计的化妆品每件的数量。",
    "zh-TW": "按片或張計的化妝品每件的數量。",
  },
  unit: "none",
  above: 0,
});
