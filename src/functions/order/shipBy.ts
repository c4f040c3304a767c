import { answer, shipBy } from "../../calculation";
import { shipmentTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { needDate, legDays, closures } = shipmentTerms;

export const SHIPBY = defineFunction({
  name: "SHIPBY",
  topic: "order",
  summary: {
    "en-US": "The last day goods must leave, around days of standstill. Format it as a date.",
    "zh-CN": "最晚发货日，已避开停工日期。请设为日期格式。",
    "zh-TW": "最晚出貨日，已避開停工日期。請設為日期格式。",
  },
  params: { needDate, legDays, closures: optional(closures) },
  result: shipmentTerms.shipBy,
  compute: ({ closures = [], ...rest }) => answer(shipBy({ ...rest, closures })),
  help: {
    formula: "{needDate} − ⌈Σ {legDays}⌉ − COUNT({closures})",
    sources: ["002-39", "formulas C.6"],
    whenNotToUse: {
      "en-US": "Give each leg's worst case: with usual times half of the shipments come late.",
      "zh-CN": "各段请填最坏情况；填平常天数会有一半货晚到。",
      "zh-TW": "各段請填最壞情況；填平常天數會有一半貨晚到。",
    },
  },
  examples: [
    {
      typed: "DATE(2026,11,27),{2;45;10}",
      args: [46353, [[2], [45], [10]]],
      gives: 46353 - 57,
      source: "002-39; 46353 is 27 November 2026",
    },
    {
      typed: "DATE(2026,11,27),{2;45;10},{46296;46297;46298}",
      args: [46353, [[2], [45], [10]], [[46296], [46297], [46298]]],
      gives: 46353 - 57 - 3,
      source: "formulas C.6: 1 to 3 October closed",
    },
  ],
});
