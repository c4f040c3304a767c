import type { EarningLevel } from "../../calculation";
import type { Text } from "../locale";

/** The steps of the wizard about money and tasks. */
export const promoOutcomeSteps = {
  earnings: {
    name: { "en-US": "Cost and profit", "zh-CN": "成本与利润", "zh-TW": "成本與利潤" },
    intro: {
      "en-US": "Every charge of every product, what is left of its price, and the price that earns nothing.",
      "zh-CN": "每个产品的全部费用、所剩利润，以及不赚不亏的售价。",
      "zh-TW": "每個產品的全部費用、所剩利潤，以及不賺不虧的售價。",
    },
  },
  cash: {
    name: { "en-US": "Cash", "zh-CN": "现金流", "zh-TW": "現金流" },
    intro: {
      "en-US": "When money goes out and comes back, and how low it falls if things go worse.",
      "zh-CN": "何时付款、何时回款；情况变差时余额最低到多少。",
      "zh-TW": "何時付款、何時回款；情況變差時餘額最低到多少。",
    },
  },
  tasks: {
    name: { "en-US": "Tasks and exit", "zh-CN": "任务与退出", "zh-TW": "任務與退場" },
    intro: {
      "en-US": "What has to be done, by whom and by when, and what becomes of what is left.",
      "zh-CN": "要做什么、谁负责、何时完成，剩余库存如何处理。",
      "zh-TW": "要做什麼、誰負責、何時完成，剩餘庫存如何處理。",
    },
  },
} as const satisfies Record<string, { readonly name: Text; readonly intro: Text }>;

export const promoOutcomeWords = {
  profit: { "en-US": "Profit", "zh-CN": "利润", "zh-TW": "利潤" },
  profitRange: {
    "en-US": "{low} when selling is dear, {high} when it is cheap; {share} of the revenue at usual rates.",
    "zh-CN": "费用高时 {low}，费用低时 {high}；通常费率下占收入的 {share}。",
    "zh-TW": "費用高時 {low}，費用低時 {high}；通常費率下占收入的 {share}。",
  },
  notCounted: {
    "en-US": "Counted as 0 until you give it: {charges}. The profit is too high without.",
    "zh-CN": "尚未填写、按 0 计：{charges}。利润因此偏高。",
    "zh-TW": "尚未填寫、以 0 計：{charges}。利潤因此偏高。",
  },
  losing: {
    "en-US": "Lose money at their promotion price: {skus}",
    "zh-CN": "按大促价亏损：{skus}",
    "zh-TW": "依促銷價虧損：{skus}",
  },
  perProduct: { "en-US": "Profit by product", "zh-CN": "各产品利润", "zh-TW": "各產品利潤" },
  moreCharges: { "en-US": "More charges", "zh-CN": "更多费用", "zh-TW": "更多費用" },
  comparisons: { "en-US": "Comparisons", "zh-CN": "对比", "zh-TW": "對比" },
  compareOpen: {
    "en-US":
      "Under “Comparisons” above: the ads of a shop of your own against the platform’s part, and insurance of returns against bearing them. An overseas warehouse against parcels is compared product by product in Freight.",
    "zh-CN":
      "在上方“对比”中填写后，可比较独立站广告与平台费用，以及是否投保退货运费险。海外仓与小包直发按产品在“货运”中对比。",
    "zh-TW":
      "在上方「對比」中填寫後，可比較獨立站廣告與平台費用，以及是否投保退貨運費險。海外倉與小包直發依產品在「貨運」中對比。",
  },
  platformCosts: {
    "en-US": "Platform: commission and ads",
    "zh-CN": "平台：佣金与广告",
    "zh-TW": "平台：佣金與廣告",
  },
  ownShopCosts: { "en-US": "Your own shop: ads", "zh-CN": "独立站：广告", "zh-TW": "獨立站：廣告" },
  ownShopEqual: {
    "en-US": "The same while the own shop’s ads take {rate} of the price.",
    "zh-CN": "独立站广告占售价 {rate} 时两者相同。",
    "zh-TW": "獨立站廣告占售價 {rate} 時兩者相同。",
  },
  uninsuredReturns: {
    "en-US": "Returns not insured, a unit sold",
    "zh-CN": "不投保退货，每售一件",
    "zh-TW": "不投保退貨，每售一件",
  },
  insuredReturns: {
    "en-US": "Returns insured, a unit sold",
    "zh-CN": "投保退货运费险，每售一件",
    "zh-TW": "投保退貨運費險，每售一件",
  },
  insureFrom: {
    "en-US": "Insurance pays from a return rate of {rate}.",
    "zh-CN": "退货率达到 {rate} 时投保划算。",
    "zh-TW": "退貨率達到 {rate} 時投保划算。",
  },
  insureNever: {
    "en-US": "Insurance never pays: its premium is more than it can pay back.",
    "zh-CN": "投保不划算：保费高于可获赔付。",
    "zh-TW": "投保不划算：保費高於可獲賠付。",
  },
  charges: { "en-US": "Charges by group", "zh-CN": "各类费用", "zh-TW": "各類費用" },
  views: { "en-US": "The documents’ two sums", "zh-CN": "两份文档的合计口径", "zh-TW": "兩份文件的合計口徑" },
  viewLine: {
    "en-US": "{rule}: {total}, of {all} in all",
    "zh-CN": "{rule}：{total}，全部费用 {all}",
    "zh-TW": "{rule}：{total}，全部費用 {all}",
  },
  nothingEarned: {
    "en-US":
      "No product has a promotion price and all its costs yet: fill in price, unit cost, freight and duty in Products.",
    "zh-CN": "还没有产品同时填写了大促价和全部成本：请在产品表中填写售价、单位成本、运费与关税率。",
    "zh-TW": "還沒有產品同時填寫了促銷價和全部成本：請在產品表中填寫售價、單位成本、運費與關稅率。",
  },
  lowest: { "en-US": "Lowest balance", "zh-CN": "最低余额", "zh-TW": "最低餘額" },
  lowestSays: {
    "en-US":
      "{balance} on {date}, if all goes as planned; {worst} in the worst case ({case}), on {worstDate}.",
    "zh-CN": "按计划最低为 {date} 的 {balance}；最坏情景（{case}）为 {worstDate} 的 {worst}。",
    "zh-TW": "依計畫最低為 {date} 的 {balance}；最壞情境（{case}）為 {worstDate} 的 {worst}。",
  },
  fundingNeed: {
    "en-US": "Find {need} before {date}, or put something off.",
    "zh-CN": "请在 {date} 之前筹措 {need}，或推迟部分支出。",
    "zh-TW": "請在 {date} 之前籌措 {need}，或延後部分支出。",
  },
  fundingNeedToday: {
    "en-US": "Find {need} today, or put something off: payments whose day has passed fall due today.",
    "zh-CN": "请在今天筹措 {need}，或推迟部分支出：已过日期的款项按今天到期计算。",
    "zh-TW": "請在今天籌措 {need}，或延後部分支出：已過日期的款項按今天到期計算。",
  },
  defer: {
    "en-US":
      "Putting off batch {batch} would lift the lowest balance to {balance} at most; its sales would come later too.",
    "zh-CN": "推迟第 {batch} 批最多可使最低余额升至 {balance}，但其销售也会随之推迟。",
    "zh-TW": "延後第 {batch} 批最多可使最低餘額升至 {balance}，但其銷售也會隨之延後。",
  },
  noDefer: {
    "en-US": "No batch that is put off would help: the shortfall is not theirs.",
    "zh-CN": "推迟任何批次都无济于事：缺口并非由批次造成。",
    "zh-TW": "延後任何批次都無濟於事：缺口並非由批次造成。",
  },
  opening: {
    "en-US": "Balances start from 0: give the opening balance to see your own.",
    "zh-CN": "余额从 0 起算：填写期初余额即可看到您的实际余额。",
    "zh-TW": "餘額從 0 起算：填寫期初餘額即可看到您的實際餘額。",
  },
  noPayout: {
    "en-US":
      "No sales are counted: no product has a promotion price and all its costs yet, see Cost and profit.",
    "zh-CN": "未计入任何回款：还没有产品同时填写了大促价和全部成本，见“成本与利润”。",
    "zh-TW": "未計入任何回款：還沒有產品同時填寫了促銷價和全部成本，見「成本與利潤」。",
  },
  balanceOverTime: {
    "en-US": "The balance from {from} to {to}, as planned and in the worst case.",
    "zh-CN": "{from} 至 {to} 的余额：按计划与最坏情景。",
    "zh-TW": "{from} 至 {to} 的餘額：依計畫與最壞情境。",
  },
  asPlanned: { "en-US": "As planned", "zh-CN": "按计划", "zh-TW": "依計畫" },
  worstCase: { "en-US": "Worst case", "zh-CN": "最坏情景", "zh-TW": "最壞情境" },
  cases: { "en-US": "Cases", "zh-CN": "情景", "zh-TW": "情境" },
  flows: { "en-US": "Money by date", "zh-CN": "按日期的收付", "zh-TW": "依日期的收付" },
  noFlows: {
    "en-US": "Nothing is ordered and nothing sold yet, so no money moves.",
    "zh-CN": "尚无订货与销售，因此没有收付。",
    "zh-TW": "尚無訂貨與銷售，因此沒有收付。",
  },
  tasks: { "en-US": "Tasks", "zh-CN": "任务", "zh-TW": "任務" },
  tasksNext: {
    "en-US": "Late, or due within two weeks",
    "zh-CN": "已逾期或两周内到期",
    "zh-TW": "已逾期或兩週內到期",
  },
  noTasksNext: {
    "en-US": "Nothing is due within two weeks.",
    "zh-CN": "两周内没有到期的任务。",
    "zh-TW": "兩週內沒有到期的任務。",
  },
  tasksLater: {
    "en-US": "Later, or done: {count}",
    "zh-CN": "之后到期或已完成：{count} 项",
    "zh-TW": "之後到期或已完成：{count} 項",
  },
  lateTasks: {
    "en-US": "Already late: {count}. Do these first, or choose a later promotion.",
    "zh-CN": "已逾期：{count} 项。请先处理，或选择更晚的大促。",
    "zh-TW": "已逾期：{count} 項。請先處理，或選擇較晚的促銷。",
  },
  tasksKept: {
    "en-US":
      "Person, done, note and rows of your own in the Promo tasks table are kept when the plan is written again.",
    "zh-CN": "“大促任务”表中的负责人、已完成、备注与您添加的行，重新写入计划时会保留。",
    "zh-TW": "「促銷任務」表中的負責人、已完成、備註與您新增的列，重新寫入計畫時會保留。",
  },
  noDay: { "en-US": "no day yet", "zh-CN": "日期未定", "zh-TW": "日期未定" },
  exit: { "en-US": "What may be left", "zh-CN": "可能剩余的库存", "zh-TW": "可能剩餘的庫存" },
  nothingLeft: {
    "en-US": "If it sells as expected, nothing is left.",
    "zh-CN": "若按预期销售，不会有剩余。",
    "zh-TW": "若依預期銷售，不會有剩餘。",
  },
  bestWay: {
    "en-US": "{units} left: {action} brings {value}",
    "zh-CN": "剩余 {units} 件：{action} 可收回 {value}",
    "zh-TW": "剩餘 {units} 件：{action} 可收回 {value}",
  },
  noWay: {
    "en-US": "{units} left: give its price to compare the ways out",
    "zh-CN": "剩余 {units} 件：填写售价后可比较处理方式",
    "zh-TW": "剩餘 {units} 件：填寫售價後可比較處理方式",
  },
} as const satisfies Record<string, Text>;

export const levelNames: Readonly<Record<EarningLevel, Text>> = {
  LOW: { "en-US": "Low", "zh-CN": "低", "zh-TW": "低" },
  USUAL: { "en-US": "Usual", "zh-CN": "通常", "zh-TW": "通常" },
  HIGH: { "en-US": "High", "zh-CN": "高", "zh-TW": "高" },
};

/** The parts and items of the summary that no term names. */
export const promoSummaryWords = {
  units: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  profit: { "en-US": "Profit", "zh-CN": "利润", "zh-TW": "利潤" },
  charges: { "en-US": "Charges", "zh-CN": "费用", "zh-TW": "費用" },
  cash: { "en-US": "Lowest balance by case", "zh-CN": "各情景最低余额", "zh-TW": "各情境最低餘額" },
  promotion: { "en-US": "Promotion", "zh-CN": "大促", "zh-TW": "促銷" },
  expected: { "en-US": "Expected to be sold", "zh-CN": "预计销量", "zh-TW": "預計銷量" },
  ordered: { "en-US": "To order", "zh-CN": "订货", "zh-TW": "訂貨" },
  heldBack: { "en-US": "Held back", "zh-CN": "预留批次", "zh-TW": "保留批次" },
  name: { "en-US": "Name", "zh-CN": "名称", "zh-TW": "名稱" },
  firstOrder: { "en-US": "First order by", "zh-CN": "最早下单期限", "zh-TW": "最早下單期限" },
  lateTasks: { "en-US": "Tasks already late", "zh-CN": "已逾期任务", "zh-TW": "已逾期任務" },
  byProduct: {
    "en-US": "Profit by product, lowest first",
    "zh-CN": "各产品利润（由低到高）",
    "zh-TW": "各產品利潤（由低到高）",
  },
  others: { "en-US": "All other products", "zh-CN": "其余产品", "zh-TW": "其餘產品" },
} as const satisfies Record<string, Text>;
