import {
  landedCost,
  landedCostBySku,
  roundMoney,
  type LandedCostInput,
  type LandedSku,
} from "../../src/calculation";
import { ours, type Adapters, type Inputs } from "./adapter";

const bases = { weight: "WEIGHT", quantity: "QTY", equal: "EQUAL", amount: "VALUE" } as const;
const oneCurrency = "money is in one currency a call";
const countryFees = "fees of one country are the planner's own rates";

/** Items with a shared cost as one shipment; a refusal in the form the cases have. */
function shared({ items, basis, cost, decimals = 2 }: Inputs): LandedSku[] | { error: string } {
  const of = (read: (item: Inputs) => number | undefined) => items.map((item: Inputs) => read(item) ?? 1);
  const result = landedCostBySku({
    units: of(({ qty }) => qty),
    unitCosts: of(({ unitCost, amount }) => unitCost ?? amount ?? 0),
    charges: [{ amount: cost, basis: bases[basis as keyof typeof bases] }],
    weightsKg: of(({ weight }) => weight),
    volumesM3: of(({ volume }) => volume),
    decimals,
  });
  return result.ok ? result.value : { error: result.problems[0]!.code };
}

function parts(inputs: Inputs, part: (sku: LandedSku) => number): number[] | { error: string } {
  const skus = shared(inputs);
  return Array.isArray(skus) ? skus.map(part) : skus;
}

/** Test suites of Odoo and ERPNext, worked examples of forwarders. */
export const landedCostShares: Adapters = {
  allocateSharedCost: (inputs) => ours(parts(inputs, ({ charges }) => charges)),
  "allocateSharedCost.properties"(inputs) {
    const charges = parts(inputs, (sku) => sku.charges) as number[];
    const sum = charges.reduce((total, charge) => total + charge, 0);
    return ours({ min: Math.min(...charges), sum: roundMoney(sum, inputs.decimals) });
  },
  landedUnitCosts: (inputs) =>
    inputs.fxTotal === undefined
      ? ours(parts(inputs, ({ perUnit }) => perUnit))
      : { notApplicable: oneCurrency },
  landedUnitCost({ qty, unitCost, landed }) {
    const skus = parts(
      { items: [{ qty, unitCost }], basis: "equal", cost: landed },
      ({ perUnit }) => perUnit,
    );
    return ours((skus as number[])[0]);
  },
  allocatePerUnit: (inputs) => ours(parts(inputs, ({ perUnit }) => perUnit)),
  sumCharges: oneCurrency,
  convert: oneCurrency,
};

const valuation = "the value of what is left in stock is not offered";

/** Test suites of Odoo and ERPNext: stock valued at landed cost. */
export const landedCostValues: Adapters = {
  landedUnitCost: landedCostShares.landedUnitCost!,
  inventoryValue: valuation,
  fifoIssueCosts: valuation,
};

function dutiable(change: Partial<LandedCostInput>) {
  const noCharges = { domesticFreight: 0, internationalFreight: 0, insurance: 0, warehouseHandling: 0 };
  const goods = { unitCost: 0, units: 1, dutyRate: 0, importTaxRate: 0, taxRecoverable: true };
  const result = landedCost({ ...goods, ...noCharges, storage: 0, other: 0, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
}

/** Customs pages of the United States, the EU and the UK. */
export const landedCostTaxes: Adapters = {
  dutyCif: ({ goods, freightInsurance, dutyRate }) =>
    ours(
      dutiable({ unitCost: goods, internationalFreight: freightInsurance, dutyRate, dutyBasis: "CIF" }).duty,
    ),
  dutyFob: ({ customsValue, dutyRate }) =>
    ours(dutiable({ unitCost: customsValue, dutyRate, dutyBasis: "FOB" }).duty),
  usDutyStack({ customsValue, rates, mpf, hmf }) {
    const dutyRate = rates.reduce((sum: number, rate: number) => sum + rate, 0);
    const cost = dutiable({ unitCost: customsValue, dutyRate, dutyBasis: "FOB", other: mpf + hmf });
    return ours({
      duties: roundMoney(cost.duty, 2),
      total: roundMoney(cost.duty + cost.warehouseAndOther, 2),
      landed: roundMoney(cost.total, 2),
    });
  },
  usMpf: countryFees,
  usHmf: countryFees,
  euLowValueDuty: countryFees,
};
