import { type Area } from "../engine/contract";
import { contains } from "./areas";
import { requireWritable, type WireContext } from "./context";
import { type WireProperty } from "./wireClass";

/** Keeps a format the engine does not: a border, a row height, a font name. */
export function recordFormat(context: WireContext, area: Area, name: string, value: unknown): void {
  const { formats } = context.records;
  const same = formats.findIndex((record) => record.name === name && contains(area, record.area));
  if (same >= 0) formats.splice(same, 1);
  formats.push({ area, name, value });
}

/** The last value set on an area that holds this one, or what Excel starts with. */
export function formatOn(context: WireContext, area: Area, name: string, initial: unknown): unknown {
  const covering = context.records.formats.filter((one) => one.name === name && contains(one.area, area));
  return covering.length > 0 ? covering.at(-1)!.value : initial;
}

/** A format of ranges that nothing here draws: kept, and read back. */
export function recordedFormat(name: string, initial: unknown): WireProperty<Area> {
  return {
    get: (area, context) => formatOn(context, area, name, initial),
    set(area, context, value: unknown) {
      requireWritable(context, area);
      recordFormat(context, area, name, value);
    },
  };
}
