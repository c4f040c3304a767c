import type { PromoTaskKey } from "../../calculation";
import type { Text } from "../locale";

/** What each task of a promotion is, as its row says. */
export const promoTaskWords: Readonly<Record<PromoTaskKey, Text>> = {
  groupFormed: {
    "en-US": "Name who is in the promotion’s group: purchasing, logistics, operations, finance",
    "zh-CN": "成立大促专项小组：采购、物流、运营、财务各定一人",
    "zh-TW": "成立促銷專案小組：採購、物流、營運、財務各定一人",
  },
  eligibilityChecked: {
    "en-US": "Check with the platform that the shop and its categories may take part",
    "zh-CN": "向平台确认店铺等级、评分与类目是否符合参加条件",
    "zh-TW": "向平台確認商店等級、評分與類目是否符合參加條件",
  },
  documentsReady: {
    "en-US": "Gather the documents: licence, safety data, customs registration",
    "zh-CN": "备齐资料：营业执照、安全数据表、海关备案",
    "zh-TW": "備齊資料：營業登記、安全資料表、海關登記",
  },
  entrySubmitted: {
    "en-US": "Submit the entry: pictures, price, units, coupons, way of shipping",
    "zh-CN": "提报活动：主图、价格、库存量、优惠券、物流方式",
    "zh-TW": "提報活動：主圖、價格、庫存量、優惠券、物流方式",
  },
  agreementSigned: {
    "en-US": "Get the terms in writing: price lock, shipping times, after-sales",
    "zh-CN": "以书面确认协议：价格管控、发货时效、售后",
    "zh-TW": "以書面確認協議：價格管控、出貨時效、售後",
  },
  inboundAllowed: {
    "en-US": "Test that the warehouse accepts inbound stock of each product",
    "zh-CN": "逐个产品测试是否允许入仓",
    "zh-TW": "逐一測試各產品是否可入倉",
  },
  certificatesReady: {
    "en-US": "Check certificates and labels the market requires",
    "zh-CN": "核对目标市场要求的认证与标签",
    "zh-TW": "核對目標市場要求的認證與標示",
  },
  supplierChosen: {
    "en-US": "Agree quantities and dates with the supplier, and keep a second one for key products",
    "zh-CN": "与供应商确认数量与交期，关键产品另备一家",
    "zh-TW": "與供應商確認數量與交期，關鍵產品另備一家",
  },
  depositPaid: {
    "en-US": "Pay the deposit and place the order",
    "zh-CN": "支付定金并下单",
    "zh-TW": "支付訂金並下單",
  },
  goodsInspected: {
    "en-US": "Have the goods inspected before they leave",
    "zh-CN": "发货前验货",
    "zh-TW": "出貨前驗貨",
  },
  labelsChecked: {
    "en-US": "Check labels, carton marks and sealing against the warehouse’s rules",
    "zh-CN": "按仓库要求检查标签、箱唛与封箱",
    "zh-TW": "依倉庫要求檢查標籤、箱嘜與封箱",
  },
  cargoInsured: {
    "en-US": "Insure the cargo, valuable goods for their full value",
    "zh-CN": "办理运输保险，高价值商品按全额货值投保",
    "zh-TW": "投保貨物運輸險，高價商品以全額貨值投保",
  },
  forwarderQuotes: {
    "en-US": "Ask forwarders for quotes with the list of products, sizes and HS codes",
    "zh-CN": "向货代询价，附 SKU 清单、尺寸与 HS 编码",
    "zh-TW": "向貨代詢價，附 SKU 清單、尺寸與 HS 編碼",
  },
  lateClause: {
    "en-US": "Agree with the forwarder what a delay costs",
    "zh-CN": "与货代书面约定延误赔偿",
    "zh-TW": "與貨代書面約定延誤賠償",
  },
  inboundBooked: {
    "en-US": "Book the delivery window at the warehouse",
    "zh-CN": "向仓库预约入库时段",
    "zh-TW": "向倉庫預約入庫時段",
  },
  stockOnShelf: {
    "en-US": "All stock of the first batch on the shelf",
    "zh-CN": "首批货全部上架",
    "zh-TW": "首批貨全部上架",
  },
  stocksCompared: {
    "en-US": "Compare the system’s stock with a count, and settle the differences",
    "zh-CN": "核对系统库存与实际库存，处理差异",
    "zh-TW": "核對系統庫存與實際庫存，處理差異",
  },
  contentReady: {
    "en-US": "Finish the content in the market’s language: pages, pictures, videos",
    "zh-CN": "完成本地化内容：页面、图片、视频",
    "zh-TW": "完成在地化內容：頁面、圖片、影片",
  },
  adsTested: {
    "en-US": "Start the ads on a small budget to learn what works",
    "zh-CN": "小预算测投广告",
    "zh-TW": "小額預算測試廣告",
  },
  warmUpPosted: {
    "en-US": "Post the warm-up: teasers, short videos, live announcements",
    "zh-CN": "发布预热：帖子、短视频、直播预告",
    "zh-TW": "發布預熱：貼文、短影音、直播預告",
  },
  channelsSynchronised: {
    "en-US": "Check that the units offered on all channels are no more than there are",
    "zh-CN": "核对各渠道可售件数之和不超过库存，防止超卖",
    "zh-TW": "核對各通路可售件數總和不超過庫存，避免超賣",
  },
  supportStaffed: {
    "en-US": "Plan enough people for customer service",
    "zh-CN": "安排足够的客服人手",
    "zh-TW": "安排足夠的客服人力",
  },
  cashChecked: {
    "en-US": "Test the cash plan against weak sales and late payouts",
    "zh-CN": "做现金流压力测试：销售不佳、回款延迟",
    "zh-TW": "做現金流壓力測試：銷售不佳、回款延遲",
  },
  reserveSetAside: {
    "en-US": "Set the money reserve aside for urgent transfers or local purchases",
    "zh-CN": "留出机动预算，用于紧急调拨或本地采购",
    "zh-TW": "留出機動預算，用於緊急調撥或當地採購",
  },
  backupSupplier: {
    "en-US": "Name a backup supplier for each key product",
    "zh-CN": "为每个关键 SKU 确定备用供应商",
    "zh-TW": "為每個關鍵 SKU 確定備用供應商",
  },
  backupForwarder: {
    "en-US": "Sign with a backup forwarder",
    "zh-CN": "与备用物流商签约",
    "zh-TW": "與備用物流商簽約",
  },
  emergencyRehearsed: {
    "en-US": "Go through the contingency plans: who decides, who is called",
    "zh-CN": "演练应急预案：谁决定、联系谁",
    "zh-TW": "演練應變計畫：誰決定、聯絡誰",
  },
  weeklyTracking: {
    "en-US": "Check production and shipments every week from here on",
    "zh-CN": "自此每周核对生产与物流进度",
    "zh-TW": "自此每週核對生產與物流進度",
  },
  dailyMonitoring: {
    "en-US": "Watch orders, stock, clicks and conversion every day",
    "zh-CN": "每天监控订单、库存、点击率与转化率",
    "zh-TW": "每天監控訂單、庫存、點擊率與轉換率",
  },
  leftoversCleared: {
    "en-US": "Decide what becomes of what is left",
    "zh-CN": "决定剩余库存的处理方式",
    "zh-TW": "決定剩餘庫存的處理方式",
  },
  promotionReviewed: {
    "en-US": "Review forecast against sales, and note it for the next plan",
    "zh-CN": "复盘预测与实际，记入下次计划",
    "zh-TW": "檢討預測與實際，記入下次計畫",
  },
};
