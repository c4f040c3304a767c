import {
  cashCases,
  cashKinds,
  exitActions,
  monitorActions,
  defaultBundlePriceRate,
  defaultClearanceDays,
  defaultDepositRate,
  defaultExchangeSwing,
  defaultMarkdownRate,
  defaultReserveDays,
  defaultSettlementDays,
  highPaymentRate,
  lowPaymentRate,
  stressExchangeRate,
  stressFreightRate,
  stressPayoutDays,
  adsTestDays,
  noPromoDiscount,
  noSellingCost,
  stressSalesRate,
  usualPaymentRate,
  wholePriceLost,
} from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, dateTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";

const money = (label: Text, hint: Text, unit: "money" | "moneyPerUnit" = "money") =>
  numberTerm({ label, hint, unit });

const levelHints = {
  low: {
    "en-US": "At the cheap end of every rate that is a range.",
    "zh-CN": "各项区间费率取低值时。",
    "zh-TW": "各項區間費率取低值時。",
  },
  usual: {
    "en-US": "At the usual rates.",
    "zh-CN": "各项费率取通常值时。",
    "zh-TW": "各項費率取通常值時。",
  },
  high: {
    "en-US": "At the dear end of every rate that is a range.",
    "zh-CN": "各项区间费率取高值时。",
    "zh-TW": "各項區間費率取高值時。",
  },
} as const satisfies Record<string, Text>;

export const costLow = money(
  { "en-US": "Cost, low", "zh-CN": "最低费用", "zh-TW": "最低費用" },
  levelHints.low,
);
export const costUsual = money(
  { "en-US": "Cost, usual", "zh-CN": "通常费用", "zh-TW": "通常費用" },
  levelHints.usual,
);
export const costHigh = money(
  { "en-US": "Cost, high", "zh-CN": "最高费用", "zh-TW": "最高費用" },
  levelHints.high,
);
export const profitLow = money(
  { "en-US": "Profit at low costs", "zh-CN": "费用低时利润", "zh-TW": "費用低時利潤" },
  levelHints.low,
);
export const profitUsual = money({ "en-US": "Profit", "zh-CN": "利润", "zh-TW": "利潤" }, levelHints.usual);
export const profitHigh = money(
  { "en-US": "Profit at high costs", "zh-CN": "费用高时利润", "zh-TW": "費用高時利潤" },
  levelHints.high,
);
export const revenue = money(
  { "en-US": "Revenue without VAT", "zh-CN": "不含税收入", "zh-TW": "未稅收入" },
  {
    "en-US": "What buyers pay for all units, less the VAT contained in it.",
    "zh-CN": "买家为全部件数支付的金额，扣除其中的增值税。",
    "zh-TW": "買家為全部件數支付的金額，扣除其中的營業稅或增值稅。",
  },
);
export const profitPerUnit = money(
  { "en-US": "Profit a unit", "zh-CN": "单件利润", "zh-TW": "單件利潤" },
  {
    "en-US": "At the promotion price and usual rates.",
    "zh-CN": "按大促价与通常费率。",
    "zh-TW": "依促銷價與通常費率。",
  },
  "moneyPerUnit",
);
export const regularProfitPerUnit = money(
  { "en-US": "Profit a unit before", "zh-CN": "大促前单件利润", "zh-TW": "促銷前單件利潤" },
  {
    "en-US": "At the regular price and usual rates, without the promotion’s content.",
    "zh-CN": "按平时售价与通常费率，不含大促内容费用。",
    "zh-TW": "依平時售價與通常費率，不含促銷內容費用。",
  },
  "moneyPerUnit",
);
export const breakEvenAt = money(
  { "en-US": "Break-even price", "zh-CN": "保本价", "zh-TW": "損益兩平價" },
  {
    "en-US": "The price at which a unit earns nothing and loses nothing, at usual rates.",
    "zh-CN": "按通常费率，单件不赚不亏的售价。",
    "zh-TW": "依通常費率，單件不賺不虧的售價。",
  },
  "moneyPerUnit",
);

const rate = (label: Text, hint: Text) => rateTerm({ label, hint });

export const paymentRateLow = withDefault(
  rate(
    { "en-US": "Payment fee, low", "zh-CN": "支付手续费（低）", "zh-TW": "金流手續費（低）" },
    {
      "en-US": "The least a payment provider takes of what the buyer pays.",
      "zh-CN": "支付渠道按交易额收取的最低比例。",
      "zh-TW": "金流業者依交易額收取的最低比例。",
    },
  ),
  lowPaymentRate,
);
export const paymentRateUsual = withDefault(
  rate(
    { "en-US": "Payment fee", "zh-CN": "支付手续费", "zh-TW": "金流手續費" },
    {
      "en-US": "What a payment provider usually takes of what the buyer pays.",
      "zh-CN": "支付渠道按交易额收取的通常比例。",
      "zh-TW": "金流業者依交易額收取的通常比例。",
    },
  ),
  usualPaymentRate,
);
export const paymentRateHigh = withDefault(
  rate(
    { "en-US": "Payment fee, high", "zh-CN": "支付手续费（高）", "zh-TW": "金流手續費（高）" },
    {
      "en-US": "The most a payment provider takes of what the buyer pays.",
      "zh-CN": "支付渠道按交易额收取的最高比例。",
      "zh-TW": "金流業者依交易額收取的最高比例。",
    },
  ),
  highPaymentRate,
);
export const exchangeSwing = withDefault(
  rate(
    { "en-US": "Exchange swing", "zh-CN": "汇率波动", "zh-TW": "匯率波動" },
    {
      "en-US": "By how much of the price the rate may move before the money arrives.",
      "zh-CN": "回款前汇率可能变动的幅度（占售价）。",
      "zh-TW": "回款前匯率可能變動的幅度（占售價）。",
    },
  ),
  defaultExchangeSwing,
);
export const promoDiscountRate = withDefault(
  rate(
    { "en-US": "Promotion discount", "zh-CN": "大促折扣", "zh-TW": "促銷折扣" },
    {
      "en-US": "Taken off the price of products that have no promotion price of their own.",
      "zh-CN": "未单独填写大促价的产品，在售价上减去的比例。",
      "zh-TW": "未單獨填寫促銷價的產品，在售價上減去的比例。",
    },
  ),
  noPromoDiscount,
);
export const returnLossRate = withDefault(
  rate(
    { "en-US": "Lost by a return", "zh-CN": "退货损失比例", "zh-TW": "退貨損失比例" },
    {
      "en-US": "Of the price: the refund, the way back and what the goods are worth less.",
      "zh-CN": "占售价：退款、退运与商品贬值合计。",
      "zh-TW": "占售價：退款、退運與商品貶值合計。",
    },
  ),
  wholePriceLost,
);
export const contentCost = withDefault(
  numberTerm({
    label: { "en-US": "Content in all", "zh-CN": "内容制作总费用", "zh-TW": "內容製作總費用" },
    hint: {
      "en-US": "Texts, pictures, videos and live shows of the whole promotion.",
      "zh-CN": "整场大促的图文、视频与直播费用。",
      "zh-TW": "整場促銷的圖文、影片與直播費用。",
    },
    unit: "money",
    min: 0,
  }),
  noSellingCost,
);
export const warehousePerUnit = withDefault(
  numberTerm({
    label: { "en-US": "Warehouse a unit", "zh-CN": "单件仓储操作费", "zh-TW": "單件倉儲作業費" },
    hint: {
      "en-US": "Putting away, labels and storage until sold, with its peak months.",
      "zh-CN": "入库、贴标及售出前的仓储费，含旺季加价。",
      "zh-TW": "入庫、貼標及售出前的倉儲費，含旺季加價。",
    },
    unit: "moneyPerUnit",
    min: 0,
  }),
  noSellingCost,
);
export const storagePerUnitDay = withDefault(
  numberTerm({
    label: { "en-US": "Storage a unit and day", "zh-CN": "单件每日仓储费", "zh-TW": "單件每日倉儲費" },
    hint: {
      "en-US": "For what is left after the promotion.",
      "zh-CN": "用于计算大促后剩余库存的费用。",
      "zh-TW": "用於計算促銷後剩餘庫存的費用。",
    },
    unit: "moneyPerUnit",
    min: 0,
  }),
  noSellingCost,
);
export const adsDaysBefore = withDefault(
  numberTerm({
    label: { "en-US": "Ads begin before", "zh-CN": "广告提前天数", "zh-TW": "廣告提前天數" },
    hint: {
      "en-US": "Days before the promotion on which ads begin.",
      "zh-CN": "大促前多少天开始投放广告。",
      "zh-TW": "促銷前多少天開始投放廣告。",
    },
    unit: "days",
    min: 0,
    whole: true,
  }),
  adsTestDays,
);
export const depositRate = withDefault(
  rate(
    { "en-US": "Deposit", "zh-CN": "定金比例", "zh-TW": "訂金比例" },
    {
      "en-US": "Paid to the supplier with the order; the rest when the goods leave.",
      "zh-CN": "下单时付给供应商的比例，余款发货时付清。",
      "zh-TW": "下單時付給供應商的比例，尾款出貨時付清。",
    },
  ),
  defaultDepositRate,
);
export const settlementDays = withDefault(
  numberTerm({
    label: { "en-US": "Settlement days", "zh-CN": "结算周期", "zh-TW": "結算週期" },
    hint: {
      "en-US": "Days a platform gathers sales before it pays them out.",
      "zh-CN": "平台汇总多少天的销售额后结算一次。",
      "zh-TW": "平台彙總多少天的銷售額後結算一次。",
    },
    unit: "days",
    min: 1,
    whole: true,
  }),
  defaultSettlementDays,
);
export const reserveDays = withDefault(
  numberTerm({
    label: { "en-US": "Days to the payout", "zh-CN": "到账天数", "zh-TW": "入帳天數" },
    hint: {
      "en-US": "Days from the end of a settlement to the money in the account.",
      "zh-CN": "结算周期结束后到账所需天数。",
      "zh-TW": "結算週期結束後入帳所需天數。",
    },
    unit: "days",
    min: 0,
    whole: true,
  }),
  defaultReserveDays,
);

export const stressSales = withDefault(
  numberTerm({
    label: { "en-US": "Test: sales", "zh-CN": "压力：销售额", "zh-TW": "壓力：銷售額" },
    hint: {
      "en-US": "Change of what the sales bring, such as -30%.",
      "zh-CN": "销售回款的变动，如 -30%。",
      "zh-TW": "銷售回款的變動，如 -30%。",
    },
    unit: "fraction",
    min: -1,
    max: 0,
  }),
  stressSalesRate,
);
export const stressPayout = withDefault(
  numberTerm({
    label: { "en-US": "Test: payout late", "zh-CN": "压力：回款延迟", "zh-TW": "壓力：回款延遲" },
    hint: {
      "en-US": "Days by which the money comes later.",
      "zh-CN": "回款推迟的天数。",
      "zh-TW": "回款延後的天數。",
    },
    unit: "days",
    min: 0,
    whole: true,
  }),
  stressPayoutDays,
);
export const stressFreight = withDefault(
  rate(
    { "en-US": "Test: freight dearer", "zh-CN": "压力：运费上涨", "zh-TW": "壓力：運費上漲" },
    {
      "en-US": "By how much the first leg costs more.",
      "zh-CN": "头程运费上涨的幅度。",
      "zh-TW": "頭程運費上漲的幅度。",
    },
  ),
  stressFreightRate,
);
export const stressExchange = withDefault(
  rate(
    { "en-US": "Test: currency weaker", "zh-CN": "压力：汇率走弱", "zh-TW": "壓力：匯率走弱" },
    {
      "en-US": "By how much less the sales are worth at home.",
      "zh-CN": "销售回款折成本币减少的幅度。",
      "zh-TW": "銷售回款折成本國貨幣減少的幅度。",
    },
  ),
  stressExchangeRate,
);

export const markdownRate = withDefault(
  rate(
    { "en-US": "Clearance markdown", "zh-CN": "清仓折让", "zh-TW": "出清折讓" },
    {
      "en-US": "Taken off the regular price to sell what is left.",
      "zh-CN": "为清库存在平时售价上让利的比例。",
      "zh-TW": "為出清庫存在平時售價上讓利的比例。",
    },
  ),
  defaultMarkdownRate,
);
export const bundlePriceRate = withDefault(
  rate(
    { "en-US": "Price in a bundle", "zh-CN": "组合售价比例", "zh-TW": "組合售價比例" },
    {
      "en-US": "What a unit brings in a bundle, of its regular price.",
      "zh-CN": "放入组合后每件相当于平时售价的比例。",
      "zh-TW": "放入組合後每件相當於平時售價的比例。",
    },
  ),
  defaultBundlePriceRate,
);
export const clearanceDays = withDefault(
  numberTerm({
    label: { "en-US": "Clearance days", "zh-CN": "清仓天数", "zh-TW": "出清天數" },
    hint: {
      "en-US": "Days within which what is left shall be gone.",
      "zh-CN": "剩余库存应在多少天内清完。",
      "zh-TW": "剩餘庫存應在多少天內出清。",
    },
    unit: "days",
    min: 1,
    whole: true,
  }),
  defaultClearanceDays,
);

/** Ways out that somebody else charges for: without the fee and what a unit brings there, they are not compared. */
const wayOut = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "moneyPerUnit", min: 0 });

export const moveFee = wayOut(
  { "en-US": "Moving a unit", "zh-CN": "单件移仓费", "zh-TW": "單件移倉費" },
  {
    "en-US": "To another warehouse, of what is left.",
    "zh-CN": "把剩余库存移到其他仓库的费用。",
    "zh-TW": "將剩餘庫存移到其他倉庫的費用。",
  },
);
export const valueElsewhere = wayOut(
  { "en-US": "Worth elsewhere", "zh-CN": "移仓后价值", "zh-TW": "移倉後價值" },
  {
    "en-US": "What a unit brings where it is moved to.",
    "zh-CN": "移仓后每件可收回的金额。",
    "zh-TW": "移倉後每件可收回的金額。",
  },
);
export const returnFee = wayOut(
  { "en-US": "Sending a unit back", "zh-CN": "单件退运费", "zh-TW": "單件退運費" },
  {
    "en-US": "Back to where it came from; bonded goods may go back.",
    "zh-CN": "退回发货地的费用；保税货物可退回海外。",
    "zh-TW": "退回出貨地的費用；保稅貨物可退回海外。",
  },
);
export const valueAtHome = wayOut(
  { "en-US": "Worth at home", "zh-CN": "退回后价值", "zh-TW": "退回後價值" },
  {
    "en-US": "What a unit brings once it is back.",
    "zh-CN": "退回后每件可收回的金额。",
    "zh-TW": "退回後每件可收回的金額。",
  },
);
export const disposalFee = wayOut(
  { "en-US": "Disposing of a unit", "zh-CN": "单件销毁费", "zh-TW": "單件銷毀費" },
  {
    "en-US": "What the warehouse charges to destroy it.",
    "zh-CN": "海外仓销毁的费用。",
    "zh-TW": "海外倉銷毀的費用。",
  },
);

export const cashKind = choiceTerm(
  {
    label: { "en-US": "Payment", "zh-CN": "收付项目", "zh-TW": "收付項目" },
    hint: {
      "en-US": "What the money is for.",
      "zh-CN":
        "DEPOSIT 定金、BALANCE 尾款、FIRST LEG 头程、TAX 税、WAREHOUSE 仓储、ADS 广告、CONTENT 内容、SALES 回款。",
      "zh-TW":
        "DEPOSIT 訂金、BALANCE 尾款、FIRST LEG 頭程、TAX 稅、WAREHOUSE 倉儲、ADS 廣告、CONTENT 內容、SALES 回款。",
    },
  },
  cashKinds,
  {
    DEPOSIT: { "zh-CN": "定金", "zh-TW": "訂金" },
    BALANCE: { "zh-CN": "尾款", "zh-TW": "尾款" },
    "FIRST LEG": { "zh-CN": "头程", "zh-TW": "頭程" },
    TAX: { "zh-CN": "税", "zh-TW": "稅" },
    WAREHOUSE: { "zh-CN": "仓储", "zh-TW": "倉儲" },
    ADS: { "zh-CN": "广告", "zh-TW": "廣告" },
    CONTENT: { "zh-CN": "内容", "zh-TW": "內容" },
    SALES: { "zh-CN": "回款", "zh-TW": "回款" },
  },
);
export const flowDate = dateTerm({
  label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
  hint: { "en-US": "The day of the flow.", "zh-CN": "收付日期。", "zh-TW": "收付日期。" },
});
export const flowAmount = money(
  { "en-US": "Amount", "zh-CN": "金额", "zh-TW": "金額" },
  {
    "en-US": "Money in is positive, money out negative.",
    "zh-CN": "收入为正，支出为负。",
    "zh-TW": "收入為正，支出為負。",
  },
);
export const balance = money(
  { "en-US": "Balance", "zh-CN": "余额", "zh-TW": "餘額" },
  {
    "en-US": "After this and all earlier flows.",
    "zh-CN": "计入本笔及之前各笔后的余额。",
    "zh-TW": "計入本筆及先前各筆後的餘額。",
  },
);
export const cashCase = choiceTerm(
  {
    label: { "en-US": "Case", "zh-CN": "情景", "zh-TW": "情境" },
    hint: {
      "en-US": "What goes worse than planned.",
      "zh-CN":
        "BASE 按计划、FEWER SALES 销售减少、LATE PAYOUT 回款延迟、FEWER AND LATE 两者都有、WEAK CURRENCY 汇率走弱、DEARER FREIGHT 运费上涨。",
      "zh-TW":
        "BASE 依計畫、FEWER SALES 銷售減少、LATE PAYOUT 回款延遲、FEWER AND LATE 兩者皆有、WEAK CURRENCY 匯率走弱、DEARER FREIGHT 運費上漲。",
    },
  },
  cashCases,
  {
    BASE: { "zh-CN": "按计划", "zh-TW": "依計畫" },
    "FEWER SALES": { "zh-CN": "销售减少", "zh-TW": "銷售減少" },
    "LATE PAYOUT": { "zh-CN": "回款延迟", "zh-TW": "回款延遲" },
    "FEWER AND LATE": { "zh-CN": "两者都有", "zh-TW": "兩者皆有" },
    "WEAK CURRENCY": { "zh-CN": "汇率走弱", "zh-TW": "匯率走弱" },
    "DEARER FREIGHT": { "zh-CN": "运费上涨", "zh-TW": "運費上漲" },
  },
);

export const exitAction = choiceTerm(
  {
    label: { "en-US": "Way out", "zh-CN": "处理方式", "zh-TW": "處理方式" },
    hint: {
      "en-US": "What to do with what is left.",
      "zh-CN": "MARKDOWN 降价、BUNDLE 组合、MOVE 移仓、RETURN 退回、DISPOSE 销毁。",
      "zh-TW": "MARKDOWN 降價、BUNDLE 組合、MOVE 移倉、RETURN 退回、DISPOSE 銷毀。",
    },
  },
  exitActions,
  {
    MARKDOWN: { "zh-CN": "降价", "zh-TW": "降價" },
    BUNDLE: { "zh-CN": "组合", "zh-TW": "組合" },
    MOVE: { "zh-CN": "移仓", "zh-TW": "移倉" },
    RETURN: { "zh-CN": "退回", "zh-TW": "退回" },
    DISPOSE: { "zh-CN": "销毁", "zh-TW": "銷毀" },
  },
);
export const exitValue = money(
  { "en-US": "Brings", "zh-CN": "可收回", "zh-TW": "可收回" },
  {
    "en-US": "Money for all units left; below zero it costs.",
    "zh-CN": "剩余件数合计收回的金额，负数为支出。",
    "zh-TW": "剩餘件數合計收回的金額，負數為支出。",
  },
);

export const summaryPart = textTerm({
  label: { "en-US": "Of what", "zh-CN": "项目类别", "zh-TW": "項目類別" },
  hint: {
    "en-US": "Units, profit, charges, cash or dates.",
    "zh-CN": "件数、利润、费用、现金流或日期。",
    "zh-TW": "件數、利潤、費用、現金流或日期。",
  },
});
export const summaryItem = textTerm({
  label: { "en-US": "Item", "zh-CN": "项目", "zh-TW": "項目" },
  hint: {
    "en-US": "The product, charge, case or question that the value is of.",
    "zh-CN": "数值所属的产品、费用、情景或问题。",
    "zh-TW": "數值所屬的產品、費用、情境或問題。",
  },
});
export const summaryValue = textTerm({
  label: { "en-US": "Value", "zh-CN": "数值", "zh-TW": "數值" },
  hint: {
    "en-US": "A figure, a day or a name.",
    "zh-CN": "数字、日期或名称。",
    "zh-TW": "數字、日期或名稱。",
  },
});
export const monitorAction = choiceTerm(
  {
    label: { "en-US": "Do", "zh-CN": "建议", "zh-TW": "建議" },
    hint: {
      "en-US": "RELEASE the batch held back, HOLD it, REORDER beyond it, OK or TOO EARLY to tell.",
      "zh-CN": "RELEASE 放行预留批次、HOLD 暂缓、REORDER 追加订货、OK 照常、TOO EARLY 为时过早。",
      "zh-TW": "RELEASE 放行保留批次、HOLD 暫緩、REORDER 追加訂貨、OK 照常、TOO EARLY 為時過早。",
    },
  },
  monitorActions,
  {
    RELEASE: { "zh-CN": "放行预留批次", "zh-TW": "放行保留批次" },
    HOLD: { "zh-CN": "暂缓", "zh-TW": "暫緩" },
    REORDER: { "zh-CN": "追加订货", "zh-TW": "追加訂貨" },
    OK: { "zh-CN": "照常", "zh-TW": "照常" },
    "TOO EARLY": { "zh-CN": "为时过早", "zh-TW": "為時過早" },
  },
);
const unitsOf = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "units" });
export const actualUnits = unitsOf(
  { "en-US": "Sold", "zh-CN": "实际销量", "zh-TW": "實際銷量" },
  {
    "en-US": "Units sold in the promotion so far.",
    "zh-CN": "大促至今售出的件数。",
    "zh-TW": "促銷至今售出的件數。",
  },
);
export const forecastUnits = unitsOf(
  { "en-US": "Forecast", "zh-CN": "预测销量", "zh-TW": "預測銷量" },
  {
    "en-US": "Units the plan expected for the same days.",
    "zh-CN": "计划对同样天数的预测件数。",
    "zh-TW": "計畫對同樣天數的預測件數。",
  },
);
export const unitsStillExpected = unitsOf(
  { "en-US": "Still expected", "zh-CN": "尚将售出", "zh-TW": "尚將售出" },
  {
    "en-US": "Units the days left will ask for at the pace so far.",
    "zh-CN": "按目前节奏，剩余天数将卖出的件数。",
    "zh-TW": "依目前節奏，剩餘天數將賣出的件數。",
  },
);
export const unitsShort = unitsOf(
  { "en-US": "Short", "zh-CN": "缺口", "zh-TW": "缺口" },
  {
    "en-US": "What neither stock nor the batch held back covers.",
    "zh-CN": "库存与预留批次都无法满足的件数。",
    "zh-TW": "庫存與保留批次都無法滿足的件數。",
  },
);
const deviation = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "fraction" });
export const deviationRate = deviation(
  { "en-US": "Deviation", "zh-CN": "偏差", "zh-TW": "偏差" },
  {
    "en-US": "Sold against forecast since the promotion began; above 0: forecast too low.",
    "zh-CN": "大促开始以来销量相对预测的偏差；大于 0 表示预测偏低。",
    "zh-TW": "促銷開始以來銷量相對預測的偏差；大於 0 表示預測偏低。",
  },
);
export const recentDeviationRate = deviation(
  { "en-US": "Last 3 days", "zh-CN": "近 3 天偏差", "zh-TW": "近 3 天偏差" },
  {
    "en-US": "The same over the last three days.",
    "zh-CN": "最近三天的偏差。",
    "zh-TW": "最近三天的偏差。",
  },
);
export const conversionRate = deviation(
  { "en-US": "Units a visit", "zh-CN": "单次访问销量", "zh-TW": "單次造訪銷量" },
  {
    "en-US": "Units sold in the promotion of all visits, where the Sales table has visits.",
    "zh-CN": "大促期间销量占访客数的比例，销售表含访客数时才有。",
    "zh-TW": "促銷期間銷量占訪客數的比例，銷售表含訪客數時才有。",
  },
);
export const conversionBefore = deviation(
  { "en-US": "Units a visit before", "zh-CN": "大促前单次访问销量", "zh-TW": "促銷前單次造訪銷量" },
  {
    "en-US": "The same over the four weeks before.",
    "zh-CN": "大促前四周的同一比例。",
    "zh-TW": "促銷前四週的同一比例。",
  },
);
export const measuredMultiple = numberTerm({
  label: { "en-US": "Measured multiple", "zh-CN": "实测倍数", "zh-TW": "實測倍數" },
  hint: {
    "en-US": "Sold against usual days: the next plan may start from it.",
    "zh-CN": "相对平日销量的倍数，可供下次计划参考。",
    "zh-TW": "相對平日銷量的倍數，可供下次計畫參考。",
  },
  unit: "none",
});
export const unitsLeft = numberTerm({
  label: { "en-US": "Left over", "zh-CN": "剩余", "zh-TW": "剩餘" },
  hint: {
    "en-US": "Units stocked for it and not sold.",
    "zh-CN": "为大促备货而未售出的件数。",
    "zh-TW": "為促銷備貨而未售出的件數。",
  },
  unit: "units",
});
