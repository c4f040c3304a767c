import { oneUnitAnOrder } from "../../calculation";
import { dateTerm, numberTerm } from "../readers";
import { withDefault } from "../term";

export const unitsInOrder = withDefault(
  numberTerm({
    label: { "en-US": "Units in the order", "zh-CN": "订单件数", "zh-TW": "訂單件數" },
    hint: {
      "en-US": "Units of one product in a buyer’s order out of the bonded zone.",
      "zh-CN": "买家一笔保税订单中同一产品的件数。",
      "zh-TW": "買家一筆保稅訂單中同一產品的件數。",
    },
    unit: "units",
    min: 1,
    whole: true,
    zeroMeansDefault: true,
  }),
  oneUnitAnOrder,
);

export const orderDate = dateTerm({
  label: { "en-US": "Order date", "zh-CN": "订单日期", "zh-TW": "訂單日期" },
  hint: {
    "en-US": "The day whose tax rates hold for the buyer’s order.",
    "zh-CN": "买家订单适用税率的日期。",
    "zh-TW": "買家訂單適用稅率的日期。",
  },
});
