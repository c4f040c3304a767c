import type { SelectionVerdict } from "./selectionCheck";
import type { TestVerdict } from "./testVerdict";

/** The stages of a product's life in the shop, in their order (003-01). */
export const stages = ["RESEARCH", "TEST", "FIRST ORDER", "REPEAT", "RUN-OUT"] as const;
export type Stage = (typeof stages)[number];

export interface StageFacts {
  readonly stage: Stage;
  readonly selection?: SelectionVerdict | undefined;
  readonly test?: TestVerdict | undefined;
  /** Whether the test lies between pass and stop, so that more of the same would not decide it. */
  readonly isTestBetween?: boolean | undefined;
  /** Days until the product's life ends; undefined where nobody said. */
  readonly remainingLifeDays?: number | undefined;
  readonly leadDays?: number | undefined;
  readonly hasLastOrder: boolean;
}

/** Why a product should move on, or what is to be done where it is. */
export type StageAdviceCode =
  | "research"
  | "startTest"
  | "dropIdea"
  | "testOn"
  | "improveTest"
  | "orderFirst"
  | "stopTest"
  | "testMissing"
  | "orderAgain"
  | "runOut"
  | "sellDown";

export interface StageAdvice {
  readonly code: StageAdviceCode;
  /** The stage it should move to; undefined where it stays. */
  readonly to?: Stage;
}

/**
 * What is next for a product in its stage, and should it move on?
 *
 *     RESEARCH     a GO of the selection checklist: TEST
 *     TEST         PASS: FIRST ORDER; STOP: RUN-OUT; EXTEND: test on, or between pass and stop improve and test again
 *     FIRST ORDER  once an order is noted: REPEAT
 *     any ordered  the life ends within the lead time: RUN-OUT
 *
 * Source: 003-01 (the loop), 003-18, 003-19 (improved and tested again; what passes is stocked), 003-36 (run-out), 000-30 with requirements A.6-21: what is ordered when the
 * life ends within the lead time arrives after it.
 * Not for: moving it; the stage is the planner's.
 */
export function stageAdvice(facts: StageFacts): StageAdvice {
  const { stage, selection, test, isTestBetween = false, hasLastOrder } = facts;
  switch (stage) {
    case "RESEARCH":
      if (selection === "GO") return { code: "startTest", to: "TEST" };
      return { code: selection === "STOP" ? "dropIdea" : "research" };
    case "TEST":
      if (test === "PASS") return { code: "orderFirst", to: "FIRST ORDER" };
      if (test === "STOP") return { code: "stopTest", to: "RUN-OUT" };
      if (test === undefined) return { code: "testMissing" };
      return { code: isTestBetween ? "improveTest" : "testOn" };
    case "FIRST ORDER":
      if (endsBeforeArrival(facts)) return { code: "runOut", to: "RUN-OUT" };
      return hasLastOrder ? { code: "orderAgain", to: "REPEAT" } : { code: "orderFirst" };
    case "REPEAT":
      return endsBeforeArrival(facts) ? { code: "runOut", to: "RUN-OUT" } : { code: "orderAgain" };
    case "RUN-OUT":
      return { code: "sellDown" };
  }
}

const endsBeforeArrival = ({ remainingLifeDays, leadDays }: StageFacts): boolean =>
  remainingLifeDays !== undefined && leadDays !== undefined && remainingLifeDays <= leadDays;
