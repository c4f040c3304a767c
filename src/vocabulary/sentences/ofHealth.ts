import type { HealthProblemCode } from "../../calculation";
import type { Text } from "../locale";
import { sentences } from "./say";
import { sayFrom } from "./saying";

/** The sentence for each thing a health check finds in tables that could be read. */
export const healthSentences: Readonly<Record<HealthProblemCode, Text>> = {
  costIsZero: {
    "en-US": "{sku}: {field} is 0, so its stock is worth nothing and its orders cost nothing.",
    "zh-CN": "{sku}：{field}为 0，其库存和订货都不值钱。",
    "zh-TW": "{sku}：{field}為 0，其庫存與訂貨都不值錢。",
  },
  monthlyAsDaily: {
    "en-US":
      "{sku}: the sales of all {months} months stand on one day each. A month's total read as a day's sets the best day to {maximum} units: enter the sales by day.",
    "zh-CN":
      "{sku}：{months} 个月的销量各集中在一天。月销量被当作日销量，最大日销量成了 {maximum} 件：请按天填写。",
    "zh-TW":
      "{sku}：{months} 個月的銷量各集中在一天。月銷量被當作日銷量，最大日銷量成了 {maximum} 件：請按天填寫。",
  },
  dailyAsMonthly: {
    "en-US":
      "{sku}: {units} units on {date} stand for a month that otherwise sells about {usual}: a day's figure?",
    "zh-CN": "{sku}：{date} 的 {units} 件代表一个月，其他月份约 {usual} 件：是否误填了日销量？",
    "zh-TW": "{sku}：{date} 的 {units} 件代表一個月，其他月份約 {usual} 件：是否誤填了日銷量？",
  },
  monthInOneDay: {
    "en-US":
      "{sku}: {units} units on {date} and none on the other days of that month; an ordinary day sells {ordinary}. A whole month in one day?",
    "zh-CN":
      "{sku}：{date} 卖出 {units} 件，当月其他日子没有销量；平常每天 {ordinary} 件。是否误填了月销量？",
    "zh-TW":
      "{sku}：{date} 賣出 {units} 件，當月其他日子沒有銷量；平常每天 {ordinary} 件。是否誤填了月銷量？",
  },
  orderNotShipped: {
    "en-US":
      "Order {order} has waited {hours} hours by the beginning of today without leaving the warehouse; {limit} are the most (003-31). Ask the warehouse at once.",
    "zh-CN":
      "订单 {order} 截至今天零点已等待 {hours} 小时仍未出库，时限为 {limit} 小时（003-31）。请立即联系仓库。",
    "zh-TW":
      "訂單 {order} 截至今天零時已等待 {hours} 小時仍未出庫，時限為 {limit} 小時（003-31）。請立即聯絡倉庫。",
  },
  oneDayOfAll: {
    "en-US":
      "{sku}: {units} units on {date}, as many as on all other days together (otherwise {ordinary} a day; returned in all: {returned}). An order that was cancelled, a typing error, or a customer to count on? Correct the sales, or leave the day out in Replenish.",
    "zh-CN":
      "{sku}：{date} 卖出 {units} 件，不少于其他各天之和（平时每天 {ordinary} 件；累计退货 {returned} 件）。是已取消的订单、误填，还是可以指望的客户？请更正销售，或在“补货”中排除该日。",
    "zh-TW":
      "{sku}：{date} 賣出 {units} 件，不少於其他各天之和（平時每天 {ordinary} 件；累計退貨 {returned} 件）。是已取消的訂單、誤填，還是可以指望的客戶？請更正銷售，或在「補貨」中排除該日。",
  },
  salesChangedLevel: {
    "en-US":
      "{sku}: {recent} units a day in the last {days} days, {before} before. The average of {average} is true of neither time. Look fewer days back, or plan by the forecast.",
    "zh-CN":
      "{sku}：近 {days} 天日均 {recent} 件，此前日均 {before} 件，合计日均 {average} 件对两段时间都不具代表性。请缩短统计天数，或按预测做计划。",
    "zh-TW":
      "{sku}：近 {days} 天日均 {recent} 件，此前日均 {before} 件，合計日均 {average} 件對兩段時間都不具代表性。請縮短統計天數，或依預測做計畫。",
  },
  onOrderBelowCarton: {
    "en-US":
      "{sku}: {field} is {got}, less than a carton of {packSize}. If these are cartons, it is {units} units.",
    "zh-CN": "{sku}：{field}为 {got}，不足一箱（每箱 {packSize} 件）。如为箱数，应是 {units} 件。",
    "zh-TW": "{sku}：{field}為 {got}，不足一箱（每箱 {packSize} 件）。如為箱數，應是 {units} 件。",
  },
  onHandLikeCartons: {
    "en-US":
      "{sku}: {field} is {got}, not a day's sales. If these are cartons of {packSize}, it is {units} units and lasts {days} days.",
    "zh-CN":
      "{sku}：{field}为 {got}，不够卖一天。如为箱数（每箱 {packSize} 件），应是 {units} 件，可卖 {days} 天。",
    "zh-TW":
      "{sku}：{field}為 {got}，不夠賣一天。如為箱數（每箱 {packSize} 件），應是 {units} 件，可賣 {days} 天。",
  },
  stockGivenInCartons: {
    "en-US":
      "{sku}: {field} is {got} in Products and {other} in Stock: {cartons} cartons of {packSize} are {units} units. Write units in both.",
    "zh-CN":
      "{sku}：{field}在产品表中为 {got}，在库存表中为 {other}：{cartons} 箱（每箱 {packSize} 件）即 {units} 件。两表都请填件数。",
    "zh-TW":
      "{sku}：{field}在產品表中為 {got}，在庫存表中為 {other}：{cartons} 箱（每箱 {packSize} 件）即 {units} 件。兩表都請填件數。",
  },
  costOfCarton: {
    "en-US":
      "{sku}: {field} is {got}, which is {packSize} times the supplier's {supplierCost}: the cost of a carton?",
    "zh-CN": "{sku}：{field}为 {got}，是供应商单价 {supplierCost} 的 {packSize} 倍：是否填了整箱价？",
    "zh-TW": "{sku}：{field}為 {got}，是供應商單價 {supplierCost} 的 {packSize} 倍：是否填了整箱價？",
  },
  currencyWithoutRate: {
    "en-US":
      "Charges in {currency}: {count}. There is no exchange rate for it and the home currency is {home}, so they cannot be added to the others.",
    "zh-CN": "{count} 项费用以 {currency} 计，但没有该币种的汇率，本位币为 {home}，因此无法与其他费用相加。",
    "zh-TW": "{count} 項費用以 {currency} 計，但沒有該幣別的匯率，本位幣為 {home}，因此無法與其他費用相加。",
  },
  currencyInCell: {
    "en-US": "{field} is “{got}”: an amount with its currency is text. Type the number alone.",
    "zh-CN": "{field}为“{got}”：金额带币种就成了文本。请只填数字。",
    "zh-TW": "{field}為「{got}」：金額帶幣別就成了文字。請只填數字。",
  },
  costsDiffer: {
    "en-US":
      "{sku}: {field} is {got} in Products, and the supplier asks {supplierCost}: another currency, a carton, or out of date?",
    "zh-CN": "{sku}：{field}在产品表中为 {got}，供应商单价为 {supplierCost}：币种不同、整箱价，还是未更新？",
    "zh-TW": "{sku}：{field}在產品表中為 {got}，供應商單價為 {supplierCost}：幣別不同、整箱價，還是未更新？",
  },
  stockNegative: {
    "en-US":
      "{sku}: {field} is {got}. No warehouse holds less than nothing: count it, or post what is missing.",
    "zh-CN": "{sku}：{field}为 {got}。库存不可能为负：请盘点或补记入库。",
    "zh-TW": "{sku}：{field}為 {got}。庫存不可能為負：請盤點或補記入庫。",
  },
  promisedTwice: {
    "en-US": "{sku}: {committed} units are promised and {onHand} are there: some are sold twice.",
    "zh-CN": "{sku}：已占用 {committed} 件，在库只有 {onHand} 件：存在超卖。",
    "zh-TW": "{sku}：已保留 {committed} 件，在庫只有 {onHand} 件：存在超賣。",
  },
  stockNeverSold: {
    "en-US":
      "{sku}: {units} units in stock and not one sale in the Sales table: dead stock, or its sales stand under another SKU.",
    "zh-CN": "{sku}：在库 {units} 件，销售表中没有任何销售：是呆滞库存，还是销售记在别的 SKU 下？",
    "zh-TW": "{sku}：在庫 {units} 件，銷售表中沒有任何銷售：是呆滯庫存，還是銷售記在別的 SKU 下？",
  },
  stockWithoutSales: {
    "en-US":
      "{sku}: {units} units in stock and no sale for {days} days: dead stock, or its sales stand under another SKU.",
    "zh-CN": "{sku}：在库 {units} 件，已 {days} 天没有销售：是呆滞库存，还是销售记在别的 SKU 下？",
    "zh-TW": "{sku}：在庫 {units} 件，已 {days} 天沒有銷售：是呆滯庫存，還是銷售記在別的 SKU 下？",
  },
  arrivalOverdue: {
    "en-US":
      "{sku}: {units} units were to arrive on {date}, {days} days ago, and still count as on order: count them as stock, or give the new date.",
    "zh-CN": "{sku}：{units} 件应于 {date} 到货，已过 {days} 天仍计为在途：请改计为在库，或填写新日期。",
    "zh-TW": "{sku}：{units} 件應於 {date} 到貨，已過 {days} 天仍計為在途：請改計為在庫，或填寫新日期。",
  },
  salesEndEarly: {
    "en-US":
      "The last sale in the Sales table is {days} days old: bring the sales up to date before planning.",
    "zh-CN": "销售表中最近一笔销售已是 {days} 天前：请先更新销售再做计划。",
    "zh-TW": "銷售表中最近一筆銷售已是 {days} 天前：請先更新銷售再做計畫。",
  },
  leadShorterThanLanes: {
    "en-US":
      "{sku}: {field} is {got} days, and the quickest lane takes {days} from its first leg to its last: production, customs or receiving may be forgotten.",
    "zh-CN": "{sku}：{field}为 {got} 天，而最快线路各环节合计 {days} 天：可能漏了生产、清关或上架。",
    "zh-TW": "{sku}：{field}為 {got} 天，而最快線路各環節合計 {days} 天：可能漏了生產、通關或上架。",
  },
  leadShorterThanItsLane: {
    "en-US":
      "{sku}: {field} is {got} days, and its lane {lane} takes {days} from its first leg to its last: plans that go by these days order too late.",
    "zh-CN":
      "{sku}：{field}为 {got} 天，而它的线路“{lane}”各环节合计 {days} 天：按此天数做的计划会下单过晚。",
    "zh-TW":
      "{sku}：{field}為 {got} 天，而它的線路「{lane}」各環節合計 {days} 天：按此天數做的計畫會下單過晚。",
  },
  rowOfUnknownSku: {
    "en-US": "{sku} stands here but not in the Products table: this row counts for nothing.",
    "zh-CN": "{sku} 不在产品表中：本行不起作用。",
    "zh-TW": "{sku} 不在產品表中：本列不起作用。",
  },
  rowOfMistypedSku: {
    "en-US":
      "{sku} is not in the Products table, which has {otherSku}: this row counts for nothing until both are alike.",
    "zh-CN": "{sku} 不在产品表中，产品表中有 {otherSku}：写成一样后本行才起作用。",
    "zh-TW": "{sku} 不在產品表中，產品表中有 {otherSku}：寫成一樣後本列才起作用。",
  },
  skuTwiceButForCapitals: {
    "en-US":
      "{sku} and {otherSku} differ only in capitals: one product whose sales and stock are split in two?",
    "zh-CN": "{sku} 与 {otherSku} 只有大小写不同：是否同一产品，销售和库存被分成了两份？",
    "zh-TW": "{sku} 與 {otherSku} 只有大小寫不同：是否同一產品，銷售與庫存被分成了兩份？",
  },
  cellChanged: {
    "en-US": "{cell} of {sheet} no longer holds “{from}”, so it was left as it is: check again.",
    "zh-CN": "{sheet} 的 {cell} 已不是“{from}”，因此未作改动：请重新检查。",
    "zh-TW": "{sheet} 的 {cell} 已不是「{from}」，因此未作變更：請重新檢查。",
  },
  cellHoldsFormula: {
    "en-US": "{cell} of {sheet} holds a formula, so it was left as it is: mend what the formula refers to.",
    "zh-CN": "{sheet} 的 {cell} 是公式，因此未作改动：请修改公式引用的内容。",
    "zh-TW": "{sheet} 的 {cell} 是公式，因此未作變更：請修改公式參照的內容。",
  },
};

/** The sentence for anything a health check finds, reading's own problems among it. */
export const sayHealth = sayFrom({ ...sentences, ...healthSentences });
