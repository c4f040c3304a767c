import { ApiError, invalidReference, nullObjectUsed } from "./apiError";
import { type ObjectClasses } from "./objectClass";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ActionResult,
  type BatchError,
  type ObjectPath,
  PathType,
} from "./protocol";
import { asJson, type Loader } from "./query";
import { isRemote, remote, type Kind, type RemoteObject } from "./remoteObject";

/** What a batch needs of its host. */
export interface BatchSurroundings {
  readonly classes: ObjectClasses;
  readonly loader: Loader;
  /** Objects a client tracks beyond one batch. */
  referenced(referenceId: string): RemoteObject | undefined;
  keepReference(object: RemoteObject): void;
  /** Calculates what the batch has changed so far, unless the client suspended that. */
  calculateBeforeRead(): void;
}

/** `Microsoft.ExcelServices.CustomFunctions` is the class `CustomFunctions`. */
const lastPart = (typeName: string): Kind => typeName.split(".").pop() as Kind;

/**
 * Runs the actions of one `context.sync()` in order. It stops at the first that fails: what the earlier ones did
 * stays done, and their answers are dropped, as in Excel.
 */
export function runBatch(batch: Batch, surroundings: BatchSurroundings): BatchAnswer {
  const { classes, loader } = surroundings;
  const opened = new Map<number, RemoteObject | null>();

  function resolve(pathId: number): RemoteObject | null {
    const known = opened.get(pathId);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[pathId];
    if (!path) throw invalidReference();
    const object = open(path);
    opened.set(pathId, object);
    return object;
  }

  function open(path: ObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return remote("Workbook", null);
      case PathType.newObject:
        return { kind: lastPart(path.Name), state: null };
      case PathType.nullObject:
        return null;
      case PathType.reference: {
        const object = surroundings.referenced(path.Name);
        if (!object) throw invalidReference();
        return object;
      }
      default:
        return openBelow(path);
    }
  }

  /** What comes out of a null object is a null object. */
  function openBelow(path: ObjectPath): RemoteObject | null {
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const parameters = parametersOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return classes.openItem(parent, parameters[0]);
    if (path.ObjectPathType === PathType.property) return classes.openProperty(parent, path.Name);
    const object = classes.open(parent, path.Name, parameters);
    return isRemote(object) ? object : null;
  }

  /** An argument that was left out arrives as null, JSON having no other way to say it. */
  function parametersOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((parameter, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      const given = typeof pathId === "number" && pathId > 0 ? resolve(pathId) : parameter;
      return given ?? undefined;
    });
  }

  function run(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      traceIds.push(action.Id);
      return null;
    }
    const object = resolve(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && loader.identity(object);
      case ActionType.query:
        surroundings.calculateBeforeRead();
        return object && loader.load(object, action.QueryInfo ?? {});
      case ActionType.method:
        return callMethod(object, action);
      case ActionType.setProperty:
        if (!object) throw nullObjectUsed();
        classes.write(object, action.Name, parametersOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new ApiError("GeneralException", `An action of an unknown type: ${action.ActionType}.`);
    }
  }

  function callMethod(object: RemoteObject | null, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      if (object) surroundings.keepReference(object);
      return null;
    }
    if (!object) throw nullObjectUsed();
    // Every client is told of every event; it knows itself which it listens to.
    if (/^_(Register|Unregister)/.test(action.Name)) return null;
    return asJson(classes.open(object, action.Name, parametersOf(action.ArgumentInfo)));
  }

  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action) });
    } catch (error) {
      return { Results: [], TraceIds: traceIds, Error: describe(error, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** The answer to a batch that was not run at all. */
export function refusedBatch(error: ApiError): BatchAnswer {
  return { Results: [], TraceIds: [], Error: describe(error, 0) };
}

function describe(error: unknown, actionIndex: number): BatchError {
  const isKnown = error instanceof ApiError;
  return {
    Code: isKnown ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: isKnown ? error.location : "",
    ActionIndex: actionIndex,
    HttpStatusCode: 400,
  };
}
