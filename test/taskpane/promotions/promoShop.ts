import { serialOf } from "../../../src/calculation";
import { MemoryWorkbook } from "../memoryWorkbook";

export const on = (month: number, day: number, year = 2026) => serialOf({ year, month, day });
export const today = on(8, 20);
const firstDay = on(11, 1, 2025);

/** The pane asks the clock for today; timers go on as they do. */
export function standStillOnToday(): void {
  const timers = ["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval"] as const;
  const others = [
    "clearImmediate",
    "nextTick",
    "queueMicrotask",
    "performance",
    "requestAnimationFrame",
  ] as const;
  const more = ["cancelAnimationFrame", "requestIdleCallback", "cancelIdleCallback", "hrtime"] as const;
  jest.useFakeTimers({ now: new Date(2026, 7, 20), doNotFake: [...timers, ...others, ...more] });
}

/** `units` a day from last November to yesterday, three times as many from Black Friday to Cyber Monday. */
const yearOf = (sku: string, units: number) =>
  Array.from({ length: today - firstDay }, (_, day) => {
    const date = firstDay + day;
    const isPromotion = date >= on(11, 28, 2025) && date <= on(12, 1, 2025);
    return { sku, date, units: isPromotion ? 3 * units : units };
  });

/** Two products, a year of sales with a Black Friday in it, and the next one listed. */
export function shop(): MemoryWorkbook {
  const workbook = new MemoryWorkbook({
    products: [
      { sku: "MUG", avgLeadDays: 50, maxLeadDays: 60, onHand: 2500, onOrder: 0, packSize: 20, unitCost: 4 },
      { sku: "LAMP", avgLeadDays: 50, maxLeadDays: 60, onHand: 0, onOrder: 0, unitCost: 9 },
    ],
    sales: [...yearOf("MUG", 20), ...yearOf("LAMP", 5)],
  });
  workbook.listed.promotions = [
    {
      promotion: "Black Friday",
      channel: "Amazon US",
      startDate: on(11, 27),
      endDate: on(11, 30),
      submitBy: on(8, 10),
    },
  ];
  workbook.listed.lanes = [
    { lane: "Sea West", mode: "SEA", leg: "PRODUCTION", usualDays: 15, worstDays: 20 },
    { lane: "Sea West", mode: "SEA", leg: "LINE HAUL", usualDays: 30, worstDays: 40 },
    { lane: "Air West", mode: "AIR", leg: "PRODUCTION", usualDays: 15, worstDays: 20 },
    { lane: "Air West", mode: "AIR", leg: "LINE HAUL", usualDays: 5, worstDays: 7 },
  ];
  return workbook;
}
