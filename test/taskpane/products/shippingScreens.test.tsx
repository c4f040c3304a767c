import { screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { Freight } from "../../../src/taskpane/products/freight/Freight";
import { LandedCost } from "../../../src/taskpane/products/landedCost/LandedCost";
import { Tax } from "../../../src/taskpane/products/tax/Tax";
import type { MemoryWorkbook } from "../memoryWorkbook";
import { rowsOf, section, showScreen, write } from "../showPane";
import { june, shippingShop as shop } from "./shippingShop";

const show = (Screen: ComponentType, workbook = shop()) => ({
  workbook,
  planner: showScreen(workbook, Screen),
});

async function written(planner: ReturnType<typeof showScreen>, workbook: MemoryWorkbook) {
  await write(planner);
  return workbook.written.at(-1)!;
}

/** Waits for a sentence among the problems, once each kind of them is opened. */
async function expectProblem(planner: ReturnType<typeof showScreen>, sentence: string): Promise<void> {
  const list = await section("Problems");
  for (const button of list.queryAllByRole("button", { expanded: false })) await planner.click(button);
  await waitFor(() =>
    expect(screen.getByRole("region", { name: "Problems" }).textContent).toContain(sentence),
  );
}

describe("the landed cost of a shipment (002-51)", () => {
  it("shows each product's cost with every charge, changed and shared", async () => {
    const { planner } = show(LandedCost);
    // 2,000 × 0.14 = 280 by 50 : 200 kg, and 2% duty on the goods: 500 + 56 + 10, 400 + 224 + 8.
    expect(await rowsOf("Landed cost by product")).toEqual([
      ["FRIDGE", "566", "113.20"],
      ["OVEN", "632", "63.20"],
    ]);
    await planner.click(screen.getByRole("button", { name: /FRIDGE/ }));
    const opened = (await screen.findByRole("region", { name: "Landed cost by product" })).textContent;
    expect(opened).toContain("566 ÷ 5 = 113.2");
    expect(opened).toContain("First leg · international freight56");
    expect(opened).toContain("2,000 CNY a SHIPMENT, at 0.14");
    expect(opened).toContain("280 in all, shared by WEIGHT");
  });

  it("shows both printed sums of the same costs (A.6-17)", async () => {
    const { planner } = show(LandedCost);
    await planner.click(await screen.findByRole("button", { name: "Getting there (002-51)" }));
    const logistics = Object.fromEntries(await rowsOf("Getting there (002-51)"));
    expect(logistics).toMatchObject({
      "International freight": "280",
      "Clearance and tax": "18",
      Sum: "298",
    });
    await planner.click(screen.getByRole("button", { name: "Selling (004-34)" }));
    const selling = Object.fromEntries(await rowsOf("Selling (004-34)"));
    // 15% of 5 × 250 and 10 × 90
    expect(selling).toMatchObject({ Commission: "322.50", Logistics: "280", Sum: "602.50" });
    expect(selling["Total of the table"]).toBe(logistics["Total of the table"]);
  });

  it("is open where a rate is not known, and says where to give it", async () => {
    const workbook = shop();
    workbook.listed.dutyRates = [];
    const { planner } = show(LandedCost, workbook);
    expect(await rowsOf("Landed cost by product")).toEqual([
      ["FRIDGE", "–", "–"],
      ["OVEN", "–", "–"],
    ]);
    await expectProblem(planner, "FRIDGE: no DUTY rate of US for tariff line 8418.10 on 2026-06-01");
  });

  it("is written product by product, charge by charge and sum by sum", async () => {
    const { planner, workbook } = show(LandedCost);
    const { kind, rows } = await written(planner, workbook);
    expect(kind).toBe("landedCost");
    expect(rows.costs).toContainEqual(
      expect.objectContaining({ sku: "OVEN", firstLeg: 224, tax: 8, landedTotal: 632, currency: "USD" }),
    );
    const shares = rows.shares as { readonly share: number }[];
    // Goods 900, freight 280, duty 18, commission 322.50.
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(900 + 280 + 18 + 322.5, 10);
    expect(rows.views).toHaveLength(6 + 3 + 7 + 3);
  });
});

describe("the two worlds of tax (A.6-19)", () => {
  it("stand apart: duty of shipments, and the buyer's tax of 1210 orders", async () => {
    const { planner, workbook } = show(Tax);
    expect(await rowsOf("The importer’s tax, per shipment")).toEqual([
      ["FRIDGE", "10"],
      ["OVEN", "8"],
    ]);
    // Prices are in dollars at 0.14: 112 are 800 RMB, and 14 RMB a gram bear 15%.
    const orders = await rowsOf("The buyer’s tax, per order (1210)");
    expect(orders).toContainEqual(["CREAM", "800", "184.47"]);
    const { kind, rows } = await written(planner, workbook);
    expect(kind).toBe("tax");
    expect(rows.imports).toHaveLength(4);
    expect(rows.orders).toContainEqual(
      expect.objectContaining({ sku: "CREAM", tax: 184.47, unitsWithinLimits: 6 }),
    );
  });

  it("say why: base times rate with its source, and the formula of the buyer's tax", async () => {
    const { planner } = show(Tax);
    const imports = await section("The importer’s tax, per shipment");
    await planner.click((await imports.findAllByRole("button", { name: /FRIDGE/ }))[0]!);
    expect((await screen.findByRole("region", { name: /importer’s/ })).textContent).toMatch(
      /500 × 2% = 10.*HTS/,
    );
    await planner.click(screen.getByRole("button", { name: /CREAM/ }));
    expect((await screen.findByRole("region", { name: /buyer’s/ })).textContent).toContain(
      "800 × (13% + 15%) ÷ (1 − 15%) × 0.7 = 184.47",
    );
  });

  it("name rates whose days overlap", async () => {
    const workbook = shop();
    const again = { ...workbook.listed.dutyRates![0]!, effectiveFrom: june - 10, taxRate: 0.1 };
    workbook.listed.dutyRates = [...workbook.listed.dutyRates!, again];
    const { planner } = show(Tax, workbook);
    await expectProblem(planner, "MFN of US has another row for the same goods");
  });
});

describe("lanes (001-14 to 001-18, 002-24)", () => {
  it("are compared by cost and day for a shipment, and one without a limit is named", async () => {
    const { planner } = show(Freight);
    const rows = await rowsOf("Lanes compared");
    // 20 m³: by sea 20 × 140; by air 20,000 ÷ 6 kg × 6; a container 2,800.
    expect(rows.map(([lane, cost]) => [lane, cost])).toEqual([
      ["Sea", "2,800"],
      ["20GP", "2,800"],
      ["Air", "20,000"],
    ]);
    expect(screen.getByText(/^Cheapest: Sea, 2,800 USD\./)).toBeTruthy();
    expect(screen.getByText(/^First there: Air, .* for 17,200 more\.$/)).toBeTruthy();
    expect(await rowsOf("Container or part load")).toEqual([["20GP", "Sea", "20"]]);
    await expectProblem(planner, "The lane Rail has no Max kg");
  });

  it("are compared for one SKU, and by the day it is needed", async () => {
    const { planner, workbook } = show(Freight);
    await planner.type(await screen.findByRole("textbox", { name: /SKU/ }), "OVEN");
    await planner.type(screen.getByRole("textbox", { name: /^Units/ }), "2");
    await waitFor(async () => expect((await rowsOf("Lanes compared"))[0]).toContain("420")); // 2 × 1.5 m³ × 140
    expect(screen.getByText(/^While a product is tried, parcels are usual/)).toBeTruthy();
    const { kind, rows } = await written(planner, workbook);
    expect(kind).toBe("freight");
    expect(rows.quotes).toContainEqual(
      expect.objectContaining({ subject: "OVEN", lane: "Air", cost: 3000, chargedBy: "VOLUME" }),
    );
  });

  it("rank the products of a shipment for the fast lane by price and turns (002-25)", async () => {
    const sales = ["FRIDGE", "OVEN"].flatMap((sku) =>
      Array.from({ length: 20 }, (_, day) => ({ sku, date: june - 20 + day, units: 1 })),
    );
    const workbook = shop({
      products: [
        { sku: "FRIDGE", onHand: 100 },
        { sku: "OVEN", onHand: 20, onOrder: 0 },
      ],
      sales,
    });
    show(Freight, workbook);
    // OVEN 90 × 365 ÷ 20 = 1,642.5 before FRIDGE 250 × 365 ÷ 100 = 912.5; 30% of 15 units are 4.
    expect(await rowsOf("First by the fast lane")).toEqual([
      ["OVEN", "1,642.5", "4"],
      ["FRIDGE", "912.5", "0"],
    ]);
  });

  it("are not compared for goods without a weight, which are named", async () => {
    const workbook = shop();
    workbook.listed.products = [{ sku: "FRIDGE", unitM3: 1 }, ...workbook.listed.products!.slice(1)];
    const { planner } = show(Freight, workbook);
    await expectProblem(planner, "FRIDGE has no Weight per unit");
    expect(screen.getByText("Nothing to send yet")).toBeTruthy();
  });
});
