import { type Area, type DefinedName } from "../../engine/contract";
import { fullAddress, resolveAddress } from "../address";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../apiError";
import { plainValue } from "../cellValues";
import { type WireContext } from "../context";
import { isRemote, remote, type RemoteObject, type RemoteStates } from "../remoteObject";
import { type Wire } from "../wireClass";

type Name = RemoteStates["NamedItem"];

const nameObject = ({ name }: DefinedName): RemoteObject => remote("NamedItem", { name });

function lookUp({ workbook }: WireContext, name: string): DefinedName | undefined {
  return workbook.names.find((defined) => defined.name.toLowerCase() === name.toLowerCase());
}

function find(context: WireContext, name: string): RemoteObject | undefined {
  const defined = lookUp(context, name);
  return defined && nameObject(defined);
}

function definitionOf({ name }: Name, context: WireContext): DefinedName {
  const defined = lookUp(context, name);
  if (!defined) throw itemNotFound();
  return defined;
}

/** `Sheet1!A1:A9` fixed in place: names do not move with the cell that uses them. */
function absoluteReference(context: WireContext, area: Area): string {
  const [sheet, cells] = fullAddress(context.workbook, area).split(/!(?=[^!]*$)/);
  return `=${sheet}!${cells!.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function add(
  _: null,
  context: WireContext,
  name: string,
  reference: unknown,
  comment?: string,
): RemoteObject {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument();
  if (lookUp(context, name)) throw itemAlreadyExists();
  const formula = isRemote(reference)
    ? absoluteReference(context, reference.state as Area)
    : `=${String(reference).replace(/^=/, "")}`;
  context.workbook.setName(name, formula);
  if (comment !== undefined) context.records.nameComments.set(name, comment);
  return remote("NamedItem", { name });
}

/** `workbook.names`; names of single sheets are not kept apart from them. */
export const namedItemCollection: Wire<Excel.NamedItemCollection, null> = {
  items: (_, { workbook }) => workbook.names.map(nameObject),
  item: (_, context, name: string) => find(context, name),
  methods: {
    add,
    getCount: (_, { workbook }) => workbook.names.length,
    getItemOrNullObject: (_, context, name: string) => find(context, name) ?? null,
  },
};

/** The area a name stands for; undefined for a constant or a formula. */
function areaOfName(state: Name, context: WireContext): Area | undefined {
  const { formula } = definitionOf(state, context);
  try {
    return resolveAddress(context.workbook, context.workbook.selection.sheetId, formula);
  } catch {
    return undefined;
  }
}

function constantOf(formula: string): string | number {
  const text = formula.slice(1);
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted) return quoted[1]!.replace(/""/g, '"');
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : formula;
}

function typeOf(state: Name, context: WireContext): string {
  if (areaOfName(state, context)) return "Range";
  const constant = constantOf(definitionOf(state, context).formula);
  return typeof constant === "number" ? "Double" : "String";
}

/** One defined name. */
export const namedItem: Wire<Excel.NamedItem, Name> = {
  id: ({ name }) => name,
  hasPrivateId: true,
  properties: {
    name: { get: (state, context) => definitionOf(state, context).name },
    formula: {
      get: (state, context) => definitionOf(state, context).formula,
      set: ({ name }, context, formula: string) =>
        context.workbook.setName(name, `=${formula.replace(/^=/, "")}`),
    },
    comment: {
      get: ({ name }, { records }) => records.nameComments.get(name) ?? "",
      set: ({ name }, { records }, comment: string) => void records.nameComments.set(name, comment),
    },
    scope: { get: () => "Workbook" },
    type: { get: typeOf },
    value: {
      get(state, context) {
        const area = areaOfName(state, context);
        if (!area) return constantOf(definitionOf(state, context).formula);
        const isCell = area.top === area.bottom && area.left === area.right;
        const { workbook } = context;
        return isCell
          ? plainValue(workbook.cell(area.sheetId, area.top, area.left)?.value)
          : fullAddress(workbook, area);
      },
    },
    visible: { get: () => true },
  },
  methods: {
    delete: ({ name }, { workbook }) => workbook.removeName(name),
    getRange(state, context) {
      const area = areaOfName(state, context);
      if (!area) throw invalidArgument();
      return remote("Range", area);
    },
    getRangeOrNullObject(state, context) {
      const area = areaOfName(state, context);
      return area ? remote("Range", area) : null;
    },
  },
};
