import { sheetFunctions } from "../../src/functions/list";

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The registered functions, as Excel's runtime would hold them. */
const registered = new Map<string, (...cells: unknown[]) => unknown>();
const runtime = {
  associate: (id: string, call: (...cells: unknown[]) => unknown) => registered.set(id, call),
  Error: CustomFunctionsError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: runtime });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- registers while loading, after the runtime is there
  require("../../src/functions/register");
});

/** Calls as Excel does: null for every argument left out, and an invocation object after the last. */
const call = (name: string, ...cells: unknown[]) => {
  const { parameters } = sheetFunctions.find((each) => each.name === name)!;
  const all = parameters.map((_, index) => cells[index] ?? null);
  return registered.get(name)!(...all, { address: "Sheet1!A1" });
};
const stockplan = () =>
  (globalThis as unknown as { stockplan: { setLanguage(tag: string): void } }).stockplan;

it("registers under the very ids of the metadata", () => {
  expect([...registered.keys()].sort()).toEqual(sheetFunctions.map(({ name }) => name).sort());
});

it("answers rows even for one value, and takes no notice of what Excel appends", () => {
  expect(call("FIRSTORDER", [[5]], [[20]], null, null, null)).toEqual([[115]]);
});

it("throws #VALUE! with a sentence in the language of Office", () => {
  stockplan().setLanguage("zh-CN");
  expect(() => call("FIRSTORDER", [["abc"]], [[20]])).toThrow("日均销量应为数字，现为“abc”。");
  stockplan().setLanguage("en-GB");
  expect(() => call("FIRSTORDER", [["abc"]], [[20]])).toThrow(
    "avg_daily_demand must be a number, but is “abc”.",
  );
});

it("puts the error of a bad row into its own cell", () => {
  const rows = call("FIRSTORDER", [[5], ["12"]], [[20]]) as unknown[][];
  expect(rows[0]).toEqual([115]);
  expect(rows[1]![0]).toMatchObject({
    code: "#VALUE!",
    message: "avg_daily_demand is “12” written as text: turn it into a number.",
  });
});
