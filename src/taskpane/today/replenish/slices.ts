import type { ReplenishmentInput } from "../../../calculation";

/** Pauses of the forecast, between those of cleaning and of planning each product. */
const slicesOfForecast = 8;

/** Apart from `workOut`: a worker that could start itself would be made of itself. */
export const slicesOf = ({ products }: ReplenishmentInput): number => 2 * products.length + slicesOfForecast;
