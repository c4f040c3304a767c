import { type Area } from "../../engine/contract";
import { contains } from "../areas";
import { requireWritable, type WireContext } from "../context";
import { type StoredValues } from "../records";
import { type Wire, type WireProperty } from "../wireClass";

/** The validation set on an area that holds this one. */
function validationOn(area: Area, { records }: WireContext): StoredValues | undefined {
  return records.validations.filter((record) => contains(record.area, area)).at(-1)?.values;
}

function clear(area: Area, context: WireContext): void {
  requireWritable(context, area);
  const { validations } = context.records;
  const kept = validations.filter((record) => !contains(area, record.area));
  validations.splice(0, validations.length, ...kept);
}

/** Kept for exactly this area; setting a rule on part of an area leaves the rest as it was. */
function set(area: Area, context: WireContext, name: string, value: unknown): void {
  requireWritable(context, area);
  const { validations } = context.records;
  const own = validations.find((record) => contains(record.area, area) && contains(area, record.area));
  if (own) own.values[name] = value;
  else validations.push({ area, values: { ...validationOn(area, context), [name]: value } });
}

function stored(name: string, initial: unknown): WireProperty<Area> {
  return {
    get: (area, context) => validationOn(area, context)?.[name] ?? initial,
    set: (area, context, value: unknown) => set(area, context, name, value),
  };
}

/** What a validation rule checks: the name of its one part, as Excel says it. */
function typeOf(area: Area, context: WireContext): string {
  const rule = validationOn(area, context)?.rule as object | undefined;
  const [part] = Object.keys(rule ?? {});
  return part ? part.charAt(0).toUpperCase() + part.slice(1) : "None";
}

/** `range.dataValidation`: kept and read back; what is typed is not checked by it here. */
export const dataValidation: Wire<Excel.DataValidation, Area> = {
  properties: {
    rule: stored("rule", {}),
    prompt: stored("prompt", {}),
    errorAlert: stored("errorAlert", {}),
    ignoreBlanks: stored("ignoreBlanks", true),
    type: { get: typeOf },
    valid: { get: () => true },
  },
  methods: { clear },
};
