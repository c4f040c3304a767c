import { defaultInsuredShare } from "../../calculation";
import { numberTerm } from "../readers";
import { withDefault } from "../term";

/** How much of its value cargo is insured for. */
export const insuredShare = withDefault(
  numberTerm({
    label: { "en-US": "Insured share", "zh-CN": "投保加成", "zh-TW": "投保加成" },
    hint: {
      "en-US": "Insured value over goods, freight and premium (CIF): 1.1 is 110%.",
      "zh-CN": "保险金额相当于 CIF（货值、运费、保费）的倍数：1.1 即 110%。",
      "zh-TW": "保險金額相當於 CIF（貨值、運費、保費）的倍數：1.1 即 110%。",
    },
    unit: "factor",
    above: 0,
    max: 2,
  }),
  defaultInsuredShare,
);
