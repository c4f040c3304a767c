import { supplierTiers, warehouseZones } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, dateTerm, flagTerm, numberTerm, textTerm } from "../readers";
import type { Unit } from "../units";

const figure = (label: Text, hint: Text, unit: Unit) => numberTerm({ label, hint, unit });

export const sources = figure(
  { "en-US": "Suppliers", "zh-CN": "供应商数", "zh-TW": "供應商數" },
  {
    "en-US": "How many suppliers make the product.",
    "zh-CN": "供应该产品的供应商数。",
    "zh-TW": "供應該產品的供應商數。",
  },
  "none",
);

export const splitUnits = figure(
  { "en-US": "Units to split", "zh-CN": "拆分件数", "zh-TW": "拆分件數" },
  {
    "en-US": "What the product sells in the days that are split, in whole cartons.",
    "zh-CN": "拆分天数内的销量，按整箱计。",
    "zh-TW": "拆分天數內的銷量，以整箱計。",
  },
  "units",
);

export const partUnits = figure(
  { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  {
    "en-US": "The supplier’s part of them, in whole cartons.",
    "zh-CN": "该供应商分到的件数，按整箱计。",
    "zh-TW": "該供應商分到的件數，以整箱計。",
  },
  "units",
);

export const splitNote = textTerm({
  label: { "en-US": "Note", "zh-CN": "说明", "zh-TW": "說明" },
  hint: {
    "en-US": "Why the part is not the share alone.",
    "zh-CN": "件数与占比不一致的原因。",
    "zh-TW": "件數與占比不一致的原因。",
  },
});

export const isQuick = flagTerm({
  label: { "en-US": "Quick restock", "zh-CN": "快速补货", "zh-TW": "快速補貨" },
  hint: {
    "en-US": "Whether the supplier restocks within 15 days (001-04).",
    "zh-CN": "供应商能否在 15 天内补货（001-04）。",
    "zh-TW": "供應商能否在 15 天內補貨（001-04）。",
  },
});

export const suppliedProducts = figure(
  { "en-US": "Products", "zh-CN": "产品数", "zh-TW": "產品數" },
  {
    "en-US": "Products it is listed for.",
    "zh-CN": "供应商表中由其供应的产品数。",
    "zh-TW": "供應商表中由其供應的產品數。",
  },
  "none",
);

export const priceRate = figure(
  { "en-US": "Price", "zh-CN": "价格", "zh-TW": "價格" },
  {
    "en-US": "The lowest cost asked for its products ÷ its own; 100% is the cheapest of all.",
    "zh-CN": "同款产品的最低报价 ÷ 该供应商报价；100% 为最低价。",
    "zh-TW": "同款產品的最低報價 ÷ 該供應商報價；100% 為最低價。",
  },
  "fraction",
);

export const scoreWithPrice = figure(
  { "en-US": "Score", "zh-CN": "得分", "zh-TW": "得分" },
  {
    "en-US": "Weighted mean of on time, quantity, quality and price, as far as they are known.",
    "zh-CN": "准时、数量、质量、价格的加权平均，未知项不计。",
    "zh-TW": "準時、數量、品質、價格的加權平均，未知項目不計。",
  },
  "fraction",
);

export const tier = choiceTerm(
  {
    label: { "en-US": "Tier", "zh-CN": "等级", "zh-TW": "等級" },
    hint: {
      "en-US": "S, A, B or C by the score.",
      "zh-CN": "按得分分为 S、A、B、C。",
      "zh-TW": "依得分分為 S、A、B、C。",
    },
  },
  supplierTiers,
);

export const spend = figure(
  { "en-US": "Spend", "zh-CN": "采购金额", "zh-TW": "採購金額" },
  {
    "en-US": "Units received in the days scored at the supplier’s unit costs.",
    "zh-CN": "评分天数内到货件数乘以该供应商的单价。",
    "zh-TW": "評分天數內到貨件數乘以該供應商的單價。",
  },
  "money",
);

export const suppliersOfTier = figure(
  { "en-US": "Suppliers", "zh-CN": "供应商数", "zh-TW": "供應商數" },
  {
    "en-US": "Suppliers of the tier.",
    "zh-CN": "该等级的供应商数。",
    "zh-TW": "該等級的供應商數。",
  },
  "none",
);

export const tierShare = figure(
  { "en-US": "Share", "zh-CN": "占比", "zh-TW": "占比" },
  {
    "en-US": "Of the suppliers with a score.",
    "zh-CN": "占有得分的供应商的比例。",
    "zh-TW": "占有得分的供應商的比例。",
  },
  "fraction",
);

export const spendShare = figure(
  { "en-US": "Share of spend", "zh-CN": "金额占比", "zh-TW": "金額占比" },
  {
    "en-US": "Of the money spent on them.",
    "zh-CN": "占采购金额的比例。",
    "zh-TW": "占採購金額的比例。",
  },
  "fraction",
);

export const targetShare = figure(
  { "en-US": "Target", "zh-CN": "目标占比", "zh-TW": "目標占比" },
  {
    "en-US": "15%, 25%, 45% and 15% (000-38).",
    "zh-CN": "15%、25%、45%、15%（000-38）。",
    "zh-TW": "15%、25%、45%、15%（000-38）。",
  },
  "fraction",
);

export const tierGap = figure(
  { "en-US": "Gap", "zh-CN": "差距", "zh-TW": "差距" },
  {
    "en-US": "Share less target.",
    "zh-CN": "占比减去目标。",
    "zh-TW": "占比減去目標。",
  },
  "fraction",
);

export const tierAdvice = textTerm({
  label: { "en-US": "How to treat them", "zh-CN": "管理策略", "zh-TW": "管理策略" },
  hint: {
    "en-US": "What fits suppliers of the tier.",
    "zh-CN": "适合该等级供应商的做法。",
    "zh-TW": "適合該等級供應商的做法。",
  },
});

export const regionShare = figure(
  { "en-US": "Share of orders", "zh-CN": "订单占比", "zh-TW": "訂單占比" },
  {
    "en-US": "Of the orders of all regions.",
    "zh-CN": "占全部区域订单的比例。",
    "zh-TW": "占全部區域訂單的比例。",
  },
  "fraction",
);

export const cumulativeShare = figure(
  { "en-US": "Cumulative share", "zh-CN": "累计占比", "zh-TW": "累計占比" },
  {
    "en-US": "Of this region and those before it.",
    "zh-CN": "本区域及之前各区域的合计占比。",
    "zh-TW": "本區域及之前各區域的合計占比。",
  },
  "fraction",
);

export const isCore = flagTerm({
  label: { "en-US": "Core", "zh-CN": "核心区域", "zh-TW": "核心區域" },
  hint: {
    "en-US": "One of the fewest regions that hold the core share.",
    "zh-CN": "合计达到核心占比的最少区域之一。",
    "zh-TW": "合計達到核心占比的最少區域之一。",
  },
});

export const warehouseRole = choiceTerm(
  {
    label: { "en-US": "Role", "zh-CN": "角色", "zh-TW": "角色" },
    hint: {
      "en-US": "MAIN serves a core region; BRANCH the others.",
      "zh-CN": "MAIN 主仓，服务核心区域；BRANCH 分仓，服务其他区域。",
      "zh-TW": "MAIN 主倉，服務核心區域；BRANCH 分倉，服務其他區域。",
    },
  },
  ["MAIN", "BRANCH"],
  { MAIN: { "zh-CN": "主仓", "zh-TW": "主倉" }, BRANCH: { "zh-CN": "分仓", "zh-TW": "分倉" } },
);

export const servedRegions = figure(
  { "en-US": "Regions", "zh-CN": "区域数", "zh-TW": "區域數" },
  { "en-US": "Regions it serves.", "zh-CN": "由其发货的区域数。", "zh-TW": "由其出貨的區域數。" },
  "none",
);

export const salesShare = figure(
  { "en-US": "Sales share", "zh-CN": "销售占比", "zh-TW": "銷售占比" },
  {
    "en-US": "The orders of its regions ÷ those of all served regions.",
    "zh-CN": "其发货区域的订单 ÷ 全部有发货仓区域的订单。",
    "zh-TW": "其出貨區域的訂單 ÷ 全部有出貨倉區域的訂單。",
  },
  "fraction",
);

export const usedM3 = figure(
  { "en-US": "Used m³", "zh-CN": "已用容积（立方米）", "zh-TW": "已用容積（立方公尺）" },
  {
    "en-US": "Units on hand there × m³ a unit, where it is known.",
    "zh-CN": "在库件数 × 单件体积（已知部分）。",
    "zh-TW": "在庫件數 × 單件體積（已知部分）。",
  },
  "cubicMetres",
);

export const usedShare = figure(
  { "en-US": "Used", "zh-CN": "占用率", "zh-TW": "使用率" },
  {
    "en-US": "Of the usable m³.",
    "zh-CN": "占可用容积的比例。",
    "zh-TW": "占可用容積的比例。",
  },
  "fraction",
);

export const stockThere = figure(
  { "en-US": "On hand there", "zh-CN": "该仓在库", "zh-TW": "該倉在庫" },
  {
    "en-US": "By its latest count in the Stock table.",
    "zh-CN": "按库存表最近一次盘点。",
    "zh-TW": "依庫存表最近一次盤點。",
  },
  "units",
);

export const targetUnits = figure(
  { "en-US": "Target units", "zh-CN": "目标件数", "zh-TW": "目標件數" },
  {
    "en-US": "Its share of everything on hand and on order, in whole cartons.",
    "zh-CN": "全部在库加在途按占比应放的件数，按整箱计。",
    "zh-TW": "全部在庫加在途依占比應放的件數，以整箱計。",
  },
  "units",
);

export const arrivingUnits = figure(
  { "en-US": "Send there", "zh-CN": "到货应发", "zh-TW": "到貨應發" },
  {
    "en-US": "Of the units on order, what this warehouse should get.",
    "zh-CN": "在途货物中应发往该仓的件数。",
    "zh-TW": "在途貨物中應發往該倉的件數。",
  },
  "units",
);

export const coverThere = figure(
  { "en-US": "Days of cover there", "zh-CN": "该仓可售天数", "zh-TW": "該倉可售天數" },
  {
    "en-US": "Days its stock lasts at its share of the demand.",
    "zh-CN": "按其销售占比，该仓库存可售的天数。",
    "zh-TW": "依其銷售占比，該倉庫存可售的天數。",
  },
  "days",
);

export const transferFrom = textTerm({
  label: { "en-US": "From", "zh-CN": "调出仓", "zh-TW": "調出倉" },
  hint: {
    "en-US": "The warehouse that has more than its share.",
    "zh-CN": "库存多于应有占比的仓库。",
    "zh-TW": "庫存多於應有占比的倉庫。",
  },
});

export const transferTo = textTerm({
  label: { "en-US": "To", "zh-CN": "调入仓", "zh-TW": "調入倉" },
  hint: {
    "en-US": "The warehouse that lacks it.",
    "zh-CN": "库存不足的仓库。",
    "zh-TW": "庫存不足的倉庫。",
  },
});

export const transferUnits = figure(
  { "en-US": "Units to move", "zh-CN": "调拨件数", "zh-TW": "調撥件數" },
  { "en-US": "In whole cartons.", "zh-CN": "按整箱计。", "zh-TW": "以整箱計。" },
  "units",
);

export const coverGap = figure(
  { "en-US": "Cover gap", "zh-CN": "可售天数差", "zh-TW": "可售天數差" },
  {
    "en-US": "Days between the longest and the shortest cover before the move.",
    "zh-CN": "调拨前最长与最短可售天数之差。",
    "zh-TW": "調撥前最長與最短可售天數之差。",
  },
  "days",
);

export const unitsSold = figure(
  { "en-US": "Units sold", "zh-CN": "销量", "zh-TW": "銷量" },
  {
    "en-US": "Over the days looked at.",
    "zh-CN": "统计天数内的销量。",
    "zh-TW": "統計天數內的銷量。",
  },
  "units",
);

export const zone = choiceTerm(
  {
    label: { "en-US": "Zone", "zh-CN": "库区", "zh-TW": "庫區" },
    hint: {
      "en-US":
        "FAST, REGULAR or SLOW: how near to the packing table. Returned goods have a zone of their own.",
      "zh-CN": "FAST 热销区、REGULAR 常规区、SLOW 滞销区。退货另设退货区。",
      "zh-TW": "FAST 熱銷區、REGULAR 常規區、SLOW 滯銷區。退貨另設退貨區。",
    },
  },
  warehouseZones,
  {
    FAST: { "zh-CN": "热销区", "zh-TW": "熱銷區" },
    REGULAR: { "zh-CN": "常规区", "zh-TW": "常規區" },
    SLOW: { "zh-CN": "滞销区", "zh-TW": "滯銷區" },
  },
);

export const week = dateTerm({
  label: { "en-US": "Week of", "zh-CN": "周起始日", "zh-TW": "週起始日" },
  hint: {
    "en-US": "The Monday it begins with.",
    "zh-CN": "该周的星期一。",
    "zh-TW": "該週的星期一。",
  },
});

export const reasonRank = figure(
  { "en-US": "Rank", "zh-CN": "排名", "zh-TW": "排名" },
  {
    "en-US": "1 is the most frequent of the week.",
    "zh-CN": "1 为该周最多。",
    "zh-TW": "1 為該週最多。",
  },
  "none",
);

export const shareOfWeek = figure(
  { "en-US": "Share of week", "zh-CN": "占该周比例", "zh-TW": "占該週比例" },
  {
    "en-US": "Of the units that came back in the week.",
    "zh-CN": "占该周退货件数的比例。",
    "zh-TW": "占該週退貨件數的比例。",
  },
  "fraction",
);

export const rateOfReturns = figure(
  { "en-US": "Return rate", "zh-CN": "退货率", "zh-TW": "退貨率" },
  {
    "en-US": "Units returned ÷ units sold, over the same days.",
    "zh-CN": "同期退回件数 ÷ 销量。",
    "zh-TW": "同期退回件數 ÷ 銷量。",
  },
  "fraction",
);

export const resaleRate = figure(
  { "en-US": "Resale rate", "zh-CN": "可再售比例", "zh-TW": "可再售比例" },
  {
    "en-US": "Resaleable units ÷ units returned, of the rows that say both.",
    "zh-CN": "可再售件数 ÷ 退回件数（两者均有填写的行）。",
    "zh-TW": "可再售件數 ÷ 退回件數（兩者均有填寫的列）。",
  },
  "fraction",
);

export const lossOfReturn = figure(
  { "en-US": "Loss per return", "zh-CN": "每次退货损失", "zh-TW": "每次退貨損失" },
  {
    "en-US": "Refund and handling, less what the goods are still worth.",
    "zh-CN": "退款加处理费用，减去退回商品仍有的价值。",
    "zh-TW": "退款加處理費用，減去退回商品仍有的價值。",
  },
  "moneyPerUnit",
);

export const lossPerUnitSold = figure(
  { "en-US": "Loss per unit sold", "zh-CN": "每件销售分摊损失", "zh-TW": "每件銷售分攤損失" },
  {
    "en-US": "Return rate × loss per return.",
    "zh-CN": "退货率 × 每次退货损失。",
    "zh-TW": "退貨率 × 每次退貨損失。",
  },
  "moneyPerUnit",
);

export const profitAfterReturns = figure(
  { "en-US": "Profit after returns", "zh-CN": "扣除退货后的单件利润", "zh-TW": "扣除退貨後的單件利潤" },
  {
    "en-US": "Unit profit of the Products table less the loss per unit sold.",
    "zh-CN": "产品表的单件利润减去每件销售分摊损失。",
    "zh-TW": "產品表的單件利潤減去每件銷售分攤損失。",
  },
  "moneyPerUnit",
);

export const bufferUnits = figure(
  { "en-US": "Returns buffer", "zh-CN": "退货缓冲", "zh-TW": "退貨緩衝" },
  {
    "en-US": "Units of the coming sales that will come back fit to be sold again.",
    "zh-CN": "未来销量中预计退回且可再售的件数。",
    "zh-TW": "未來銷量中預計退回且可再售的件數。",
  },
  "units",
);

export const spareUnits = figure(
  { "en-US": "Spare parts", "zh-CN": "备用配件", "zh-TW": "備用配件" },
  {
    "en-US": "Parts to keep for repairs under warranty.",
    "zh-CN": "质保维修需储备的配件数。",
    "zh-TW": "保固維修需儲備的配件數。",
  },
  "units",
);

export const localLossPerUnitSold = figure(
  { "en-US": "Loss if returned locally", "zh-CN": "本地退货的分摊损失", "zh-TW": "在地退貨的分攤損失" },
  {
    "en-US": "Loss per unit sold, were all its returns to stay in the buyer’s country.",
    "zh-CN": "若退货都退到买家本国仓库，每件销售分摊的损失。",
    "zh-TW": "若退貨都退到買家本國倉庫，每件銷售分攤的損失。",
  },
  "moneyPerUnit",
);

export const insuranceSaving = figure(
  { "en-US": "Insurance saves", "zh-CN": "退货运费险节省", "zh-TW": "退貨運費險節省" },
  {
    "en-US": "What insuring the way back saves on each unit sold; below 0 it costs more than it pays.",
    "zh-CN": "投保后每件销售节省的金额；负数表示不划算。",
    "zh-TW": "投保後每件銷售節省的金額；負數表示不划算。",
  },
  "moneyPerUnit",
);

export const insure = flagTerm({
  label: { "en-US": "Insure", "zh-CN": "建议投保", "zh-TW": "建議投保" },
  hint: {
    "en-US": "Whether insuring the way back is cheaper than bearing it.",
    "zh-CN": "投保退货运费险是否比自担便宜。",
    "zh-TW": "投保退貨運費險是否比自行負擔便宜。",
  },
});

export const answerMonth = textTerm({
  label: { "en-US": "Month", "zh-CN": "月份", "zh-TW": "月份" },
  hint: {
    "en-US": "The month the complaints are of.",
    "zh-CN": "客诉所属月份。",
    "zh-TW": "客訴所屬月份。",
  },
});

export const answers = figure(
  { "en-US": "Answers", "zh-CN": "已答复", "zh-TW": "已答覆" },
  {
    "en-US": "Complaints whose hours to answer are noted.",
    "zh-CN": "记录了答复用时的客诉数。",
    "zh-TW": "記錄了答覆用時的客訴數。",
  },
  "none",
);

export const answersInTime = figure(
  { "en-US": "In time", "zh-CN": "按时答复", "zh-TW": "按時答覆" },
  {
    "en-US": "Answered within the hours set.",
    "zh-CN": "在时限内答复的客诉数。",
    "zh-TW": "在時限內答覆的客訴數。",
  },
  "none",
);

export const inTimeRate = figure(
  { "en-US": "Share in time", "zh-CN": "按时率", "zh-TW": "按時率" },
  {
    "en-US": "Of the answers, those in time.",
    "zh-CN": "按时答复占已答复的比例。",
    "zh-TW": "按時答覆占已答覆的比例。",
  },
  "fraction",
);

export const meanHours = figure(
  { "en-US": "Mean hours", "zh-CN": "平均小时", "zh-TW": "平均小時" },
  {
    "en-US": "Mean hours to answer.",
    "zh-CN": "平均答复用时。",
    "zh-TW": "平均答覆用時。",
  },
  "hours",
);

export const slowestHours = figure(
  { "en-US": "Slowest hours", "zh-CN": "最慢小时", "zh-TW": "最慢小時" },
  {
    "en-US": "The longest that somebody waited.",
    "zh-CN": "等待最久的一次。",
    "zh-TW": "等待最久的一次。",
  },
  "hours",
);

export const usedShareThere = figure(
  { "en-US": "Full already", "zh-CN": "调入仓占用", "zh-TW": "調入倉使用" },
  {
    "en-US": "How full the warehouse it goes to is before anything is moved.",
    "zh-CN": "调拨前调入仓的容积占用。",
    "zh-TW": "調撥前調入倉的容積使用率。",
  },
  "fraction",
);
