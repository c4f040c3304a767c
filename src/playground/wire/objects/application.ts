import { type Wire } from "../wireClass";

/** `context.workbook.application` */
export const application: Wire<Excel.Application, null> = {
  properties: {
    calculationMode: {
      get: (_, { records }) => records.calculationMode,
      set: (_, { records }, mode: string) => void (records.calculationMode = mode),
    },
    calculationState: { get: (_, { workbook }) => (workbook.pendingCalls > 0 ? "Calculating" : "Done") },
    calculationEngineVersion: { get: () => 191029 },
  },
  methods: {
    calculate: (_, { workbook }, type: string) =>
      type === "Recalculate" ? workbook.recalculate() : workbook.recalculateAll(),
    suspendApiCalculationUntilNextSync: (_, context) => context.suspendCalculation(),
    // The page draws between batches, so the screen stands still within one anyway.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
