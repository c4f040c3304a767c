import { answer, demandTable, map } from "../../calculation";
import { orderLineTerms, salesTerms, storageTerms } from "../../vocabulary";
import { defineGridFunction, optional } from "../define";

const { orderDates, orderSkus, orderUnits, skuList, skuHeadings } = orderLineTerms;

export const DAILYDEMAND = defineGridFunction({
  name: "DAILYDEMAND",
  topic: "demand",
  summary: {
    "en-US": "Order lines added up to demand: a row a day, a column a SKU, returns left out.",
    "zh-CN": "把订单行汇总为需求：每行一天，每列一个 SKU，退货不计。",
    "zh-TW": "把訂單明細彙總為需求：每列一天，每欄一個 SKU，退貨不計。",
  },
  params: {
    dates: orderDates,
    skus: orderSkus,
    units: orderUnits,
    skuList,
    fromDate: storageTerms.fromDate,
    toDate: storageTerms.toDate,
    headers: optional(skuHeadings),
  },
  result: salesTerms.unitsSold,
  compute: (args) =>
    map(demandTable(args), (columns) => {
      const days = Array.from({ length: args.toDate - args.fromDate + 1 }, (_, day) =>
        columns.map((units) => answer(units[day]!)),
      );
      return args.headers ? [args.skuList.map((sku) => answer(sku)), ...days] : days;
    }),
  help: {
    formula: "Σ {units}: {dates} = {fromDate}…{toDate}, {skus} = {skuList}",
    sources: ["formulas C.8"],
    whenNotToUse: {
      "en-US":
        "A day without a line is 0, also where the product was out of stock: say those days with in_stock.",
      "zh-CN": "没有订单的日子为 0，断货的日子也是：请在后续函数中用“是否有货”标明。",
      "zh-TW": "沒有訂單的日子為 0，缺貨的日子也是：請在後續函數中用「是否有貨」標明。",
    },
  },
  examples: [
    {
      typed: '{46000;46000;46002;46002},{"A";"A";"A";"B"},{2;3;-1;4},{"A","B"},46000,46002',
      args: [
        [[46000], [46000], [46002], [46002]],
        [["A"], ["A"], ["A"], ["B"]],
        [[2], [3], [-1], [4]],
        [["A", "B"]],
        46000,
        46002,
      ],
      gives: [
        [2 + 3, 0],
        [0, 0],
        [0, 4],
      ],
      source: "formulas C.8: two lines of a day add up, a return is left out",
    },
  ],
});
