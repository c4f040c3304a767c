import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** The files as they ship, without a browser. */

const built = (file: string): string => readFileSync(join("dist", file), "utf8");

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

const metadata = (file: string): Metadata => JSON.parse(built(file)) as Metadata;

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Runs functions.js where there is nothing but the runtime's one global: no page, no Office, no timers. */
function runAlone() {
  const registered = new Map<string, (...cells: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, call: (...cells: unknown[]) => unknown) => registered.set(id, call),
    Error: FunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const global = vm.createContext({ CustomFunctions });
  vm.runInContext(built("functions.js"), global);
  return { registered, global };
}

it("functions.js needs nothing but CustomFunctions, and registers what the metadata of each language names", () => {
  const { registered } = runAlone();
  const ids = [...registered.keys()].sort();
  for (const file of ["functions.json", "functions.zh-CN.json", "functions.zh-TW.json"]) {
    const { functions } = metadata(file);
    expect(functions.map(({ id }) => id).sort()).toEqual(ids);
    expect(functions.map(({ name }) => name).sort()).toEqual(ids);
  }
});

it("functions.js answers, and refuses in the language it is told", () => {
  const { registered, global } = runAlone();
  const firstOrder = registered.get("FIRSTORDER")!;
  expect(firstOrder(5, 20, null, null, null, {})).toEqual([[5 * 3 + 5 * 20]]);
  vm.runInContext('stockplan.setLanguage("zh-TW")', global);
  expect(() => firstOrder("abc", 20, null, null, null, {})).toThrow("日均銷量應為數字，目前為「abc」。");
});
