import { choiceTerm, numberTerm, rateTerm } from "../readers";
import { sku } from "./product";

/** What the Products table may say of a product for promotions: none of it is needed. */

export const inboundAllowed = choiceTerm(
  {
    label: { "en-US": "Inbound allowed", "zh-CN": "允许入仓", "zh-TW": "可否入倉" },
    hint: {
      "en-US": "NO where the platform’s warehouse does not take the product at present; test it in time.",
      "zh-CN": "平台仓库目前是否接收该产品：YES 允许，NO 不允许；请提前测试。",
      "zh-TW": "平台倉庫目前是否接收該產品：YES 可，NO 不可；請提前測試。",
    },
  },
  ["YES", "NO"],
  { YES: { "zh-CN": "允许", "zh-TW": "可" }, NO: { "zh-CN": "不允许", "zh-TW": "不可" } },
);

export const subscribers = numberTerm({
  label: { "en-US": "Subscribers", "zh-CN": "订阅人数", "zh-TW": "訂閱人數" },
  hint: {
    "en-US": "Subscribers whose next delivery falls into the promotion.",
    "zh-CN": "下次配送落在大促期间的订阅用户数。",
    "zh-TW": "下次配送落在促銷期間的訂閱用戶數。",
  },
  unit: "none",
  min: 0,
  whole: true,
});

export const unitsPerSubscriber = numberTerm({
  label: { "en-US": "Units per subscriber", "zh-CN": "每位订阅件数", "zh-TW": "每位訂閱件數" },
  hint: {
    "en-US": "Units each of them gets then.",
    "zh-CN": "每位订阅用户届时收到的件数。",
    "zh-TW": "每位訂閱用戶屆時收到的件數。",
  },
  unit: "units",
  min: 0,
});

export const leadSku = {
  ...sku,
  label: { "en-US": "Sold along with", "zh-CN": "连带主品 SKU", "zh-TW": "連帶主品 SKU" },
  hint: {
    "en-US": "The SKU of the product it is bought along with.",
    "zh-CN": "与之一起购买的主产品的 SKU。",
    "zh-TW": "與之一起購買的主產品的 SKU。",
  },
} as const;

export const attachRate = rateTerm(
  {
    label: { "en-US": "Attach rate", "zh-CN": "连带率", "zh-TW": "連帶率" },
    hint: {
      "en-US": "Units bought along for each unit of that product, beyond what its own sales show.",
      "zh-CN": "主产品每卖一件连带卖出的件数，不含自身历史已体现的部分。",
      "zh-TW": "主產品每賣一件連帶賣出的件數，不含自身歷史已反映的部分。",
    },
  },
  { maxIsOne: false },
);
