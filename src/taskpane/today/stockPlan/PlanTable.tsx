import type { ProductFacts, StockPlan, StockPlanLine, StockPlanSettings } from "../../../calculation";
import { stockPlanTable } from "../../../vocabulary";
import { figure } from "../../forms/figures";
import type { SettingsOfProduct } from "../../forms/ownOfProducts";
import { RowsTable } from "../../parts/RowsTable";
import { Workings } from "../../parts/Workings";
import { usePane } from "../../PaneContext";
import { StatusBadge } from "./StatusBadge";
import { statusOf } from "./urgency";
import { workings } from "./workings";

interface Props {
  readonly lines: readonly StockPlanLine[];
  readonly plan: StockPlan;
  /** What holds for a product. */
  readonly settingsOf: (sku: string) => SettingsOfProduct<StockPlanSettings>;
  readonly products: readonly ProductFacts[];
}

/** The plan in four columns; a row opens the workings of its numbers. */
export function PlanTable({ lines, plan, settingsOf, products }: Props) {
  const { locale } = usePane();
  return (
    <RowsTable
      table={stockPlanTable}
      columns={["sku", "status", "reorderPoint", "orderNow"]}
      rest={[]}
      rows={lines}
      cells={{
        status: (line) => <StatusBadge status={statusOf(line)} />,
        reorderPoint: (line) => figure(line.reorderPoint, locale, 1),
        orderNow: (line) => figure(line.orderNow ?? line.firstOrder, locale),
      }}
      workings={(line) => {
        const { decision, placeOf } = settingsOf(line.sku);
        return (
          <Workings
            workings={workings({
              line,
              product: products.find(({ sku }) => sku === line.sku),
              settings: decision,
              placeOf,
              batches: plan.batches.filter(({ sku }) => sku === line.sku),
              locale,
            })}
          />
        );
      }}
    />
  );
}
