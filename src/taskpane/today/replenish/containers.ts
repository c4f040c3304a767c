import type { ContainerFill } from "../../../calculation";

/** Containers as forwarders write them: 2 × 40HQ + 1 × 20GP. */
export const shownContainers = (containers: ContainerFill["containers"]): string =>
  containers.map(({ container, count }) => `${count} × ${container}`).join(" + ");
