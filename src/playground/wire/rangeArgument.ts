import { type Area } from "../engine/contract";
import { resolveAddress } from "./address";
import { invalidArgument } from "./apiError";
import { type WireContext } from "./context";
import { isRemote, type RemoteObject } from "./remoteObject";

/** Where the API takes "a range or its address". */
export type RangeArgument = RemoteObject | string | undefined;

/** The area such an argument means; an address without sheet is on `sheetId`. */
export function areaOfArgument(context: WireContext, sheetId: string, argument: RangeArgument): Area {
  if (typeof argument === "string") return resolveAddress(context.workbook, sheetId, argument);
  if (isRemote(argument) && argument.kind === "Range") return argument.state as Area;
  throw invalidArgument();
}
