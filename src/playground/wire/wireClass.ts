import { type WireContext } from "./context";
import { type RemoteObject } from "./remoteObject";

/** Members declared as `any` are values. */
type IsAny<T> = 0 extends 1 & T ? true : false;

type NameOf<T, Member> = {
  [K in keyof T & string]: IsAny<T[K]> extends true ? never : T[K] extends Member ? K : never;
}[keyof T & string];

type MethodName<T> = NameOf<T, (...parameters: never[]) => unknown>;

type ObjectName<T> = NameOf<T, OfficeExtension.ClientObject>;

export type ScalarName<T> = Exclude<keyof T & string, MethodName<T> | ObjectName<T>>;

/** A value of an object: how it is read and, where it can be, written. */
export interface WireProperty<State> {
  readonly get: (state: State, context: WireContext) => unknown;
  readonly set?: (state: State, context: WireContext, value: never) => void;
}

/** Answers with a JSON value, an object, or null for an object that is not there. */
export type WireMethod<State> = (state: State, context: WireContext, ...parameters: never[]) => unknown;

/**
 * How this host answers one class of the Excel API. `T` is the class as @types/office-js declares it, so a handler
 * for a member that does not exist there does not compile; `State` is what an object of the class stands for here.
 */
export interface Wire<T, State> {
  readonly properties?: { readonly [K in ScalarName<T>]?: WireProperty<State> };
  /** Properties that are objects themselves; they are loaded only when asked for by name. */
  readonly objects?: {
    readonly [K in ObjectName<T>]?: (state: State, context: WireContext) => RemoteObject | null;
  };
  readonly methods?: { readonly [K in MethodName<T>]?: WireMethod<State> };
  /** What office.js calls behind the members a developer sees. */
  readonly internals?: { readonly [name: `_${string}`]: WireMethod<State> };
  /** The identity office.js keeps to find the object again in a later batch. */
  readonly id?: (state: State, context: WireContext) => string | number;
  /** Where the identity is not a property of the class, office.js expects it under `_Id`. */
  readonly hasPrivateId?: boolean;
  /** The members of a collection. */
  readonly items?: (state: State, context: WireContext) => readonly RemoteObject[];
  /** `getItem(key)` and `items[i]` of a later batch; undefined where there is no such item. */
  readonly item?: (state: State, context: WireContext, key: never) => RemoteObject | undefined;
}

/** A class whose members are looked up by the names a batch sent. */
export interface LooseWire<State> {
  readonly properties?: Readonly<Record<string, WireProperty<State> | undefined>>;
  readonly objects?: Readonly<
    Record<string, ((state: State, context: WireContext) => RemoteObject | null) | undefined>
  >;
  readonly methods?: Readonly<Record<string, WireMethod<State> | undefined>>;
  readonly internals?: Readonly<Record<string, WireMethod<State> | undefined>>;
  readonly id?: (state: State, context: WireContext) => string | number;
  readonly hasPrivateId?: boolean;
  readonly items?: (state: State, context: WireContext) => readonly RemoteObject[];
  readonly item?: (state: State, context: WireContext, key: never) => RemoteObject | undefined;
}

/** A class with the type of its state put aside: the batch hands each object's own state back to it. */
export type AnyWire = LooseWire<unknown>;
