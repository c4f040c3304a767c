import {
  defaultFewestBackups,
  noSellingCost,
  trackingStates,
  type QuoteFact,
  type TrackingStage,
} from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, dateTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";

// Backups, customer service and insurance.

export const fewestBackups = withDefault(
  numberTerm({
    label: { "en-US": "Forwarders in reserve", "zh-CN": "备用货代家数", "zh-TW": "備用貨代家數" },
    hint: {
      "en-US": "A lane with fewer beside its usual forwarder is named.",
      "zh-CN": "除常用货代外，备用家数少于此数的线路会被指出。",
      "zh-TW": "除常用貨代外，備用家數少於此數的線路會被指出。",
    },
    unit: "none",
    whole: true,
    min: 0,
  }),
  defaultFewestBackups,
);

export const contactRate = rateTerm({
  label: { "en-US": "Buyers who write in", "zh-CN": "咨询比例", "zh-TW": "諮詢比例" },
  hint: {
    "en-US": "Part of the orders whose buyers ask or complain.",
    "zh-CN": "有咨询或投诉的订单所占比例。",
    "zh-TW": "有諮詢或投訴的訂單所占比例。",
  },
});

export const casesPerAgentDay = numberTerm({
  label: { "en-US": "Cases a person and day", "zh-CN": "每人每天处理量", "zh-TW": "每人每天處理量" },
  hint: {
    "en-US": "What one person of customer service settles in a day.",
    "zh-CN": "一名客服每天能处理的咨询数。",
    "zh-TW": "一名客服每天能處理的諮詢數。",
  },
  unit: "none",
  above: 0,
});

export const insuranceRate = withDefault(
  rateTerm({
    label: { "en-US": "Insurance rate", "zh-CN": "保险费率", "zh-TW": "保險費率" },
    hint: {
      "en-US": "Cargo insurance of the whole way, of the insured value; 0 where you do not insure.",
      "zh-CN": "全程运输险占保险金额的比例；不投保填 0。",
      "zh-TW": "全程運輸險占保險金額的比例；不投保填 0。",
    },
  }),
  noSellingCost,
);

export const fullInsuranceFrom = numberTerm({
  label: { "en-US": "Valuable from", "zh-CN": "高价值起点", "zh-TW": "高價值起點" },
  hint: {
    "en-US": "A unit worth this much or more must be insured for all of it.",
    "zh-CN": "每件货值达到此数的产品须按全额货值投保。",
    "zh-TW": "每件貨值達到此數的產品須按全額貨值投保。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

// The request for a forwarder's quote.

export const quoteOrigin = textTerm({
  label: { "en-US": "Picked up at", "zh-CN": "起运地", "zh-TW": "起運地" },
  hint: {
    "en-US": "Place and postcode, for the quote request.",
    "zh-CN": "地点与邮编，用于询价单。",
    "zh-TW": "地點與郵遞區號，用於詢價單。",
  },
});

export const quoteDestination = textTerm({
  label: { "en-US": "Delivered to", "zh-CN": "目的地", "zh-TW": "目的地" },
  hint: {
    "en-US": "Country, postcode and whose warehouse, where no warehouses are named.",
    "zh-CN": "国家、邮编与仓库（如 FBA）；已填写分仓时以分仓为准。",
    "zh-TW": "國家、郵遞區號與倉庫（如 FBA）；已填寫分倉時以分倉為準。",
  },
});

export const quoteServices = textTerm({
  label: { "en-US": "Services wanted", "zh-CN": "所需服务", "zh-TW": "所需服務" },
  hint: {
    "en-US": "Such as customs agent, DDP, photos, inspection, labels; currency of payment.",
    "zh-CN": "如清关代理、包税 DDP、拍照、验货、贴标；结算币种。",
    "zh-TW": "如清關代理、包稅 DDP、拍照、驗貨、貼標；結算幣別。",
  },
});

export const cartons = numberTerm({
  label: { "en-US": "Cartons", "zh-CN": "箱数", "zh-TW": "箱數" },
  hint: {
    "en-US": "Units over units a carton, whole cartons.",
    "zh-CN": "件数除以每箱件数，取整箱。",
    "zh-TW": "件數除以每箱入數，取整箱。",
  },
  unit: "none",
});

export const totalKg = numberTerm({
  label: { "en-US": "Kg in all", "zh-CN": "总重量", "zh-TW": "總重量" },
  hint: {
    "en-US": "Units times the weight of one.",
    "zh-CN": "件数乘以单件重量。",
    "zh-TW": "件數乘以單件重量。",
  },
  unit: "kilograms",
});

export const totalM3 = numberTerm({
  label: { "en-US": "M³ in all", "zh-CN": "总体积", "zh-TW": "總材積" },
  hint: {
    "en-US": "Units times the volume of one.",
    "zh-CN": "件数乘以单件体积。",
    "zh-TW": "件數乘以單件材積。",
  },
  unit: "cubicMetres",
});

export const missingFacts = textTerm({
  label: { "en-US": "Missing", "zh-CN": "缺少信息", "zh-TW": "缺少資訊" },
  hint: {
    "en-US": "What a forwarder will ask and is not known yet.",
    "zh-CN": "货代会问而尚未填写的信息。",
    "zh-TW": "貨代會問而尚未填寫的資訊。",
  },
});

/** What may be missing in a request that no term of its own names. */
export const quoteFactTerms: Readonly<Partial<Record<QuoteFact, { readonly label: Text }>>> = {
  origin: quoteOrigin,
  destination: quoteDestination,
  services: quoteServices,
};

// Tracking, week by week.

export const trackedFrom = dateTerm({
  label: { "en-US": "Counted from", "zh-CN": "统计起始日", "zh-TW": "統計起始日" },
  hint: {
    "en-US":
      "What was ordered, shipped or received before is not for this promotion; open, from its first plan.",
    "zh-CN": "此日之前的下单、发货、入仓不算本次大促；留空则自首次写入计划起。",
    "zh-TW": "此日之前的下單、出貨、入倉不算本次促銷；留空則自首次寫入計畫起。",
  },
});

export const trackedWeek = dateTerm({
  label: { "en-US": "Week of", "zh-CN": "周（周一）", "zh-TW": "週（週一）" },
  hint: {
    "en-US": "The Monday of the week the snapshot is of.",
    "zh-CN": "快照所在周的周一。",
    "zh-TW": "快照所在週的週一。",
  },
});

export const trackingState = choiceTerm(
  {
    label: { "en-US": "State", "zh-CN": "状态", "zh-TW": "狀態" },
    hint: {
      "en-US": "BEHIND the plan, ON TRACK, NOT DUE yet, or UNKNOWN where no table says.",
      "zh-CN": "BEHIND 落后、ON TRACK 正常、NOT DUE 未到期、UNKNOWN 无记录。",
      "zh-TW": "BEHIND 落後、ON TRACK 正常、NOT DUE 未到期、UNKNOWN 無紀錄。",
    },
  },
  trackingStates,
  {
    BEHIND: { "zh-CN": "落后", "zh-TW": "落後" },
    "ON TRACK": { "zh-CN": "正常", "zh-TW": "正常" },
    "NOT DUE": { "zh-CN": "未到期", "zh-TW": "未到期" },
    UNKNOWN: { "zh-CN": "无记录", "zh-TW": "無紀錄" },
  },
);

const trackedUnits = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "units" });

/** By stage: what was due by the week, and what happened. */
export const plannedUnits = {
  ordered: trackedUnits(
    { "en-US": "To be ordered", "zh-CN": "应下单", "zh-TW": "應下單" },
    { "en-US": "Units due by then.", "zh-CN": "截至当时应下单件数。", "zh-TW": "截至當時應下單件數。" },
  ),
  shipped: trackedUnits(
    { "en-US": "To be shipped", "zh-CN": "应发货", "zh-TW": "應出貨" },
    { "en-US": "Units due by then.", "zh-CN": "截至当时应发货件数。", "zh-TW": "截至當時應出貨件數。" },
  ),
  received: trackedUnits(
    { "en-US": "To be received", "zh-CN": "应入仓", "zh-TW": "應入倉" },
    { "en-US": "Units due by then.", "zh-CN": "截至当时应入仓件数。", "zh-TW": "截至當時應入倉件數。" },
  ),
} satisfies Readonly<Record<TrackingStage, unknown>>;

export const actualUnits = {
  ordered: trackedUnits(
    { "en-US": "Ordered", "zh-CN": "已下单", "zh-TW": "已下單" },
    {
      "en-US": "Since the plan, by the Deliveries table.",
      "zh-CN": "计划写入以来，据到货记录表。",
      "zh-TW": "計畫寫入以來，依到貨紀錄表。",
    },
  ),
  shipped: trackedUnits(
    { "en-US": "Shipped", "zh-CN": "已发货", "zh-TW": "已出貨" },
    {
      "en-US": "Since the plan, by the Shipments table.",
      "zh-CN": "计划写入以来，据货件表。",
      "zh-TW": "計畫寫入以來，依貨件表。",
    },
  ),
  received: trackedUnits(
    { "en-US": "Received", "zh-CN": "已入仓", "zh-TW": "已入倉" },
    {
      "en-US": "Since the plan, by Shipments or Deliveries, whichever says more.",
      "zh-CN": "计划写入以来，据货件表与到货记录表中较多者。",
      "zh-TW": "計畫寫入以來，依貨件表與到貨紀錄表中較多者。",
    },
  ),
} satisfies Readonly<Record<TrackingStage, unknown>>;

export const onTheWay = trackedUnits(
  { "en-US": "On the way", "zh-CN": "在途", "zh-TW": "在途" },
  {
    "en-US": "ON ORDER in the Stock table.",
    "zh-CN": "库存表中的 ON ORDER。",
    "zh-TW": "庫存表中的 ON ORDER。",
  },
);

export const comesLate = trackedUnits(
  { "en-US": "Comes too late", "zh-CN": "将迟到", "zh-TW": "將遲到" },
  {
    "en-US": "On the way and still needed, with a day after the last one.",
    "zh-CN": "仍需要的在途货，预计到货日晚于最后期限。",
    "zh-TW": "仍需要的在途貨，預計到貨日晚於最後期限。",
  },
);

export const unitsBehind = trackedUnits(
  { "en-US": "Units behind", "zh-CN": "落后件数", "zh-TW": "落後件數" },
  {
    "en-US": "The largest gap of what is recorded.",
    "zh-CN": "有记录的环节中最大的差额。",
    "zh-TW": "有紀錄的環節中最大的差額。",
  },
);
