import { MemoryWorkbook, type Sale } from "./memoryWorkbook";

const firstDay = 46000;
const days = 20;

/** `units` sold on each of twenty days, `best` on the last. */
const dailySales = (sku: string, units: number, best = units): Sale[] =>
  Array.from({ length: days }, (_, day) => ({
    sku,
    date: firstDay + day,
    units: day === days - 1 ? best : units,
  }));

/**
 * Three products with sales to reckon by hand: MUG sells 11 a day on average and 30 at best, LAMP 5 and BAG 2 every day.
 * LAMP is out, MUG is due for an order, BAG has plenty; BAG has no unit cost.
 */
export const sampleWorkbook = (): MemoryWorkbook =>
  new MemoryWorkbook({
    products: [
      { sku: "BAG", avgLeadDays: 5, maxLeadDays: 6, onHand: 500, onOrder: 0, packSize: 12 },
      { sku: "MUG", avgLeadDays: 10, maxLeadDays: 14, onHand: 100, onOrder: 0, unitCost: 4 },
      { sku: "LAMP", avgLeadDays: 20, maxLeadDays: 20, onHand: 0, onOrder: 0, unitCost: 9 },
    ],
    sales: [...dailySales("MUG", 10, 30), ...dailySales("LAMP", 5), ...dailySales("BAG", 2)],
  });
