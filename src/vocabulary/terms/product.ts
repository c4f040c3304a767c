import { dateTerm, flagTerm, numberTerm, textTerm } from "../readers";

/**
 * A product's code. It is text whatever the cell holds, so that 20685 as a number and 20685 as text are one product;
 * 00123 and 123 stay two, because the zeros of a number typed without an apostrophe are lost and nobody can tell.
 */
export const sku = textTerm({
  label: { "en-US": "SKU", "zh-CN": "SKU", "zh-TW": "SKU" },
  hint: {
    "en-US": "The code of one product, as it stands in every table.",
    "zh-CN": "一个产品的编码，各表须一致。",
    "zh-TW": "一個產品的編碼，各表須一致。",
  },
});

export const productName = textTerm({
  label: { "en-US": "Product name", "zh-CN": "产品名称", "zh-TW": "產品名稱" },
  hint: {
    "en-US": "What people call the product.",
    "zh-CN": "产品的名称。",
    "zh-TW": "產品的名稱。",
  },
});

export const freightPerUnit = numberTerm({
  label: { "en-US": "Freight per unit", "zh-CN": "单件运费", "zh-TW": "每件運費" },
  hint: {
    "en-US": "Money for one unit from factory to warehouse.",
    "zh-CN": "每件从工厂到仓库的运费。",
    "zh-TW": "每件從工廠到倉庫的運費。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const category = textTerm({
  label: { "en-US": "Category", "zh-CN": "品类", "zh-TW": "品類" },
  hint: {
    "en-US": "Products of one category can be sold together.",
    "zh-CN": "同品类的产品可组合销售。",
    "zh-TW": "同品類的產品可組合銷售。",
  },
});

export const competitorPrice = numberTerm({
  label: { "en-US": "Competitor price", "zh-CN": "竞品价格", "zh-TW": "競品價格" },
  hint: {
    "en-US": "What buyers pay for the nearest product of another shop, VAT included.",
    "zh-CN": "最接近的竞品的售价，含增值税。",
    "zh-TW": "最接近的競品的售價，含稅。",
  },
  unit: "moneyPerUnit",
  above: 0,
});

export const lifeEndDate = dateTerm({
  label: { "en-US": "End of life", "zh-CN": "生命周期结束日", "zh-TW": "生命週期結束日" },
  hint: {
    "en-US": "The last day the product can be sold: end of its season, its model or its shelf life.",
    "zh-CN": "最后可售日：季末、换代或保质期止。",
    "zh-TW": "最後可售日：季末、換代或保存期限止。",
  },
});

export const crossDock = flagTerm({
  label: { "en-US": "Cross-docked", "zh-CN": "越库作业", "zh-TW": "越庫作業" },
  hint: {
    "en-US":
      "TRUE: its goods go on from the ramp, so the lane’s days of RECEIVING do not count (best sellers).",
    "zh-CN": "TRUE：到仓后不上架直接转运，不计线路的 RECEIVING 天数（适用于热销款）。",
    "zh-TW": "TRUE：到倉後不上架直接轉運，不計線路的 RECEIVING 天數（適用於熱銷款）。",
  },
});
