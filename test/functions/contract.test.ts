import { contractName } from "../../src/functions/names";
import { sheetFunctions } from "../../src/functions/list";

/** What a planner can type, word for word: names, order and defaults never change after release. */
const contract: Readonly<Record<string, string>> = {
  SAFETYSTOCK: "max_daily_demand, max_lead_days, avg_daily_demand, avg_lead_days",
  "SAFETYSTOCK.SERVICE":
    "avg_daily_demand, sd_daily_demand, avg_lead_days, sd_lead_days, service_level, [review_days=0]",
  "SAFETYSTOCK.FILLRATE":
    "avg_daily_demand, sd_daily_demand, avg_lead_days, sd_lead_days, fill_level, order_units, [review_days=0]",
  "SAFETYSTOCK.DAYS": "avg_daily_demand, [days=30]",
  "SAFETYSTOCK.HISTORY":
    'daily_demand, avg_lead_days, max_lead_days, [method="MAXAVG"], [service_level=0.95], [in_stock]',
  REORDERPOINT: "avg_daily_demand, avg_lead_days, safety_stock",
  STOCKSTATUS: "on_hand, on_order, avg_daily_demand, avg_lead_days, safety_stock, [warning_factor=1.2]",
  DAYSOFCOVER: "on_hand, daily_demand",
  STOCKPROJECTION: "on_hand, as_of_date, daily_forecast, [receipts], [headers=TRUE]",
  STOCKOUTDATE: "on_hand, as_of_date, daily_forecast, [receipts]",
  FIRSTORDER: "avg_daily_demand, lead_days, [cover_days=3], [promo_uplift_rate=0], [max_units]",
  NEXTORDER: "last_order_units, turns_per_month, [pack_size=1]",
  ORDERQUANTITY:
    "avg_daily_demand, avg_lead_days, review_days, safety_stock, inventory_position, [min_order=0], [pack_size=1]",
  EOQ: "annual_demand, order_cost, annual_holding_cost_per_unit, [min_order=0], [pack_size=1]",
  NEWSVENDOR: "mean_demand, sd_demand, price, landed_cost, [selling_fees_per_unit=0], [salvage_value=0]",
  PROMOUNITS: "avg_daily_demand, promo_days, demand_multiple, [safety_factor=1.2], [flex_share=0]",
  GMVUNITS: "gmv_target, avg_order_value, mix, [units_per_order=1], [cancel_rate=0]",
  SPLITUNITS: "total_units, weights, [pack_size=1]",
  SPLITCOST: "total_cost, weights, [decimals=2]",
  ALLOCATESTOCK: "available_units, needs, [priorities], [pack_size=1]",
  BATCHSPLIT:
    'total_units, need_date, [shares={0.7,0.3}], [lead_days={56,21}], [modes={"SEA","AIR"}], [pack_size=1], [headers=TRUE]',
  SHIPBY: "need_date, leg_days, [closures]",
  PROMODATE: "event, year",
  CHARGEABLEWEIGHT: "actual_kg, length_cm, width_cm, height_cm, [pieces=1], [divisor=6000], [step_kg=0.5]",
  LANDEDCOST:
    "unit_cost, units, [domestic_freight=0], [international_freight=0], [insurance=0], [duty_rate=0], [duty_basis], " +
    "[import_tax_rate=0], [tax_recoverable=TRUE], [warehouse_handling=0], [storage=0], [other=0]",
  "LANDEDCOST.BYSKU": "units, unit_costs, charges, [weights_kg], [volumes_m3], [decimals=2]",
  CBECTAX: "order_value, [vat_rate=0.13], [consumption_tax_rate=0], [duty_rate], [spent_this_year=0]",
  UNITPROFIT:
    "price, landed_cost, [commission_rate=0], [payment_rate=0], [ads_rate=0], [last_mile_per_unit=0], " +
    "[storage_per_unit=0], [content_per_unit=0], [return_rate=0], [loss_per_return=0], [vat_rate=0]",
  BREAKEVENPRICE:
    "landed_cost, [commission_rate=0], [payment_rate=0], [ads_rate=0], [last_mile_per_unit=0], " +
    "[storage_per_unit=0], [content_per_unit=0], [return_rate=0], [loss_per_return=0], [vat_rate=0], " +
    "[target_margin_rate=0]",
  STORAGEFEE: "units, unit_m3, from_date, to_date, monthly_rates",
  FREIGHTOPTIONS: "units, unit_kg, unit_m3, lanes, need_date, as_of_date, [headers=TRUE]",
  CASHLOWPOINT: "opening_balance, dates, amounts, [headers=TRUE]",
  DAILYDEMAND: "dates, skus, units, sku_list, from_date, to_date, [headers=FALSE]",
  AVERAGEDEMAND: "demand, [in_stock], [window]",
  DEMANDFORECAST: 'history, horizon, [season_length=1], [method="AUTO"], [drivers], [in_stock]',
  "DEMANDFORECAST.QUANTILE":
    'history, horizon, probability, [season_length=1], [method="AUTO"], [drivers], [in_stock], [per_period=FALSE]',
  "DEMANDFORECAST.EXPLAIN": "history, horizon, [season_length=1], [drivers], [headers=TRUE]",
  FACTORFORECAST: "base_demand, indices, [weights={0.3,0.2,0.15,0.15,0.1,0.1}]",
  DEMANDCLASS: "history",
  FORECASTACCURACY: 'actual, forecast, [metric="WAPE"], [history], [season_length=1]',
  DEVIATIONSTATUS: "actual, forecast, [threshold_rate=0.3]",
  ABCCLASS: 'values, [a_cutoff=0.8], [b_cutoff=0.95], [by="VALUE"]',
  XYZCLASS: "history, [x_limit=0.5], [y_limit=1]",
  STOCKTURNS: "cost_of_sales, average_stock, [days=365]",
  SELLTHROUGH: "units_sold, units_received",
  GMROI: "gross_margin, average_stock",
  TESTVERDICT: "visits, orders, ratings, bad_ratings, [category_cvr_rate=0.02]",
};

const typed = (value: unknown): string =>
  Array.isArray(value)
    ? `{${value.map(typed).join(",")}}`
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : JSON.stringify(value);

it.each(sheetFunctions.map((each) => [each.name, each] as const))(
  "%s takes the arguments of the contract",
  (name, { parameters }) => {
    const signature = parameters.map(({ key, term, optional }) => {
      const fallback = term.fallback === undefined ? "" : `=${typed(term.fallback.value)}`;
      return optional ? `[${contractName(key)}${fallback}]` : contractName(key);
    });
    expect(signature.join(", ")).toBe(contract[name]);
  },
);

it("lists every function of the contract, once", () => {
  expect(sheetFunctions.map(({ name }) => name).sort()).toEqual(Object.keys(contract).sort());
});
