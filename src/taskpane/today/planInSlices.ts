import {
  answer,
  stockPlan,
  type Problem,
  type ProductFacts,
  type Result,
  type SkuBatch,
  type StockPlan,
  type StockPlanLine,
  type StockPlanSettings,
} from "../../calculation";
import type { PlanInputs, Progress } from "../../workbook/contract";

const productsASlice = 20;
/** Less than a frame, so that typing and scrolling go on while a plan is worked out. */
const millisecondsBeforeABreath = 12;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The plan of all products, worked out a few products at a time so that the pane stays alive. Answers undefined where
 * `signal` was aborted meanwhile.
 */
export async function planInSlices(
  { products, demand }: Pick<PlanInputs, "products" | "demand">,
  settings: StockPlanSettings,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<StockPlan> | undefined> {
  const lines: StockPlanLine[] = [];
  const batches: SkuBatch[] = [];
  const problems: Problem[] = [];
  let lastBreath = performance.now();
  for (let done = 0; done < products.length; done += productsASlice) {
    if (signal.aborted) return undefined;
    const slice: readonly ProductFacts[] = products.slice(done, done + productsASlice);
    const plan = stockPlan(slice, demand, settings);
    if (!plan.ok) return plan;
    lines.push(...plan.value.lines);
    batches.push(...plan.value.batches);
    problems.push(...plan.value.problems);
    if (performance.now() - lastBreath < millisecondsBeforeABreath) continue;
    onProgress({ done: lines.length, total: products.length });
    await breath();
    lastBreath = performance.now();
  }
  return signal.aborted ? undefined : answer({ lines, batches, problems });
}
