import {
  exchangeRateOn,
  importTaxes,
  landedCost,
  landedCostBySku,
  roundMoney,
  shareCharge,
  type ExchangeRates,
  type LandedCostInput,
  type LandedSku,
  type TaxRate,
} from "../../src/calculation";
import { notApplicable, ours, type Adapters, type Inputs } from "./adapter";

const bases = { weight: "WEIGHT", quantity: "QTY", equal: "EQUAL", amount: "VALUE" } as const;
const day = 1;

/** One foreign currency at one rate. */
const changing = (exchangeRate: number): ExchangeRates => ({
  homeCurrency: "HOME",
  oldestRateDays: 0,
  rates: [{ currency: "AWAY", rateDate: day, exchangeRate }],
});
const changed = (amount: number, rate: number): number => {
  const found = exchangeRateOn("AWAY", day, changing(rate));
  return found.ok ? amount * found.value.rate : NaN;
};

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
  // The case gives a total in home money: what its invoice came to at the rate of the day.
  landedUnitCosts(inputs) {
    if (inputs.fxTotal === undefined) return ours(parts(inputs, ({ perUnit }) => perUnit));
    const invoice = inputs.items.reduce((sum: number, { qty, unitCost }: Inputs) => sum + qty * unitCost, 0);
    const rate = inputs.fxTotal / invoice;
    return ours(inputs.items.map(({ unitCost }: Inputs) => changed(unitCost, rate)));
  },
  landedUnitCost({ qty, unitCost, landed }) {
    const skus = parts(
      { items: [{ qty, unitCost }], basis: "equal", cost: landed },
      ({ perUnit }) => perUnit,
    );
    return ours((skus as number[])[0]);
  },
  allocatePerUnit: (inputs) => ours(parts(inputs, ({ perUnit }) => perUnit)),
  sumCharges: ({ charges }) =>
    ours(charges.reduce((sum: number, { amount, rate }: Inputs) => sum + changed(amount, rate), 0)),
  convert: ({ amount, rate, decimals }) => ours(roundMoney(changed(amount, rate), decimals)),
};

/** The part of a charge that goes to stock where it came after some units were sold. */
function capitalised(landed: number, units: number, leftUnits: number): number {
  const line = {
    sku: "A",
    units,
    goodUnits: units,
    leftUnits,
    goods: 0,
    rate: { rate: 1 },
    product: { sku: "A" },
  };
  const shipment = { name: "S", shipDate: day, arrivalDate: day, lines: [line] };
  const row = { costGroup: "FIRST LEG", amount: landed, chargedPer: "SHIPMENT", chargedOn: day + 1 } as const;
  const sharing = { rates: changing(1), decimals: 2, kgPerM3: 0, unitsPerOrder: 1, insuredShare: 1 };
  const shared = shareCharge(row, shipment, sharing);
  return shared.ok ? landed - (shared.value.soldParts?.[0] ?? 0) : NaN;
}

/** Test suites of Odoo and ERPNext: stock valued at landed cost. */
export const landedCostValues: Adapters = {
  landedUnitCost: landedCostShares.landedUnitCost!,
  inventoryValue({ method, moves }) {
    if (method !== "fifo") return notApplicable("stock is not valued by moving average");
    const lots: { left: number; units: number; unitCost: number; landed: number }[] = [];
    for (const { in: units, unitCost, out = 0, landedTo, landed } of moves) {
      if (units !== undefined) lots.push({ left: units, units, unitCost, landed: 0 });
      let leaving = out;
      for (const lot of lots) {
        const taken = Math.min(lot.left, leaving);
        lot.left -= taken;
        leaving -= taken;
      }
      const lot = lots[landedTo];
      if (lot) lot.landed = capitalised(landed, lot.units, lot.left);
    }
    return ours({
      value: lots.reduce((sum, { left, unitCost, landed }) => sum + left * unitCost + landed, 0),
      qty: lots.reduce((sum, { left }) => sum + left, 0),
    });
  },
  fifoIssueCosts: "issues from stock are not costed one by one",
};

/** The taxes of a shipment of one value, in lines of equal value by tariff line. */
function imported(value: number, rates: readonly Partial<TaxRate>[], mode?: string, hsCodes = ["1"]) {
  const lines = hsCodes.map((hsCode) => ({
    sku: hsCode,
    units: 1,
    goodUnits: 1,
    goods: value / hsCodes.length,
    rate: { rate: 1 },
    hsCode,
    product: { sku: hsCode },
  }));
  const none = { market: "US", dutyBasis: "FOB", effectiveFrom: day } as const;
  const { lines: taxed } = importTaxes(
    { name: "S", market: "US", mode, shipDate: day, lines },
    lines.map(({ goods }) => ({ goods, domestic: 0, international: 0, inland: 0 })),
    [
      { ...none, taxKind: "DUTY", layer: "MFN", taxRate: 0 },
      { ...none, taxKind: "VAT", layer: "none", taxRate: 0 },
      ...rates.map((rate) => ({ ...none, taxKind: "FEE" as const, layer: "", ...rate })),
    ],
    changing(1),
    2,
  );
  const sum = (kind: "duty" | "fees" | "vat") =>
    roundMoney(
      taxed.reduce((total, line) => total + (line?.[kind] ?? NaN), 0),
      2,
    );
  return { duty: sum("duty"), fees: sum("fees"), vat: sum("vat") };
}

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
  usMpf: ({ customsValue, rate, min, max }) =>
    ours(imported(customsValue, [{ taxRate: rate, minAmount: min, maxAmount: max }]).fees),
  usHmf: ({ customsValue, rate, mode }) =>
    ours(imported(customsValue, [{ taxRate: rate, mode: "OCEAN" }], mode).fees),
  euLowValueDuty({ distinctTariffLines, intrinsicValue, vatRate, perLine, threshold }) {
    const hsCodes = Array.from({ length: distinctTariffLines }, (_, index) => String(index + 1));
    const low = { taxKind: "DUTY", fixedAmount: perLine, upToValue: threshold } as const;
    const vat = { taxKind: "VAT", layer: "VAT", taxRate: vatRate } as const;
    const { duty, vat: allVat } = imported(intrinsicValue, [low, vat], undefined, hsCodes);
    const vatOnDuty = roundMoney(allVat - intrinsicValue * vatRate, 2);
    return ours({ duty, vatOnDuty, extra: roundMoney(duty + vatOnDuty, 2) });
  },
};
