import {
  answer,
  defaultBookingDays,
  defaultDaysOnShelfBefore,
  defaultDemandVariation,
  defaultFirstLegDays,
  defaultHeroFactor,
  defaultHeroFlexShare,
  defaultBatchModes,
  defaultLeastIpi,
  defaultLeastMonthlyOrders,
  defaultMoneyReserveRate,
  defaultPromoPlanType,
  defaultPromoRoute,
  defaultSeaDelayDays,
  defaultSupportFactor,
  defaultTailFactor,
  defaultUsualMethod,
  promoPlanTypes,
  promoRoles,
  promoRoutes,
  sourced,
  usualMethods,
  type PromoRole,
} from "../../calculation";
import { choiceTerm, listTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault, type Term } from "../term";
import { lane } from "./lanes";

// Step 1: the promotion and its platforms.

export const planType = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Plan type", "zh-CN": "计划类型", "zh-TW": "計畫類型" },
      hint: {
        "en-US":
          "EXPORT: to a warehouse abroad. BONDED 1210: into China, where the buyer pays the tax of each order.",
        "zh-CN": "出口（EXPORT）：发往海外仓。保税备货 1210（BONDED 1210）：进口，税费由买家按单缴纳。",
        "zh-TW": "出口（EXPORT）：發往海外倉。保稅備貨 1210（BONDED 1210）：進口，稅費由買家按單繳納。",
      },
    },
    promoPlanTypes,
    {
      EXPORT: { "zh-CN": "出口", "zh-TW": "出口" },
      "BONDED 1210": { "zh-CN": "保税备货 1210", "zh-TW": "保稅備貨 1210" },
    },
  ),
  defaultPromoPlanType,
);

export const ipi = numberTerm({
  ...{
    label: { "en-US": "IPI", "zh-CN": "库存绩效指标（IPI）", "zh-TW": "庫存績效指標（IPI）" },
    hint: {
      "en-US": "Amazon’s Inventory Performance Index, 0 to 1000; it limits your storage.",
      "zh-CN": "亚马逊库存绩效指标，0 至 1000，影响仓储容量上限。",
      "zh-TW": "亞馬遜庫存績效指標，0 至 1000，影響倉儲容量上限。",
    },
  },
  unit: "none",
  min: 0,
  max: 1000,
});

export const leastIpi = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Least IPI", "zh-CN": "IPI 门槛", "zh-TW": "IPI 門檻" },
      hint: {
        "en-US": "Below it Amazon limits storage; it changes from year to year.",
        "zh-CN": "低于此值亚马逊会限制仓储容量；每年可能不同。",
        "zh-TW": "低於此值亞馬遜會限制倉儲容量；每年可能不同。",
      },
    },
    unit: "none",
    min: 0,
    max: 1000,
  }),
  defaultLeastIpi,
);

export const rating = numberTerm({
  ...{
    label: { "en-US": "Shop rating", "zh-CN": "店铺评分", "zh-TW": "商店評分" },
    hint: {
      "en-US": "As the platform shows it (DSR, stars or per cent).",
      "zh-CN": "平台显示的评分（DSR、星级或百分数）。",
      "zh-TW": "平台顯示的評分（DSR、星級或百分數）。",
    },
  },
  unit: "none",
  min: 0,
});

export const leastRating = numberTerm({
  ...{
    label: { "en-US": "Least rating", "zh-CN": "评分门槛", "zh-TW": "評分門檻" },
    hint: {
      "en-US": "What the platform asks for, on the same scale.",
      "zh-CN": "平台要求的评分，单位相同。",
      "zh-TW": "平台要求的評分，單位相同。",
    },
  },
  unit: "none",
  min: 0,
});

export const monthlyOrders = numberTerm({
  ...{
    label: { "en-US": "Orders a month", "zh-CN": "月订单量", "zh-TW": "月訂單量" },
    hint: {
      "en-US": "Orders of the shop in a usual month.",
      "zh-CN": "店铺平时每月的订单数。",
      "zh-TW": "商店平時每月的訂單數。",
    },
  },
  unit: "none",
  min: 0,
});

export const leastMonthlyOrders = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Least orders a month", "zh-CN": "月订单量建议值", "zh-TW": "月訂單量建議值" },
      hint: {
        "en-US": "From here on the method pays; advice, never a block.",
        "zh-CN": "达到此数后该方法更有价值；仅为建议。",
        "zh-TW": "達到此數後此方法更有價值；僅為建議。",
      },
    },
    unit: "none",
    min: 0,
  }),
  defaultLeastMonthlyOrders,
);

export const leastPrice = numberTerm({
  label: { "en-US": "Note prices below", "zh-CN": "低于此售价时提示", "zh-TW": "低於此售價時提示" },
  hint: {
    "en-US": "Stock abroad seldom pays for cheap products; empty, none is named.",
    "zh-CN": "低客单产品通常不适合海外仓；留空则不提示。",
    "zh-TW": "低單價產品通常不適合海外倉；留空則不提示。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const mostReturnRate = rateTerm({
  label: { "en-US": "Note returns above", "zh-CN": "高于此退货率时提示", "zh-TW": "高於此退貨率時提示" },
  hint: {
    "en-US": "Stock abroad seldom pays for products that come back often; empty, none is named.",
    "zh-CN": "高退货率产品通常不适合海外仓；留空则不提示。",
    "zh-TW": "高退貨率產品通常不適合海外倉；留空則不提示。",
  },
});

export const daysOnShelfBefore = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Days on shelf before", "zh-CN": "提前上架天数", "zh-TW": "提前上架天數" },
      hint: {
        "en-US": "Days before the promotion by which the goods are on the shelf.",
        "zh-CN": "大促开始前多少天货物须已上架。",
        "zh-TW": "促銷開始前多少天貨物須已上架。",
      },
    },
    unit: "days",
    min: 0,
  }),
  defaultDaysOnShelfBefore,
);

// Step 2: roles.

/** A role the planner has given a product. */
export interface GivenRole {
  readonly sku: string;
  readonly role: PromoRole;
}

/** How given roles stand in a draft: each SKU in percent signs, so that no sign of it parts it from its role. */
export const textOfRoles = (roles: readonly GivenRole[]): string =>
  roles.map(({ sku, role }) => `${encodeURIComponent(sku)}:${role}`).join(" ");

/** The roles the planner has given, kept with the draft and set by a list beside each product. */
export const givenRoles: Term<readonly GivenRole[]> = {
  label: { "en-US": "Roles", "zh-CN": "角色", "zh-TW": "角色" },
  hint: {
    "en-US": "Roles that you gave products yourself.",
    "zh-CN": "您自行指定的产品角色。",
    "zh-TW": "您自行指定的產品角色。",
  },
  unit: "none",
  shape: "single",
  read: (raw) =>
    answer(
      String(raw)
        .split(" ")
        .flatMap((part): GivenRole[] => {
          const [sku = "", code] = part.split(":");
          const role = promoRoles.find((each) => each === code);
          return role ? [{ sku: decodeURIComponent(sku), role }] : [];
        }),
    ),
};

// Step 3: demand.

export const promoRoute = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Demand by", "zh-CN": "需求依据", "zh-TW": "需求依據" },
      hint: {
        "en-US": "HISTORY: past sales and promotions. TRAFFIC: visits and conversion. GMV: a sales target.",
        "zh-CN":
          "历史销量（HISTORY）：销量与以往大促。流量（TRAFFIC）：访问数 × 转化率。销售目标（GMV）：由目标金额分解。",
        "zh-TW":
          "歷史銷量（HISTORY）：銷量與過往促銷。流量（TRAFFIC）：造訪次數 × 轉換率。銷售目標（GMV）：由目標金額分解。",
      },
    },
    promoRoutes,
    {
      HISTORY: { "zh-CN": "历史销量", "zh-TW": "歷史銷量" },
      TRAFFIC: { "zh-CN": "流量", "zh-TW": "流量" },
      GMV: { "zh-CN": "销售目标", "zh-TW": "銷售目標" },
    },
  ),
  defaultPromoRoute,
);

export const usualMethod = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Usual days by", "zh-CN": "平日销量依据", "zh-TW": "平日銷量依據" },
      hint: {
        "en-US":
          "AUTO: chosen by the history. AVERAGE: moving average. SES: exponential smoothing. LAST YEAR: last year × recent trend. The trial below says how each did.",
        "zh-CN":
          "自动（AUTO）按历史选择；移动平均（AVERAGE）；指数平滑（SES）；去年同期 × 近期趋势（LAST YEAR）。下方回测列出各自的误差。",
        "zh-TW":
          "自動（AUTO）依歷史選擇；移動平均（AVERAGE）；指數平滑（SES）；去年同期 × 近期趨勢（LAST YEAR）。下方回測列出各自的誤差。",
      },
    },
    usualMethods,
    {
      AUTO: { "zh-CN": "自动", "zh-TW": "自動" },
      AVERAGE: { "zh-CN": "移动平均", "zh-TW": "移動平均" },
      SES: { "zh-CN": "指数平滑", "zh-TW": "指數平滑" },
      "LAST YEAR": { "zh-CN": "去年同期 × 近期趋势", "zh-TW": "去年同期 × 近期趨勢" },
    },
  ),
  defaultUsualMethod,
);

export const growthRate = withDefault(
  rateTerm(
    {
      label: { "en-US": "Growth", "zh-CN": "增长率", "zh-TW": "成長率" },
      hint: {
        "en-US":
          "What the shop grows on top of its history, such as 20%; 0 where the history shows it already.",
        "zh-CN": "店铺在历史之外的增长，如 20%；历史已体现时填 0。",
        "zh-TW": "商店在歷史之外的成長，如 20%；歷史已反映時填 0。",
      },
    },
    { maxIsOne: false },
  ),
  sourced(0, {
    source: "002-21",
    checked: "2026-11-22",
    note: "the forecast carries on what the history shows",
  }),
);

export const adUpliftRate = withDefault(
  rateTerm(
    {
      label: { "en-US": "Advertising uplift", "zh-CN": "广告投入增幅", "zh-TW": "廣告投入增幅" },
      hint: {
        "en-US": "What advertising beyond that of past promotions adds.",
        "zh-CN": "比以往大促更多的广告投入带来的增幅。",
        "zh-TW": "比過往促銷更多的廣告投入帶來的增幅。",
      },
    },
    { maxIsOne: false },
  ),
  sourced(0, { source: "002-21", checked: "2026-11-22", note: "past promotions had their advertising, too" }),
);

/** Blank by intent: 1.4 is one shop's case and nobody's default (001-17). */
export const conversionFactor = numberTerm({
  label: { "en-US": "Factor on conversion", "zh-CN": "转化率系数", "zh-TW": "轉換率係數" },
  hint: {
    "en-US":
      "Conversion as a multiple of past promotions’; one shop with stock abroad saw 1.4. Empty: not applied.",
    "zh-CN": "转化率为以往大促的几倍；有店铺备海外仓后为 1.4 倍。留空则不使用。",
    "zh-TW": "轉換率為過往促銷的幾倍；有商店備海外倉後為 1.4 倍。留空則不使用。",
  },
  unit: "factor",
  above: 0,
});

export const visits = numberTerm({
  ...{
    label: { "en-US": "Visits in the promotion", "zh-CN": "大促访问数", "zh-TW": "促銷造訪次數" },
    hint: {
      "en-US": "All visits to the plan’s products while it lasts.",
      "zh-CN": "大促期间计划内产品的全部访问次数。",
      "zh-TW": "促銷期間計畫內產品的全部造訪次數。",
    },
  },
  unit: "none",
  min: 0,
});

export const conversionRate = rateTerm({
  label: { "en-US": "Conversion", "zh-CN": "转化率", "zh-TW": "轉換率" },
  hint: {
    "en-US": "Orders a visit, such as 3%.",
    "zh-CN": "每次访问的下单比例，如 3%。",
    "zh-TW": "每次造訪的下單比例，如 3%。",
  },
});

export const heroFactor = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Hero factor", "zh-CN": "主推款系数", "zh-TW": "主推款係數" },
      hint: {
        "en-US": "Stock of main products as a multiple of what is expected, 1.2 to 1.5.",
        "zh-CN": "主推款备货为预测的几倍，1.2 至 1.5。",
        "zh-TW": "主推款備貨為預測的幾倍，1.2 至 1.5。",
      },
    },
    unit: "factor",
    min: 1,
    max: 2,
  }),
  defaultHeroFactor,
);

export const supportFactor = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Support factor", "zh-CN": "辅助款系数", "zh-TW": "輔助款係數" },
      hint: {
        "en-US": "The same for supporting products.",
        "zh-CN": "辅助款备货为预测的几倍。",
        "zh-TW": "輔助款備貨為預測的幾倍。",
      },
    },
    unit: "factor",
    min: 0,
    max: 2,
  }),
  defaultSupportFactor,
);

export const tailFactor = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Long-tail factor", "zh-CN": "长尾款系数", "zh-TW": "長尾款係數" },
      hint: {
        "en-US": "The same for the long tail: somewhat fewer than expected.",
        "zh-CN": "长尾款备货为预测的几倍：适当减量。",
        "zh-TW": "長尾款備貨為預測的幾倍：適當減量。",
      },
    },
    unit: "factor",
    min: 0,
    max: 2,
  }),
  defaultTailFactor,
);

export const heroFlexShare = withDefault(
  rateTerm(
    {
      label: { "en-US": "Flex share", "zh-CN": "机动比例", "zh-TW": "機動比例" },
      hint: {
        "en-US": "Units of main products kept to move, on top: 10% to 20%.",
        "zh-CN": "主推款额外准备的机动库存，10% 至 20%。",
        "zh-TW": "主推款額外準備的機動庫存，10% 至 20%。",
      },
    },
    { max: 0.5 },
  ),
  defaultHeroFlexShare,
);

export const demandVariation = rateTerm({
  label: { "en-US": "Demand variation", "zh-CN": "需求变异系数", "zh-TW": "需求變異係數" },
  hint: {
    "en-US":
      "How far demand may be from what is expected, as a fraction of it; open, it is measured or the usual one.",
    "zh-CN": "需求偏离预测的幅度（标准差 ÷ 预测）；留空则按历史测得，或取通常值。",
    "zh-TW": "需求偏離預測的幅度（標準差 ÷ 預測）；留空則依歷史測得，或取通常值。",
  },
});

/** Counts beside what was measured, and alone where nothing was. */
export const usualDemandVariation = withDefault(
  rateTerm({
    label: {
      "en-US": "Usual demand variation",
      "zh-CN": "通常的需求变异系数",
      "zh-TW": "通常的需求變異係數",
    },
    hint: {
      "en-US": "Counts beside what past promotions differed by, and alone where there were none.",
      "zh-CN": "与以往大促的差异一并考虑；没有时单独使用。",
      "zh-TW": "與過往促銷的差異一併考慮；沒有時單獨使用。",
    },
  }),
  defaultDemandVariation,
);

export const sellingFeeRate = rateTerm({
  label: { "en-US": "Selling fees", "zh-CN": "销售费率", "zh-TW": "銷售費率" },
  hint: {
    "en-US": "Commission, payment and advertising as a share of the price.",
    "zh-CN": "佣金、支付与广告费合计占售价的比例。",
    "zh-TW": "佣金、金流與廣告費合計占售價的比例。",
  },
});

export const salvageRate = withDefault(
  rateTerm(
    {
      label: { "en-US": "Salvage rate", "zh-CN": "残值率", "zh-TW": "殘值率" },
      hint: {
        "en-US": "What a unit left over still brings, as a share of its landed cost.",
        "zh-CN": "卖不完的每件还能收回到岸成本的几成。",
        "zh-TW": "賣不完的每件還能收回到岸成本的幾成。",
      },
    },
    { max: 0.99 },
  ),
  sourced(0, {
    source: "own",
    checked: "2026-11-22",
    note: "what is left over is taken to be worth nothing",
  }),
);

// Step 4: stock, batches and money.

export const batchLanes = withDefault(
  listTerm(
    {
      label: { "en-US": "Batch lanes", "zh-CN": "批次线路", "zh-TW": "批次線路" },
      hint: {
        "en-US": "A lane of the Lanes table, or a mode such as SEA or AIR, for each batch.",
        "zh-CN": "每个批次所走的线路（物流线路表中的名称），或运输方式如 SEA、AIR。",
        "zh-TW": "每個批次所走的線路（物流線路表中的名稱），或運輸方式如 SEA、AIR。",
      },
    },
    lane,
  ),
  defaultBatchModes,
);

export const warehouse = textTerm({
  label: { "en-US": "Warehouse", "zh-CN": "仓库", "zh-TW": "倉庫" },
  hint: { "en-US": "Where the goods go.", "zh-CN": "货物发往的仓库。", "zh-TW": "貨物發往的倉庫。" },
});

export const warehouses = listTerm(
  {
    label: { "en-US": "Warehouses", "zh-CN": "分仓", "zh-TW": "分倉" },
    hint: {
      "en-US": "Where the batches go, such as West, East; open, all goes to one place.",
      "zh-CN": "各批次发往的仓库，如“美西, 美东”；留空则全部发往一处。",
      "zh-TW": "各批次發往的倉庫，如「美西, 美東」；留空則全部發往一處。",
    },
  },
  warehouse,
);

export const warehouseShares = listTerm(
  {
    label: { "en-US": "Warehouse shares", "zh-CN": "分仓比例", "zh-TW": "分倉比例" },
    hint: {
      "en-US": "Each warehouse’s share by its sales, adding up to 100%.",
      "zh-CN": "各仓按销量所占的比例，合计 100%。",
      "zh-TW": "各倉依銷量所占的比例，合計 100%。",
    },
  },
  rateTerm({
    label: { "en-US": "Share", "zh-CN": "占比", "zh-TW": "占比" },
    hint: { "en-US": "A part of the whole.", "zh-CN": "占总数的比例。", "zh-TW": "占總數的比例。" },
  }),
);

export const moneyReserveRate = withDefault(
  rateTerm({
    label: { "en-US": "Money kept back", "zh-CN": "灵活预算比例", "zh-TW": "彈性預算比例" },
    hint: {
      "en-US":
        "Share of the order’s money kept for transfers or local purchases: 10% to 15%. Money, not units.",
      "zh-CN": "占订货金额的比例，用于紧急调拨或本地采购：10% 至 15%。是资金，不是件数。",
      "zh-TW": "占訂貨金額的比例，用於緊急調撥或當地採購：10% 至 15%。是資金，不是件數。",
    },
  }),
  defaultMoneyReserveRate,
);

export const capacityUnits = numberTerm({
  ...{
    label: { "en-US": "Capacity", "zh-CN": "产能与仓容上限", "zh-TW": "產能與倉容上限" },
    hint: {
      "en-US": "Units that can be made and stored at most; open where nothing limits.",
      "zh-CN": "最多能生产并存放的件数；没有限制则留空。",
      "zh-TW": "最多能生產並存放的件數；沒有限制則留空。",
    },
  },
  unit: "units",
  min: 0,
});

// Step 5: dates.

export const firstLegDays = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "First leg before", "zh-CN": "头程提前天数", "zh-TW": "頭程提前天數" },
      hint: {
        "en-US": "Days before the promotion by which sea freight starts: 60 to 90.",
        "zh-CN": "大促前多少天启动海运头程：60 至 90。",
        "zh-TW": "促銷前多少天啟動海運頭程：60 至 90。",
      },
    },
    unit: "days",
    min: 0,
  }),
  defaultFirstLegDays,
);

export const bookingDays = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Booking before", "zh-CN": "预约提前天数", "zh-TW": "預約提前天數" },
      hint: {
        "en-US": "Days before arrival by which the warehouse is asked for an appointment.",
        "zh-CN": "到仓前多少天预约入仓。",
        "zh-TW": "到倉前多少天預約入倉。",
      },
    },
    unit: "days",
    min: 0,
  }),
  defaultBookingDays,
);

export const seaDelayDays = withDefault(
  numberTerm({
    ...{
      label: { "en-US": "Sea delay", "zh-CN": "海运延误天数", "zh-TW": "海運延誤天數" },
      hint: {
        "en-US": "Days a sea leg may be late where its worst case is not given.",
        "zh-CN": "海运环节未填最长天数时，按可能延误的天数计。",
        "zh-TW": "海運環節未填最長天數時，依可能延誤的天數計。",
      },
    },
    unit: "days",
    min: 0,
  }),
  defaultSeaDelayDays,
);
