import type { Text } from "../locale";
import { dateTerm, numberTerm, textTerm } from "../readers";
import type { Unit } from "../units";

const figure = (unit: Unit, label: Text, hint: Text) => numberTerm({ label, hint, unit });

export const deliveriesCounted = figure(
  "none",
  { "en-US": "Deliveries", "zh-CN": "到货次数", "zh-TW": "到貨次數" },
  {
    "en-US": "Deliveries by this lane that have arrived.",
    "zh-CN": "该线路已到货的次数。",
    "zh-TW": "該線路已到貨的次數。",
  },
);

export const earlyDays = figure(
  "days",
  { "en-US": "One in ten within", "zh-CN": "最快一成", "zh-TW": "最快一成" },
  {
    "en-US": "Days within which one delivery in ten was there.",
    "zh-CN": "十次中有一次在此天数内到货。",
    "zh-TW": "十次中有一次在此天數內到貨。",
  },
);

export const lateDays = figure(
  "days",
  { "en-US": "Nine in ten within", "zh-CN": "九成以内", "zh-TW": "九成以內" },
  {
    "en-US": "Days within which nine deliveries in ten were there.",
    "zh-CN": "十次中有九次在此天数内到货。",
    "zh-TW": "十次中有九次在此天數內到貨。",
  },
);

export const earliest = dateTerm({
  label: { "en-US": "There from", "zh-CN": "最早到货", "zh-TW": "最早到貨" },
  hint: {
    "en-US": "The as-of date and the days of the earliest tenth.",
    "zh-CN": "起算日加最快一成的天数。",
    "zh-TW": "起算日加最快一成的天數。",
  },
});

export const latest = dateTerm({
  label: { "en-US": "There until", "zh-CN": "最迟到货", "zh-TW": "最遲到貨" },
  hint: {
    "en-US": "The as-of date and the days of nine in ten.",
    "zh-CN": "起算日加九成以内的天数。",
    "zh-TW": "起算日加九成以內的天數。",
  },
});

export const daysTaken = figure(
  "days",
  { "en-US": "Days taken", "zh-CN": "用时", "zh-TW": "耗時" },
  {
    "en-US": "From shipped to received, or to today where it is still awaited.",
    "zh-CN": "从发货到到货的天数；未到货则算到今天。",
    "zh-TW": "從出貨到到貨的天數；未到貨則算到今天。",
  },
);

export const lateCredit = figure(
  "money",
  { "en-US": "Credit to claim", "zh-CN": "可减免运费", "zh-TW": "可減免運費" },
  {
    "en-US": "Freight paid × the part agreed; empty where the freight is not known.",
    "zh-CN": "已付运费 × 约定比例；运费未知则为空。",
    "zh-TW": "已付運費 × 約定比例；運費未知則為空。",
  },
);

export const sellingWay = textTerm({
  label: { "en-US": "Way", "zh-CN": "方式", "zh-TW": "方式" },
  hint: {
    "en-US": "From an overseas warehouse, or parcels from home.",
    "zh-CN": "海外仓发货，或小包直发。",
    "zh-TW": "海外倉出貨，或小包直送。",
  },
});

export const warehouseCostPerUnit = figure(
  "moneyPerUnit",
  { "en-US": "Warehouse a unit", "zh-CN": "每件仓储操作", "zh-TW": "每件倉儲作業" },
  {
    "en-US": "Handling, services and storage until it is sold.",
    "zh-CN": "操作、附加服务和售出前的仓储。",
    "zh-TW": "作業、加值服務與售出前的倉儲。",
  },
);

export const lastMilePerUnit = figure(
  "moneyPerUnit",
  { "en-US": "Last mile a unit", "zh-CN": "每件尾程", "zh-TW": "每件尾程" },
  {
    "en-US": "From the warehouse to the buyer.",
    "zh-CN": "从海外仓到买家。",
    "zh-TW": "從海外倉到買家。",
  },
);

export const wayCost = figure(
  "moneyPerUnit",
  { "en-US": "To the buyer, a unit", "zh-CN": "每件送达成本", "zh-TW": "每件送達成本" },
  {
    "en-US": "Freight, warehouse and last mile of one unit.",
    "zh-CN": "每件的运费、仓储操作与尾程之和。",
    "zh-TW": "每件的運費、倉儲作業與尾程之和。",
  },
);

export const buyerDays = figure(
  "days",
  { "en-US": "Days to the buyer", "zh-CN": "送达天数", "zh-TW": "送達天數" },
  {
    "en-US": "From the order to the buyer, at worst.",
    "zh-CN": "从下单到买家收货的最长天数。",
    "zh-TW": "從下單到買家收貨的最長天數。",
  },
);

export const stockAtRisk = figure(
  "money",
  { "en-US": "Stock at risk", "zh-CN": "压货金额", "zh-TW": "壓貨金額" },
  {
    "en-US": "Goods and freight that lie abroad and may not sell.",
    "zh-CN": "压在海外、可能滞销的货款与运费。",
    "zh-TW": "壓在海外、可能滯銷的貨款與運費。",
  },
);

export const co2Kg = figure(
  "kilograms",
  { "en-US": "CO₂", "zh-CN": "碳排放", "zh-TW": "碳排放" },
  {
    "en-US": "kg of CO₂ of these goods on this lane.",
    "zh-CN": "这批货走该线路排放的二氧化碳千克数。",
    "zh-TW": "這批貨走該線路排放的二氧化碳公斤數。",
  },
);
