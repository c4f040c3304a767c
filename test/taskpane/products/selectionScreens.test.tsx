import { screen, waitFor, within } from "@testing-library/react";
import type { ComponentType } from "react";
import { Ladder } from "../../../src/taskpane/products/ladder/Ladder";
import { NextOrders } from "../../../src/taskpane/products/nextOrders/NextOrders";
import { Selection } from "../../../src/taskpane/products/selection/Selection";
import { Stages } from "../../../src/taskpane/products/stages/Stages";
import { Tests } from "../../../src/taskpane/products/tests/Tests";
import type { MemoryWorkbook } from "../memoryWorkbook";
import { section, showScreen } from "../showPane";
import { shopOfStages } from "./shop";

const rowsUnder = async (title: string) =>
  within(await (await section(title)).findByRole("table", { name: /^(?!Sort)/ }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));

/** Opens a row and gives everything the section says then. */
async function opened(planner: ReturnType<typeof showScreen>, title: string, sku: string): Promise<string> {
  const under = await section(title);
  await planner.click(await under.findByRole("button", { name: new RegExp(`of ${sku}|${sku} was`) }));
  return (await screen.findByRole("region", { name: title })).textContent ?? "";
}

async function written(planner: ReturnType<typeof showScreen>, workbook: MemoryWorkbook) {
  const button = await screen.findByRole("button", { name: "Write to the workbook" });
  await waitFor(() => expect(button).toHaveProperty("disabled", false));
  await planner.click(button);
  await screen.findByText("Written.");
  return workbook.written.at(-1)!;
}

/** The cells of the problems listed, after each is opened. */
async function problemCells(planner: ReturnType<typeof showScreen>): Promise<string> {
  const list = await section("Problems");
  for (const button of list.queryAllByRole("button", { expanded: false })) await planner.click(button);
  return (await screen.findByRole("region", { name: "Problems" })).textContent ?? "";
}

const show = (Screen: ComponentType, workbook = shopOfStages()) => ({
  workbook,
  planner: showScreen(workbook, Screen),
});

describe("the board of stages (003-01)", () => {
  it("lists each product in its stage with what is next for it", async () => {
    show(Stages);
    expect(await rowsUnder("Research (2)")).toEqual([
      ["LAMP", "The checklist says GO: test it."],
      ["MUG", "The checklist says STOP: give it up."],
    ]);
    expect(await rowsUnder("Test (2)")).toEqual([
      ["BAG", "Place the first order."],
      ["CUP", "The test says STOP: sell off what is left."],
    ]);
    expect(await rowsUnder("First order (1)")).toEqual([["BOX", "Order again by its turns."]]);
    // 10 days of life are fewer than the 20 of its lead time (A.6-21).
    expect(await rowsUnder("Repeat (1)")).toEqual([
      ["JAR", "Its life ends before an order would arrive: order no more."],
    ]);
    expect(await rowsUnder("Run-out (1)")).toEqual([["OLD", "Sell down, order no more."]]);
  });

  it("leads to the cell of a stage, moves it on at a press, and back", async () => {
    const { planner, workbook } = show(Stages);
    await opened(planner, "Test (2)", "BAG");
    await planner.click((await section("Test (2)")).getByRole("button", { name: /^Go to Products!/ }));
    expect(workbook.wentTo).toHaveLength(1);
    const move = (await section("Test (2)")).getByRole("button", { name: "Move to First order" });
    await waitFor(() => expect(move).toHaveProperty("disabled", false));
    await planner.click(move);
    await planner.click(await screen.findByRole("button", { name: /^Undo the change of Products!/ }));
    await waitFor(() =>
      expect(workbook.corrected.map(({ from, to }) => [from, to])).toEqual([
        ["TEST", "FIRST ORDER"],
        ["FIRST ORDER", "TEST"],
      ]),
    );
  });

  it("names a product without a stage, and one that stands twice", async () => {
    const { planner } = show(Stages);
    const problems = await problemCells(planner);
    expect(problems).toContain("NEW has no stage");
    expect(problems).toContain("OLD stands here a second time");
  });

  it("is written with the verdicts", async () => {
    const { planner, workbook } = show(Stages);
    const { kind, rows } = await written(planner, workbook);
    expect(kind).toBe("stageBoard");
    expect(rows.board).toHaveLength(7);
    expect(rows.board).toContainEqual(
      expect.objectContaining({ sku: "BAG", stage: "TEST", verdict: "PASS" }),
    );
  });

  it("says what to do where no product has a stage", async () => {
    const workbook = shopOfStages();
    workbook.listed.products = [{ sku: "NEW" }];
    show(Stages, workbook);
    expect(await screen.findByText(/RESEARCH, TEST, FIRST ORDER, REPEAT, RUN-OUT/)).toBeTruthy();
  });
});

describe("the selection checklist (003-02 to 003-11)", () => {
  it("goes for the lamp and gives up the mug, each with its reasons and rules", async () => {
    const { planner } = show(Selection);
    const growth = (66 * 12 + 18 * 12 - 6) / (40 * 12 + 5.5 * 12) - 1; // Σ second year ÷ Σ first year − 1
    expect(growth).toBeCloseTo(0.835, 3);
    expect(await rowsUnder("Products")).toEqual([
      ["LAMP", "GO", "83.5%"],
      ["MUG", "STOP", "–"],
    ]);
    const lamp = await opened(planner, "Products", "LAMP");
    expect(lamp).toContain("3 of 3 competitors have 100 to 500 reviews");
    expect(lamp).toContain("Held: CE.");
    expect(lamp).toContain("too dim ×2; ");
    expect(lamp).toContain("83.5% year on year (× 1.84)"); // 001-06: growth is told as a factor, too
    expect(lamp).toContain("003-06");
  });

  it("holds certificates against the profit: 500 is 83.3% of 600 in the first year, so it stops (003-10)", async () => {
    const { planner } = show(Selection);
    // 1 a unit × 50 a month × 12 = 600; 500 ÷ 600 = 83.3%, above 30%
    expect(await opened(planner, "Products", "MUG")).toContain("500 is 83.3% of the expected profit of 600");
    const problems = await problemCells(planner);
    expect(problems).toContain("MUG: its certificates cost 500, 83.3% of the expected profit");
    expect(problems).toMatch(/Certificates!\w\d MUG: its/);
  });

  it("counts what was found, keeps shares of buyers beyond 100%, and says prices and what is missing", async () => {
    const workbook = shopOfStages();
    workbook.listed.research = [
      { sku: "LAMP", researchKind: "QUESTION", competitorName: "A", researchNote: "230 V?" },
      { sku: "LAMP", researchKind: "QUESTION", competitorName: "B", researchNote: "230 v?" },
      { sku: "LAMP", researchKind: "COMPETITOR", reviews: 200, stars: 4.2, price: 40, sellingPoint: "dims" },
      { sku: "LAMP", researchKind: "COMPETITOR", reviews: 300, stars: 4.2, price: 60, complaint: "wobbles" },
      { sku: "LAMP", researchKind: "BUYERS", researchNote: "aged 25 to 35", buyerShare: 0.82 },
      { sku: "LAMP", researchKind: "BUYERS", researchNote: "reads in bed", buyerShare: 0.76 },
    ];
    const { planner } = show(Selection, workbook);
    const lamp = await opened(planner, "Products", "LAMP");
    const found = within(await screen.findByRole("table", { name: "What was found" }))
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(found).toEqual([
      ["Asked: 230 V?", "2", "–"], // 003-05
      ["Complaint: wobbles", "1", "–"], // 003-07
      ["Sold with: dims", "1", "–"],
      ["Buyers: aged 25 to 35", "1", "82%"], // 000-08
      ["Buyers: reads in bed", "1", "76%"],
    ]);
    expect(lamp).toContain("2 of the 10 top competitors are named");
    expect(lamp).toContain("Competitors sell from 40 to 60, the middle one at 50.");
    // 000-06: each of the three sources; 001-02, 001-07
    expect(lamp).toContain("Missing: TREND LISTS, BLOGGERS, SHOPS ALIKE, SUPPLY, LISTING, VIDEO COMMENTS");
    expect(await opened(planner, "Products", "MUG")).toContain("Market research has no row of it.");
    expect(lamp).toContain("5 products in other stages have no row in Market research"); // BAG, CUP, BOX, NEW, JAR
    const { rows } = await written(planner, workbook);
    expect(rows.findings).toHaveLength(5);
    expect(rows.selection).toContainEqual(
      expect.objectContaining({ sku: "LAMP", competitorLowest: 40, competitorHighest: 60 }),
    );
  });

  it("names research that says too little, and a SKU that Products has not got", async () => {
    const { planner } = show(Selection);
    const problems = await problemCells(planner);
    expect(problems).toContain("Month or week is missing.");
    expect(problems).toContain("GHOST has no row in the Products table");
  });

  it("holds the prices against 2 : 5 : 3 once the bands are said, and writes both (000-09)", async () => {
    const { planner, workbook } = show(Selection);
    await screen.findByText(/from which price the middle and the high band begin/);
    await planner.click(await screen.findByRole("button", { name: /^Settings/ }));
    await planner.type(screen.getByLabelText(/^Middle band from/), "20");
    await planner.type(screen.getByLabelText(/^High band from/), "50");
    // 60 is high; 29.90 is in the middle; 12 and 10 are low.
    expect(await rowsUnder("Price mix")).toEqual([
      ["HIGH", "25%", "20%"],
      ["MIDDLE", "25%", "50%"],
      ["LOW", "50%", "30%"],
    ]);
    const { rows } = await written(planner, workbook);
    expect(rows.selection).toContainEqual(expect.objectContaining({ sku: "LAMP", selection: "GO" }));
    expect(rows.priceMix).toHaveLength(3);
  });

  it("refuses bands the wrong way round under the field", async () => {
    const { planner } = show(Selection);
    await planner.click(await screen.findByRole("button", { name: /^Settings/ }));
    await planner.type(screen.getByLabelText(/^Middle band from/), "50");
    await planner.type(screen.getByLabelText(/^High band from/), "20");
    await waitFor(() =>
      expect(screen.getByLabelText(/^High band from/).getAttribute("aria-invalid")).toBe("true"),
    );
  });
});

describe("test sales (003-12 to 003-19)", () => {
  it("passes the bag by its last test and stops the cup, with how sure that is", async () => {
    const { planner } = show(Tests);
    expect(await rowsUnder("Test sales")).toEqual([
      ["BAG", "PASS", "2.3%", "400"],
      ["CUP", "STOP", "0.5%", "1,000"],
    ]);
    const bag = await opened(planner, "Test sales", "BAG");
    expect(bag).toContain("2.25% seen; truly 1.19% to 4.22% (95%)");
    expect(bag).toContain("Sure from 12,047 visits on, if it goes on so (11,647 more).");
    expect(bag).toContain("100 units cost 800, 13.3% of the budget.");
    expect(bag).toContain("34.9");
  });

  it("says which lanes are quick enough for a test, and what the trial order showed (003-16, 001-03)", async () => {
    const workbook = shopOfStages();
    workbook.listed.lanes = [
      { lane: "Air", leg: "LINE HAUL", usualDays: 9, worstDays: 12 },
      { lane: "Air", leg: "CUSTOMS", usualDays: 3 },
      { lane: "Sea", leg: "LINE HAUL", usualDays: 30 },
    ];
    workbook.listed.deliveries = [
      {
        supplier: "Yiwu",
        sku: "BAG",
        promisedDate: 46300,
        receivedDate: 46302,
        unitsOrdered: 100,
        unitsReceived: 98,
        unitsRejected: 1,
      },
    ];
    const { planner } = show(Tests, workbook);
    expect(await rowsUnder("Ways quick enough for a test")).toEqual([
      ["Air", "FITS", "12", "15"],
      ["Sea", "SLOW", "30", "30"],
    ]);
    expect(await opened(planner, "Test sales", "BAG")).toContain(
      "Yiwu: 98 of 100 units came, 1 rejected, 2 days late.",
    );
    expect(await opened(planner, "Test sales", "CUP")).toContain("capacity and quality are not tried yet");
  });

  it("names a test above its budget and above 100 units, ratings nobody judged, and an unknown SKU", async () => {
    const { planner } = show(Tests);
    const problems = await problemCells(planner);
    expect(problems).toContain(
      "BAG: the test costs 13.3% of the budget, and 10% is the most. 75 units keep within it.",
    );
    expect(problems).toContain("CUP: 150 test units are more than the 100");
    expect(problems).toContain("Bad ratings is missing.");
    expect(problems).toContain("GHOST has no row in the Products table");
  });

  it("is written with both ends of the interval", async () => {
    const { planner, workbook } = show(Tests);
    const { kind, rows } = await written(planner, workbook);
    expect(kind).toBe("productTest");
    expect(rows.tests).toContainEqual(
      expect.objectContaining({
        sku: "BAG",
        verdict: "PASS",
        suggestedUnits: 75,
        suggestedPrice: 34.9,
        visitsToBeSure: 12047,
      }),
    );
  });
});

describe("the ladder of orders (003-20 to 003-23)", () => {
  it("tests what is tested, and says the first order of the bag with the cap that binds", async () => {
    const { planner, workbook } = show(Ladder);
    const rows = await rowsUnder("Orders");
    expect(rows).toContainEqual(["BAG", "TEST", "75"]); // 10% of 6,000 ÷ 8
    expect(rows.map(([sku]) => sku)).not.toContain("OLD");
    const bag = await opened(planner, "Orders", "BAG");
    // 100 units sold in 20 days are 5 a day: 5 × (3 + 20) = 115, held by 10% of the budget to 75.
    expect(bag).toContain("Held by share of the budget: 75 units instead of 115.");
    expect(bag).toContain("its formula orders 115 units, which last 23 days");
    expect(bag).toContain("550 units for 110 days");
    expect(bag).toContain("allow 225 as a first order");
    const { rows: tables } = await written(planner, workbook);
    expect(tables.ladder).toContainEqual(
      expect.objectContaining({
        sku: "BAG",
        rung: "FIRST ORDER",
        units: 75,
        unitsBeforeCaps: 115,
        bindingCap: "BUDGET",
        capMonthlySales: 225,
      }),
    );
    expect(tables.ladder).toContainEqual(expect.objectContaining({ sku: "BAG", rung: "REPEAT", units: 550 }));
  });

  it("takes what was sold where nothing was tested, and names what is not known", async () => {
    const { planner } = show(Ladder);
    expect(await opened(planner, "Orders", "BOX")).toContain("Demand: 5 a day, from its sales.");
    const problems = await problemCells(planner);
    expect(problems).toContain("LAMP: Average lead days is missing.");
    expect(problems).toContain("NEW: Expected monthly units is missing.");
  });
});

describe("next orders (003-37, 003-38)", () => {
  it("orders more of what is fast, and bundles what is slow with the best seller beside it", async () => {
    const { planner, workbook } = show(NextOrders);
    // BOX: 150 a month ÷ 90 in stock = 1.67 turns; target 150 ÷ 225 = 0.67, fast from 1.
    // JAR: 30 ÷ 900 = 0.03, slow; its life of 10 days ends before the 20 of its lead time: nothing.
    expect(await rowsUnder("Next orders")).toEqual([
      ["BOX", "FAST", "1.67", "650"],
      ["JAR", "SLOW", "0.03", "0"],
    ]);
    const jar = await opened(planner, "Next orders", "JAR");
    expect(jar).toContain("Sell it in a set with BOX: stock for 90 sets.");
    expect(jar).toContain("Held by the remaining life: 0 units instead of 200.");
    const { rows } = await written(planner, workbook);
    expect(rows.orders).toContainEqual(
      expect.objectContaining({ sku: "BOX", units: 500 * 1.3, nextCycleMonths: 2, lastOrderUnits: 500 }),
    );
  });

  it("says that the source's own threshold cannot be reached with its cycle, where it is chosen", async () => {
    const { planner } = show(NextOrders);
    await planner.click(await screen.findByRole("button", { name: /^Settings/ }));
    await planner.selectOptions(screen.getByLabelText(/^Judge turns by/), "LITERAL");
    expect(await screen.findByText(/can reach at most 0.67 turns a month/)).toBeTruthy();
  });
});
