import { stockPlanInSlices, type Result, type StockPlan, type StockPlanSettings } from "../../calculation";
import type { PlanInputs, Progress } from "../../workbook/contract";

/** Less than a frame, so that typing and scrolling go on while a plan is worked out. */
const millisecondsBeforeABreath = 12;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The plan of all products, worked out product by product so that the pane stays alive. Answers undefined where `signal`
 * was aborted meanwhile.
 */
export async function planInSlices(
  { products, demand }: Pick<PlanInputs, "products" | "demand">,
  settings: StockPlanSettings,
  asOfDate: number,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<StockPlan> | undefined> {
  const work = stockPlanInSlices(products, demand, settings, asOfDate);
  let lastBreath = performance.now();
  for (let done = 0; !signal.aborted; done++) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - lastBreath < millisecondsBeforeABreath) continue;
    onProgress({ done, total: products.length });
    await breath();
    lastBreath = performance.now();
  }
  return undefined;
}
