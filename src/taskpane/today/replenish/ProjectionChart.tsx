import { useMemo } from "react";
import { replenishmentProjection, type ReplenishmentLine } from "../../../calculation";
import { stockTerms } from "../../../vocabulary";
import { replenishWords } from "../../../vocabulary/pane/replenish";
import { closingWithOrder, projectedStock } from "../../../vocabulary/terms/replenishmentResults";
import { figure } from "../../forms/figures";
import { LineChart, type ChartMark } from "../../parts/LineChart";
import { usePane, useSpeak } from "../../PaneContext";

/** How a product's stock goes on, with and without the order of today, against its levels. */
export function ProjectionChart({
  line,
  asOfDate,
}: {
  readonly line: ReplenishmentLine;
  readonly asOfDate: number;
}) {
  const speak = useSpeak();
  const { locale } = usePane();
  const days = useMemo(() => replenishmentProjection(line, asOfDate), [line, asOfDate]);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lost = days.reduce((sum, day) => sum + day.lost, 0);
  const { sku, receipts = [], arrivesOn, stockOutDate, orderUnits = 0 } = line;
  const marks: ChartMark[] = [
    ...receipts.map(({ date, units }) => ({
      at: date,
      name: speak(replenishWords.receipt, { units: figure(units, locale) }),
    })),
    ...(orderUnits > 0 && arrivesOn !== undefined
      ? [{ at: arrivesOn, name: speak(replenishWords.arrival) }]
      : []),
    ...(stockOutDate === undefined ? [] : [{ at: stockOutDate, name: speak(replenishWords.out) }]),
  ].sort((a, b) => a.at - b.at);
  const shown = (units: number) => figure(units, locale, 0);
  return (
    <LineChart
      sentence={speak(replenishWords.chart, {
        sku,
        days: days.length,
        from: shown(first.closingStock),
        to: shown(last.closingStock),
        lost: shown(lost),
      })}
      at={days.map(({ date }) => date)}
      series={[
        { name: speak(projectedStock.label), values: days.map((day) => day.closingStock) },
        ...(orderUnits > 0
          ? [{ name: speak(closingWithOrder.label), values: days.map((day) => day.closingWithOrder) }]
          : []),
        { name: speak(stockTerms.safetyStock.label), values: days.map((day) => day.safetyStock) },
        { name: speak(stockTerms.reorderPoint.label), values: days.map((day) => day.reorderPoint) },
      ]}
      marks={marks}
    />
  );
}
