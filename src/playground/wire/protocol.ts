/**
 * The messages office.js exchanges with a native host. They are undocumented; the contract test holds them to the
 * pinned version of the library.
 */

/** How an object path says where its object comes from. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action asks for. Trace marks a place in the batch and needs no answer beyond its number. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** What an answered or sent envelope carries. */
export const MessageType = { request: 1, response: 2, push: 3 } as const;

/** The categories of pushed entries. */
export const PushCategory = { customFunction: 1, event: 65536 } as const;

/** Inside the custom-function category. */
export const FunctionMessage = { call: 1000, cancel: 1001 } as const;

/** Flags of a request: it may wait until the planner has finished typing in a cell. */
export const RequestFlag = { delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: the number of its path at the argument's place, 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What `load` asked for. */
export interface LoadQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: LoadQuery;
}

/** One `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached: office.js then registers handlers, and tells them in its errors. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** A request as office.js sends it: one batch, its body still text. */
export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: string | Batch };
}

/** Something the host tells a client unasked. */
export interface PushEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  /** A co-author's doing; office.js then says `source: "Remote"` whatever the message says. */
  readonly isRemoteOverride?: boolean;
}
