import { type Area } from "../../engine/contract";
import { invalidArgument } from "../apiError";
import { requireWritable } from "../context";
import { formatOn, recordFormat } from "../formatRecords";
import { remote, type RemoteObject, type RemoteStates } from "../remoteObject";
import { type Wire, type WireProperty } from "../wireClass";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

const border = (area: Area, side: string | undefined): RemoteObject => {
  if (side === undefined || !SIDES.includes(side)) throw invalidArgument();
  return remote("RangeBorder", { area, side });
};

/** `range.format.borders` */
export const rangeBorderCollection: Wire<Excel.RangeBorderCollection, Area> = {
  items: (area) => SIDES.map((side) => border(area, side)),
  item: (area, _, side: string) => border(area, side),
  properties: { count: { get: () => SIDES.length } },
  methods: { getItemAt: (area, _, index: number) => border(area, SIDES[index]) },
};

type Border = RemoteStates["RangeBorder"];

function recorded(name: string, initial: unknown): WireProperty<Border> {
  return {
    get: ({ area, side }, context) => formatOn(context, area, `${side}.${name}`, initial),
    set({ area, side }, context, value: unknown) {
      requireWritable(context, area);
      recordFormat(context, area, `${side}.${name}`, value);
    },
  };
}

/** One side of a range; kept and read back, not drawn. */
export const rangeBorder: Wire<Excel.RangeBorder, Border> = {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: recorded("style", "None"),
    color: recorded("color", "#000000"),
    weight: recorded("weight", "Thin"),
  },
};
