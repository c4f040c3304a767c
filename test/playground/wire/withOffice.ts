import { createWorkbook } from "../../../src/playground/engine/workbook";
import {
  type OfficeInNode,
  type OfficeInNodeOptions,
  startOfficeInNode,
} from "../../../src/playground/node/officeInNode";

const running: OfficeInNode[] = [];

afterEach(() => {
  for (const office of running.splice(0)) office.stop();
});

/** A genuine office.js before a workbook with the sheets Plan and Data; stopped after the test. */
export async function openOffice(options: Partial<OfficeInNodeOptions> = {}): Promise<OfficeInNode> {
  const workbook = options.workbook ?? createWorkbook({ sheets: ["Plan", "Data"] });
  const office = await startOfficeInNode({ workbook, ...options });
  running.push(office);
  return office;
}

/** The error a run ends with, as an add-in would catch it. */
export async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The run succeeded.");
}

/** Waits until a condition holds; gives up before the test's own time limit does, so that nothing is left running. */
export async function until(holds: () => boolean): Promise<void> {
  const tries = 400;
  for (let attempt = 0; attempt < tries && !holds(); attempt++) {
    await new Promise((resume) => setTimeout(resume, 10));
  }
  if (!holds()) throw new Error("It did not come about.");
}
