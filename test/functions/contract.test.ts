import { contractName } from "../../src/functions/names";
import { sheetFunctions } from "../../src/functions/list";

/** What a planner can type, word for word: names, order and defaults never change after release. */
const contract: Readonly<Record<string, string>> = {
  SAFETYSTOCK: "max_daily_demand, max_lead_days, avg_daily_demand, avg_lead_days",
  FIRSTORDER: "avg_daily_demand, lead_days, [cover_days=3], [promo_uplift_rate=0], [max_units]",
  BATCHSPLIT:
    'total_units, need_date, [shares={0.7,0.3}], [lead_days={56,21}], [modes={"SEA","AIR"}], [pack_size=1], [headers=TRUE]',
  LANDEDCOST:
    "unit_cost, units, [domestic_freight=0], [international_freight=0], [insurance=0], [duty_rate=0], [duty_basis], " +
    "[import_tax_rate=0], [tax_recoverable=TRUE], [warehouse_handling=0], [storage=0], [other=0]",
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

it("lists every function of the contract once", () => {
  expect(sheetFunctions.map(({ name }) => name).sort()).toEqual(Object.keys(contract).sort());
});
