import { type CustomFunction, type CustomFunctionCall } from "../../../src/playground/engine/contract";
import { type WorkbookOptions } from "../../../src/playground/engine/workbook";
import { settled, trialSheet } from "./trialSheet";

const error = (code: string) => ({ error: code });
const BUSY = error("#BUSY!");

const functions: CustomFunction[] = [
  {
    id: "BATCHSPLIT",
    name: "BATCHSPLIT",
    parameters: [
      { name: "units" },
      { name: "weights", dimensionality: "matrix" },
      { name: "least", optional: true },
    ],
    result: { dimensionality: "matrix" },
  },
  {
    id: "SAFETYSTOCK.SERVICE",
    name: "SAFETYSTOCK.SERVICE",
    parameters: [
      { name: "deviation", type: "number" },
      { name: "note", type: "string", optional: true },
    ],
  },
  { id: "TOTAL", name: "TOTAL", parameters: [{ name: "values", dimensionality: "matrix", repeating: true }] },
];

type Answer = Parameters<ReturnType<typeof trialSheet>["workbook"]["answerCall"]>[1];

/** A sheet whose calls wait until the test answers them. */
function sheetWithFunctions(cells: Record<string, unknown> = {}, options: WorkbookOptions = {}) {
  const sheet = trialSheet({}, options);
  const calls: CustomFunctionCall[] = [];
  const batches: number[] = [];
  const cancelled: number[] = [];
  sheet.workbook.setCustomFunctions(functions);
  sheet.workbook.onCalls = (batch) => {
    calls.push(...batch);
    batches.push(batch.length);
  };
  sheet.workbook.onCancel = (callIds) => cancelled.push(...callIds);
  sheet.type(cells);
  const answer = async (call: CustomFunctionCall | undefined, value: Answer) => {
    sheet.workbook.answerCall(call!.callId, value);
    await settled();
  };
  return { sheet, calls, batches, cancelled, answer };
}

it("hands over a call and shows its answer", async () => {
  const { sheet, calls, answer } = sheetWithFunctions({ A1: 5, B1: '=safetystock.service(A1,"x")+1' });
  expect(sheet.value("B1")).toEqual(BUSY);
  await settled();
  expect(calls).toEqual([
    {
      callId: calls[0]!.callId,
      functionId: "SAFETYSTOCK.SERVICE",
      arguments: [5, "x"],
      address: "Sheet1!B1",
    },
  ]);
  expect(sheet.workbook.pendingCalls).toBe(1);
  await answer(calls[0], 20);
  expect(sheet.value("B1")).toBe(20 + 1);
  expect(sheet.workbook.pendingCalls).toBe(0);
});

it("spills a matrix, with errors and their sentences inside", async () => {
  const sentence = { error: "#VALUE!", message: "Weights must not be negative." } as const;
  const { sheet, calls, answer } = sheetWithFunctions({ C1: "=BATCHSPLIT(10,A1:B2)", F1: "=SUM(C1#)" });
  await settled();
  await answer(calls[0], [
    [4, "first"],
    [6, sentence],
  ]);
  expect(sheet.values("C1:D2")).toEqual([
    [4, "first"],
    [6, sentence],
  ]);
  expect(sheet.value("F1")).toEqual(sentence);
});

describe("arguments", () => {
  it("are rows for a matrix parameter, null for what is left out", async () => {
    const { calls } = sheetWithFunctions({
      A1: 7,
      A2: "x",
      C1: "=BATCHSPLIT(,A1)",
      C5: "=BATCHSPLIT(A9,A1:B2,1)",
    });
    await settled();
    expect(calls.map((call) => call.arguments)).toEqual([
      [null, [[7]], null],
      [
        null,
        [
          [7, null],
          ["x", null],
        ],
        1,
      ],
    ]);
  });

  it("are 0 for empty cells where the desktop is imitated", async () => {
    const { calls } = sheetWithFunctions({ A1: 7, C1: "=BATCHSPLIT(B9,A1:B1)" }, { emptyCellAs: "zero" });
    await settled();
    expect(calls[0]!.arguments).toEqual([0, [[7, 0]], null]);
  });

  it("carry error cells where any type is declared, and are refused where a number is", async () => {
    const { sheet, calls } = sheetWithFunctions({
      A1: "=NA()",
      C1: "=BATCHSPLIT(A1,A1)",
      C5: "=SAFETYSTOCK.SERVICE(A1)",
    });
    await settled();
    expect(calls.map((call) => call.arguments)).toEqual([[error("#N/A"), [[error("#N/A")]], null]]);
    expect(sheet.value("C5")).toEqual(error("#N/A"));
  });

  it("are read as the declared type, or refused without a call", async () => {
    const { sheet, calls } = sheetWithFunctions({
      C1: '=SAFETYSTOCK.SERVICE("12",3)',
      C2: '=SAFETYSTOCK.SERVICE("many")',
    });
    await settled();
    expect(calls.map((call) => call.arguments)).toEqual([[12, "3"]]);
    expect(sheet.value("C2")).toEqual(error("#VALUE!"));
  });

  it("go into one list for a repeating parameter", async () => {
    const { calls } = sheetWithFunctions({ A1: 1, A2: 2, C1: "=TOTAL(A1,A1:A2)" });
    await settled();
    expect(calls[0]!.arguments).toEqual([[[[1]], [[1], [2]]]]);
  });

  it("have to be enough and not too many", async () => {
    const { sheet, calls } = sheetWithFunctions({ C1: "=BATCHSPLIT(1)", C2: "=BATCHSPLIT(1,2,3,4)" });
    await settled();
    expect(calls).toEqual([]);
    expect(sheet.values("C1:C2")).toEqual([[error("#VALUE!")], [error("#VALUE!")]]);
  });

  it("that are arrays for a single value are called value by value", async () => {
    const { sheet, calls, answer } = sheetWithFunctions({ A1: 1, A2: 2, C1: "=SAFETYSTOCK.SERVICE(A1:A2)" });
    await settled();
    expect(calls.map((call) => call.arguments)).toEqual([
      [1, null],
      [2, null],
    ]);
    await answer(calls[0], 10);
    expect(sheet.value("C1")).toEqual(BUSY);
    await answer(calls[1], 20);
    expect(sheet.values("C1:C2")).toEqual([[10], [20]]);
  });
});

it("calls again only when an argument changes, and cancels what nobody waits for", async () => {
  const { sheet, calls, cancelled, answer } = sheetWithFunctions({
    A1: 5,
    A2: 1,
    C1: "=SAFETYSTOCK.SERVICE(A1)+A2",
  });
  await settled();
  await answer(calls[0], 20);
  sheet.type({ A2: 3 });
  await settled();
  expect(sheet.value("C1")).toBe(20 + 3);
  expect(calls).toHaveLength(1);
  sheet.type({ A1: 6 });
  await settled();
  expect(calls).toHaveLength(2);
  sheet.type({ A1: 7 });
  await settled();
  expect(cancelled).toEqual([calls[1]!.callId]);
  await answer(calls[1], 999);
  expect(sheet.value("C1")).toEqual(BUSY);
  sheet.type({ C1: "" });
  await settled();
  expect(cancelled).toEqual([calls[1]!.callId, calls[2]!.callId]);
  expect(sheet.workbook.pendingCalls).toBe(0);
});

it("waits with calls whose arguments are still busy, inside a formula and between cells", async () => {
  const { sheet, calls, answer } = sheetWithFunctions({
    C1: "=SAFETYSTOCK.SERVICE(SAFETYSTOCK.SERVICE(1))",
    C2: "=BATCHSPLIT(1,C1)",
    C5: "=IFERROR(C1,0)",
  });
  await settled();
  expect(calls.map((call) => call.arguments)).toEqual([[1, null]]);
  expect(sheet.value("C5")).toEqual(BUSY);
  await answer(calls[0], 2);
  await answer(calls[1], 3);
  expect(calls.map((call) => call.arguments)).toEqual([
    [1, null],
    [2, null],
    [1, [[3]], null],
  ]);
  expect(sheet.value("C5")).toBe(3);
});

it("hands out together what was written together, and calculates once with answers that come together", async () => {
  const { sheet, calls, batches } = sheetWithFunctions();
  const formulas = Array.from({ length: 50 }, (_, row) => [`=SAFETYSTOCK.SERVICE(${row})`]);
  sheet.workbook.write(sheet.area("A1:A50"), formulas, "user");
  sheet.type({ B1: "=SAFETYSTOCK.SERVICE(99)", C1: "=SUM(A1:A50)" });
  await settled();
  expect(batches).toEqual([51]);
  let calculated = 0;
  sheet.workbook.subscribe((change) => (calculated += change.kind === "calculated" ? 1 : 0));
  for (const call of calls) sheet.workbook.answerCall(call.callId, 2);
  expect(sheet.workbook.pendingCalls).toBe(51);
  await settled();
  expect(calculated).toBe(1);
  expect(sheet.workbook.pendingCalls).toBe(0);
  expect(sheet.value("C1")).toBe(50 * 2);
});

it("calls everything again when everything is recalculated", async () => {
  const { sheet, calls, answer } = sheetWithFunctions({ C1: "=SAFETYSTOCK.SERVICE(1)" });
  await settled();
  await answer(calls[0], 2);
  sheet.workbook.recalculateAll();
  expect(sheet.value("C1")).toEqual(BUSY);
  await settled();
  await answer(calls[1], 4);
  expect(sheet.value("C1")).toBe(4);
});

it("keeps calls until there is somebody to take them", async () => {
  const sheet = trialSheet({ C1: "=SAFETYSTOCK.SERVICE(1)" });
  expect(sheet.value("C1")).toEqual(error("#NAME?"));
  sheet.workbook.setCustomFunctions(functions);
  await settled();
  const calls: CustomFunctionCall[] = [];
  sheet.workbook.onCalls = (batch) => calls.push(...batch);
  await settled();
  expect(calls.map((call) => call.arguments)).toEqual([[1, null]]);
});
