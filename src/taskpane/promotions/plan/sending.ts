import {
  dayKinds,
  type CleanedHistory,
  type DayKind,
  type PromoDemand,
  type PromoPlan,
} from "../../../calculation";
import type { WorkedOutPromotion } from "./jobs";

/** A history with its kinds of days as numbers: hundreds of thousands of words take a worker's answer long to unpack. */
type SentHistory = Omit<CleanedHistory, "kinds"> & { readonly kindNumbers: Uint8Array };

/** A promotion that was worked out, as it travels from the worker. */
export interface SentPromotion extends Omit<WorkedOutPromotion, "plan"> {
  readonly plan: Omit<PromoPlan, "demand"> & { readonly demand?: SentDemand };
}
interface SentDemand extends Omit<PromoDemand, "skus"> {
  readonly skus: readonly SentSku[];
}
type SentSku = Omit<PromoDemand["skus"][number], "history"> & { readonly history: SentHistory };

const numberOfKind = new Map(dayKinds.map((kind, index) => [kind, index]));

export function toSend({ plan: { demand, ...plan }, ...rest }: WorkedOutPromotion): SentPromotion {
  if (demand === undefined) return { ...rest, plan };
  const skus = demand.skus.map(({ history: { kinds, ...history }, ...sku }): SentSku => ({
    ...sku,
    history: { ...history, kindNumbers: Uint8Array.from(kinds, (kind) => numberOfKind.get(kind)!) },
  }));
  return { ...rest, plan: { ...plan, demand: { ...demand, skus } } };
}

export function received({ plan: { demand, ...plan }, ...rest }: SentPromotion): WorkedOutPromotion {
  if (demand === undefined) return { ...rest, plan };
  const skus = demand.skus.map(({ history: { kindNumbers, ...history }, ...sku }) => ({
    ...sku,
    history: { ...history, kinds: kindsOf(kindNumbers) },
  }));
  return { ...rest, plan: { ...plan, demand: { ...demand, skus } } };
}

/** A plain loop, for it runs once for each day of each product while the pane waits. */
function kindsOf(numbers: Uint8Array): DayKind[] {
  const kinds: DayKind[] = [];
  for (const number of numbers) kinds.push(dayKinds[number]!);
  return kinds;
}

/** The memory of the histories and forecasts, which a worker gives away with its answer and does not copy. */
export function memoryOf({ plan: { demand } }: SentPromotion): ArrayBufferLike[] {
  const arrays = (demand?.skus ?? []).flatMap(({ history, forecast }) => [
    history.sold,
    history.counted,
    history.kindNumbers,
    ...(forecast ? [forecast.usualDaily] : []),
  ]);
  return [...new Set(arrays.map(({ buffer }) => buffer))];
}
