import type { PromoFindingGroup, PromoFindingKey } from "../../calculation";
import type { Text } from "../locale";

/** What the result sheet answers, in the order it is shown; `step` names the step of the wizard that has the check. */
export const promoFindingTitles = {
  headlines: {
    "en-US": "Out of stock and slow stock",
    "zh-CN": "断货与滞销",
    "zh-TW": "缺貨與滯銷",
  },
  sections: { "en-US": "The plan in five parts", "zh-CN": "计划五部分", "zh-TW": "計畫五部分" },
  problems: {
    "en-US": "Eight problems it should solve",
    "zh-CN": "应解决的八个问题",
    "zh-TW": "應解決的八個問題",
  },
  risks: { "en-US": "Four risks", "zh-CN": "四项风险", "zh-TW": "四項風險" },
  scenes: {
    "en-US": "Eight ways to fail, with their check",
    "zh-CN": "八种失误场景及对应检查",
    "zh-TW": "八種失誤情境及對應檢查",
  },
} as const satisfies Record<PromoFindingGroup, Text>;

export const notMeasured: Text = { "en-US": "not measured", "zh-CN": "未测算", "zh-TW": "未測算" };

/** A finding with the step that has its check: “Missed season: days in hand (Dates)”. */
export const findingAtStep: Text = {
  "en-US": "{finding} ({step})",
  "zh-CN": "{finding}（{step}）",
  "zh-TW": "{finding}（{step}）",
};

/** The steps of the wizard, as a finding names where it is looked after. */
type StepNamed = "promotion" | "history" | "demand" | "stock" | "dates" | "earnings" | "cash" | "tasks";

export interface FindingWords {
  readonly says: Text;
  readonly step: StepNamed;
}

type WordsOfGroup<G extends PromoFindingGroup> = Readonly<Record<PromoFindingKey<G>, FindingWords>>;

const said = (step: StepNamed, english: string, simplified: string, traditional: string): FindingWords => ({
  step,
  says: { "en-US": english, "zh-CN": simplified, "zh-TW": traditional },
});

export const promoFindingWords: { readonly [G in PromoFindingGroup]: WordsOfGroup<G> } = {
  headlines: {
    stockOutDays: said(
      "stock",
      "Days out of stock, all products",
      "断货天数（各产品合计）",
      "缺貨天數（各產品合計）",
    ),
    slowStockValue: said(
      "stock",
      "Slow stock left over, at landed cost",
      "剩余滞销库存（按到岸成本）",
      "剩餘滯銷庫存（依到岸成本）",
    ),
  },
  sections: {
    forecast: said("demand", "Forecast: units expected", "需求预测：预计销量", "需求預測：預計銷量"),
    purchase: said("stock", "Purchase: units to order", "采购计划：订货件数", "採購計畫：訂貨件數"),
    rhythm: said("dates", "Shipping: batches", "发货节奏：批次数", "出貨節奏：批次數"),
    distribution: said("stock", "Distribution: warehouses", "库存分布：仓库数", "庫存分布：倉庫數"),
    replenishment: said(
      "stock",
      "Replenishment: release above, units sold",
      "补货机制：销量超过多少即放行",
      "補貨機制：銷量超過多少即放行",
    ),
  },
  problems: {
    stockOut: said("stock", "Out of stock: days", "断货：天数", "缺貨：天數"),
    delay: said(
      "dates",
      "Late goods: days in hand to the first order",
      "物流延迟：距最早下单的余量",
      "物流延遲：距最早下單的餘裕",
    ),
    costs: said(
      "earnings",
      "Costs: first leg and warehouse, of revenue",
      "成本：头程与仓储占收入",
      "成本：頭程與倉儲占收入",
    ),
    penalties: said(
      "promotion",
      "Penalties: thresholds and dates not kept",
      "平台处罚：未达标或已逾期项",
      "平台處罰：未達標或已逾期項目",
    ),
    slowStock: said("stock", "Slow stock: money", "滞销：金额", "滯銷：金額"),
    cash: said("cash", "Cash: lowest balance", "现金流：最低余额", "現金流：最低餘額"),
    overselling: said(
      "stock",
      "Overselling: units no platform has kept",
      "超卖：各平台未留足的件数",
      "超賣：各平台未留足的件數",
    ),
    response: said("dates", "Slow response: lanes in reserve", "应急：备用线路数", "應變：備用線路數"),
  },
  risks: {
    stockOut: said(
      "demand",
      "Stock-out: chance for the least sure product",
      "断货：最不稳妥产品的概率",
      "缺貨：最不穩妥產品的機率",
    ),
    slowStock: said(
      "stock",
      "Slow stock: money, if sales fall short by the threshold",
      "滞销：销量低于预测达阈值时的金额",
      "滯銷：銷量低於預測達門檻時的金額",
    ),
    customs: said(
      "dates",
      "Customs: days longer than usual, at worst",
      "清关延误：最坏多出天数",
      "清關延誤：最壞多出天數",
    ),
    platform: said(
      "promotion",
      "Platforms: days to their next date",
      "平台变化：距下一平台日期天数",
      "平台變化：距下一平台日期天數",
    ),
  },
  scenes: {
    season: said("dates", "Season missed: days in hand", "错过旺季：余量天数", "錯過旺季：餘裕天數"),
    safety: said("stock", "Sold out at the peak: safety stock", "爆单断货：安全库存", "爆單缺貨：安全庫存"),
    tiers: said(
      "stock",
      "Money tied up: main products, of the order",
      "压货：主推款占订货",
      "壓貨：主推款占訂貨",
    ),
    batches: said("stock", "Freight late: batches", "物流延误：批次数", "物流延誤：批次數"),
    returnOnCosts: said(
      "earnings",
      "Spent for little: profit of all costs",
      "投入回报低：利润占总成本",
      "投入報酬低：利潤占總成本",
    ),
    content: said(
      "tasks",
      "No trust: content tasks already late",
      "缺乏信任：已逾期内容任务",
      "缺乏信任：已逾期內容任務",
    ),
    regions: said("stock", "Markets differ: warehouses", "市场差异：分仓数", "市場差異：分倉數"),
    returns: said("earnings", "Returns: units to expect", "退货亏损：预计退货件数", "退貨虧損：預計退貨件數"),
  },
};
