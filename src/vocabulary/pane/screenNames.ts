import type { Text } from "../locale";

/** A screen's name, one to three words, and what it is for in a line. */
interface ScreenWords {
  readonly name: Text;
  readonly summary: Text;
}

export const todayScreenWords = {
  check: {
    name: { "en-US": "Check", "zh-CN": "数据体检", "zh-TW": "資料檢查" },
    summary: {
      "en-US": "What is missing or mistyped in your tables, by the money at stake.",
      "zh-CN": "您的表中缺少或填错了什么，按涉及金额排序。",
      "zh-TW": "您的表格中缺少或填錯了什麼，依涉及金額排序。",
    },
  },
  stockPlan: {
    name: { "en-US": "Stock plan", "zh-CN": "备货计划", "zh-TW": "備貨計畫" },
    summary: {
      "en-US": "Reorder points, what to order now, and the batches of a first order.",
      "zh-CN": "补货点、现在该订多少，以及首批备货的分批发货。",
      "zh-TW": "再訂購點、現在該訂多少，以及首批備貨的分批出貨。",
    },
  },
  replenish: {
    name: { "en-US": "Replenishment", "zh-CN": "补货", "zh-TW": "補貨" },
    summary: {
      "en-US": "What to order today by the forecast, from whom and by when, with draft orders.",
      "zh-CN": "按预测今天该补什么、向谁订、最晚何时，并生成采购单草稿。",
      "zh-TW": "依預測今天該補什麼、向誰訂、最晚何時，並產生採購單草稿。",
    },
  },
  forecast: {
    name: { "en-US": "Forecast", "zh-CN": "销量预测", "zh-TW": "銷量預測" },
    summary: {
      "en-US": "What each product will sell, how good that is, and which rule of stock fits it.",
      "zh-CN": "每个产品将卖多少、预测有多准，以及哪种安全库存方法适合它。",
      "zh-TW": "每個產品將賣多少、預測有多準，以及哪種安全庫存方法適合它。",
    },
  },
  supplierForecast: {
    name: { "en-US": "Shared forecast", "zh-CN": "共享预测", "zh-TW": "共享預測" },
    summary: {
      "en-US": "Twelve weeks of what one supplier may expect, without costs or prices, to be sent.",
      "zh-CN": "某供应商未来十二周的预计需求，不含成本与售价，可直接发送。",
      "zh-TW": "某供應商未來十二週的預計需求，不含成本與售價，可直接傳送。",
    },
  },
  dashboard: {
    name: { "en-US": "Dashboard", "zh-CN": "仪表板", "zh-TW": "儀表板" },
    summary: {
      "en-US": "The month’s KPIs against the month before, product classes and suppliers.",
      "zh-CN": "本月指标与上月对比、产品分类与供应商表现。",
      "zh-TW": "本月指標與上月對比、產品分類與供應商表現。",
    },
  },
  review: {
    name: { "en-US": "Review", "zh-CN": "复盘", "zh-TW": "檢討" },
    summary: {
      "en-US": "Last month’s forecast against its sales, and what was written before.",
      "zh-CN": "上月预测与实际对比，以及以往写入的计划。",
      "zh-TW": "上月預測與實際對比，以及以往寫入的計畫。",
    },
  },
  alerts: {
    name: { "en-US": "Alerts", "zh-CN": "预警", "zh-TW": "警示" },
    summary: {
      "en-US": "What runs out, lies too long or asks for a price, by the money at stake.",
      "zh-CN": "断货、积压、调价等事项，按涉及金额排序。",
      "zh-TW": "缺貨、積壓、調價等事項，依涉及金額排序。",
    },
  },
} as const satisfies Record<string, ScreenWords>;

export const productScreenWords = {
  stages: {
    name: { "en-US": "Stages", "zh-CN": "阶段看板", "zh-TW": "階段看板" },
    summary: {
      "en-US": "Where each product stands from research to run-out, and what is next for it.",
      "zh-CN": "每个产品从调研到清尾处于哪个阶段，下一步做什么。",
      "zh-TW": "每個產品從調研到出清處於哪個階段，下一步做什麼。",
    },
  },
  selection: {
    name: { "en-US": "Selection", "zh-CN": "选品清单", "zh-TW": "選品清單" },
    summary: {
      "en-US": "What to try: searches, competitors, market rules, certificates and the price mix.",
      "zh-CN": "试什么：搜索热度、竞品、市场规定、认证与价格带。",
      "zh-TW": "試什麼：搜尋熱度、競品、市場規定、認證與價格帶。",
    },
  },
  tests: {
    name: { "en-US": "Test sale", "zh-CN": "测款", "zh-TW": "測款" },
    summary: {
      "en-US": "Pass, extend or stop, how sure that is, and how many visits decide it.",
      "zh-CN": "合格、继续还是停止，把握多大，还需多少访问。",
      "zh-TW": "合格、繼續還是停止，把握多大，還需多少造訪。",
    },
  },
  ladder: {
    name: { "en-US": "First order", "zh-CN": "首批备货", "zh-TW": "首批備貨" },
    summary: {
      "en-US": "Units for the test, the first order and those after, with the cap that binds.",
      "zh-CN": "测款、首批与返单的件数，以及起作用的上限。",
      "zh-TW": "測款、首批與續訂的件數，以及起作用的上限。",
    },
  },
  nextOrders: {
    name: { "en-US": "Next order", "zh-CN": "下次订货", "zh-TW": "下次訂購" },
    summary: {
      "en-US": "More, less or the same again by its turns, the new cycle, and what to bundle.",
      "zh-CN": "按周转加量、减量或照旧，新的周期，以及捆绑建议。",
      "zh-TW": "依周轉加量、減量或照舊，新的週期，以及搭配建議。",
    },
  },
  runOut: {
    name: { "en-US": "Run-out", "zh-CN": "清尾与换代", "zh-TW": "出清與換代" },
    summary: {
      "en-US": "When old products are sold down, when their orders stop, and what takes their place.",
      "zh-CN": "旧款何时卖完、何时停止订货，以及由哪些新款替代。",
      "zh-TW": "舊款何時賣完、何時停止訂購，以及由哪些新款替代。",
    },
  },
  landedCost: {
    name: { "en-US": "Landed cost", "zh-CN": "到岸成本", "zh-TW": "到岸成本" },
    summary: {
      "en-US": "What each product of a shipment costs, every charge shared to the cent.",
      "zh-CN": "货件中每个产品的到岸成本，各项费用分摊到分。",
      "zh-TW": "貨件中每個產品的到岸成本，各項費用分攤到分。",
    },
  },
  tax: {
    name: { "en-US": "Tax", "zh-CN": "税费", "zh-TW": "稅費" },
    summary: {
      "en-US": "Duty and VAT of shipments, and the buyer’s tax on 1210 orders.",
      "zh-CN": "货件的关税和增值税，以及 1210 订单的消费者税。",
      "zh-TW": "貨件的關稅與營業稅，以及 1210 訂單的消費者稅。",
    },
  },
  freight: {
    name: { "en-US": "Freight", "zh-CN": "运输", "zh-TW": "運輸" },
    summary: {
      "en-US": "Lanes compared by cost and day, container or part load, the fast lane.",
      "zh-CN": "按费用和日期比较线路、整柜与拼箱、快线排序。",
      "zh-TW": "按費用與日期比較線路、整櫃與併櫃、快線排序。",
    },
  },
  suppliers: {
    name: { "en-US": "Suppliers", "zh-CN": "供应商", "zh-TW": "供應商" },
    summary: {
      "en-US": "Who makes what by which share, how well, and what has one source only.",
      "zh-CN": "谁供什么、占多少、做得怎样，以及哪些产品只有一家供应。",
      "zh-TW": "誰供什麼、占多少、做得怎樣，以及哪些產品只有一家供應。",
    },
  },
  warehouses: {
    name: { "en-US": "Warehouses", "zh-CN": "仓库", "zh-TW": "倉庫" },
    summary: {
      "en-US": "Stock by region, what is worth moving, room, and where goods should lie.",
      "zh-CN": "按区域分仓、建议调拨、仓容占用与库区划分。",
      "zh-TW": "依區域分倉、建議調撥、倉容使用與庫區劃分。",
    },
  },
  reviewWords: {
    name: { "en-US": "Review words", "zh-CN": "好评关键词", "zh-TW": "好評關鍵詞" },
    summary: {
      "en-US": "Which of your own words buyers use in good reviews, month by month.",
      "zh-CN": "您列出的词在好评中逐月出现多少次。",
      "zh-TW": "您列出的詞在好評中逐月出現多少次。",
    },
  },
  returns: {
    name: { "en-US": "Returns", "zh-CN": "退货", "zh-TW": "退貨" },
    summary: {
      "en-US": "The week’s top reasons with what to change, and what returns cost each product.",
      "zh-CN": "每周主要退货原因与改进措施，以及退货对单件利润的影响。",
      "zh-TW": "每週主要退貨原因與改善措施，以及退貨對單件利潤的影響。",
    },
  },
} as const satisfies Record<string, ScreenWords>;

export const promotionScreenWords = {
  plan: {
    name: { "en-US": "Promotion plan", "zh-CN": "大促计划", "zh-TW": "促銷計畫" },
    summary: {
      "en-US":
        "From the date and the demand to orders, batches and the last day each must leave, step by step.",
      "zh-CN": "从日期和需求到订货、批次与各批最晚发货日，一步步完成。",
      "zh-TW": "從日期和需求到訂貨、批次與各批最晚出貨日，一步步完成。",
    },
  },
  tracking: {
    name: { "en-US": "Promotion tracking", "zh-CN": "大促备货跟踪", "zh-TW": "促銷備貨追蹤" },
    summary: {
      "en-US": "Until it begins, each week: what is ordered, shipped and received against the plan.",
      "zh-CN": "开始之前每周一次：已下单、已发货、已入仓与计划对比。",
      "zh-TW": "開始之前每週一次：已下單、已出貨、已入倉與計畫對比。",
    },
  },
  monitor: {
    name: { "en-US": "Promotion monitor", "zh-CN": "大促监控", "zh-TW": "促銷監控" },
    summary: {
      "en-US": "While it runs: release, hold or reorder, product by product.",
      "zh-CN": "进行中：逐个产品判断放行、暂缓还是追加。",
      "zh-TW": "進行中：逐個產品判斷放行、暫緩還是追加。",
    },
  },
  promoReview: {
    name: { "en-US": "Promotion review", "zh-CN": "大促复盘", "zh-TW": "促銷檢討" },
    summary: {
      "en-US": "Afterwards: forecast against sales, for the next plan.",
      "zh-CN": "结束后：预测与实际对比，供下次计划参考。",
      "zh-TW": "結束後：預測與實際對照，供下次計畫參考。",
    },
  },
} as const satisfies Record<string, ScreenWords>;
