import { screen } from "@testing-library/react";
import { serialOf } from "../../../src/calculation";
import { NextOrders } from "../../../src/taskpane/products/nextOrders/NextOrders";
import { ReviewWords } from "../../../src/taskpane/products/reviewWords/ReviewWords";
import { RunOut } from "../../../src/taskpane/products/runOut/RunOut";
import { today } from "../../../src/taskpane/screens/tasks";
import { isoDateFromSerial } from "../../../src/vocabulary";
import { MemoryWorkbook } from "../memoryWorkbook";
import { expectShown, rowsOf, showScreen, write } from "../showPane";
import { shopOfStages } from "./shop";

it("says when an old product is sold down, when its orders stop, and shares its sales over the new (003-36)", async () => {
  const workbook = shopOfStages();
  const products = workbook.listed.products ?? [];
  workbook.listed.products = [
    ...products.filter(({ sku }) => sku !== "OLD"),
    { sku: "JAR-RED", stage: "TEST", replaces: "JAR" },
  ];
  const planner = showScreen(workbook, RunOut);
  // 900 jars at 1 a day; 10 days of life are fewer than the 20 of its lead time.
  expect(await rowsOf("Coming to an end")).toEqual([["JAR", "STOP", isoDateFromSerial(today() + 900)]]);
  await planner.click(screen.getByRole("button", { name: "How JAR was worked out" }));
  expectShown(await screen.findByText("900 ÷ 1"));
  expectShown(screen.getByText(/^Stock ÷ \(daily demand × days until the end\)/));
  expect(await rowsOf("What takes their place")).toEqual([["JAR-RED", "JAR", "100%", "30"]]);
  expectShown(screen.getByText("JAR is replaced by 1; the source adds 2 or 3."));
  await write(planner);
  expect(workbook.written).toMatchObject([
    {
      kind: "runOut",
      rows: {
        plan: [{ sku: "JAR", lastOrderDate: today() + 10 - 20, unitsLeft: 900 - 10, paceNeeded: 90 }],
        variants: [{ sku: "JAR-RED", units: 30 }],
      },
    },
  ]);
});

it("says what to fill in where nothing comes to an end", async () => {
  const workbook = new MemoryWorkbook();
  workbook.listed.products = [{ sku: "MUG" }];
  showScreen(workbook, RunOut);
  expectShown(await screen.findByText("Nothing comes to an end"));
});

it("counts the planner's own words in good reviews month by month, and writes them (003-35)", async () => {
  const workbook = new MemoryWorkbook();
  const date = serialOf({ year: 2026, month: 10, day: 3 });
  workbook.listed.buyerReviews = [
    { date, stars: 5, text: "Soft and fluffy" },
    { date, stars: 4, text: "A good gift" },
    { date, stars: 1, text: "not soft" },
  ];
  workbook.listed.keyWords = [{ word: "soft", alike: "fluffy、cosy" }, { word: "gift" }, { word: "quick" }];
  const planner = showScreen(workbook, ReviewWords);
  expect(await rowsOf("What good reviews say")).toEqual([
    ["2026-10", "soft", "1", "50%"],
    ["2026-10", "gift", "1", "50%"],
    ["2026-10", "quick", "0", "0%"],
  ]);
  expectShown(screen.getByText(/a review counts once for a word/));
  await write(planner);
  expect(workbook.written).toMatchObject([{ kind: "reviewWords", rows: { counts: { length: 3 } } }]);
});

it("asks for the words before it counts any", async () => {
  const workbook = new MemoryWorkbook();
  workbook.listed.buyerReviews = [{ date: today(), stars: 5, text: "Soft" }];
  showScreen(workbook, ReviewWords);
  expectShown(await screen.findByText("No words to count"));
});

it("says how many sets the scarcest component is enough for, and whose stock is not known (003-39)", async () => {
  const workbook = shopOfStages();
  workbook.listed.kits = [
    { kit: "HOME SET", sku: "BOX", unitsPerKit: 2 },
    { kit: "HOME SET", sku: "JAR", unitsPerKit: 1 },
    { kit: "GIFT SET", sku: "LAMP", unitsPerKit: 1 },
  ];
  const planner = showScreen(workbook, NextOrders);
  expect(await rowsOf("Sets in stock")).toEqual([
    ["HOME SET", "45", "BOX"], // 90 boxes, two a set
    ["GIFT SET", "–", "–"],
  ]);
  await planner.click(screen.getByRole("button", { name: "More of GIFT SET" }));
  expectShown(screen.getByText("The stock of LAMP is not known."));
  await write(planner);
  expect(workbook.written).toMatchObject([{ kind: "nextOrder", rows: { kits: [{ sets: 45 }, {}] } }]);
});
