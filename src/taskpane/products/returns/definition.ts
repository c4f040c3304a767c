import { answer, returnStudy } from "../../../calculation";
import * as supply from "../../../vocabulary/terms/supplySettings";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";

/** Why goods come back, what would change it, and what returns leave of a unit's profit. */
export const returnsScreen = defineScreen({
  tables: { returns: "needed", returnReasons: "used", products: "needed" },
  inputs: "used",
  fields: {
    handlingPerReturn: supply.handlingPerReturn,
    refundRate: supply.refundRate,
    returnDays: supply.returnDays,
    reasonsAWeek: supply.reasonsAWeek,
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
  writing: ({ weeks, products }) => ({ kind: "returns", rows: { reasons: weeks, products } }),
});
