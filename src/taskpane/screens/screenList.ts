import type { ComponentType } from "react";
import type { Text } from "../../vocabulary";

/** A screen of a place: its name, what it is for in a line, and how its code is fetched when it is first opened. */
export interface Screen {
  /** Known to links from other screens; it never changes. */
  readonly key: string;
  readonly name: Text;
  readonly summary: Text;
  /** Whether the place opens with it; where no screen says so, with the first. */
  readonly opensPlace?: boolean;
  load(): Promise<{ readonly default: ComponentType }>;
}
