import type { Result } from "../../../calculation";
import { besideThePane } from "../../running/beside";
import type { WorkHandle } from "../../running/useWork";
import { type Board, boardInSlices, type BoardJob, slicesOfBoard } from "./board";

/** Apart from `board`, which the worker itself is made of: a worker that could start itself would be made of itself. */
const startWorker = async () => (await import("./startWorker")).startWorker();

/** The board of a month, worked out beside the pane. */
export const workOutBoard = (
  job: BoardJob,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<Board>> => besideThePane(startWorker, job, boardInSlices, slicesOfBoard, on);
