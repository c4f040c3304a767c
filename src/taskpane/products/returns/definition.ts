import { answer, returnStudy } from "../../../calculation";
import * as supply from "../../../vocabulary/terms/supplySettings";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";

/** Why goods come back, what would change it, what returns leave of a unit's profit, and how fast complaints are answered. */
export const returnsScreen = defineScreen({
  tables: { returns: "needed", returnReasons: "used", products: "needed" },
  inputs: "used",
  fields: {
    handlingPerReturn: supply.handlingPerReturn,
    localReturnFactor: supply.localReturnFactor,
    premiumPerUnit: supply.premiumPerUnit,
    coverPerReturn: supply.coverPerReturn,
    refundRate: supply.refundRate,
    returnDays: supply.returnDays,
    reasonsAWeek: supply.reasonsAWeek,
    answerWithinHours: supply.answerWithinHours,
    bufferDays: supply.bufferDays,
    failuresAYear: supply.failuresAYear,
    warrantyYears: supply.warrantyYears,
  },
  async workOut({ tables, inputs, decision, today }) {
    return answer(
      returnStudy(
        {
          returns: rowsOf(tables.returns),
          reasons: rowsOf(tables.returnReasons),
          products: rowsOf(tables.products),
          demand: inputs?.demand ?? new Map(),
        },
        decision,
        today,
      ),
    );
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ weeks, products, answers }) => ({
    kind: "returns",
    rows: { reasons: weeks, products, answers },
  }),
});
