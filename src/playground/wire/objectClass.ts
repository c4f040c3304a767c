import { type ApiLevel } from "./apiLevel";
import { ApiError, apiNotFound, itemNotFound } from "./apiError";
import { type WireContext } from "./context";
import { type RemoteObject } from "./remoteObject";
import { type AnyWire } from "./wireClass";

/** `GetRange` on the wire is `getRange` in the API; names beginning with `_` are office.js's own. */
export const memberName = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** Members office.js sends under a name other than the API's. */
const RENAMED: Readonly<Record<string, string>> = { "Worksheet.gridlines": "showGridlines" };

/** Finds and runs the members of objects by the names the wire uses, and remembers the ones nobody answers. */
export interface ObjectClasses {
  classOf(object: RemoteObject): AnyWire;
  /** Runs a method; the answer is a value or an object. */
  open(object: RemoteObject, name: string, parameters: readonly unknown[]): unknown;
  openProperty(object: RemoteObject, name: string): RemoteObject | null;
  openItem(object: RemoteObject, key: unknown): RemoteObject;
  write(object: RemoteObject, name: string, value: unknown): void;
  refuse(object: RemoteObject, member: string): ApiError;
}

export function createObjectClasses(
  classes: Readonly<Record<string, AnyWire>>,
  api: ApiLevel,
  context: WireContext,
  unsupported: Set<string>,
): ObjectClasses {
  const refuse = (object: RemoteObject, member: string): ApiError => {
    const location = `${object.kind}.${member}`;
    unsupported.add(location);
    return apiNotFound(location, "is not answered by this host");
  };

  const classOf = (object: RemoteObject): AnyWire => {
    const found = classes[object.kind];
    if (!found) throw refuse(object, "load");
    return found;
  };

  /** Gives an error of a handler the name of the member it came from. */
  const located = <T>(object: RemoteObject, member: string, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof ApiError) || error.location) throw error;
      throw new ApiError(error.code, error.message, `${object.kind}.${member}`);
    }
  };

  const apiMember = (object: RemoteObject, name: string): string => {
    const member = memberName(name);
    return RENAMED[`${object.kind}.${member}`] ?? member;
  };

  return {
    classOf,
    refuse,
    open(object, name, parameters) {
      const member = apiMember(object, name);
      const found = classOf(object);
      const method = member.startsWith("_") ? found.internals?.[member] : found.methods?.[member];
      if (!method) throw refuse(object, member);
      api.requireMember(`${object.kind}.${member}`);
      const run = method as (state: unknown, context: WireContext, ...rest: readonly unknown[]) => unknown;
      return located(object, member, () => run(object.state, context, ...parameters));
    },
    openProperty(object, name) {
      const member = apiMember(object, name);
      const open = classOf(object).objects?.[member];
      if (!open) throw refuse(object, member);
      api.requireMember(`${object.kind}.${member}`);
      return located(object, member, () => open(object.state, context));
    },
    openItem(object, key) {
      const item = classOf(object).item as
        ((state: unknown, context: WireContext, key: unknown) => RemoteObject | undefined) | undefined;
      if (!item) throw refuse(object, "getItem");
      const found = located(object, "getItem", () => item(object.state, context, key));
      if (!found) throw new ApiError("ItemNotFound", itemNotFound().message, `${object.kind}.getItem`);
      return found;
    },
    write(object, name, value) {
      const member = apiMember(object, name);
      const set = classOf(object).properties?.[member]?.set as
        ((state: unknown, context: WireContext, value: unknown) => void) | undefined;
      if (!set) throw refuse(object, `${member} (set)`);
      api.requireMember(`${object.kind}.${member}`);
      located(object, member, () => set(object.state, context, value));
    },
  };
}
