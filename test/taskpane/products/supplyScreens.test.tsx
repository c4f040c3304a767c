import { screen, waitFor } from "@testing-library/react";
import { Returns } from "../../../src/taskpane/products/returns/Returns";
import { Suppliers } from "../../../src/taskpane/products/suppliers/Suppliers";
import { Warehouses } from "../../../src/taskpane/products/warehouses/Warehouses";
import { serialOf } from "../../../src/calculation";
import { sampleWorkbook } from "../sample";
import { expectShown, rowsOf, showScreen, write } from "../showPane";

/** The planner's own day: the screens look back from it. */
const now = new Date();
const today = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });

// 000-19, 000-20, 000-38 and 001-02 on one screen.
it("splits a month of each product over its suppliers, names the one with a single source, and writes it", async () => {
  const workbook = sampleWorkbook();
  workbook.listed.suppliers = [
    { supplier: "Ningbo", sku: "MUG", unitCost: 4 },
    { supplier: "Yiwu", sku: "MUG", unitCost: 5 },
    { supplier: "Yiwu", sku: "LAMP", unitCost: 9 },
  ];
  workbook.listed.deliveries = [
    {
      supplier: "Ningbo",
      sku: "MUG",
      promisedDate: today - 5,
      receivedDate: today - 6,
      unitsOrdered: 200,
      unitsReceived: 200,
      unitsRejected: 0,
    },
  ];
  const asked = { checkGroup: "COMPLIANCE", point: "CE report" } as const;
  workbook.listed.supplierChecks = [asked, { ...asked, supplier: "Yiwu", isMet: "NO" }];
  const planner = showScreen(workbook, Suppliers);
  // 11 mugs a day for 30 days, 70% and 30%
  expect(await rowsOf("Who makes what")).toEqual([
    ["MUG", "Ningbo", "70%", String((7 * 11 * 30) / 10)],
    ["MUG", "Yiwu", "30%", String((3 * 11 * 30) / 10)],
    ["LAMP", "Yiwu", "100%", String(5 * 30)],
  ]);
  expectShown(await screen.findByText(/^LAMP has 1 supplier; have at least 2/));
  expect((await rowsOf("How good they are"))[0]).toEqual(["Ningbo", "S", "100%", "100%"]);
  // 001-02: nobody has asked Ningbo, and Yiwu has no report.
  expect(await rowsOf("Steady, flexible, compliant")).toEqual([
    ["Ningbo", "OPEN"],
    ["Yiwu", "FAILED"],
  ]);
  // Ningbo alone has a score: an S of one by number and by spend, 15% aimed at (000-38, A.6-13).
  expect((await rowsOf("The mix of tiers"))[0]).toEqual(["S", "1", "100%", "15%"]);
  expectShown(screen.getByText(/by spend stands in each row/));
  await planner.click(screen.getByRole("button", { name: "How MUG · Ningbo was worked out" }));
  expectShown(screen.getByText("330 × 70% = 231"));
  expectShown(screen.getByText("Have at least 2: when one fails, the other goes on.")); // 000-20
  await write(planner);
  expect(workbook.written).toMatchObject([
    {
      kind: "suppliers",
      rows: { shares: { length: 3 }, scores: { length: 2 }, mix: { length: 4 }, checks: { length: 2 } },
    },
  ]);
});

it("proposes the moves that the regions' orders ask for, and writes them", async () => {
  const workbook = sampleWorkbook();
  workbook.listed.regions = [
    { region: "Guangdong", orders: 600, warehouse: "South" },
    { region: "Gansu", orders: 400, warehouse: "West" },
  ];
  workbook.listed.warehouses = [{ warehouse: "South", usableM3: 40 }];
  workbook.listed.stock = [{ sku: "MUG", kind: "ON HAND", units: 1000, reference: "South" }];
  const planner = showScreen(workbook, Warehouses);
  expect(await rowsOf("Worth moving now")).toEqual([["MUG", "South", "West", String(0.4 * 1000)]]);
  await planner.click(screen.getByRole("button", { name: "How MUG · South was worked out" }));
  expectShown(screen.getByText("(1,000 + 0) × 60% = 600"));
  expectShown(await screen.findByText(/^South holds 1000 units whose m³/));
  expect((await rowsOf("Core regions")).map((row) => row[3])).toEqual(["yes", "yes"]);
  expectShown(screen.getByText(/^Core are the fewest regions that hold 80% of the orders/)); // 000-42
  expectShown(screen.getByText(/÷ usable m³ \(000-04\)/));
  expectShown(screen.getByText(/place of their own \(000-39\)/));
  await write(planner);
  expect(workbook.written).toMatchObject([
    { kind: "warehouses", rows: { transfers: [{ sku: "MUG", from: "South", to: "West", units: 400 }] } },
  ]);
});

it("warns of a move to a warehouse that is full already (000-04)", async () => {
  const workbook = sampleWorkbook();
  workbook.products = workbook.products?.map((product) => ({ ...product, unitM3: 0.01 }));
  workbook.listed.regions = [
    { region: "Guangdong", orders: 600, warehouse: "South" },
    { region: "Gansu", orders: 400, warehouse: "West" },
  ];
  workbook.listed.warehouses = [{ warehouse: "West", usableM3: 1 }];
  workbook.listed.stock = [
    { sku: "MUG", kind: "ON HAND", units: 900, reference: "South" },
    { sku: "MUG", kind: "ON HAND", units: 100, reference: "West" },
  ];
  const planner = showScreen(workbook, Warehouses);
  await planner.click(await screen.findByRole("button", { name: "How MUG · South → West was worked out" }));
  // 100 units × 0.01 m³ in 1 m³
  expectShown(
    await screen.findByText("West is 100% full already: make room there before you move anything."),
  );
});

it("says the top reasons with what to change, and the loss once the cost of a return is typed", async () => {
  const workbook = sampleWorkbook();
  workbook.listed.products = [{ sku: "MUG", price: 20, unitProfit: 5, unitCost: 4 }];
  workbook.listed.returns = [
    { sku: "MUG", date: today, units: 6, reason: "Broken", resaleableUnits: 3 },
    { sku: "MUG", date: today, units: 2, reason: "Late", resaleableUnits: 2 },
  ];
  workbook.listed.returnReasons = [{ reason: "Broken", arisesIn: "Packing", change: "Stronger cartons" }];
  const planner = showScreen(workbook, Returns);
  expect((await rowsOf("Why goods come back")).map((row) => row.slice(1))).toEqual([
    ["Broken", "6", "75%"],
    ["Late", "2", "25%"],
  ]);
  await planner.click(screen.getByRole("button", { name: /^More of .* · Broken$/ }));
  expectShown(screen.getByText("Stronger cartons"));
  expectShown(await screen.findByText(/^“Late” is not in the Return reasons table/));
  expectShown(screen.getByText(/^A loss is said once/));
  await planner.click(screen.getByRole("button", { name: /^Settings/ }));
  await planner.type(screen.getByLabelText(/^Cost of one return/), "3");
  await waitFor(() => expect(screen.queryByText(/^A loss is said once/)).toBeNull());
  await write(planner);
  // 20 + 3 − 5/8 × 4
  expect(workbook.written).toMatchObject([
    { kind: "returns", rows: { products: [{ sku: "MUG", lossPerReturn: 20 + 3 - (5 / 8) * 4 }] } },
  ]);
});

it("weighs insurance and local returns, counts answers within 24 hours, and keeps spare parts", async () => {
  const workbook = sampleWorkbook();
  workbook.listed.products = [{ sku: "MUG", price: 20, unitProfit: 5, unitCost: 4 }];
  workbook.listed.returns = [
    { sku: "MUG", date: today, units: 6, reason: "Broken", resaleableUnits: 3, answerHours: 30 },
    { sku: "MUG", date: today, units: 2, reason: "Late", resaleableUnits: 2, answerHours: 24 },
  ];
  workbook.sales = Array.from({ length: 80 }, (_, day) => ({ sku: "MUG", date: today - 79 + day, units: 1 }));
  const planner = showScreen(workbook, Returns);
  // 000-37: of 30 and 24 hours one is in time
  expect((await rowsOf("How fast complaints are answered")).map((row) => row.slice(1))).toEqual([
    ["2", "50%", "30"],
  ]);
  await planner.click(screen.getByRole("button", { name: /^Settings/ }));
  await planner.type(screen.getByLabelText(/^Cost of one return/), "5");
  await planner.type(screen.getByLabelText(/^Insurance premium/), "0.3");
  await planner.type(screen.getByLabelText(/^Insurance pays/), "4");
  await planner.type(screen.getByLabelText(/^Failures a year/), "0.01");
  await waitFor(() => expect(screen.queryByText(/^A loss is said once/)).toBeNull());
  await planner.click(await screen.findByRole("button", { name: "How MUG was worked out" }));
  expectShown(await screen.findByText("Source 003-33"));
  expectShown(screen.getByText("Source 003-40"));
  expectShown(screen.getByText("Source 004-08"));
  await write(planner);
  const saving = 0.1 * 4 - 0.3; // 8 of 80 come back (004-08)
  const local = 0.1 * (20 + 5 * 0.4 - (5 / 8) * 4); // 003-33
  expect(workbook.written).toMatchObject([
    {
      rows: {
        products: [
          {
            insure: true,
            insuranceSaving: expect.closeTo(saving, 9) as number,
            localLossPerUnitSold: expect.closeTo(local, 9) as number,
            spareUnits: Math.ceil(80 * 0.01 * 2), // 003-40
          },
        ],
        answers: [{ answers: 2, inTime: 1 }],
      },
    },
  ]);
});

it.each([
  ["suppliers", Suppliers, "Suppliers"],
  ["regions", Warehouses, "Regions"],
  ["returns", Returns, "Returns"],
] as const)("says the next step where %s are not filled in", async (_table, Screen, name) => {
  showScreen(sampleWorkbook(), Screen);
  expectShown(await screen.findByText(new RegExp(`^This screen is worked out from the table ${name},`)));
  expectShown(screen.getByRole("button", { name: "Set up this workbook" }));
});
