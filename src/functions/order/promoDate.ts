import { promoDate } from "../../calculation";
import { promoTerms } from "../../vocabulary";
import { defineFunction } from "../define";

export const PROMODATE = defineFunction({
  name: "PROMODATE",
  topic: "order",
  summary: {
    "en-US": "The day of a sales event in a year. Format it as a date.",
    "zh-CN": "促销活动在某年的日期。请设为日期格式。",
    "zh-TW": "促銷活動在某年的日期。請設為日期格式。",
  },
  params: { event: promoTerms.promoEvent, year: promoTerms.year },
  result: promoTerms.promoDate,
  compute: ({ event, year }) => promoDate(event, year),
  help: {
    formula: "{event}, {year}",
    sources: ["formulas C.6"],
    whenNotToUse: {
      "en-US": "Goods must be there days before: take the platform's receiving cut-off as the need date.",
      "zh-CN": "货物须提前到仓：需求日期请用平台的入仓截止日。",
      "zh-TW": "貨物須提前到倉：需求日期請用平台的入倉截止日。",
    },
  },
  examples: [
    {
      typed: '"BLACKFRIDAY",2026',
      args: ["BLACKFRIDAY", 2026],
      gives: 46353,
      source: "the 4th Thursday of November 2026 is the 26th; 46353 is the 27th",
    },
    {
      typed: '"SPRINGFESTIVAL",2027',
      args: ["SPRINGFESTIVAL", 2027],
      gives: 46353 + 4 + 31 + 31 + 5,
      source: "Hong Kong Observatory: 6 February 2027",
    },
  ],
});
