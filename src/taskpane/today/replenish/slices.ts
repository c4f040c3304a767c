import type { ReplenishmentInput } from "../../../calculation";

/** Pauses of the forecast, before those of the products. */
const slicesOfForecast = 8;

/** Apart from `workOut`: a worker that could start itself would be made of itself. */
export const slicesOf = ({ products }: ReplenishmentInput): number => products.length + slicesOfForecast;
