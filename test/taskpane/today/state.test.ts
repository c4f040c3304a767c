import type { StockPlanSettings } from "../../../src/calculation";
import {
  canType,
  initialState,
  isReadable,
  isWriting,
  problemsOf,
  reduce,
  type TodayAction,
  type TodayState,
} from "../../../src/taskpane/today/state";
import type { PlanInputs } from "../../../src/workbook/contract";
import { sampleWorkbook } from "../sample";

const after = (...actions: readonly TodayAction[]): TodayState => actions.reduce(reduce, initialState);

const inputs: PlanInputs = {
  products: [],
  demand: new Map(),
  settings: { own: [], problems: [] },
  problems: [{ code: "numberAsText", severity: "error", field: "units" }],
  counts: { products: 0, salesLines: 0, days: 0, returns: 0 },
  fingerprint: "as read",
};
const settings = { coverDays: 3 } as StockPlanSettings;
const plan = {
  lines: [],
  batches: [],
  problems: [{ code: "noSales", severity: "warning", params: { sku: "A" } }],
} as const;
const planned: TodayAction = { type: "planned", workedOut: { plan, settings } };
const previewed: TodayAction = { type: "previewed", preview: { tables: [] } };
const written: TodayAction = { type: "writeEnded", outcome: { how: "written", tables: [] } };

it("drops the plan with the inputs it was made of when tables are looked for again", async () => {
  const found = await sampleWorkbook().findTables();
  const state = after({ type: "inputsRead", inputs }, planned, previewed, { type: "tablesFound", found });
  expect(state.inputs).toBeUndefined();
  expect(state.workedOut).toBeUndefined();
  expect(state.preview).toBeUndefined();
});

it("keeps the old plan in sight after a setting is typed, but it can no longer be written", () => {
  const state = after({ type: "inputsRead", inputs }, planned, previewed, written, {
    type: "settingTyped",
    key: "coverDays",
    text: "90",
  });
  expect(state.draft).toEqual({ coverDays: "90" });
  expect(state.workedOut?.plan).toBe(plan);
  expect(state.planIsCurrent).toBe(false);
  expect(state.preview).toBeUndefined();
  expect(state.outcome).toBeUndefined();
});

it("forgets what was typed when a setting is put back to its default", () => {
  const typed: TodayAction = { type: "settingTyped", key: "coverDays", text: "90" };
  expect(after(typed, { type: "settingReset", key: "coverDays" }).draft).toEqual({});
});

it("keeps the settings when tables are read again", () => {
  const typed: TodayAction = { type: "settingTyped", key: "coverDays", text: "90" };
  expect(after(typed, { type: "inputsRead", inputs }).draft).toEqual({ coverDays: "90" });
});

it("says settings that are wrong together under the field of the form", () => {
  const problem = { code: "sharesDoNotSum", severity: "error", field: "shares" } as const;
  const state = after(planned, { type: "planRefused", problems: [problem] });
  expect(state.planProblems).toEqual([{ ...problem, field: "batchShares" }]);
  expect(state.planIsCurrent).toBe(false);
});

it("is busy from the beginning of a piece of work to its end, and says what failed", () => {
  const began = after({ type: "began", what: "reading" });
  expect(reduce(began, { type: "progressed", progress: { done: 1, total: 4 } }).work).toEqual({
    what: "reading",
    progress: { done: 1, total: 4 },
  });
  expect(reduce(began, { type: "ended" }).work).toBeUndefined();
  const failed = reduce(began, { type: "failed", what: "reading", reason: "no answer" });
  expect(failed).toMatchObject({ failure: { what: "reading", reason: "no answer" } });
  expect(failed.work).toBeUndefined();
  expect(reduce(failed, { type: "began", what: "finding" }).failure).toBeUndefined();
});

it("takes settings while it plans, not while it reads or writes", () => {
  expect(canType(initialState)).toBe(true);
  expect(canType(after({ type: "began", what: "planning" }))).toBe(true);
  expect(canType(after({ type: "began", what: "reading" }))).toBe(false);
  expect(canType(after({ type: "began", what: "writing" }))).toBe(false);
  expect(isWriting(after({ type: "began", what: "takingBack" }))).toBe(true);
});

it("asks about an unfinished write until it is settled, not when settling was refused", () => {
  const unfinished = { id: "w1", startedAt: "2026-11-20T09:30:00Z", canRepeat: true };
  const asked = after({ type: "unfinishedWriteFound", unfinished });
  const refused = reduce(asked, {
    type: "unfinishedWriteSettled",
    outcome: { how: "refused", problems: [] },
  });
  expect(refused.unfinished).toBe(unfinished);
  const settled = reduce(refused, {
    type: "unfinishedWriteSettled",
    outcome: { how: "takenBack", tables: [] },
  });
  expect(settled.unfinished).toBeUndefined();
  expect(settled.settled).toEqual({ how: "takenBack", tables: [] });
});

it("lists the problems of rows and of products; those of headings stand with the tables", () => {
  const headings = { ...inputs, problems: [...inputs.problems, { code: "headingTwice", severity: "error" }] };
  const state = after({ type: "inputsRead", inputs: headings as PlanInputs }, planned);
  expect(problemsOf(state).map(({ code }) => code)).toEqual(["numberAsText", "noSales"]);
});

it("reads only where both tables and every needed column are there", async () => {
  const workbook = sampleWorkbook();
  expect(isReadable(await workbook.findTables())).toBe(true);
  workbook.headings.products.packSize = undefined;
  expect(isReadable(await workbook.findTables())).toBe(true);
  workbook.headings.sales.units = undefined;
  expect(isReadable(await workbook.findTables())).toBe(false);
  workbook.sales = undefined;
  expect(isReadable(await workbook.findTables())).toBe(false);
});
