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
    "en-US": "Gather the documents: licence, brand authorisation, safety data, customs registration",
    "zh-CN": "备齐资料：营业执照、品牌授权、安全数据表、海关备案",
    "zh-TW": "備齊資料：營業登記、品牌授權、安全資料表、海關登記",
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
  partnersInformed: {
    "en-US":
      "Tell forwarder, warehouse, system provider and platform contact the plan’s dates and units, and note who answers for each",
    "zh-CN": "将计划日期与数量同步给货代、海外仓、ERP 服务商与平台对接人，并记下各方联系人",
    "zh-TW": "將計畫日期與數量同步給貨代、海外倉、ERP 服務商與平台窗口，並記下各方聯絡人",
  },
  trademarksChecked: {
    "en-US":
      "Check that nobody holds the trademark in the market (in the US: the USPTO’s trademark search, formerly TESS)",
    "zh-CN": "查询目标市场商标是否已被注册（美国用 USPTO 商标检索，原 TESS）",
    "zh-TW": "查詢目標市場商標是否已被註冊（美國用 USPTO 商標檢索，原 TESS）",
  },
  allCostsKnown: {
    "en-US": "Check that the plan leaves out no charge of any product: every cost before profit",
    "zh-CN": "核对每个产品的成本是否齐全，先算全成本再看利润",
    "zh-TW": "核對每個產品的成本是否齊全，先算全成本再看利潤",
  },
  organiserChecked: {
    "en-US":
      "Look into who organises it: past events, terms, reputation; begin with one product where it is new to you",
    "zh-CN": "核实主办方资质：过往案例、合同条款、口碑；首次参加先以单品试水",
    "zh-TW": "核實主辦方資格：過往案例、合約條款、口碑；首次參加先以單品試水",
  },
  providersChecked: {
    "en-US": "Check licences, customs registration and references of forwarder and warehouse",
    "zh-CN": "核对货代与海外仓的经营许可、报关资质与客户评价",
    "zh-TW": "核對貨代與海外倉的營業許可、報關資格與客戶評價",
  },
  warehouseServices: {
    "en-US": "With a third-party warehouse: agree that it ships orders of all platforms and takes returns",
    "zh-CN": "使用第三方海外仓时，确认支持多平台订单履约与退换货处理",
    "zh-TW": "使用第三方海外倉時，確認支援多平台訂單履約與退換貨處理",
  },
  warehousesJoined: {
    "en-US": "Agree that stock can be moved from the provider’s other warehouses if one runs out",
    "zh-CN": "确认服务商支持多仓联动，一仓缺货可从其他仓调货",
    "zh-TW": "確認服務商支援多倉聯動，一倉缺貨可從其他倉調貨",
  },
  inboundRulesAsked: {
    "en-US": "Ask the warehouse for its inbound rules: form of carton labels, SKU marks on each unit",
    "zh-CN": "向仓库确认入库要求：外箱贴标格式、商品 SKU 标注",
    "zh-TW": "向倉庫確認入庫要求：外箱貼標格式、商品 SKU 標註",
  },
  extraServicesOrdered: {
    "en-US": "Order relabelling, repacking or booking of the delivery where they are needed",
    "zh-CN": "按需订购附加服务：换标、重新包装、预约入仓代理",
    "zh-TW": "按需訂購附加服務：換標、重新包裝、預約入倉代理",
  },
  shippingPapersReady: {
    "en-US":
      "Ready the papers of each shipment: commercial invoice, certificate of origin, certificates of conformity",
    "zh-CN": "备齐每票货的单证：商业发票、原产地证、合规认证",
    "zh-TW": "備齊每票貨的單證：商業發票、產地證明、合規認證",
  },
  privacyChecked: {
    "en-US": "Check how buyers’ data is gathered and kept where the market’s law asks for it (GDPR, CCPA)",
    "zh-CN": "核对买家数据的收集与保存是否符合当地法规（GDPR、CCPA）",
    "zh-TW": "核對買家資料的蒐集與保存是否符合當地法規（GDPR、CCPA）",
  },
  contentDuring: {
    "en-US": "Publish during the promotion: live shows, short videos, what is left of the offer",
    "zh-CN": "大促期间发布内容：直播、短视频、剩余优惠提醒",
    "zh-TW": "促銷期間發布內容：直播、短影音、剩餘優惠提醒",
  },
  contentAfter: {
    "en-US": "Publish afterwards: thanks, buyers’ pictures, an offer to those who came too late",
    "zh-CN": "大促后发布内容：致谢、买家秀、错过者返场优惠",
    "zh-TW": "促銷後發布內容：致謝、買家秀、錯過者返場優惠",
  },
  buyersAsked: {
    "en-US": "Send the quarter’s questionnaire, with a small coupon for the answer",
    "zh-CN": "发放季度满意度问卷，附小额优惠券",
    "zh-TW": "發放季度滿意度問卷，附小額優惠券",
  },
};
