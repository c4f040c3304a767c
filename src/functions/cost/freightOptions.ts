import { freightOptions } from "../../calculation";
import { costTerms, freightTerms, shipmentTerms } from "../../vocabulary";
import { defineTableFunction, optional } from "../define";

const { unitKg, unitM3, lanes, asOfDate, chargeableKg, freightCost, slackDays, freightStatus } = freightTerms;
const { needDate, headers, mode, shipBy } = shipmentTerms;

export const FREIGHTOPTIONS = defineTableFunction({
  name: "FREIGHTOPTIONS",
  topic: "cost",
  summary: {
    "en-US":
      "The ways a shipment can go, cheapest first: weight, cost, ship-by date. Format the dates as dates.",
    "zh-CN": "一批货可走的运输方式，按费用由低到高：计费重、费用、最晚发货日。日期列请设为日期格式。",
    "zh-TW": "一批貨可走的運輸方式，按費用由低到高：計費重、費用、最晚出貨日。日期欄請設為日期格式。",
  },
  params: {
    units: costTerms.shipmentUnits,
    unitKg,
    unitM3,
    lanes,
    needDate,
    asOfDate,
    headers: optional(headers),
  },
  columns: { mode, chargeableKg, cost: freightCost, shipBy, slackDays, status: freightStatus },
  compute: freightOptions,
  help: {
    formula: "max({units} × {unitKg}, {units} × {unitM3} × kg/m³); {lanes}; {needDate} − …, − {asOfDate}",
    sources: ["001-14", "001-15", "001-16", "001-18", "002-39"],
    whenNotToUse: {
      "en-US":
        "Limits are of the whole shipment: for parcels sent singly ask with one unit. The minimum charge does not contain the fixed fee.",
      "zh-CN": "重量范围按整批计：逐件寄小包时请按一件计算。最低收费不含固定费。",
      "zh-TW": "重量範圍按整批計：逐件寄小包時請按一件計算。最低收費不含固定費。",
    },
  },
  examples: [
    {
      typed:
        '100,0.5,0.004,{"SEA",21,0,8,56,0;"AIR",10,0,40,21,167;"POST",0,2,60,15,0},DATE(2026,11,27),DATE(2026,10,10)',
      args: [
        100,
        0.5,
        0.004,
        [
          ["SEA", 21, 0, 8, 56, 0],
          ["AIR", 10, 0, 40, 21, 167],
          ["POST", 0, 2, 60, 15, 0],
        ],
        46353,
        46305,
      ],
      gives: [
        ["Mode", "Chargeable kg", "Cost", "Ship by", "Slack days", "Status"],
        ["AIR", 66.8, 66.8 * 40, 46353 - 21, 46353 - 21 - 46305, "OK"],
        ["SEA", 50, 50 * 8, 46353 - 56, 46353 - 56 - 46305, "LATE"],
        ["POST", 50, 50 * 60, 46353 - 15, 46353 - 15 - 46305, "WEIGHT"],
      ],
      source: "001-14 to 001-16; by air 100 × 0.004 × 167 = 66.8 kg",
    },
  ],
});
