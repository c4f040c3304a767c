import type { Result } from "../../../calculation";
import { finishReporting, serveInWorker } from "../../running/serveInWorker";
import { type Board, boardInSlices, type BoardJob, slicesOfBoard } from "./board";

/** Works the board of a month out beside the pane. */
serveInWorker<BoardJob, Result<Board>>((job, report) =>
  finishReporting(boardInSlices(job), slicesOfBoard, report),
);
