import { answer, promoRouteAdvices, refuse, type WarehouseShare } from "../../calculation";
import { choiceTerm, dateTerm, numberTerm, rateTerm, textTerm } from "../readers";
import type { Term } from "../term";
import { lane } from "./lanes";

/** What a promotion takes of suppliers, warehouses and customs, and what it answers about them. */

export const productionDays = numberTerm({
  label: { "en-US": "Production days", "zh-CN": "生产天数", "zh-TW": "生產天數" },
  hint: {
    "en-US":
      "Days from the order until the goods are ready to leave; for promotions, in the stead of the lane’s.",
    "zh-CN": "从下单到货物备好可发的天数；做大促计划时代替线路中的生产天数。",
    "zh-TW": "從下單到貨物備妥可出的天數；做促銷計畫時代替線路中的生產天數。",
  },
  unit: "days",
  min: 0,
});

export const supplierDiscountRate = rateTerm({
  label: { "en-US": "Supplier discount", "zh-CN": "采购折扣", "zh-TW": "採購折扣" },
  hint: {
    "en-US": "Taken off the unit cost of orders for promotions, such as 3%.",
    "zh-CN": "大促订单在单位成本上减去的比例，如 3%。",
    "zh-TW": "促銷訂單在單位成本上減去的比例，如 3%。",
  },
});

/** “West 60%, East 40%”: a name, then a number with or without a percent sign. */
const oneShare = /^(.+?)[\s:：]*([\d.]+)\s*([%％]?)$/;

/** A product's own shares of the warehouses. */
export const ownWarehouseShares: Term<readonly WarehouseShare[]> = {
  label: { "en-US": "Warehouse shares", "zh-CN": "分仓比例", "zh-TW": "分倉比例" },
  hint: {
    "en-US": "Where this product sells, such as West 60%, East 40%; empty where it sells like the others.",
    "zh-CN": "该产品各仓的销售占比，如“美西 60%, 美东 40%”；与其他产品相同则留空。",
    "zh-TW": "該產品各倉的銷售占比，如「美西 60%, 美東 40%」；與其他產品相同則留空。",
  },
  unit: "none",
  shape: "single",
  read(raw) {
    const parts = String(raw)
      .split(/[,，;；、]/)
      .map((part) => oneShare.exec(part.trim()));
    const shares = parts.flatMap((part): WarehouseShare[] => {
      const [, warehouse, number, percent] = part ?? [];
      const share = Number(number) / (percent === "" ? 1 : 100);
      return warehouse === undefined || !Number.isFinite(share)
        ? []
        : [{ warehouse: warehouse.trim(), share }];
    });
    return shares.length === parts.length
      ? answer(shares)
      : refuse("sharesUnreadable", { params: { got: String(raw) } });
  },
};

export const delayProbability = rateTerm({
  label: { "en-US": "Customs delays", "zh-CN": "清关延误率", "zh-TW": "通關延誤率" },
  hint: {
    "en-US": "Share of shipments held up at customs, such as 15%; empty where you do not know.",
    "zh-CN": "在清关环节被延误的货件比例，如 15%；不清楚则留空。",
    "zh-TW": "在通關環節被延誤的貨件比例，如 15%；不清楚則留空。",
  },
});

export const delayDays = numberTerm({
  label: { "en-US": "Days of a delay", "zh-CN": "每次延误天数", "zh-TW": "每次延誤天數" },
  hint: {
    "en-US":
      "How long such a shipment is held up; with the share above it gives the days expected on average.",
    "zh-CN": "被延误时平均多等几天；乘以延误率即平均多出的天数。",
    "zh-TW": "被延誤時平均多等幾天；乘以延誤率即平均多出的天數。",
  },
  unit: "days",
  min: 0,
});

export const suggestedRoute = choiceTerm(
  {
    label: { "en-US": "Suggested route", "zh-CN": "建议路径", "zh-TW": "建議路徑" },
    hint: {
      "en-US": "By the product’s role: best sellers into the overseas warehouse, the long tail as parcels.",
      "zh-CN":
        "按产品角色：主推款“海运加空运进海外仓”，辅助款“海运进海外仓”，长尾款“直发小包”，测试款“空运小批试销”。",
      "zh-TW":
        "依產品角色：主推款「海運加空運進海外倉」，輔助款「海運進海外倉」，長尾款「直發小包」，測試款「空運小批試銷」。",
    },
  },
  promoRouteAdvices,
  {
    "OVERSEAS BY SEA": { "zh-CN": "海运进海外仓", "zh-TW": "海運進海外倉" },
    "OVERSEAS BY SEA AND AIR": { "zh-CN": "海运加空运进海外仓", "zh-TW": "海運加空運進海外倉" },
    "DIRECT PARCELS": { "zh-CN": "直发小包", "zh-TW": "直發小包" },
    "AIR TRIAL": { "zh-CN": "空运小批试销", "zh-TW": "空運小批試銷" },
  },
);

export const presaleUnits = numberTerm({
  label: { "en-US": "Sell ahead", "zh-CN": "预售件数", "zh-TW": "預購件數" },
  hint: {
    "en-US": "Units to be sold before they are there: stock runs out, or a batch comes late.",
    "zh-CN": "到货前需预售的件数：现货售罄或批次迟到。",
    "zh-TW": "到貨前需預購的件數：現貨售罄或批次遲到。",
  },
  unit: "units",
});

export const promisedDate = dateTerm({
  label: { "en-US": "Promise by", "zh-CN": "承诺到货日", "zh-TW": "承諾到貨日" },
  hint: {
    "en-US":
      "The day buyers can be promised for what is sold ahead: the worst arrival if it is ordered today.",
    "zh-CN": "预售可承诺的日期：今天下单、按最坏情况的到货日。",
    "zh-TW": "預購可承諾的日期：今天下單、依最壞情況的到貨日。",
  },
});

export const leftAtFewerSales = numberTerm({
  label: { "en-US": "Left if sales are low", "zh-CN": "销量偏低时剩余", "zh-TW": "銷量偏低時剩餘" },
  hint: {
    "en-US": "Units left beyond the safety stock if sales are as much lower as in the cash test.",
    "zh-CN": "销量下降到现金压力测试的幅度时，安全库存之外剩余的件数。",
    "zh-TW": "銷量下降到現金壓力測試的幅度時，安全庫存之外剩餘的件數。",
  },
  unit: "units",
});

export const withinCapacity = numberTerm({
  label: { "en-US": "Within capacity", "zh-CN": "产能内件数", "zh-TW": "產能內件數" },
  hint: {
    "en-US": "Units of a capacity too small for all: main products first.",
    "zh-CN": "产能不足时可得的件数：主推款优先。",
    "zh-TW": "產能不足時可得的件數：主推款優先。",
  },
  unit: "units",
});

const money = (label: Term<string>["label"], hint: Term<string>["label"]) =>
  numberTerm({ label, hint, unit: "money" });

export const mixLane = textTerm({
  ...lane,
  label: { "en-US": "Batches by", "zh-CN": "各批运输方式", "zh-TW": "各批運輸方式" },
  hint: {
    "en-US": "The lane all batches go by, or the mix as planned.",
    "zh-CN": "全部批次所走的线路，或按计划组合。",
    "zh-TW": "全部批次所走的線路，或依計畫組合。",
  },
});
export const mixFreight = money(
  { "en-US": "Freight", "zh-CN": "运费", "zh-TW": "運費" },
  {
    "en-US": "Of all batches, by the Lane prices table.",
    "zh-CN": "全部批次的运费，按线路运价表。",
    "zh-TW": "全部批次的運費，依線路運價表。",
  },
);
export const mixStorage = money(
  { "en-US": "Storage", "zh-CN": "仓储费", "zh-TW": "倉儲費" },
  {
    "en-US": "From arrival to the middle of the promotion.",
    "zh-CN": "从到货到大促中段的仓储费。",
    "zh-TW": "從到貨到促銷中段的倉儲費。",
  },
);
export const mixStockOut = money(
  { "en-US": "Lost sales", "zh-CN": "断货损失", "zh-TW": "缺貨損失" },
  {
    "en-US": "Margin of what would be sold before the goods are there.",
    "zh-CN": "货物到达前错失销售的毛利。",
    "zh-TW": "貨物到達前錯失銷售的毛利。",
  },
);
export const mixTotal = money(
  { "en-US": "Together", "zh-CN": "合计", "zh-TW": "合計" },
  {
    "en-US": "Freight, storage and lost sales.",
    "zh-CN": "运费、仓储费与断货损失之和。",
    "zh-TW": "運費、倉儲費與缺貨損失之和。",
  },
);
