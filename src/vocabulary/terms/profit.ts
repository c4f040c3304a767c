import { noSellingCost, noTargetMargin } from "../../calculation";
import type { Text } from "../locale";
import { numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const price = numberTerm({
  label: { "en-US": "Price", "zh-CN": "售价", "zh-TW": "售價" },
  hint: {
    "en-US": "What the buyer pays, VAT included.",
    "zh-CN": "买家支付的价格，含增值税。",
    "zh-TW": "買家支付的價格，含稅。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

const feeRate = (label: Text, hint: Text) => withDefault(rateTerm({ label, hint }), noSellingCost);
const feePerUnit = (label: Text, hint: Text) =>
  withDefault(numberTerm({ label, hint, unit: "moneyPerUnit", min: 0 }), noSellingCost);

export const commissionRate = feeRate(
  { "en-US": "Commission rate", "zh-CN": "平台佣金率", "zh-TW": "平台佣金率" },
  {
    "en-US": "The platform's part of the price.",
    "zh-CN": "平台佣金占售价的比例。",
    "zh-TW": "平台佣金占售價的比例。",
  },
);

export const paymentRate = feeRate(
  { "en-US": "Payment rate", "zh-CN": "支付手续费率", "zh-TW": "金流手續費率" },
  {
    "en-US": "Payment processing, of the price: often 2.9% to 4.5%.",
    "zh-CN": "支付手续费占售价的比例，常见 2.9% 至 4.5%。",
    "zh-TW": "金流手續費占售價的比例，常見 2.9% 至 4.5%。",
  },
);

export const adsRate = feeRate(
  { "en-US": "Ads rate", "zh-CN": "广告费率", "zh-TW": "廣告費率" },
  {
    "en-US": "Advertising, of the price (ACOS over all sales).",
    "zh-CN": "广告费占售价的比例（按全部销售计）。",
    "zh-TW": "廣告費占售價的比例（按全部銷售計）。",
  },
);

export const lastMilePerUnit = feePerUnit(
  { "en-US": "Last mile per unit", "zh-CN": "单件尾程费", "zh-TW": "每件尾程費" },
  {
    "en-US": "From the warehouse to the buyer.",
    "zh-CN": "从仓库到买家的配送费。",
    "zh-TW": "從倉庫到買家的配送費。",
  },
);

export const storagePerUnit = feePerUnit(
  { "en-US": "Storage per unit", "zh-CN": "单件仓储费", "zh-TW": "每件倉儲費" },
  {
    "en-US": "Only where the landed cost has none.",
    "zh-CN": "到岸成本未含时填写。",
    "zh-TW": "到岸成本未含時填寫。",
  },
);

export const contentPerUnit = feePerUnit(
  { "en-US": "Content per unit", "zh-CN": "单件内容成本", "zh-TW": "每件內容成本" },
  {
    "en-US": "Photos, videos and campaign work, spread over the units.",
    "zh-CN": "图片、视频等制作费，摊到每件。",
    "zh-TW": "圖片、影片等製作費，攤到每件。",
  },
);

export const returnRate = feeRate(
  { "en-US": "Return rate", "zh-CN": "退货率", "zh-TW": "退貨率" },
  {
    "en-US": "The part of units that comes back.",
    "zh-CN": "退回件数的比例。",
    "zh-TW": "退回件數的比例。",
  },
);

export const lossPerReturn = feePerUnit(
  { "en-US": "Loss per return", "zh-CN": "每次退货损失", "zh-TW": "每次退貨損失" },
  {
    "en-US": "All money lost by one return, the refund included.",
    "zh-CN": "退一件的全部损失，含退款。",
    "zh-TW": "退一件的全部損失，含退款。",
  },
);

export const vatRate = feeRate(
  { "en-US": "VAT rate", "zh-CN": "增值税税率", "zh-TW": "營業稅稅率" },
  {
    "en-US": "VAT contained in the price.",
    "zh-CN": "售价中所含的增值税。",
    "zh-TW": "售價中所含的稅。",
  },
);

export const targetMarginRate = withDefault(
  rateTerm({
    label: { "en-US": "Target margin", "zh-CN": "目标利润率", "zh-TW": "目標利潤率" },
    hint: {
      "en-US": "Profit wanted, of the price without VAT; 0 breaks even.",
      "zh-CN": "期望利润占不含税售价的比例；0 为保本。",
      "zh-TW": "期望利潤占未稅售價的比例；0 為損益兩平。",
    },
  }),
  noTargetMargin,
);

export const unitProfit = numberTerm({
  label: { "en-US": "Unit profit", "zh-CN": "单件利润", "zh-TW": "每件利潤" },
  hint: {
    "en-US": "What is left of one unit's price.",
    "zh-CN": "每件售价扣除全部成本后所剩。",
    "zh-TW": "每件售價扣除全部成本後所剩。",
  },
  unit: "moneyPerUnit",
});

export const breakEvenPrice = numberTerm({
  label: { "en-US": "Break-even price", "zh-CN": "保本售价", "zh-TW": "損益兩平售價" },
  hint: {
    "en-US": "The price that earns the margin wanted.",
    "zh-CN": "达到目标利润率的售价。",
    "zh-TW": "達到目標利潤率的售價。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const promoPrice = numberTerm({
  label: { "en-US": "Promotion price", "zh-CN": "大促价", "zh-TW": "促銷價" },
  hint: {
    "en-US": "What the buyer pays in a promotion, VAT included.",
    "zh-CN": "买家在大促中支付的金额，含税。",
    "zh-TW": "買家在促銷中支付的金額，含稅。",
  },
  unit: "moneyPerUnit",
  above: 0,
});
