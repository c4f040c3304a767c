import { useMemo } from "react";
import type { StockPlan } from "../../../calculation";
import type { ColumnChoice } from "../../../workbook/contract";
import { usePane } from "../../PaneContext";
import { useScreen, type ScreenSession } from "../../screens/useScreen";
import { stockPlanScreen } from "./definition";
import type { planFields } from "./settings";

/** What a planner can do with the stock plan. */
export interface StockPlanSession extends ScreenSession<never, typeof planFields, StockPlan, "needed"> {
  /** Remembers which headings hold which columns, and reads again. */
  pointAt(choices: readonly ColumnChoice[]): void;
}

export function useStockPlan(): StockPlanSession {
  const { workbook } = usePane();
  const session = useScreen(stockPlanScreen);
  return useMemo(
    () => ({
      ...session,
      pointAt: (choices) =>
        session.change(async () => {
          for (const choice of choices) await workbook.rememberColumn(choice);
        }),
    }),
    [session, workbook],
  );
}
