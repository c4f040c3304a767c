import type { Locale } from "../../src/vocabulary";
import type { PlannerTable } from "../../src/workbook";

/** A table of ours as an earlier Stockplan made it. */
export interface EarlierTable {
  readonly table: PlannerTable;
  readonly version: number;
  /** In their order, parted by bars. */
  readonly headings: Readonly<Record<Locale, string>>;
}

/** What a workbook was set up with at first. */
export const firstLayouts: readonly EarlierTable[] = [
  {
    table: "products",
    version: 1,
    headings: {
      "en-US":
        "SKU | Product name | Unit cost | Average lead days | Maximum lead days | On hand | On order | Committed | Pack size | Freight per unit | Duty rate | Duty basis",
      "zh-CN":
        "SKU | 产品名称 | 采购单价 | 平均提前期 | 最长提前期 | 在库 | 在途 | 占用 | 箱规 | 单件运费 | 关税税率 | 关税计税基础",
      "zh-TW":
        "SKU | 產品名稱 | 採購單價 | 平均前置時間 | 最長前置時間 | 在庫 | 在途 | 保留 | 裝箱數 | 每件運費 | 關稅稅率 | 關稅計稅基礎",
    },
  },
  {
    table: "sales",
    version: 1,
    headings: {
      "en-US": "Date | SKU | Units",
      "zh-CN": "日期 | SKU | 件数",
      "zh-TW": "日期 | SKU | 件數",
    },
  },
  {
    table: "stock",
    version: 1,
    headings: {
      "en-US": "SKU | Stock kind | Units | Date | Reference",
      "zh-CN": "SKU | 库存类别 | 件数 | 日期 | 单号或仓库",
      "zh-TW": "SKU | 庫存類別 | 件數 | 日期 | 單號或倉庫",
    },
  },
  {
    table: "lanes",
    version: 1,
    headings: {
      "en-US": "Lane | Mode | Leg | Usual days | Worst days | Note",
      "zh-CN": "线路 | 运输方式 | 环节 | 通常天数 | 最长天数 | 备注",
      "zh-TW": "線路 | 運輸方式 | 環節 | 通常天數 | 最長天數 | 備註",
    },
  },
  {
    table: "promotions",
    version: 1,
    headings: {
      "en-US":
        "Promotion | Channel | Start date | End date | Submit by | In warehouse by | Demand multiple | Note",
      "zh-CN": "大促名称 | 平台 | 开始日期 | 结束日期 | 提报截止日 | 入仓截止日 | 销量倍数 | 备注",
      "zh-TW": "促銷名稱 | 平台 | 開始日期 | 結束日期 | 提報截止日 | 入倉截止日 | 銷量倍數 | 備註",
    },
  },
  {
    table: "costs",
    version: 1,
    headings: {
      "en-US": "Cost group | Charge | Amount | Currency | Per | Shared by | Effective from | Source",
      "zh-CN": "费用类别 | 费用项目 | 金额 | 币种 | 计费单位 | 分摊依据 | 生效日期 | 来源",
      "zh-TW": "費用類別 | 費用項目 | 金額 | 幣別 | 計費單位 | 分攤基準 | 生效日期 | 來源",
    },
  },
  {
    table: "suppliers",
    version: 1,
    headings: {
      "en-US": "Supplier | SKU | Order share | Minimum order | Unit cost | Lead days | Credit days",
      "zh-CN": "供应商 | SKU | 订单占比 | 起订量 | 采购单价 | 提前期 | 账期",
      "zh-TW": "供應商 | SKU | 訂單占比 | 最低訂購量 | 採購單價 | 前置時間 | 帳期",
    },
  },
  {
    table: "returns",
    version: 1,
    headings: {
      "en-US": "Date | SKU | Units | Return reason | Resaleable units",
      "zh-CN": "日期 | SKU | 件数 | 退货原因 | 可再售件数",
      "zh-TW": "日期 | SKU | 件數 | 退貨原因 | 可再售件數",
    },
  },
  {
    table: "settings",
    version: 1,
    headings: {
      "en-US": "Used for | Setting | Your value | Unit | Default | Source | Note | Key",
      "zh-CN": "用于 | 设置项 | 您的值 | 单位 | 默认值 | 来源 | 备注 | 标识",
      "zh-TW": "用於 | 設定項目 | 您的值 | 單位 | 預設值 | 來源 | 備註 | 識別碼",
    },
  },
];

/** What stood otherwise, or was new, when promotions, shipments and the review had their tables. */
export const secondLayouts: readonly EarlierTable[] = [
  {
    table: "products",
    version: 2,
    headings: {
      "en-US":
        "SKU | Product name | Unit cost | Average lead days | Maximum lead days | On hand | On order | Committed | Pack size | Freight per unit | Duty rate | Duty basis | Weight per unit | Volume per unit | HS code | Content | Pieces or sheets | Category | Price | Promotion price | Competitor price | End of life | Stage | Market | Unit profit | Expected monthly units | Lane | Last order | Average stock units",
      "zh-CN":
        "SKU | 产品名称 | 采购单价 | 平均提前期 | 最长提前期 | 在库 | 在途 | 占用 | 箱规 | 单件运费 | 关税税率 | 关税计税基础 | 单件重量 | 单件体积 | HS 编码 | 净含量 | 片数（张数） | 品类 | 售价 | 大促价 | 竞品价格 | 生命周期结束日 | 阶段 | 目标市场 | 单件利润 | 预计月销量 | 线路 | 上次订货量 | 平均库存件数",
      "zh-TW":
        "SKU | 產品名稱 | 採購單價 | 平均前置時間 | 最長前置時間 | 在庫 | 在途 | 保留 | 裝箱數 | 每件運費 | 關稅稅率 | 關稅計稅基礎 | 每件重量 | 每件體積 | HS 編碼 | 淨含量 | 片數（張數） | 品類 | 售價 | 促銷價 | 競品價格 | 生命週期結束日 | 階段 | 目標市場 | 每件利潤 | 預計月銷量 | 線路 | 上次訂購量 | 平均庫存件數",
    },
  },
  {
    table: "promotions",
    version: 2,
    headings: {
      "en-US":
        "Promotion | Channel | Start date | End date | Submit by | In warehouse by | Demand multiple | Note | Pre-sale starts | Price lock | Stock lock | Share of demand | Priority",
      "zh-CN":
        "大促名称 | 平台 | 开始日期 | 结束日期 | 提报截止日 | 入仓截止日 | 销量倍数 | 备注 | 预售开始日 | 价格锁定日 | 库存锁定日 | 需求占比 | 优先级",
      "zh-TW":
        "促銷名稱 | 平台 | 開始日期 | 結束日期 | 提報截止日 | 入倉截止日 | 銷量倍數 | 備註 | 預購開始日 | 價格鎖定日 | 庫存鎖定日 | 需求占比 | 優先順序",
    },
  },
  {
    table: "costs",
    version: 2,
    headings: {
      "en-US":
        "Cost group | Charge | Amount | Currency | Per | Shared by | Effective from | Source | Kind | Shipment | Charged on | Duty included",
      "zh-CN":
        "费用类别 | 费用项目 | 金额 | 币种 | 计费单位 | 分摊依据 | 生效日期 | 来源 | 费用细类 | 货件 | 收费日期 | 含税（双清包税）",
      "zh-TW":
        "費用類別 | 費用項目 | 金額 | 幣別 | 計費單位 | 分攤基準 | 生效日期 | 來源 | 費用細類 | 貨件 | 收費日期 | 含稅（雙清包稅）",
    },
  },
  {
    table: "returnReasons",
    version: 1,
    headings: {
      "en-US": "Return reason | Arises in | What to change",
      "zh-CN": "退货原因 | 责任环节 | 改进措施",
      "zh-TW": "退貨原因 | 責任環節 | 改善措施",
    },
  },
  {
    table: "regions",
    version: 1,
    headings: {
      "en-US": "Region | Orders | Warehouse",
      "zh-CN": "区域 | 订单量 | 仓库",
      "zh-TW": "區域 | 訂單量 | 倉庫",
    },
  },
  {
    table: "warehouses",
    version: 1,
    headings: {
      "en-US": "Warehouse | Usable m³",
      "zh-CN": "仓库 | 可用容积（立方米）",
      "zh-TW": "倉庫 | 可用容積（立方公尺）",
    },
  },
  {
    table: "deliveries",
    version: 1,
    headings: {
      "en-US":
        "Supplier | SKU | Ordered on | Promised date | Received date | Ordered units | Received units | Rejected units",
      "zh-CN": "供应商 | SKU | 采购下单日 | 承诺交货日 | 实际到货日 | 采购件数 | 到货件数 | 不合格件数",
      "zh-TW": "供應商 | SKU | 採購下單日 | 承諾交貨日 | 實際到貨日 | 採購件數 | 到貨件數 | 不合格件數",
    },
  },
  {
    table: "months",
    version: 1,
    headings: {
      "en-US":
        "Reviewed month | Revenue | Selling fees | Ad spend | Ad sales | Cash in | Cash out | Month’s stock value | Delivery days | Satisfaction | Handling hours | Stock accuracy | People | Collection days | Payment days",
      "zh-CN":
        "数据月份 | 销售额 | 销售费用 | 广告花费 | 广告销售额 | 现金流入 | 现金流出 | 月均库存金额 | 配送天数 | 客户满意度 | 订单处理小时 | 库存准确率 | 人数 | 回款天数 | 付款天数",
      "zh-TW":
        "資料月份 | 銷售額 | 銷售費用 | 廣告花費 | 廣告銷售額 | 現金流入 | 現金流出 | 月均庫存金額 | 配送天數 | 客戶滿意度 | 訂單處理小時 | 庫存準確率 | 人數 | 收款天數 | 付款天數",
    },
  },
  {
    table: "risks",
    version: 1,
    headings: {
      "en-US": "Risk | Indicators | Response | Likelihood | Impact | Owner | Note",
      "zh-CN": "风险类别 | 评估指标 | 应对策略 | 可能性 | 影响程度 | 负责人 | 备注",
      "zh-TW": "風險類別 | 評估指標 | 因應策略 | 可能性 | 影響程度 | 負責人 | 備註",
    },
  },
  {
    table: "contingencies",
    version: 1,
    headings: {
      "en-US": "When | Steps | Owner | Note",
      "zh-CN": "触发情形 | 应对步骤 | 负责人 | 备注",
      "zh-TW": "觸發情形 | 因應步驟 | 負責人 | 備註",
    },
  },
  {
    table: "research",
    version: 1,
    headings: {
      "en-US":
        "SKU | Kind | Month or week | Searches | Competing product | Price | Reviews | Stars | Finding",
      "zh-CN": "SKU | 类别 | 月份或周 | 搜索量 | 竞品 | 售价 | 评论数 | 星级 | 发现",
      "zh-TW": "SKU | 類別 | 月份或週 | 搜尋量 | 競品 | 售價 | 評論數 | 星等 | 發現",
    },
  },
  {
    table: "certificates",
    version: 1,
    headings: {
      "en-US":
        "Market | Category | Rule | Certificate or rule | SKU | Certificate cost | Days to get it | Issued on | Valid until | Source",
      "zh-CN": "目标市场 | 品类 | 规定 | 认证或条款 | SKU | 认证费用 | 办理天数 | 发证日期 | 有效期至 | 来源",
      "zh-TW": "目標市場 | 品類 | 規定 | 認證或條款 | SKU | 認證費用 | 辦理天數 | 發證日期 | 有效期至 | 來源",
    },
  },
  {
    table: "productTests",
    version: 1,
    headings: {
      "en-US":
        "SKU | Budget | Test units | Test price | Test days | Visits | Orders | Units sold in the test | Ratings | Bad ratings | Category conversion | Delivery days | Note",
      "zh-CN":
        "SKU | 总预算 | 测试件数 | 测试价 | 测试天数 | 访问数 | 订单数 | 测试销量 | 评价数 | 差评数 | 品类转化率 | 配送天数 | 备注",
      "zh-TW":
        "SKU | 總預算 | 測試件數 | 測試價 | 測試天數 | 造訪次數 | 訂單數 | 測試銷量 | 評價數 | 負評數 | 品類轉換率 | 配送天數 | 備註",
    },
  },
  {
    table: "shipments",
    version: 1,
    headings: {
      "en-US":
        "Shipment | SKU | Units | Unit cost | Currency | Market | Mode | Shipped on | Arrived on | Good units | Units left | Share by hand",
      "zh-CN":
        "货件 | SKU | 件数 | 采购单价 | 币种 | 市场 | 运输方式 | 发货日期 | 到货日期 | 完好件数 | 剩余件数 | 手工占比",
      "zh-TW":
        "貨件 | SKU | 件數 | 採購單價 | 幣別 | 市場 | 運輸方式 | 出貨日期 | 到貨日期 | 完好件數 | 剩餘件數 | 手動占比",
    },
  },
  {
    table: "laneRates",
    version: 1,
    headings: {
      "en-US":
        "Lane | Mode | Quoted for | Min kg | Max kg | Volume divisor | Rate per kg | Rate per m³ | Fixed fee | Minimum charge | Weight step | Currency | Usual days | Worst days | Container m³ | Volume share | Duty included | Meant from kg | Meant to kg | Effective from | Effective to | Source",
      "zh-CN":
        "线路 | 运输方式 | 报价对象 | 最小千克 | 最大千克 | 材积系数 | 每千克运价 | 每立方米运价 | 固定费 | 最低收费 | 进位单位 | 币种 | 通常天数 | 最长天数 | 柜容积 | 分泡比例 | 含税（双清包税） | 适用重量自 | 适用重量至 | 生效日期 | 失效日期 | 来源",
      "zh-TW":
        "線路 | 運輸方式 | 報價對象 | 最小公斤 | 最大公斤 | 材積係數 | 每公斤運價 | 每立方公尺運價 | 固定費 | 最低收費 | 進位單位 | 幣別 | 通常天數 | 最長天數 | 櫃容積 | 分泡比例 | 含稅（雙清包稅） | 適用重量自 | 適用重量至 | 生效日期 | 失效日期 | 來源",
    },
  },
  {
    table: "dutyRates",
    version: 1,
    headings: {
      "en-US":
        "Market | Tax | Layer | HS code | Tax rate | On | Effective from | Effective to | Source | Fixed amount | At least | At most | Currency | Mode | Up to value | From price per g or ml | From price per piece",
      "zh-CN":
        "市场 | 税种 | 税目 | HS 编码 | 税率 | 计税基础 | 生效日期 | 失效日期 | 来源 | 定额 | 最低 | 最高 | 币种 | 运输方式 | 货值上限 | 每克（毫升）起征价 | 每片（张）起征价",
      "zh-TW":
        "市場 | 稅種 | 稅目 | HS 編碼 | 稅率 | 計稅基礎 | 生效日期 | 失效日期 | 來源 | 定額 | 最低 | 最高 | 幣別 | 運輸方式 | 貨值上限 | 每公克（毫升）起徵價 | 每片（張）起徵價",
    },
  },
  {
    table: "exchangeRates",
    version: 1,
    headings: {
      "en-US": "Currency | Rate of | Exchange rate | Source",
      "zh-CN": "币种 | 汇率日期 | 汇率 | 来源",
      "zh-TW": "幣別 | 匯率日期 | 匯率 | 來源",
    },
  },
  {
    table: "promoTasks",
    version: 1,
    headings: {
      "en-US": "Due | Task | Part | Group | Person | Done | Note | Source | Task key",
      "zh-CN": "截止日 | 任务 | 类别 | 负责部门 | 负责人 | 已完成 | 备注 | 来源 | 任务编号",
      "zh-TW": "截止日 | 任務 | 類別 | 負責部門 | 負責人 | 已完成 | 備註 | 來源 | 任務編號",
    },
  },
];

/** The columns that the tables we write had when promotions, shipments and the review came. */
export const writtenLayouts: Readonly<
  Record<string, { readonly version: number; readonly headings: string }>
> = {
  StockplanAlerts: { version: 1, headings: "Rank | SKU | Alert | At stake | By when | What to do | Rule" },
  StockplanAssumptions: { version: 1, headings: "Assumption | Value | Unit | Source | Note" },
  StockplanBatches: { version: 1, headings: "SKU | Batch | Mode | Units | Ship by | Arrive by" },
  StockplanBreakEven: {
    version: 1,
    headings: "Lane | Part load | Container m³ | Pays from m³ | Container filled",
  },
  StockplanClassMatrix: {
    version: 1,
    headings: "Class | SKUs | Value a year | Share of value | Service level",
  },
  StockplanColumns: { version: 1, headings: "Table | Column | Heading" },
  StockplanContainers: {
    version: 1,
    headings: "Lane | Volume ordered | Containers | Capacity | Part load | To fill the container",
  },
  StockplanCorrections: { version: 1, headings: "Corrected at | Sheet | Cell | Before | After | Author" },
  StockplanCostShares: {
    version: 1,
    headings:
      "Shipment | SKU | Cost group | Kind | Charge | Amount | Currency | Per | Exchange rate | Shared by | Part of the charge | Term of 002-51 | Term of 004-34",
  },
  StockplanCostViews: { version: 1, headings: "Shipment | Sum | Term | Part of the charge" },
  StockplanDashboard: {
    version: 1,
    headings:
      "Group | KPI | This month | Month before | Change | Unit | Trend | Month | Formula | Source | Note",
  },
  StockplanDraftOrders: {
    version: 1,
    headings:
      "Order | Supplier | SKU | Units | Cartons | Unit cost | Amount | Order share | Lane | Order by | Ship by | Arrives on",
  },
  StockplanDrafts: { version: 1, headings: "Draft | Revision | Saved at | Author | Parts | Text" },
  StockplanFastLane: {
    version: 1,
    headings:
      "Goods sent | Rank | SKU | Price | Average daily demand | Turns a year | Score | Units | By the fast lane",
  },
  StockplanForecastReview: {
    version: 1,
    headings: "SKU | Forecast units | Sold | Sold less forecast | Accuracy",
  },
  StockplanForecastWeeks: { version: 1, headings: "SKU | From | To | Expected" },
  StockplanForecasts: {
    version: 1,
    headings: "SKU | From | To | Expected | Stays within | Before adjustments | Adjusted by | Made by",
  },
  StockplanFreight: {
    version: 1,
    headings:
      "Goods sent | Lane | Mode | Quoted for | Cost | Freight a unit | Chargeable kg | Charged by | Pieces | Usually there | There at worst | Ship by | Slack days | Status | Duty included",
  },
  StockplanHistoryDays: { version: 1, headings: "SKU | Kind of day | Days | Sold | Counted" },
  StockplanImportTaxes: {
    version: 1,
    headings: "Shipment | SKU | Market | HS code | Tax | Layer | Base | Tax rate | Tax due | Source",
  },
  StockplanImportedSales: { version: 1, headings: "Date | SKU | Units | Channel" },
  StockplanLadder: {
    version: 1,
    headings:
      "SKU | Order | Units to order | Held by | Days of cover | By the formula | Cap: test units | Cap: 1.5 × monthly sales | Cap: budget | Cap: remaining life | Average daily demand | Lead days | Unit cost | Why",
  },
  StockplanLandedCosts: {
    version: 1,
    headings:
      "Shipment | SKU | Units | Good units | Goods | First leg | Duty and tax | Warehouse | Exchange | Landed in all | Landed cost | Selling costs | Unit profit | Late, already sold | Import tax paid | Tax by | Currency",
  },
  StockplanLines: { version: 1, headings: "Write | Table | Row | Cells" },
  StockplanLog: {
    version: 1,
    headings:
      "Write | Started at | State | Fingerprint | Settings | Language | Author | Revision | Rows | Kind",
  },
  StockplanNextOrders: {
    version: 1,
    headings:
      "SKU | Next order | Pace | Last order | Turns a month | Target turns a month | Stock turns | Next cycle, months | Bundle with | Sets | Why",
  },
  StockplanOrderTaxes: {
    version: 1,
    headings:
      "SKU | Order value | Channel | VAT rate | Consumption tax rate | Duty rate | Effective rate | Import tax | Most units",
  },
  StockplanPlan: {
    version: 1,
    headings:
      "SKU | Average daily demand | Maximum daily demand | Average lead days | Maximum lead days | Safety stock | Reorder point | On hand | On order | Status | Order now | First order | Landed cost",
  },
  StockplanPriceMix: {
    version: 1,
    headings: "Price band | In the range | Share | Target share | Target products",
  },
  StockplanProjection: {
    version: 1,
    headings:
      "SKU | Date | Demand | Receipts | Closing stock | Closing stock with the order | Safety stock | Reorder point",
  },
  StockplanPromoAssumptions: { version: 1, headings: "Assumption | Value | Unit | Source | Note" },
  StockplanPromoBatches: {
    version: 1,
    headings: "SKU | Batch | Lane | Warehouse | Units | Order by | Ship by | Book by | Arrive by | Held back",
  },
  StockplanPromoCash: { version: 1, headings: "Date | Payment | Batch | Amount | Balance" },
  StockplanPromoCashCases: {
    version: 1,
    headings: "Case | Lowest balance | On date | Days below zero | Closing balance",
  },
  StockplanPromoChannels: { version: 1, headings: "SKU | Channel | Needed | Kept" },
  StockplanPromoCosts: { version: 1, headings: "SKU | Cost group | Cost, low | Cost, usual | Cost, high" },
  StockplanPromoDates: { version: 1, headings: "Of | What | From | To | State | Weeks" },
  StockplanPromoMonitor: {
    version: 1,
    headings: "SKU | Do | Sold | Forecast | Deviation | Last 3 days | Still expected | Short",
  },
  StockplanPromoPlan: {
    version: 1,
    headings:
      "SKU | Role | ABC class | Usual units | Demand multiple | Expected units | Factor units | Flex units | Promo units | Total multiple | In stock | Best-paying units | Sold before | Left at start | Safety stock | Promo order | Landed cost | Order money",
  },
  StockplanPromoProfit: {
    version: 1,
    headings:
      "SKU | Units | Promotion price | Revenue without VAT | Profit at low costs | Profit | Profit at high costs | Profit a unit | Break-even price | Profit a unit before",
  },
  StockplanPromoReview: {
    version: 1,
    headings: "SKU | Forecast | Sold | Deviation | Measured multiple | Left over",
  },
  StockplanPromoSummary: { version: 1, headings: "Of what | Assumption | Value | Unit" },
  StockplanPromoTasks: {
    version: 1,
    headings: "Due | Task | Part | Group | Person | Done | Note | Source | Task key",
  },
  StockplanRegionRanks: {
    version: 1,
    headings: "Region | Orders | Share of orders | Cumulative share | Core",
  },
  StockplanReplenishment: {
    version: 1,
    headings:
      "SKU | Status | Reason | Order now | Order by | Ship by | Arrives on | Stock-out date | Safety stock in use | Days late | Days of cover | Average daily demand | Daily demand to the next arrival | Lane | Average lead days | Maximum lead days | Safety stock rule | Safety stock | Reorder point | On hand | Committed | On order | On order in lead time | Inventory position | Order-up-to level | Position to the next arrival | Units needed | Minimum order | Pack size | To fill the container | Faster lane | Arrives by it on | Deviation | Trigger by days | Order by days | Turns a month | Order by turns",
  },
  StockplanReplenishmentAssumptions: { version: 1, headings: "Assumption | Value | Unit | Source | Note" },
  StockplanReturnLosses: {
    version: 1,
    headings:
      "SKU | Units | Units sold | Return rate | Resale rate | Loss per return | Loss per unit sold | Unit profit | Profit after returns | Returns buffer | Spare parts",
  },
  StockplanReviewLog: {
    version: 1,
    headings:
      "Month | Forecast | SKUs | Forecast units | Sold | Accuracy | Bias | Accuracy of last month’s sales | Mean error",
  },
  StockplanRoutines: { version: 1, headings: "Due | Routine | Source" },
  StockplanSchema: { version: 1, headings: "Table | Version" },
  StockplanSelection: {
    version: 1,
    headings:
      "SKU | Market | Selection | Searches, year on year | Searches, a month | Seasonality | Competitors judged | Room beside them | Certificates to get | Days to get it | Expected profit | Certificates of profit | Asked and complained of | Why",
  },
  StockplanStages: {
    version: 1,
    headings: "SKU | Product name | Stage | Selection | Verdict | End of life | Next step",
  },
  StockplanSupplierMix: {
    version: 1,
    headings: "Tier | Suppliers | Share | Target | Gap | Share of spend | How to treat them",
  },
  StockplanSupplierReport: {
    version: 1,
    headings:
      "Supplier | Deliveries | On time | Quantity right | Rejected | Score | Mean lead days | Mean days late | Good units",
  },
  StockplanSupplierShares: {
    version: 1,
    headings:
      "SKU | Supplier | Order share | Units | Units to split | Minimum order | Suppliers | Quick restock | Note",
  },
  StockplanSupplierTiers: {
    version: 1,
    headings:
      "Supplier | Tier | Score | On time | Quantity right | Rejected | Price | Mean lead days | Deliveries | Products | Spend",
  },
  StockplanTestVerdicts: {
    version: 1,
    headings:
      "SKU | Verdict | Visits | Orders | Conversion | Conversion, low | Conversion, high | Visits to a verdict | Visits to be sure | Bad share | Bad share, high | Test units | Units to test | Price to test | Test cost | Of the budget | Why",
  },
  StockplanTopReasons: {
    version: 1,
    headings: "Week of | Rank | Return reason | Units | Share of week | Arises in | What to change",
  },
  StockplanTransfers: { version: 1, headings: "SKU | From | To | Units to move | Cover gap" },
  StockplanWarehouseStock: {
    version: 1,
    headings: "SKU | Warehouse | On hand there | Cover there | Target units | Send there | Sales share",
  },
  StockplanWarehouseUse: {
    version: 1,
    headings: "Warehouse | Role | Sales share | Used | Used m³ | Usable m³ | Regions",
  },
  StockplanZones: { version: 1, headings: "SKU | Units sold | Zone" },
};
