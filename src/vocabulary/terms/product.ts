import { numberTerm, textTerm } from "../readers";

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
