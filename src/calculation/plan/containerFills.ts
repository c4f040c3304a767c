import { warning, type Problem } from "../problem";
import { containerFill, type ContainerFill } from "../shipment/containerFill";
import type { LaneTimes } from "../shipment/lane";
import type { ReplenishmentLine } from "./replenishmentLine";

/** The containers that a lane's order fills, and what is proposed to fill the last one. */
export interface LaneFill extends ContainerFill {
  readonly lane: string;
}

/** Words by which a planner's mode is known to go in containers. */
const containerModes = ["SEA", "OCEAN", "RAIL", "海", "铁", "鐵", "柜", "櫃"];

const goesInContainers = ({ mode = "" }: LaneTimes): boolean =>
  containerModes.some((word) => mode.toUpperCase().includes(word));

/**
 * What fills the containers of each lane by sea or rail?
 *
 * Asked of the products ordered today. A lane in which one of them has no volume is left out and said so: a container
 * that is filled by guess does not close.
 */
export function fillByLane(
  lines: readonly ReplenishmentLine[],
  lanes: ReadonlyMap<string, LaneTimes>,
  limits: { readonly leastFilled: number; readonly mostFillDays: number },
): { readonly fills: readonly LaneFill[]; readonly problems: readonly Problem[] } {
  const fills: LaneFill[] = [];
  const problems: Problem[] = [];
  for (const lane of [...lanes.values()].filter(goesInContainers)) {
    const ordered = lines.filter(({ orderUnits = 0, ...line }) => line.lane === lane.lane && orderUnits > 0);
    if (ordered.length === 0) continue;
    const without = ordered.filter(({ unitM3 }) => unitM3 === undefined || unitM3 === 0).length;
    if (without > 0) {
      const params = { lane: lane.lane, count: without };
      problems.push(warning("volumeMissing", { field: "unitM3", params }));
      continue;
    }
    fills.push({ lane: lane.lane, ...containerFill(ordered.map(candidateOf), limits) });
  }
  return { fills, problems };
}

const candidateOf = (line: ReplenishmentLine) => {
  const { sku, orderUnits = 0, packSize, unitM3 = 0, avgDailyToNext = 0, daysOfCover = 0 } = line;
  const daysOrdered = avgDailyToNext > 0 ? orderUnits / avgDailyToNext : 0;
  return {
    sku,
    units: orderUnits,
    packSize,
    unitM3,
    dailyDemand: avgDailyToNext,
    daysOfCover: daysOfCover + daysOrdered,
  };
};
