import { type ApiLevel } from "./apiLevel";
import { ApiError, invalidArgument } from "./apiError";
import { type WireContext } from "./context";
import { type ObjectClasses, wireName } from "./objectClass";
import { type LoadQuery } from "./protocol";
import { isRemote, type RemoteObject } from "./remoteObject";

type Answer = Record<string, unknown>;

/** What a load asked of one object: its own values by name, and of each object below it the same again. */
interface Selection {
  /** The bare `load()`, or `$all`: every scalar value. */
  readonly wantsAll: boolean;
  readonly own: readonly string[];
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/** Answers the loads of a batch. */
export interface Loader {
  /** What office.js takes up as the identity of an object it has just been given. */
  identity(object: RemoteObject): Answer;
  load(object: RemoteObject, query: LoadQuery): Answer;
}

function selectionOf(paths: readonly string[]): Selection {
  const own: string[] = [];
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    if (rest.length > 0) below.set(head, [...(below.get(head) ?? []), rest.join("/")]);
    else own.push(head);
  }
  const wantsAll = paths.length === 0 || own.includes("$all");
  return { wantsAll, own: own.filter((name) => !name.startsWith("$")), below };
}

export function createLoader(classes: ObjectClasses, api: ApiLevel, context: WireContext): Loader {
  function identity(object: RemoteObject): Answer {
    const { id, hasPrivateId } = classes.classOf(object);
    const answer: Answer = {};
    if (object.referenceId) answer._ReferenceId = object.referenceId;
    if (id) answer[hasPrivateId ? "_Id" : "Id"] = id(object.state, context);
    return answer;
  }

  /** Reads the object's own values; a name the class does not have is Excel's `InvalidArgument`. */
  function readOwn(object: RemoteObject, names: readonly string[]): Answer {
    const { properties = {}, objects = {} } = classes.classOf(object);
    const answer: Answer = {};
    for (const name of names) {
      const member = `${object.kind}.${name}`;
      const property = properties[name];
      if (property) {
        api.requireMember(member);
        answer[wireName(name)] = property.get(object.state, context);
      } else if (objects[name]) {
        answer[wireName(name)] = loadOrNull(classes.openProperty(object, name), {});
      } else if (api.exists(member)) {
        throw classes.refuse(object, name);
      } else {
        throw new ApiError("InvalidArgument", invalidArgument().message, `${object.kind}.load`);
      }
    }
    return answer;
  }

  function scalarNames(object: RemoteObject): string[] {
    const names = Object.keys(classes.classOf(object).properties ?? {});
    return names.filter((name) => api.holds(`${object.kind}.${name}`));
  }

  function loadOrNull(object: RemoteObject | null, query: LoadQuery): Answer | null {
    return object && load(object, query);
  }

  function loadSingle(object: RemoteObject, paths: readonly string[]): Answer {
    const { wantsAll, own, below } = selectionOf(paths);
    const names = wantsAll ? [...new Set([...scalarNames(object), ...own])] : own;
    const answer = { ...identity(object), ...readOwn(object, names) };
    for (const [name, rest] of below) {
      answer[wireName(name)] = loadOrNull(classes.openProperty(object, name), { Select: rest });
    }
    return answer;
  }

  function loadCollection(
    object: RemoteObject,
    items: readonly RemoteObject[],
    paths: readonly string[],
    { Skip = 0, Top = items.length }: LoadQuery,
  ): Answer {
    const { properties = {} } = classes.classOf(object);
    const own = paths.filter((path) => properties[path] !== undefined);
    const ofItems = paths.filter((path) => !own.includes(path));
    const answer: Answer = { ...identity(object), ...readOwn(object, own) };
    if (own.length > 0 && ofItems.length === 0) return answer;
    const itemPaths = ofItems.map((path) => path.replace(/^items\/?/i, "")).filter((path) => path !== "");
    answer._Items = items.slice(Skip, Skip + Top).map((item) => loadSingle(item, itemPaths));
    return answer;
  }

  function load(object: RemoteObject, query: LoadQuery): Answer {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => path !== "");
    const items = classes.classOf(object).items?.(object.state, context);
    return items ? loadCollection(object, items, paths, query) : loadSingle(object, paths);
  }

  return { identity, load };
}

/** A method's answer as the wire carries it: objects are found again by their path, not sent. */
export const asJson = (value: unknown): unknown => (isRemote(value) ? null : (value ?? null));
