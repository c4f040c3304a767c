import type { SupplierPart, SupplierTier } from "../../calculation";
import type { Text } from "../locale";

/** The words of the screens Suppliers, Warehouses and Returns. */
export const supplyWords = {
  tiers: { "en-US": "How good they are", "zh-CN": "供应商评分", "zh-TW": "供應商評分" },
  mix: { "en-US": "The mix of tiers", "zh-CN": "等级结构", "zh-TW": "等級結構" },
  shares: { "en-US": "Who makes what", "zh-CN": "订单分配", "zh-TW": "訂單分配" },
  checklist: {
    "en-US": "Steady, flexible, compliant",
    "zh-CN": "稳定、灵活、合规",
    "zh-TW": "穩定、靈活、合規",
  },
  noChecklist: { "en-US": "No checklist yet", "zh-CN": "暂无核查表", "zh-TW": "尚無查核表" },
  noChecklistStep: {
    "en-US":
      "Set up the table Supplier audit: it begins with points in three groups (001-02). Answer them for each supplier.",
    "zh-CN": "请新建“供应商核查表”：表中已有三类检查项（001-02），请为每个供应商填写。",
    "zh-TW": "請新建「供應商查核表」：表中已有三類檢查項目（001-02），請為每個供應商填寫。",
  },
  noDeliveries: {
    "en-US": "No scores yet",
    "zh-CN": "暂无评分",
    "zh-TW": "尚無評分",
  },
  noDeliveriesStep: {
    "en-US": "Enter what was promised and what came in the Deliveries table, then press “Read again”.",
    "zh-CN": "请在到货记录表中填写承诺与实际到货，然后点“重新读取”。",
    "zh-TW": "請在到貨紀錄表中填寫承諾與實際到貨，然後按「重新讀取」。",
  },
  fewSuppliers: {
    "en-US": "With {count} suppliers one of them is {share} of the mix: read the gaps with that in mind.",
    "zh-CN": "只有 {count} 家供应商，每家就占 {share}：看差距时请注意。",
    "zh-TW": "只有 {count} 家供應商，每家就占 {share}：看差距時請留意。",
  },
  mixRule: {
    "en-US": "By number of suppliers, as aimed at; by spend stands in each row (000-38, A.6-13).",
    "zh-CN": "按供应商数量与目标对照；按采购金额的占比见各行（000-38，A.6-13）。",
    "zh-TW": "依供應商數量與目標對照；依採購金額的占比見各列（000-38，A.6-13）。",
  },
  scoreMethod: {
    "en-US": "Weighted mean of what is known: on time, quantity, 1 − defects, price.",
    "zh-CN": "对已知项加权平均：准时、数量、1 − 不良率、价格。",
    "zh-TW": "對已知項目加權平均：準時、數量、1 − 不良率、價格。",
  },
  tierMethod: {
    "en-US": "S from {s}, A from {a}, B from {b}, C below.",
    "zh-CN": "S 不低于 {s}，A 不低于 {a}，B 不低于 {b}，其余为 C。",
    "zh-TW": "S 不低於 {s}，A 不低於 {a}，B 不低於 {b}，其餘為 C。",
  },
  shareMethod: {
    "en-US":
      "The share of the Suppliers table; where none is given, the first supplier listed is the main one.",
    "zh-CN": "按供应商表的占比；未填时，表中第一家为主供应商。",
    "zh-TW": "依供應商表的占比；未填時，表中第一家為主要供應商。",
  },
  splitMethod: {
    "en-US": "In whole cartons; nobody below the minimum order.",
    "zh-CN": "按整箱拆分；不低于起订量。",
    "zh-TW": "以整箱拆分；不低於最低訂購量。",
  },
  use: { "en-US": "Room and role", "zh-CN": "容量与角色", "zh-TW": "容量與角色" },
  regions: { "en-US": "Core regions", "zh-CN": "核心区域", "zh-TW": "核心區域" },
  useRule: {
    "en-US": "Used: units there × m³ of each ÷ usable m³ (000-04).",
    "zh-CN": "占用：在库件数 × 单件体积 ÷ 可用容积（000-04）。",
    "zh-TW": "使用：在庫件數 × 每件體積 ÷ 可用容積（000-04）。",
  },
  regionsRule: {
    "en-US":
      "Core are the fewest regions that hold {share} of the orders; main warehouses serve them (000-42).",
    "zh-CN": "合计达到订单 {share} 的最少区域为核心区域，由主仓发货（000-42）。",
    "zh-TW": "合計達到訂單 {share} 的最少區域為核心區域，由主倉出貨（000-42）。",
  },
  sourcesRule: {
    "en-US": "Have at least {fewest}: when one fails, the other goes on.",
    "zh-CN": "至少应有 {fewest} 家：一家出问题时另一家可供货。",
    "zh-TW": "至少應有 {fewest} 家：一家出問題時另一家可供貨。",
  },
  quickRule: {
    "en-US": "Within 15 days at the factory, without the way.",
    "zh-CN": "工厂 15 天内，不含运输。",
    "zh-TW": "工廠 15 天內，不含運輸。",
  },
  transfers: { "en-US": "Worth moving now", "zh-CN": "建议调拨", "zh-TW": "建議調撥" },
  noTransfers: { "en-US": "Nothing to move", "zh-CN": "无需调拨", "zh-TW": "無需調撥" },
  noTransfersWhy: {
    "en-US": "No product’s cover differs between warehouses by more than {days} days.",
    "zh-CN": "没有产品在各仓的可售天数相差超过 {days} 天。",
    "zh-TW": "沒有產品在各倉的可售天數相差超過 {days} 天。",
  },
  stock: { "en-US": "Stock by warehouse", "zh-CN": "分仓库存", "zh-TW": "分倉庫存" },
  noStock: { "en-US": "No stock by warehouse", "zh-CN": "没有分仓库存", "zh-TW": "沒有分倉庫存" },
  noStockStep: {
    "en-US":
      "Enter the counts of each warehouse in the Stock table: ON HAND, with the warehouse as reference.",
    "zh-CN": "请在库存表中按仓库填写盘点：类别 ON HAND，“单号或仓库”填仓库名。",
    "zh-TW": "請在庫存表中依倉庫填寫盤點：類別 ON HAND，「單號或倉庫」填倉庫名。",
  },
  zones: { "en-US": "Where it should lie", "zh-CN": "库区建议", "zh-TW": "庫區建議" },
  zonesNote: {
    "en-US":
      "The first 20% by units sold nearest to packing, the next 30% in the usual aisles, the rest farther off; returned goods in a place of their own (000-39). Look again each month.",
    "zh-CN":
      "按销量排名：前 20% 靠近打包区，其次 30% 常规区，其余滞销区；退货另设退货区（000-39）。每月调整一次。",
    "zh-TW":
      "依銷量排名：前 20% 靠近打包區，其次 30% 常規區，其餘滯銷區；退貨另設退貨區（000-39）。每月調整一次。",
  },
  moveMethod: {
    "en-US":
      "From what a warehouse has above its share to what others lack, in whole cartons, the largest first.",
    "zh-CN": "从超出应有占比的仓库调往不足的仓库，按整箱，数量大的优先。",
    "zh-TW": "從超出應有占比的倉庫調往不足的倉庫，以整箱計，數量大的優先。",
  },
  noRoomThere: {
    "en-US": "{warehouse} is {share} full already: make room there before you move anything.",
    "zh-CN": "{warehouse} 已占用 {share}：调拨前请先腾出空间。",
    "zh-TW": "{warehouse} 已使用 {share}：調撥前請先騰出空間。",
  },
  reasons: { "en-US": "Why goods come back", "zh-CN": "退货原因", "zh-TW": "退貨原因" },
  losses: { "en-US": "What returns cost", "zh-CN": "退货损失", "zh-TW": "退貨損失" },
  lossesNeed: {
    "en-US":
      "A loss is said once the cost of one return is given in the settings, and the product’s price, unit cost and resaleable units in the tables.",
    "zh-CN": "在设置中填写每件退货费用，并在表中填写产品的售价、单价和可再售件数后，才会计算损失。",
    "zh-TW": "在設定中填寫每件退貨費用，並在表格中填寫產品的售價、單價和可再售件數後，才會計算損失。",
  },
  noneLately: { "en-US": "No returns in these days", "zh-CN": "这些天没有退货", "zh-TW": "這些天沒有退貨" },
  answers: { "en-US": "How fast complaints are answered", "zh-CN": "客诉答复", "zh-TW": "客訴答覆" },
  answersRule: {
    "en-US": "In time is within {hours} hours by the clock (000-37). Chat is another channel, with one hour.",
    "zh-CN": "{hours} 小时（自然小时）内答复为按时（000-37）。在线客服另计，为 1 小时。",
    "zh-TW": "{hours} 小時（自然小時）內答覆為按時（000-37）。線上客服另計，為 1 小時。",
  },
  noAnswers: { "en-US": "No answers noted", "zh-CN": "没有答复记录", "zh-TW": "沒有答覆紀錄" },
  noAnswersStep: {
    "en-US": "Enter the hours to answer of each complaint in the Returns table, then press “Read again”.",
    "zh-CN": "请在退货表的“答复用时”列填写每笔客诉的小时数，然后点“重新读取”。",
    "zh-TW": "請在退貨表的「答覆用時」欄填寫每筆客訴的小時數，然後按「重新讀取」。",
  },
  insuranceMethod: {
    "en-US":
      "Insured: premium + return rate × what it does not pay. Not insured: return rate × cost of one return.",
    "zh-CN": "投保：保费 + 退货率 × 未赔付部分；不投保：退货率 × 每件退货费用。",
    "zh-TW": "投保：保費 + 退貨率 × 未理賠部分；不投保：退貨率 × 每件退貨費用。",
  },
  localMethod: {
    "en-US": "The cost of one return × {factor}; the refund and the goods’ worth stay as they are.",
    "zh-CN": "每件退货费用 × {factor}；退款和商品残值不变。",
    "zh-TW": "每件退貨費用 × {factor}；退款與商品殘值不變。",
  },
  sparesMethod: {
    "en-US": "Units sold under warranty × failures a year × years of warranty.",
    "zh-CN": "质保期内销量 × 年故障率 × 质保年数。",
    "zh-TW": "保固期內銷量 × 年故障率 × 保固年數。",
  },
  noneLatelyWhy: {
    "en-US": "Nothing in the Returns table lies within the last {days} days.",
    "zh-CN": "退货表中没有最近 {days} 天的记录。",
    "zh-TW": "退貨表中沒有最近 {days} 天的紀錄。",
  },
} as const satisfies Record<string, Text>;

/** Why a supplier's part is not its share alone. */
export const adjustedWords: Readonly<Record<SupplierPart["adjusted"], Text>> = {
  none: { "en-US": "", "zh-CN": "", "zh-TW": "" },
  raisedToMinimum: {
    "en-US": "raised to the minimum order",
    "zh-CN": "已提高到起订量",
    "zh-TW": "已提高到最低訂購量",
  },
  belowMinimum: {
    "en-US": "below the minimum order: nothing this time",
    "zh-CN": "低于起订量：本次不分配",
    "zh-TW": "低於最低訂購量：本次不分配",
  },
};

/** What fits suppliers of a tier: our own words, for the planner to change (000-38 names strategies without saying them). */
export const tierAdviceWords: Readonly<Record<SupplierTier, Text>> = {
  S: {
    "en-US": "Plan capacity and new products together",
    "zh-CN": "共同规划产能与新品",
    "zh-TW": "共同規劃產能與新品",
  },
  A: {
    "en-US": "Give them more; make one the main supplier",
    "zh-CN": "增加订单，可作主供应商",
    "zh-TW": "增加訂單，可作主要供應商",
  },
  B: {
    "en-US": "Agree what to improve, and look again each month",
    "zh-CN": "约定改进项，每月复核",
    "zh-TW": "約定改善項目，每月複核",
  },
  C: {
    "en-US": "Orders only with inspection; look for a replacement",
    "zh-CN": "加强质检，寻找替代供应商",
    "zh-TW": "加強品檢，尋找替代供應商",
  },
};
