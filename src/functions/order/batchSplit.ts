import { batchSplit } from "../../calculation";
import { orderTerms, shipmentTerms } from "../../vocabulary";
import { defineTableFunction, optional } from "../define";

const { totalUnits, needDate, batchShares, batchLeadDays, batchModes, headers } = shipmentTerms;
const { batchNumber, mode, units, shipBy, arriveBy } = shipmentTerms;

export const BATCHSPLIT = defineTableFunction({
  name: "BATCHSPLIT",
  topic: "order",
  summary: {
    "en-US":
      "Splits units into batches by sea and air and says when each must leave. Format the dates as dates.",
    "zh-CN": "把件数拆成海运、空运批次，并给出各批最晚发货日。日期列请设为日期格式。",
    "zh-TW": "把件數拆成海運、空運批次，並給出各批最晚出貨日。日期欄請設為日期格式。",
  },
  params: {
    totalUnits,
    needDate,
    shares: optional(batchShares),
    leadDays: optional(batchLeadDays),
    modes: optional(batchModes),
    packSize: optional(orderTerms.packSize),
    headers: optional(headers),
  },
  columns: { batch: batchNumber, mode, units, shipBy, arriveBy },
  compute: batchSplit,
  help: {
    formula: "{totalUnits} × {shares}; {needDate} − {leadDays}",
    sources: ["002-23", "004-22", "002-39"],
    whenNotToUse: {
      "en-US":
        "The second batch is planned here, not released: whether it goes is decided by how the promotion sells.",
      "zh-CN": "这里只是计划第二批，是否放行要看大促的实际销售。",
      "zh-TW": "這裡只是計畫第二批，是否放行要看促銷的實際銷售。",
    },
  },
  examples: [
    {
      typed: "1000,DATE(2026,11,27)",
      args: [1000, 46353],
      gives: [
        ["Batch", "Mode", "Units", "Ship by", "Arrive by"],
        [1, "SEA", 700, 46353 - 56, 46353],
        [2, "AIR", 300, 46353 - 21, 46353],
      ],
      source: "002-23, 004-22; 46353 is 27 November 2026",
    },
    {
      typed: "105,DATE(2026,11,27),70%,{56,21},,10,FALSE",
      args: [105, 46353, 0.7, [[56, 21]], null, 10, false],
      gives: [
        [1, "SEA", 75, 46353 - 56, 46353],
        [2, "AIR", 30, 46353 - 21, 46353],
      ],
      source: "ten packs by 70/30 are 7 and 3; the loose 5 go with the first batch",
    },
  ],
});
