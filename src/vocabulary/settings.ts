import { answer, type Result, type StockPlanSettings } from "../calculation";
import { errorCode, isBlank, type RawCell } from "./cell";
import type { Text } from "./locale";
import { planTerms } from "./planTerms";
import type { Term, TermWithDefault } from "./term";
import * as accuracy from "./terms/accuracy";
import * as alerts from "./terms/alerts";
import * as cash from "./terms/cash";
import * as cbec from "./terms/cbec";
import * as charges from "./terms/charges";
import * as cost from "./terms/cost";
import * as cover from "./terms/cover";
import * as demand from "./terms/demand";
import * as demandPlan from "./terms/demandPlan";
import * as exchange from "./terms/exchange";
import * as factors from "./terms/factors";
import * as forecast from "./terms/forecast";
import * as freight from "./terms/freight";
import * as history from "./terms/history";
import * as log from "./terms/log";
import * as insurance from "./terms/insurance";
import * as laneRates from "./terms/laneRates";
import * as laneSettings from "./terms/laneSettings";
import * as order from "./terms/order";
import * as orderSteps from "./terms/orderSteps";
import * as orderTimes from "./terms/orderTimes";
import * as orderLines from "./terms/orderLines";
import * as productTests from "./terms/productTests";
import * as orderTax from "./terms/orderTax";
import * as profit from "./terms/profit";
import * as factoryClosures from "./terms/factoryClosures";
import * as promo from "./terms/promo";
import * as promoPlan from "./terms/promoPlan";
import * as promoOutcome from "./terms/promoOutcome";
import * as promoCharges from "./terms/promoCharges";
import * as promoPreparation from "./terms/promoPreparation";
import * as registration from "./terms/registration";
import * as replenishment from "./terms/replenishment";
import * as review from "./terms/review";
import * as reviewWords from "./terms/reviewWords";
import * as runOut from "./terms/runOut";
import * as safetyStock from "./terms/safetyStock";
import * as selection from "./terms/selection";
import * as serviceLevels from "./terms/serviceLevels";
import * as shipment from "./terms/shipment";
import * as split from "./terms/split";
import * as stock from "./terms/stock";
import * as storage from "./terms/storage";
import * as supply from "./terms/supplySettings";
import { readTyped, typedFromValue } from "./typed";

/** A default that the planner may replace in the Settings table. */
export interface Setting {
  /** How its row is known in whatever language: `plan.coverDays`. It never changes once a workbook may hold it. */
  readonly key: string;
  readonly topic: Text;
  readonly term: TermWithDefault<unknown>;
}

/** What the settings are for, and the terms to look for defaults in. The plan's own come first. */
const topics: readonly {
  readonly name: Text;
  readonly terms: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}[] = [
  { name: { "en-US": "Stock plan", "zh-CN": "备货计划", "zh-TW": "備貨計畫" }, terms: { plan: planTerms } },
  {
    name: { "en-US": "Demand", "zh-CN": "需求", "zh-TW": "需求" },
    terms: { demand, history, orderLines, forecast, demandPlan, factors, accuracy },
  },
  {
    name: { "en-US": "Stock", "zh-CN": "库存", "zh-TW": "庫存" },
    terms: { stock, safetyStock, cover },
  },
  {
    name: { "en-US": "Orders and promotions", "zh-CN": "订货与大促", "zh-TW": "訂貨與促銷" },
    terms: { order, promo, promoPlan, promoPreparation, split },
  },
  {
    name: { "en-US": "Replenishment", "zh-CN": "补货计划", "zh-TW": "補貨計畫" },
    terms: { replenishment },
  },
  {
    name: { "en-US": "Shipment", "zh-CN": "发货", "zh-TW": "出貨" },
    terms: { shipment, factoryClosures, freight, laneRates: { ...laneRates, ...laneSettings } },
  },
  {
    name: { "en-US": "Cost and cash", "zh-CN": "成本与现金", "zh-TW": "成本與現金" },
    terms: {
      cost,
      charges,
      exchange,
      insurance,
      cbec,
      orderTax,
      registration,
      profit,
      storage,
      cash,
      promoOutcome,
      promoCharges,
    },
  },
  {
    name: { "en-US": "Selection and tests", "zh-CN": "选品与测款", "zh-TW": "選品與測款" },
    terms: { selection, productTests, orderSteps, runOut },
  },
  {
    name: {
      "en-US": "Suppliers, warehouses and returns",
      "zh-CN": "供应商、仓库与退货",
      "zh-TW": "供應商、倉庫與退貨",
    },
    terms: { supply, reviewWords },
  },
  {
    name: { "en-US": "Review", "zh-CN": "复盘", "zh-TW": "檢討" },
    terms: { review, alerts, serviceLevels, orderTimes },
  },
  {
    name: { "en-US": "Writing", "zh-CN": "写入", "zh-TW": "寫入" },
    terms: { log: { author: log.author } },
  },
];

/** How an answer in cells is laid out is no assumption. */
const layouts: readonly unknown[] = [orderLines.skuHeadings, shipment.headers];

const hasDefault = (value: unknown): value is TermWithDefault<unknown> =>
  typeof value === "object" && value !== null && "read" in value && "fallback" in value;

function allSettings(): Setting[] {
  const listed = new Set<unknown>(layouts);
  const settings: Setting[] = [];
  for (const { name: topic, terms } of topics) {
    for (const [group, members] of Object.entries(terms)) {
      for (const [name, term] of Object.entries(members)) {
        if (!hasDefault(term) || listed.has(term)) continue;
        listed.add(term);
        settings.push({ key: `${group}.${name}`, topic, term });
      }
    }
  }
  return settings;
}

/** Every default of the calculations, once each, as the terms say them. */
export const settingsCatalogue: readonly Setting[] = allSettings();

/** The key under which the Settings table keeps a setting of the plan. */
export const planSettingKey = (key: keyof StockPlanSettings): string => `plan.${key}`;

/**
 * Reads the planner's value of a setting. A list stands in one cell, typed as in a form: `70%, 30%`. An empty cell is
 * undefined, and the default holds.
 */
export function readSetting(term: Term<unknown>, cell: RawCell): Result<unknown> {
  if (isBlank(cell) || (typeof cell === "string" && cell.trim() === "")) return answer(undefined);
  const isTypedList = term.shape === "list" && typeof cell === "string" && errorCode(cell) === undefined;
  return isTypedList ? readTyped(term, cell) : term.read(cell);
}

/** A value as it stands in a cell of the Settings table. */
export function settingCell(term: Term<unknown>, value: unknown): number | string | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typedFromValue(term, value);
}
