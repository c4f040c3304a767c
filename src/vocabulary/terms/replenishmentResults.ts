import { type DeviationStatus, orderReasons } from "../../calculation";
import { choiceTerm, dateTerm, numberTerm, textTerm } from "../readers";
import { renamed, type Term } from "../term";
import { deviationStatus } from "./accuracy";

export const orderReason = choiceTerm(
  {
    label: { "en-US": "Reason", "zh-CN": "原因", "zh-TW": "原因" },
    hint: {
      "en-US":
        "POINT: at the reorder point. DAYS: at the trigger days. DEVIATION: sells over 30% above forecast. HASTEN: what is coming is late. CLEAR: no sale for the slow days, 90 unless you set others. RUN-OUT: ordered no more.",
      "zh-CN":
        "POINT：到达补货点。DAYS：到达触发天数。DEVIATION：销量超预测 30%。HASTEN：在途来不及，请催货。CLEAR：超过滞销天数（默认 90 天）无销售。RUN-OUT：清尾，不再订货。",
      "zh-TW":
        "POINT：到達再訂購點。DAYS：到達觸發天數。DEVIATION：銷量超預測 30%。HASTEN：在途來不及，請催貨。CLEAR：超過滯銷天數（預設 90 天）無銷售。RUN-OUT：出清，不再訂購。",
    },
  },
  orderReasons,
  {
    POINT: { "zh-CN": "到达补货点", "zh-TW": "到達再訂購點" },
    DAYS: { "zh-CN": "到达触发天数", "zh-TW": "到達觸發天數" },
    DEVIATION: { "zh-CN": "销量超预测 30%", "zh-TW": "銷量超預測 30%" },
    HASTEN: { "zh-CN": "在途来不及", "zh-TW": "在途來不及" },
    "RUN-OUT": { "zh-CN": "清尾，不再订货", "zh-TW": "出清，不再訂購" },
  },
);

/** The status of last week's sales; its codes have names here, since no sheet function shows any. */
export const weekDeviation: Term<DeviationStatus> = {
  ...deviationStatus,
  choiceNames: {
    RELEASE: { "zh-CN": "放行预留批次", "zh-TW": "放行預留批次" },
    HOLD: { "zh-CN": "暂缓", "zh-TW": "暫緩" },
    OK: { "zh-CN": "按计划", "zh-TW": "按計畫" },
  },
};

const units = (
  label: { "en-US": string; "zh-CN": string; "zh-TW": string },
  hint: { "en-US": string; "zh-CN": string; "zh-TW": string },
) => numberTerm({ label, hint, unit: "units" });

export const onOrderInLead = units(
  { "en-US": "On order in lead time", "zh-CN": "提前期内在途", "zh-TW": "前置時間內在途" },
  {
    "en-US": "Units on order that arrive before an order of today would.",
    "zh-CN": "比今天下单更早到货的在途件数。",
    "zh-TW": "比今天下單更早到貨的在途件數。",
  },
);
export const positionToNext = units(
  {
    "en-US": "Position to the next arrival",
    "zh-CN": "到下次到货的库存水位",
    "zh-TW": "到下次到貨的庫存部位",
  },
  {
    "en-US": "Units on hand and arriving before the next order does, less what is promised.",
    "zh-CN": "在库加下次订货到货之前的在途，减去已被占用的件数。",
    "zh-TW": "在庫加下次訂購到貨之前的在途，減去已被保留的件數。",
  },
);
export const orderUpToLevel = units(
  { "en-US": "Order-up-to level", "zh-CN": "目标库存", "zh-TW": "目標庫存" },
  {
    "en-US": "What the position is raised to: lead time, days to the next order and safety stock.",
    "zh-CN": "订货后库存水位应达到的数量：提前期、到下次订货的天数与安全库存。",
    "zh-TW": "訂購後庫存部位應達到的數量：前置時間、到下次訂購的天數與安全庫存。",
  },
);
export const unitsNeeded = units(
  { "en-US": "Units needed", "zh-CN": "缺口", "zh-TW": "缺口" },
  {
    "en-US": "What is missing to the order-up-to level, before minimum order and cartons.",
    "zh-CN": "距目标库存的件数，未按起订量和箱规取整。",
    "zh-TW": "距目標庫存的件數，未依最低訂購量和裝箱數取整。",
  },
);
export const fillUnits = units(
  { "en-US": "To fill the container", "zh-CN": "凑柜建议", "zh-TW": "湊櫃建議" },
  {
    "en-US": "Units proposed on top to fill the lane’s last container.",
    "zh-CN": "为凑满该线路最后一柜而建议加订的件数。",
    "zh-TW": "為湊滿該線路最後一櫃而建議加訂的件數。",
  },
);
export const daysPolicyUnits = units(
  { "en-US": "Order by days", "zh-CN": "按天数规则", "zh-TW": "依天數規則" },
  {
    "en-US": "What the rule of days would order (001-19, 001-20).",
    "zh-CN": "按天数规则应订的件数（001-19、001-20）。",
    "zh-TW": "依天數規則應訂的件數（001-19、001-20）。",
  },
);
export const daysPolicyTrigger = units(
  { "en-US": "Trigger by days", "zh-CN": "天数规则触发点", "zh-TW": "天數規則觸發點" },
  {
    "en-US": "The position at which the rule of days orders.",
    "zh-CN": "按天数规则触发订货的库存水位。",
    "zh-TW": "依天數規則觸發訂購的庫存部位。",
  },
);
export const turnsOrderUnits = units(
  { "en-US": "Order by turns", "zh-CN": "按周转次数", "zh-TW": "依周轉次數" },
  {
    "en-US": "What the turns of the last order would order next (003-37).",
    "zh-CN": "按上次订货的周转次数，下次应订的件数（003-37）。",
    "zh-TW": "依上次訂購的周轉次數，下次應訂的件數（003-37）。",
  },
);
export const projectedStock = units(
  { "en-US": "Closing stock", "zh-CN": "期末库存", "zh-TW": "期末庫存" },
  {
    "en-US": "Units left in the evening if nothing is ordered; never below 0.",
    "zh-CN": "不订货时当天结束的库存；不会小于 0。",
    "zh-TW": "不訂購時當天結束的庫存；不會小於 0。",
  },
);
export const lostSales = units(
  { "en-US": "Lost sales", "zh-CN": "缺货损失", "zh-TW": "缺貨損失" },
  {
    "en-US":
      "Units wanted that day and not there if nothing is ordered; what comes later does not make up for them.",
    "zh-CN": "不订货时当天想买而无货的件数；以后到货也不能补回。",
    "zh-TW": "不訂購時當天想買而無貨的件數；之後到貨也不能補回。",
  },
);
export const closingWithOrder = units(
  {
    "en-US": "Closing stock with the order",
    "zh-CN": "含本次订货的期末库存",
    "zh-TW": "含本次訂購的期末庫存",
  },
  {
    "en-US": "Units left in the evening if today’s order is placed.",
    "zh-CN": "今天下单时当天结束的库存。",
    "zh-TW": "今天下單時當天結束的庫存。",
  },
);

export const avgDailyToNext = numberTerm({
  label: {
    "en-US": "Daily demand to the next arrival",
    "zh-CN": "到下次到货的日均销量",
    "zh-TW": "到下次到貨的日均銷量",
  },
  hint: {
    "en-US": "Expected units a day over lead time and days to the next order together.",
    "zh-CN": "提前期加到下次订货期间，预计每天的件数。",
    "zh-TW": "前置時間加到下次訂購期間，預計每天的件數。",
  },
  unit: "unitsPerDay",
  min: 0,
});

const day = (
  label: { "en-US": string; "zh-CN": string; "zh-TW": string },
  hint: { "en-US": string; "zh-CN": string; "zh-TW": string },
) => dateTerm({ label, hint });

export const orderBy = day(
  { "en-US": "Order by", "zh-CN": "最晚下单日", "zh-TW": "最晚下單日" },
  {
    "en-US": "The last day to order, so that the goods are there in time.",
    "zh-CN": "为按时到货，最晚的下单日期。",
    "zh-TW": "為按時到貨，最晚的下單日期。",
  },
);
export const arrivesOn = day(
  { "en-US": "Arrives on", "zh-CN": "预计到货日", "zh-TW": "預計到貨日" },
  {
    "en-US": "When an order of today is usually on the shelf.",
    "zh-CN": "今天下单通常的上架日期。",
    "zh-TW": "今天下單通常的上架日期。",
  },
);
export const safetyStockDate = day(
  { "en-US": "Safety stock in use", "zh-CN": "动用安全库存日", "zh-TW": "動用安全庫存日" },
  {
    "en-US": "The first day the stock is below the safety stock, if nothing is ordered.",
    "zh-CN": "若不订货，库存首次低于安全库存的日期。",
    "zh-TW": "若不訂購，庫存首次低於安全庫存的日期。",
  },
);
export const daysLate = numberTerm({
  label: { "en-US": "Days late", "zh-CN": "断货天数", "zh-TW": "缺貨天數" },
  hint: {
    "en-US": "Days between running out and the arrival of an order of today.",
    "zh-CN": "断货到今天下单到货之间的天数。",
    "zh-TW": "缺貨到今天下單到貨之間的天數。",
  },
  unit: "days",
  min: 0,
});
export const fasterLane = textTerm({
  label: { "en-US": "Faster lane", "zh-CN": "更快的线路", "zh-TW": "更快的線路" },
  hint: {
    "en-US": "The lane that would be in time, or else the fastest.",
    "zh-CN": "能赶上的线路；都赶不上时为最快的一条。",
    "zh-TW": "趕得上的線路；都趕不上時為最快的一條。",
  },
});
export const fasterArrivesOn = renamed(arrivesOn, {
  label: { "en-US": "Arrives by it on", "zh-CN": "更快线路到货日", "zh-TW": "更快線路到貨日" },
  hint: {
    "en-US": "When an order of today would be there by the faster lane.",
    "zh-CN": "今天下单走更快线路的到货日期。",
    "zh-TW": "今天下單走更快線路的到貨日期。",
  },
});

export const draftOrder = numberTerm({
  label: { "en-US": "Order", "zh-CN": "采购单", "zh-TW": "採購單" },
  hint: {
    "en-US": "Number of the draft, one for each supplier.",
    "zh-CN": "草稿编号，每个供应商一张。",
    "zh-TW": "草稿編號，每個供應商一張。",
  },
  unit: "none",
  whole: true,
});
export const packs = numberTerm({
  label: { "en-US": "Cartons", "zh-CN": "箱数", "zh-TW": "箱數" },
  hint: { "en-US": "Units ÷ pack size.", "zh-CN": "件数 ÷ 箱规。", "zh-TW": "件數 ÷ 裝箱數。" },
  unit: "none",
});
export const orderAmount = numberTerm({
  label: { "en-US": "Amount", "zh-CN": "金额", "zh-TW": "金額" },
  hint: {
    "en-US": "Units × unit cost.",
    "zh-CN": "件数 × 采购单价。",
    "zh-TW": "件數 × 採購單價。",
  },
  unit: "money",
});

const volume = (
  label: { "en-US": string; "zh-CN": string; "zh-TW": string },
  hint: { "en-US": string; "zh-CN": string; "zh-TW": string },
) => numberTerm({ label, hint, unit: "cubicMetres" });

export const orderedM3 = volume(
  { "en-US": "Volume ordered", "zh-CN": "订货体积", "zh-TW": "訂購體積" },
  {
    "en-US": "Of all that is ordered by this lane.",
    "zh-CN": "该线路全部订货的体积。",
    "zh-TW": "該線路全部訂購的體積。",
  },
);
export const capacityM3 = volume(
  { "en-US": "Capacity", "zh-CN": "柜容量", "zh-TW": "櫃容量" },
  {
    "en-US": "m³ that can be used in these containers.",
    "zh-CN": "这些柜可用的立方米。",
    "zh-TW": "這些櫃可用的立方公尺。",
  },
);
export const partLoadM3 = volume(
  { "en-US": "Part load", "zh-CN": "拼箱体积", "zh-TW": "併櫃體積" },
  {
    "en-US": "m³ that go as a part load (LCL).",
    "zh-CN": "走拼箱（LCL）的立方米。",
    "zh-TW": "走併櫃（LCL）的立方公尺。",
  },
);
export const containers = textTerm({
  label: { "en-US": "Containers", "zh-CN": "货柜", "zh-TW": "貨櫃" },
  hint: {
    "en-US": "How many of which size.",
    "zh-CN": "柜型与数量。",
    "zh-TW": "櫃型與數量。",
  },
});

export const routine = textTerm({
  label: { "en-US": "Routine", "zh-CN": "例行事项", "zh-TW": "例行事項" },
  hint: {
    "en-US": "What comes round each week, month or quarter.",
    "zh-CN": "每周、每月或每季要做的事。",
    "zh-TW": "每週、每月或每季要做的事。",
  },
});
export const dueDate = day(
  { "en-US": "Due", "zh-CN": "截止日", "zh-TW": "截止日" },
  { "en-US": "By when.", "zh-CN": "最晚日期。", "zh-TW": "最晚日期。" },
);

export const enormousDayDate = day(
  { "en-US": "Enormous day", "zh-CN": "异常单日", "zh-TW": "異常單日" },
  {
    "en-US": "The day that sold as much as all others together.",
    "zh-CN": "销量不少于其他各天之和的那一天。",
    "zh-TW": "銷量不少於其他各天之和的那一天。",
  },
);
export const enormousDayUnits = units(
  { "en-US": "Sold on the enormous day", "zh-CN": "异常单日销量", "zh-TW": "異常單日銷量" },
  { "en-US": "Units of that day.", "zh-CN": "该日销量。", "zh-TW": "該日銷量。" },
);
export const orderWithoutDay = units(
  { "en-US": "Order without that day", "zh-CN": "排除该日的订货量", "zh-TW": "排除該日的訂購量" },
  {
    "en-US": "About what would be ordered if that day had not been.",
    "zh-CN": "若没有该日，大约应订的件数。",
    "zh-TW": "若沒有該日，大約應訂的件數。",
  },
);
