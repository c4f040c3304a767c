import { finishPatiently } from "../../src/functions/patience";

/** Work of so many parts, each of which takes so long by the clock. */
function* parts(count: number, ms: number): Generator<void, string> {
  for (let part = 0; part < count; part++) {
    now += ms;
    yield;
  }
  return "done";
}

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(Date, "now").mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

it("answers short work at once", () => {
  expect(finishPatiently(parts(4, 10))).toBe("done");
});

it("promises the answer of long work, and lets others in between its slices", async () => {
  const answer = finishPatiently(parts(20, 10));
  expect(answer).toBeInstanceOf(Promise);
  let letIn = 0;
  const others = setInterval(() => (letIn += 1), 0);
  await expect(answer).resolves.toBe("done");
  clearInterval(others);
  expect(letIn).toBeGreaterThan(0);
});

it("hands on what goes wrong in a later slice", async () => {
  function* failing(): Generator<void, string> {
    yield* parts(20, 10);
    throw new RangeError("too far");
  }
  await expect(finishPatiently(failing())).rejects.toThrow("too far");
});
