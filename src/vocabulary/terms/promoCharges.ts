import { noSellingCost } from "../../calculation";
import type { Text } from "../locale";
import { numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

/** A charge that nobody names is not part of the profit; the step shows which were given. */
const perUnit = (label: Text, hint: Text) =>
  withDefault(numberTerm({ label, hint, unit: "moneyPerUnit", min: 0 }), noSellingCost);

export const inspectionPerUnit = perUnit(
  { "en-US": "Inspection a unit", "zh-CN": "单件质检费", "zh-TW": "單件品檢費" },
  {
    "en-US": "A second inspection before the goods enter the warehouse.",
    "zh-CN": "入库前二次质检的费用。",
    "zh-TW": "入庫前二次品檢的費用。",
  },
);

export const packagingPerUnit = perUnit(
  { "en-US": "Packaging a unit", "zh-CN": "单件包装费", "zh-TW": "單件包裝費" },
  {
    "en-US": "Packaging with your brand, and the card or insert in it.",
    "zh-CN": "品牌包装与卡片等费用。",
    "zh-TW": "品牌包裝與卡片等費用。",
  },
);

export const servicesPerUnit = perUnit(
  { "en-US": "Extra services a unit", "zh-CN": "单件附加服务费", "zh-TW": "單件加值服務費" },
  {
    "en-US": "Relabelling, repacking, booking of the delivery.",
    "zh-CN": "换标、重新包装、预约入仓代理。",
    "zh-TW": "換標、重新包裝、預約入倉代理。",
  },
);

export const outboundPerUnit = perUnit(
  { "en-US": "Taking out a unit", "zh-CN": "单件出库费", "zh-TW": "單件出庫費" },
  {
    "en-US": "What the warehouse charges for each order line it packs.",
    "zh-CN": "海外仓每件出库处理的费用。",
    "zh-TW": "海外倉每件出庫處理的費用。",
  },
);

export const remoteSurcharge = perUnit(
  { "en-US": "Remote surcharge", "zh-CN": "偏远附加费", "zh-TW": "偏遠附加費" },
  {
    "en-US": "What the last mile costs more to a remote address.",
    "zh-CN": "偏远地址的尾程附加费，每件。",
    "zh-TW": "偏遠地址的尾程附加費，每件。",
  },
);

export const remoteShare = withDefault(
  rateTerm({
    label: { "en-US": "Remote orders", "zh-CN": "偏远订单比例", "zh-TW": "偏遠訂單比例" },
    hint: {
      "en-US": "Part of the orders that go to remote addresses.",
      "zh-CN": "发往偏远地址的订单所占比例。",
      "zh-TW": "寄往偏遠地址的訂單所占比例。",
    },
  }),
  noSellingCost,
);

export const adClicks = numberTerm({
  label: { "en-US": "Clicks on ads", "zh-CN": "广告点击数", "zh-TW": "廣告點擊數" },
  hint: {
    "en-US": "Of the whole promotion; with the cost per click it counts instead of the ads rate.",
    "zh-CN": "整场大促的点击数；与每次点击费用一起填写时，代替广告费率。",
    "zh-TW": "整場促銷的點擊數；與每次點擊費用一起填寫時，代替廣告費率。",
  },
  unit: "none",
  min: 0,
});

export const costPerClick = numberTerm({
  label: { "en-US": "Cost per click", "zh-CN": "每次点击费用", "zh-TW": "每次點擊費用" },
  hint: {
    "en-US": "What one click on an ad costs.",
    "zh-CN": "每次广告点击的费用（CPC）。",
    "zh-TW": "每次廣告點擊的費用（CPC）。",
  },
  unit: "money",
  min: 0,
});

export const ownShopAdsRate = rateTerm({
  label: { "en-US": "Ads of your own shop", "zh-CN": "独立站广告费率", "zh-TW": "獨立站廣告費率" },
  hint: {
    "en-US": "Part of the price ads would take in a shop of your own, to compare with the platform.",
    "zh-CN": "若在独立站销售，广告占售价的比例，用于与平台对比。",
    "zh-TW": "若在獨立站銷售，廣告占售價的比例，用於與平台對比。",
  },
});
