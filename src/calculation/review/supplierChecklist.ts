import { plainWords } from "../numbers/plainWords";

/** What a supply is looked at for: whether it is steady, flexible, and allowed (001-02). */
export const checkGroups = ["STABILITY", "FLEXIBILITY", "COMPLIANCE"] as const;
export type CheckGroup = (typeof checkGroups)[number];

/** A row of the Supplier audit: a point to ask of every supplier, or with a supplier what that one answered. */
export interface SupplierCheckLine {
  readonly checkGroup: CheckGroup;
  readonly point: string;
  readonly supplier?: string | undefined;
  readonly isMet?: "YES" | "NO" | undefined;
}

export interface PointsOfGroup {
  readonly met: number;
  readonly all: number;
}

/** `MET`: every point; `FAILED`: the answer to one is no; `OPEN`: some have not been asked yet. */
export const checklistStates = ["MET", "OPEN", "FAILED"] as const;
export type ChecklistState = (typeof checklistStates)[number];

export interface SupplierChecks {
  readonly supplier: string;
  readonly state: ChecklistState;
  readonly groups: Readonly<Record<CheckGroup, PointsOfGroup>>;
  /** Points answered no, and points nobody has answered. */
  readonly failed: readonly string[];
  readonly open: readonly string[];
}

/**
 * Is each supplier steady, flexible and compliant, and what has nobody asked it yet?
 *
 * Every point of the list is asked of every supplier; points and suppliers that differ in capitals or blanks alone are one,
 * and the last answer counts. What is not answered is open, never taken for met.
 *
 * Source: 001-02 (three groups), 001-03 (a small trial order shows capacity and quality), 001-04 (samples in 72 hours, restock
 * in 15 days): points the table is set up with, for the planner to change.
 * Not for: how they delivered; see `supplierReport`.
 */
export function supplierChecklist(
  lines: readonly SupplierCheckLine[],
  suppliers: readonly string[],
): SupplierChecks[] {
  const points = onceEach(lines, ({ checkGroup, point }) => `${checkGroup} ${plainWords(point)}`);
  const named = [...suppliers, ...lines.flatMap(({ supplier = "" }) => (supplier === "" ? [] : [supplier]))];
  return points.length === 0
    ? []
    : onceEach(named, plainWords).map((supplier) => checked(supplier, points, lines));
}

function checked(
  supplier: string,
  points: readonly SupplierCheckLine[],
  lines: readonly SupplierCheckLine[],
): SupplierChecks {
  const its = lines.filter((line) => plainWords(line.supplier ?? "") === plainWords(supplier));
  const answered = points.map(({ checkGroup, point }) => ({
    checkGroup,
    point,
    isMet: its
      .filter((line) => line.checkGroup === checkGroup && plainWords(line.point) === plainWords(point))
      .at(-1)?.isMet,
  }));
  const pointsOf = (group: CheckGroup): PointsOfGroup => {
    const ofGroup = answered.filter(({ checkGroup }) => checkGroup === group);
    return { met: ofGroup.filter(({ isMet }) => isMet === "YES").length, all: ofGroup.length };
  };
  const textsWhere = (isMet: "NO" | undefined): string[] =>
    answered.filter((each) => each.isMet === isMet).map(({ point }) => point);
  const failed = textsWhere("NO");
  const open = textsWhere(undefined);
  return {
    supplier,
    state: failed.length > 0 ? "FAILED" : open.length > 0 ? "OPEN" : "MET",
    groups: {
      STABILITY: pointsOf("STABILITY"),
      FLEXIBILITY: pointsOf("FLEXIBILITY"),
      COMPLIANCE: pointsOf("COMPLIANCE"),
    },
    failed,
    open,
  };
}

/** The first of each key, in the order they came. */
function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const firsts = new Map<string, T>();
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts.values()];
}
