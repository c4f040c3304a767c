import {
  idle,
  isWriting,
  reduceWork,
  type WorkAction,
  type WorkState,
} from "../../../src/taskpane/running/workState";

type What = "reading" | "planning" | "writing";
const after = (...actions: readonly WorkAction<What>[]): WorkState<What> =>
  actions.reduce<WorkState<What>>(reduceWork, idle);
const began: WorkAction<What> = { type: "began", what: "reading", isWrite: false };

it("is busy from the beginning of a piece of work to its end, through its parts", () => {
  const progress = { done: 1, total: 4 };
  expect(after(began, { type: "progressed", progress }).going).toMatchObject({ what: "reading", progress });
  // The next part is not as far as the one before it was.
  expect(
    after(began, { type: "progressed", progress }, { type: "turnedTo", what: "planning" }).going,
  ).toEqual({
    what: "planning",
    isWrite: false,
  });
  expect(after(began, { type: "ended" }).going).toBeUndefined();
});

it("says what failed until something begins again", () => {
  const failed = after(began, { type: "failed", what: "reading", reason: "no answer" });
  expect(failed.failure).toEqual({ what: "reading", reason: "no answer" });
  expect(failed.going).toBeUndefined();
  expect(reduceWork(failed, { type: "ended" }).failure).toBeDefined();
  expect(reduceWork(failed, began).failure).toBeUndefined();
});

it("says that it was cancelled until something begins again", () => {
  const cancelled = after(began, { type: "cancelled" });
  expect(cancelled).toEqual({ wasCancelled: true });
  expect(reduceWork(cancelled, began).wasCancelled).toBe(false);
});

it("does not take up again what was said after the end", () => {
  const late: WorkAction<What> = { type: "progressed", progress: { done: 2, total: 4 } };
  expect(after(began, { type: "ended" }, late).going).toBeUndefined();
});

it("knows a write from other work", () => {
  expect(isWriting(after({ type: "began", what: "writing", isWrite: true }))).toBe(true);
  expect(isWriting(after(began))).toBe(false);
  expect(isWriting(idle)).toBe(false);
});
